package app

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/input"
	"yunlan/ui/widget"
)

// TestAPasteIsTakenOrSaidNotToBe pastes into fields, and where there is none.
func TestAPasteIsTakenOrSaidNotToBe(t *testing.T) {
	for _, c := range []struct {
		name   string
		before []string
		shows  string
	}{
		{"the paper", nil, "没有可以粘贴的地方"},
		{"a figure", []string{"4"}, "没有可以粘贴的地方"},
		{"the search", []string{"s"}, "平台工程"},
		{"its list of hits", []string{"s", "云", "enter"}, "平台工程"},
		{"the palette", []string{":"}, "平台工程"},
		{"a note", []string{"a"}, "平台工程"},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := newModel(t, 100, 30)
			press(m, c.before...)
			run(m, tea.PasteMsg{Content: "平台工程"})
			if seen := m.View().Content; !strings.Contains(seen, c.shows) {
				t.Errorf("no %s on\n%s", c.shows, seen)
			}
		})
	}
}

// TestAPasteThatWasCutIsSaid with how much is missing, also behind what a field says of it,
// until the next key.
func TestAPasteThatWasCutIsSaid(t *testing.T) {
	m := newModel(t, 100, 30)
	press(m, "s")
	run(m, input.PasteCutMsg{Limit: 1 << 20, Lost: 77})
	cut := pasteCut.F(1, 77)
	if got := stripped(m.Frame()); !strings.Contains(got, cut) {
		t.Errorf("it is not said:\n%s", got)
	}
	run(m, widget.DroppedMsg{Said: "太长"})
	if m.bottom.toast != "太长 "+cut {
		t.Errorf("it says %q", m.bottom.toast)
	}
	if press(m, "a"); strings.Contains(m.bottom.toast, "77") {
		t.Errorf("after a key it says %q", m.bottom.toast)
	}
	run(m, widget.DroppedMsg{Said: "太长"})
	if m.bottom.toast != "太长" {
		t.Errorf("of another it says %q", m.bottom.toast)
	}
}
