package search

import (
	"testing"

	"yunlan/content"
)

// TestNamedFirst: who types the name of a figure, a table or a note gets it.
func TestNamedFirst(t *testing.T) {
	e := ready(t)
	for _, c := range []struct {
		query string
		first content.ID
	}{
		{"图4", "图4"},
		{"图 4", "图4"},
		{"图４", "图4"},
		{"fig4", "图4"},
		{"Figure 7", "图7"},
		{"表1", "表1"},
		{"表 1", "表1"},
		{"table 1", "表1"},
		{"注2", "注2"},
		{"脚注 2", "注2"},
		{"Fig. 4", "图4"},
		{"IPv6", "2.1p2"},
		{"GPT-4", "3.1p2"},
		{"图4 4550", "2.2p1"},
	} {
		r := e.Search(Query{Text: c.query})
		if len(r.Hits) == 0 || r.Hits[0].ID != c.first {
			t.Errorf("%s finds %v, want %s first", c.query, ids(r), c.first)
		}
	}
	if r := e.Search(Query{Text: "图4", Type: "paragraph"}); len(r.Hits) == 0 || r.Hits[0].Kind != content.Paragraph {
		t.Errorf("among paragraphs 图4 finds %v", ids(r))
	}
	if r := e.Search(Query{Text: "图99"}); len(r.Hits) > 0 && r.Hits[0].Kind == "figure" {
		t.Errorf("no such figure, yet %v", ids(r))
	}
}
