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
	own := flat(m.inUse().FullHelp())
	labels := map[string]string{}
	for _, b := range m.stillWork(own) {
		labels[b.Help().Desc] = b.Help().Key
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
	if len(m.stillWork(flat(m.inUse().FullHelp()))) != len(m.keys.all()) {
		t.Error("where nothing is typed the help leaves something out")
	}
}
