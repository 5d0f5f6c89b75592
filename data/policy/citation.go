package policy

import "yunlan/content"

// Citation is a quotation with its place in the paper.
type Citation = content.Citation

// cell is the text of a row's column.
func cell(paper *content.Paper, row content.ID, column string) string {
	block, _ := paper.Block(row)
	return text(block, column)
}

func text(row content.Block, column string) string {
	for _, c := range row.Cells {
		if c.Column == column {
			return c.Text
		}
	}
	return ""
}
