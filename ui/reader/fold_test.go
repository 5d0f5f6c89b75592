package reader

import (
	"strings"
	"testing"
)

// TestAFoldHidesAllBelow it, however deep: the cursor and the sign of what is read stand
// on the chapter then.
func TestAFoldHidesAllBelow(t *testing.T) {
	h := document(t, 100, 24, rules)
	deep := h.env.Paper.Sections[2].ID
	shown := func() string {
		var ids []string
		for _, e := range h.tree.entries() {
			ids = append(ids, string(e.ID))
		}
		return strings.Join(ids, " ")
	}
	all := shown()
	h.at(deep).press("h", "h", "h", "h")
	if got := shown(); got != "1 2" || h.tree.cursor != "1" || h.tree.shownReading() != "1" {
		t.Errorf("folded are %s of %s, the cursor on %s, read in %s", got, all, h.tree.cursor, h.tree.shownReading())
	}
	if h.press("esc", "h", "j"); h.tree.cursor != "2" {
		t.Errorf("down from a section in the fold leads to %s", h.tree.cursor)
	}
	if h.press("k", "l"); shown() != all || h.tree.shownReading() != deep {
		t.Errorf("unfolded are %s, read in %s", shown(), h.tree.shownReading())
	}
	h.press("h", "/", "范", "围")
	if got := shown(); !strings.HasSuffix(got, string(deep)) {
		t.Errorf("a filter in a fold shows %s", got)
	}
}
