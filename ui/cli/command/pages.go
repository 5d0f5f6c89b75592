package command

import (
	"yunlan/content"
)

// PageStarts names the blocks that begin on another printed page than the text
// before them, with that page. Notes and sources are set out of the flow.
func PageStarts(paper *content.Paper) map[content.ID]string {
	starts := map[content.ID]string{}
	last := ""
	for _, b := range paper.Blocks {
		if b.Kind == content.Footnote || b.Kind == content.Source || b.Kind == content.Row {
			continue
		}
		if b.Page != last {
			starts[b.ID] = b.Page
		}
		last = b.PageAt(len(b.Text))
	}
	return starts
}

// PageMark stands where a printed page begins.
func PageMark(page string) string { return beginsPage.F(page) }
