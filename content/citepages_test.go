package content

import (
	"strings"
	"testing"
)

// TestCitationsNameAllTheirPages: block 2.2p1 begins on page 12 and its numbers
// stand on page 13.
func TestCitationsNameAllTheirPages(t *testing.T) {
	p := Load()
	b, _ := p.Block("2.2p1")
	whole := p.CitationOf(p.Passage(b))
	for style, want := range map[CiteStyle]string{
		CitePlain: "第12–13页）", CiteGBT7714: " 2023: 12-13.", CiteMarkdown: "第12–13页", CiteBibTeX: "= {12--13},",
	} {
		if got := p.CiteAs(style, whole); !strings.Contains(got, want) {
			t.Errorf("%s of a paragraph on two pages does not say %s:\n%s", style, want, got)
		}
	}
	at := p.Index(b.ID)
	turn := b.Breaks[0].Offset
	for name, c := range map[string]struct {
		passage Passage
		want    string
	}{
		"before the turn": {p.Between(at, 0, at, turn), "12"},
		"behind it":       {p.Between(at, turn, at, len(b.Text)), "13"},
		"over it":         {p.Between(at, turn-3, at, turn+3), "12-13"},
		"two blocks":      {p.Between(at, 0, at+1, 3), "12-13"},
	} {
		if got := p.CitationOf(c.passage).Pages("-"); got != c.want {
			t.Errorf("%s: pages %s, want %s", name, got, c.want)
		}
	}
	fact, err := p.Quoted("2.2", "公有云市场规模增长49.3%至3,256亿元")
	if err != nil || fact.Pages("-") != "13" {
		t.Errorf("a sentence has a page of its own: %s, %v", fact.Pages("-"), err)
	}
}
