package app

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/widget"
)

// maxCount bounds what a count repeats.
const maxCount = 999

// pending is the earlier keys that change what the next one does.
type pending struct {
	count int  // 5 of 5j
	z     bool // the first of ZZ
	armed bool // ctrl+c, which quits when pressed once more
	digit bool // a digit that showed a screen
	next  *Next
}

// normalize returns msg without its modifiers where nothing is bound to it with them.
func (m *Model) normalize(msg tea.KeyPressMsg) tea.KeyPressMsg {
	without, ok := key.Bare(msg)
	if !ok || m.bound(msg.String()) || m.editing() && widget.Edits(msg) {
		return msg
	}
	if screen.Multiline(m.inUse()) && len(m.overlays) == 0 && without.Code == tea.KeyEnter {
		return msg // a new line
	}
	return without
}

// editing reports whether a text field may have the keys.
func (m *Model) editing() bool { return len(m.overlays) > 0 || screen.Typing(m.inUse()) }

// press routes a key. Redrawing works whatever is open or being typed, and changes
// nothing else.
func (m *Model) press(msg tea.KeyPressMsg) tea.Cmd {
	if msg.Text == "" && m.keys.Matches(msg, "app.Redraw") {
		return tea.ClearScreen
	}
	m.bottom.toast, m.bottom.cut = "", ""
	m.bottom.keys++
	defer m.toastDeferred()
	before := m.pending
	m.pending = pending{}
	switch {
	case m.keys.Matches(msg, "app.Cancel"):
		return m.cancel(before.armed)
	case len(m.overlays) > 0:
		if cmd, consumed := m.pressOverlay(msg); consumed {
			return cmd
		}
	case msg.Text == "" && m.keys.Matches(msg, "app.Palette"):
		m.openPalette()
		return nil
	case msg.Text == "" && m.keys.Matches(msg, "app.Home"): // Alt-0, also out of a field
		return m.toHome()
	case screen.Typing(m.inUse()) && !m.keys.Matches(msg, "app.Esc"):
		return m.inUse().Update(msg)
	}
	if cmd, ok := m.pressZ(msg, before.z); ok {
		return cmd
	}
	return m.counted(before, msg)
}

// pressZ takes the two keys that leave vi and less, ZZ or ZQ, where the preset
// has them and Z is nobody's key.
func (m *Model) pressZ(msg tea.KeyPressMsg, second bool) (tea.Cmd, bool) {
	if !m.env.Keys.LeavesByZ() || msg.Text != "Z" && msg.Text != "Q" {
		return nil, false
	}
	switch _, taken := m.entryAt(msg); {
	case taken:
		return nil, false
	case second:
		return tea.Quit, true
	}
	m.pending.z = msg.Text == "Z"
	return nil, m.pending.z
}

// counted handles a key, with the number typed before it.
func (m *Model) counted(before pending, msg tea.KeyPressMsg) tea.Cmd {
	m.pending.count = before.count
	if m.counting(msg) {
		return nil
	}
	m.pending.count = 0
	e, ok := m.entryAt(msg)
	counts := ok && e.Count != nil
	if before.count > 0 && ok && e.ID == "app.Esc" { // gives the number up and nothing else
		return nil
	}
	if counts && before.count > 0 {
		return e.Count(before.count)
	}
	cmd := m.dispatch(msg)
	if counts && before.digit {
		m.sayDigits()
	}
	m.pending.digit = ok && msg.Text != "" && m.showsScreen(e)
	return cmd
}

// counting takes a digit of a number, where digits are counts and no text is typed. It
// reports whether msg was one.
func (m *Model) counting(msg tea.KeyPressMsg) bool {
	if !m.env.Keys.Counts() || len(m.overlays) > 0 || screen.Typing(m.inUse()) {
		return false
	}
	if _, taken := m.inUse().Actions().At(msg); taken && m.pending.count == 0 {
		return false // a selection's 0, an answer
	}
	for d := range 10 {
		if !key.Matches(msg, key.New("", "", strconv.Itoa(d))) || d == 0 && m.pending.count == 0 {
			continue
		}
		m.pending.count = min(m.pending.count*10+d, maxCount)
		return true
	}
	return false
}

// showsScreen reports whether an action shows one of the screens.
func (m *Model) showsScreen(e key.Entry) bool {
	for _, id := range screenAction {
		if id == e.ID {
			return true
		}
	}
	return false
}

// sayDigits explains, once, how to make digits counts: for 5j, which showed a screen.
func (m *Model) sayDigits() {
	if !m.bottom.digits && m.bottom.toast == "" {
		m.bottom.digits = true
		m.bottom.toast = digitsShow.String()
	}
}

// entryAt returns the action bound to a key here: a global one, else the screen's.
func (m *Model) entryAt(msg tea.KeyPressMsg) (key.Entry, bool) {
	if e, ok := m.bindings().At(msg); ok && !m.screensOwn(msg) {
		return e, true
	}
	return m.inUse().Actions().At(msg)
}

// screensOwn reports the key of the start page where the screen has it: the 0 of a
// selection.
func (m *Model) screensOwn(msg tea.KeyPressMsg) bool {
	if len(m.overlays) > 0 || !m.keys.Matches(msg, "app.Home") {
		return false
	}
	_, taken := m.inUse().Actions().At(msg)
	return taken
}

// dispatch runs a key as a global action, else sends it to the screen in use.
func (m *Model) dispatch(msg tea.KeyPressMsg) tea.Cmd {
	if cmd, ok := m.pressGlobal(msg); ok {
		return cmd
	}
	return m.inUse().Update(msg)
}

// pressGlobal runs a global action and reports whether msg was bound to one. Backspace
// goes back within the screen first.
func (m *Model) pressGlobal(msg tea.KeyPressMsg) (tea.Cmd, bool) {
	if msg.Code == tea.KeyBackspace && m.keys.Matches(msg, "app.Back") && len(m.overlays) == 0 && screen.Steps(m.inUse()) {
		return screen.StepBack(m.inUse()), true
	}
	if m.screensOwn(msg) {
		return nil, false
	}
	return m.keys.Press(m, m.mode(), msg)
}

func (m *Model) pressOverlay(msg tea.Msg) (tea.Cmd, bool) {
	top := m.overlays[len(m.overlays)-1]
	cmd, consumed := top.Update(msg)
	if top.Done() {
		m.overlays = m.overlays[:len(m.overlays)-1]
	}
	return cmd, consumed
}

// toTop sends a message to the top overlay, else to the screen in use.
func (m *Model) toTop(msg tea.Msg) tea.Cmd {
	if len(m.overlays) > 0 {
		if cmd, consumed := m.pressOverlay(msg); consumed {
			return cmd
		}
	}
	return m.inUse().Update(msg)
}

// paste sends a paste to the field that has the keys, or says that there is none. The
// search screen takes it also while its field is closed.
func (m *Model) paste(msg tea.PasteMsg) tea.Cmd {
	if !m.editing() && m.inUseName() != screen.Find {
		m.bottom.toast = nowhereToPaste.F(m.keys.Label("app.Search"))
		return nil
	}
	return m.toTop(msg)
}

// inUseName returns the name of the screen that keys go to.
func (m *Model) inUseName() screen.Name {
	if m.paneInUse() {
		return companions[m.side.at-1]
	}
	return m.active
}
