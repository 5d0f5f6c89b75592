package content

import "testing"

func TestEveryHeadingHasAGloss(t *testing.T) {
	p := Load()
	for _, s := range p.Sections {
		if p.Gloss(s.ID) == "" {
			t.Errorf("%s %s has no gloss", s.ID, s.Title)
		}
	}
	if len(decodedBeside().Headings) != len(p.Sections) {
		t.Errorf("%d glosses for %d sections", len(decodedBeside().Headings), len(p.Sections))
	}
	other := &Paper{Title: "年度报告"}
	if got := other.Gloss("1"); got != "" {
		t.Errorf("another paper's first chapter is called %q", got)
	}
}
