package policy

import "yunlan/content"

// Table is table 1, whole or filtered, in the shape that scripts see.
type Table struct {
	ID      content.ID `json:"id"`
	Caption string     `json:"caption"`
	Columns []string   `json:"columns"`
	Source  string     `json:"source"`
	Rows    []Row      `json:"rows"`
}

// Row is a row of table 1.
type Row struct {
	ID     content.ID `json:"id"`
	Region string     `json:"region"`
	Date   Date       `json:"date"`
	Policy string     `json:"policy"`
	Points string     `json:"content"`
	Page   string     `json:"page"`
}

// TableOf makes a table of the rows among the policies, in their order.
func TableOf(paper *content.Paper, list []Policy) Table {
	caption, _ := paper.Block(TableID(paper))
	source, _ := paper.SourceOf(TableID(paper))
	t := Table{
		ID: TableID(paper), Caption: caption.Text, Source: source.Text,
		Columns: paper.Columns(TableID(paper)), Rows: []Row{},
	}
	for _, p := range list {
		if p.Row != "" {
			t.Rows = append(t.Rows, Row{p.Row, p.Region, p.Date, p.Name, p.Points, p.Page})
		}
	}
	return t
}

// Records is the table as text, the header first.
func (t Table) Records() [][]string {
	records := [][]string{t.Columns}
	for _, r := range t.Rows {
		records = append(records, []string{r.Region, r.Date.String(), r.Policy, r.Points})
	}
	return records
}
