package command

import (
	"yunlan/content"
)

// PageStarts maps the blocks that begin a new printed page to that page. Footnotes and
// sources do not count.
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
