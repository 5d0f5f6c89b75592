package app

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/ui/screen"
)

// someList opens a list of three places.
func someList(m *Model, typing bool) {
	msg := screen.ListMsg{Title: "去处", Typing: typing}
	for _, id := range []string{"1", "2.3", "5"} {
		msg.Items = append(msg.Items, screen.Item{Text: "第 " + id + " 节", Run: screen.Send(screen.OpenBlockMsg{Block: content.ID(id)})})
	}
	run(m, msg)
}

func TestListOverAScreenRunsWhatIsChosen(t *testing.T) {
	m := newModel(t, 80, 24)
	someList(m, false)
	press(m, "j", "enter")
	if len(m.overlays) != 0 || m.here().Block != "2.3" {
		t.Errorf("Enter on the second line: %d layers, at %s", len(m.overlays), m.here().Block)
	}
	someList(m, false)
	m.View()
	run(m, tea.MouseClickMsg{X: 5, Y: m.overlayTop() + 3, Button: tea.MouseLeft})
	if len(m.overlays) != 0 || m.here().Block != "5" {
		t.Errorf("a click on the third line: %d layers, at %s", len(m.overlays), m.here().Block)
	}
}

func TestListOfTheSameThingsTakesTheOldOnesPlace(t *testing.T) {
	m := newModel(t, 80, 24)
	someList(m, false)
	someList(m, false)
	if len(m.overlays) != 1 {
		t.Errorf("two lists of the same things make %d layers", len(m.overlays))
	}
}

// TestCursorStandsInTheFilter: an input method opens its window there.
func TestCursorStandsInTheFilter(t *testing.T) {
	m := newModel(t, 80, 24)
	if m.View().Cursor != nil {
		t.Error("there is a cursor where nothing can be typed")
	}
	someList(m, true)
	press(m, "云")
	c := m.View().Cursor
	if c == nil || c.X != 2+5+2 || c.Y != 24-1-6+1 {
		t.Errorf("the cursor of the filter stands at %+v", c)
	}
	press(m, "esc", "?")
	if c := m.View().Cursor; c == nil || c.Y != 1 {
		t.Errorf("the cursor of the help stands at %+v", c)
	}
}
