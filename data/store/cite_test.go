package store

import "testing"

// TestCiteIsKeptAndRescued: what was said later counts, and what a rescued file says
// anew is put over what is there.
func TestCiteIsKeptAndRescued(t *testing.T) {
	s := Open(Dirs{Data: t.TempDir(), State: t.TempDir(), Config: t.TempDir(), Cache: t.TempDir()})
	if got := s.Cite(); got != (Cite{}) {
		t.Errorf("at first %+v", got)
	}
	for _, title := range []string{"一", "二"} {
		if err := s.SaveCite(func(c *Cite) { c.Title, c.Asked = title, true }); err != nil {
			t.Fatal(err)
		}
	}
	if got := s.Cite(); got != (Cite{Title: "二", Asked: true}) {
		t.Errorf("kept %+v", got)
	}
	now := Cite{Title: "二", Publisher: "甲"}
	saved := merging[Cite]{saved: Cite{Title: "二", Publisher: "乙", Date: "2024", Asked: true}, before: Cite{Title: "二", Publisher: "乙"}}
	if err := restoreCite(&now, saved); err != nil || now != (Cite{Title: "二", Publisher: "甲", Date: "2024", Asked: true}) {
		t.Errorf("restored %+v, %v", now, err)
	}
}
