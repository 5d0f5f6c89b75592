package app

import (
	"strings"
	"testing"
)

// TestAQuestionOwnsItsKeys: where digits are answers the top bar does not offer
// them, and the help lists nothing that is something else there.
func TestAQuestionOwnsItsKeys(t *testing.T) {
	m := newModel(t, 80, 24)
	top := func() string { row, _, _ := strings.Cut(stripped(m.Frame()), "\n"); return row }
	press(m, "5")
	if !strings.Contains(top(), "2 检索") {
		t.Errorf("the first page: %q", top())
	}
	press(m, "enter", "enter")
	if strings.ContainsAny(top(), "12345") || !strings.Contains(top(), "检索") {
		t.Errorf("a question: %q", top())
	}
	own := bindingsOf(live(m.inUse().Actions()))
	labels := map[string]string{}
	for _, e := range m.stillWork(own) {
		labels[e.Desc.String()] = e.Label()
	}
	for desc, want := range map[string]string{
		searchDesc.String(): "", sideDesc.String(): "", readerName.String(): "", helpDesc.String(): "F1",
		themeDesc.String(): "T", quitDesc.String(): "q", escDesc.String(): "Esc",
	} {
		if labels[desc] != want {
			t.Errorf("%s is on %q, not %q", desc, labels[desc], want)
		}
	}
	press(m, "f1")
	if shown := stripped(m.Frame()); strings.Contains(shown, searchDesc.String()) || len(m.overlays) != 1 {
		t.Errorf("the help:\n%s", shown)
	}
	press(m, "esc", "esc", "esc")
	if len(m.stillWork(bindingsOf(live(m.inUse().Actions())))) != len(live(m.bindings())) {
		t.Error("where nothing is typed the help leaves something out")
	}
}
