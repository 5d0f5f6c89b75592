package app

import (
	"testing"

	tea "charm.land/bubbletea/v2"
)

// TestWheelFloodIsDrawnOnce: five hundred notches within a frame are acted on
// once the frame is over, and the frames between are the same.
func TestWheelFloodIsDrawnOnce(t *testing.T) {
	m, one := newModel(t, 80, 24), newModel(t, 80, 24)
	down := tea.MouseWheelMsg{X: 40, Y: 10, Button: tea.MouseWheelDown}
	frames := map[string]bool{m.View().Content: true}
	for range 500 {
		m.Update(down)
		frames[m.View().Content] = true
		one.Update(down)
		one.Update(frameMsg{})
	}
	m.Update(frameMsg{})
	frames[m.View().Content] = true
	if len(frames) != 3 {
		t.Errorf("500 notches make %d different frames", len(frames))
	}
	if m.here() != one.here() {
		t.Errorf("at once they lead to %+v, one by one to %+v", m.here(), one.here())
	}
	if _, cmd := m.Update(frameMsg{}); cmd != nil || m.terminal.mouse.ticking {
		t.Error("a timer goes on while nothing comes")
	}
}

// TestKeysAfterAFloodKeepTheirOrder: what was gathered counts before the key.
func TestKeysAfterAFloodKeepTheirOrder(t *testing.T) {
	m := newModel(t, 80, 24)
	for range 9 {
		m.Update(tea.MouseWheelMsg{X: 40, Y: 10, Button: tea.MouseWheelDown})
	}
	scrolled := newModel(t, 80, 24)
	for range 27 {
		press(scrolled, "j")
	}
	press(m, "j")
	press(scrolled, "j")
	if m.here() != scrolled.here() || m.View().Content != scrolled.View().Content {
		t.Errorf("9 notches and j lead to %+v, not %+v", m.here(), scrolled.here())
	}
}

func BenchmarkWheelFlood(b *testing.B) {
	m := newModel(b, 200, 60)
	for i := 0; b.Loop(); i++ {
		wheel := tea.MouseWheelMsg{X: 100, Y: 10, Button: []tea.MouseButton{tea.MouseWheelDown, tea.MouseWheelUp}[i%2]}
		for range 500 {
			m.Update(wheel)
			m.View()
		}
		m.Update(frameMsg{})
		m.View()
		m.Update(frameMsg{})
	}
}
