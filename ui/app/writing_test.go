package app

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/store"
)

// TestANoteOutlivesEveryWayOut: whatever is pressed after the last letter, the
// next start says that a note waits, and its key goes on with it.
func TestANoteOutlivesEveryWayOut(t *testing.T) {
	for name, way := range map[string][]string{
		"a signal": nil, "esc": {"esc"}, "esc q": {"esc", "q"}, "ctrl+c twice": {"ctrl+c", "ctrl+c"}, "another screen": {"esc", "3"},
		"another note": {"esc", "}", "a", "别的"},
	} {
		t.Run(name, func(t *testing.T) {
			m := newModel(t, 100, 30)
			press(m, "}", "a", "写到一半")
			press(m, way...)
			m.keep()
			m = modelOn(store.Open(m.env.Store.Dirs()), 100, 30)
			for _, msg := range append(results(m.Init()), results(m.lookForBegun())...) {
				run(m, msg)
			}
			if !strings.Contains(bottom(m), "条笔记没写完，A 里接着写") {
				t.Errorf("the start says %q", bottom(m))
			}
			press(m, "A")
			if !strings.Contains(stripped(m.Frame()), "没写完：写到一半") {
				t.Errorf("A shows\n%s", stripped(m.Frame()))
			}
		})
	}
}

// TestWhatIsWrittenIsSavedByATimer that a key sets and that sets itself no more
// once all is on the disk.
func TestWhatIsWrittenIsSavedByATimer(t *testing.T) {
	m := newModel(t, 100, 30)
	press(m, "}", "a", "写")
	m.saver.waiting = false
	if m.saver.watch(m) == nil || !m.saver.waiting {
		t.Fatal("no timer runs while something is to be saved")
	}
	run(m, saveMsg{})
	if got := m.env.Store.Writings(); len(got) != 1 || got[0].Note.Text != "写" {
		t.Errorf("the store has %+v", got)
	}
	m.saver.moved, m.saver.waiting, m.saver.last = false, false, m.here()
	if m.saver.watch(m) != nil {
		t.Error("a timer runs while nothing is to be saved")
	}
	_, cmd := m.Update(tea.KeyPressMsg{Code: '字', Text: "字"})
	if cmd == nil || !m.saver.waiting {
		t.Error("the next key sets no timer")
	}
}
