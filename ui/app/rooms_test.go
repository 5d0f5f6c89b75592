package app

import (
	"strings"
	"testing"

	"yunlan/ui/screen"
)

// TestASearchLeadsToThePassageAndBack is a journalist's way: search, open, walk
// the hits, come back to the list as it was.
func TestASearchLeadsToThePassageAndBack(t *testing.T) {
	m := newModel(t, 80, 24)
	press(m, "s", "中央企业上云", "enter", "down")
	list := m.Frame()
	press(m, "enter")
	if m.active != screen.Reader || !strings.Contains(stripped(m.Frame()), "第") {
		t.Fatalf("no passage:\n%s", stripped(m.Frame()))
	}
	press(m, "n", "backspace")
	if got := m.Frame(); m.active != screen.Find || stripped(got) != stripped(list) {
		t.Errorf("another list:\n%s\nwant\n%s", stripped(got), stripped(list))
	}
	press(m, "s")
	if !screen.Typing(m.current()) {
		t.Error("s does not go from the list to the field")
	}
	press(m, "esc")
	if m.active != screen.Reader {
		t.Errorf("Esc in the field leads to %s", m.active)
	}
}

// TestAPolicyLeadsToItsRowAndBack opens the row of table 1 behind a policy.
func TestAPolicyLeadsToItsRowAndBack(t *testing.T) {
	m := newModel(t, 80, 24)
	press(m, "3", "/", "宁波", "enter", "enter")
	detail := m.Frame()
	press(m, "enter")
	if frame := stripped(m.Frame()); m.active != screen.Reader || !strings.Contains(frame, "15 万元") {
		t.Fatalf("no row:\n%s", frame)
	}
	press(m, "backspace")
	if m.active != screen.Policy || stripped(m.Frame()) != stripped(detail) {
		t.Errorf("back at:\n%s", stripped(m.Frame()))
	}
}
