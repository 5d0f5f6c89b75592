package app

import (
	tea "charm.land/bubbletea/v2"
)

// mouse hit-tests the layout: the top bar's names, else the screen.
func (m *Model) mouse(msg tea.MouseMsg) tea.Cmd {
	at := msg.Mouse()
	if !m.bigEnough() {
		return nil
	}
	if click, ok := msg.(tea.MouseClickMsg); ok && at.Y < m.bodyTop() && click.Button == tea.MouseLeft {
		return m.clickBar(at.X)
	}
	if len(m.overlays) > 0 {
		return m.mouseOverlay(msg)
	}
	if outside := at.Y < m.bodyTop() || at.Y >= m.bodyTop()+m.bodyHeight(); outside && !endsDrag(msg) {
		return nil
	}
	return m.mouseSide(msg)
}

// endsDrag reports what a drag may bring from outside the screen's rows.
func endsDrag(msg tea.MouseMsg) bool {
	_, release := msg.(tea.MouseReleaseMsg)
	return release || isDrag(msg)
}

// shifted moves a mouse message by so many columns and rows, into the
// coordinates of what lies there.
func shifted(msg tea.MouseMsg, dx, dy int) tea.MouseMsg {
	switch msg := msg.(type) {
	case tea.MouseClickMsg:
		msg.X, msg.Y = msg.X+dx, msg.Y+dy
		return msg
	case tea.MouseReleaseMsg:
		msg.X, msg.Y = msg.X+dx, msg.Y+dy
		return msg
	case tea.MouseWheelMsg:
		msg.X, msg.Y = msg.X+dx, msg.Y+dy
		return msg
	case tea.MouseMotionMsg:
		msg.X, msg.Y = msg.X+dx, msg.Y+dy
		return msg
	}
	return msg
}

// mouseOverlay gives what the mouse does to the top overlay, in the overlay's
// own rows; the screen below it does not get to know.
func (m *Model) mouseOverlay(msg tea.MouseMsg) tea.Cmd {
	cmd, _ := m.pressOverlay(shifted(msg, 0, -m.overlayTop()))
	return cmd
}
