package app

import (
	"cmp"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/ui/overlay"
	"yunlan/ui/screen"
	"yunlan/ui/text"
)

// The smallest window that is drawn, and the largest that is believed: the
// renderer spends some 260 bytes on a cell.
const (
	minWidth, minHeight = 40, 12
	maxWidth, maxHeight = 450, 140
)

// bottomBar is the last line: what comes next, or what just happened.
type bottomBar struct {
	cut    string // that the last paste was cut, until the next key
	toast  string
	later  string // what waits until the toast is read
	begun  string // and what waits after that
	keys   int    // pressed so far
	digits bool   // it was said how digits become counts
}

// View draws the window.
func (m *Model) View() tea.View {
	if m.terminal.mouse.unchanged && m.terminal.mouse.last.AltScreen {
		return m.terminal.mouse.last
	}
	v := tea.NewView(cmp.Or(m.Frame(), " ")) // without a cell the renderer would erase the screen on every tick
	v.AltScreen = true
	v.WindowTitle = yunlan.String() + " · " + m.current().Title()
	if m.env.Settings.Mouse {
		v.MouseMode = tea.MouseModeCellMotion
	}
	if m.bigEnough() {
		v.Cursor = m.cursor()
	}
	m.terminal.mouse.last = v
	return v
}

// cursor is where the terminal's cursor belongs: in the text field of the top
// overlay, or of the screen where nothing lies over it.
func (m *Model) cursor() *tea.Cursor {
	c, top := screen.Cursor(m.inUse()), m.bodyTop()
	if c != nil && m.paneInUse() {
		c.X += m.terminal.w - m.paneWidth()
		top++
	}
	if n := len(m.overlays); n > 0 {
		c, top = overlay.Cursor(m.overlays[n-1]), m.overlayTop()
	}
	if c != nil {
		c.Y += top
	}
	return c
}

// Frame is the window as text: exactly h lines of at most w cells.
func (m *Model) Frame() string {
	if m.terminal.h == 0 {
		return ""
	}
	if !m.bigEnough() {
		return m.small()
	}
	rows := m.body()
	said := m.toastRows()
	if m.env.Settings.Focus {
		copy(rows[len(rows)-len(said):], said)
		return strings.Join(rows, "\n")
	}
	if len(said) == 0 {
		said = []string{m.bottomRow()}
	}
	rows = append(rows, "")
	copy(rows[len(rows)-len(said):], said)
	return m.topBar() + "\n" + strings.Join(rows, "\n")
}

func (m *Model) bigEnough() bool {
	return m.terminal.w >= minWidth && m.terminal.h >= minHeight
}

// bodyHeight is the rows between the bars.
func (m *Model) bodyHeight() int { return max(m.terminal.h-2*m.bodyTop(), 0) }

func (m *Model) bodyTop() int {
	if m.env.Settings.Focus {
		return 0
	}
	return 1
}

// body is the active screen with the top overlay over its lower rows.
func (m *Model) body() []string {
	h := m.bodyHeight()
	rows := m.screenRows(h)
	if n := len(m.overlays); n > 0 {
		over := m.overlays[n-1].View(m.terminal.w, h)
		m.covered = len(over)
		copy(rows[h-len(over):], over)
	}
	return rows
}

// overlayTop is the window's row where the top overlay was last drawn.
func (m *Model) overlayTop() int { return m.bodyTop() + m.bodyHeight() - m.covered }

// sides puts left and right at the two edges; right goes where both do not fit.
func (m *Model) sides(left, leftPlain, right string, rightWidth int) string {
	gap := m.terminal.w - 4 - text.Width(leftPlain, m.env.Ambiguous) - rightWidth
	if gap < 1 {
		return left
	}
	return left + strings.Repeat(" ", gap) + right
}

// sectionName is the shortest name of a section that a reader of the interface
// understands: 二（三） or 2.3, 前言 or Foreword.
func (m *Model) sectionName(id content.ID) string {
	label := ""
	for _, sec := range m.env.Paper.Path(id) {
		english := lang.Now() == lang.English
		gloss := m.env.Paper.Gloss(sec.ID)
		switch {
		case sec.Number == "" && english && gloss != "":
			label = gloss
		case sec.Number == "":
			label = sec.Title
		case english:
			label = string(sec.ID)
		default:
			label = m.env.Paper.ShortPlace(sec.ID)
		}
	}
	return label
}

// small is one centred line for a window too small to draw.
func (m *Model) small() string {
	said := tooSmall.String()
	for _, s := range []string{tooSmallShort.String(), ""} {
		if text.Width(said, m.env.Ambiguous) <= m.terminal.w {
			break
		}
		said = s
	}
	rows := make([]string, m.terminal.h)
	left := max(0, (m.terminal.w-text.Width(said, m.env.Ambiguous))/2)
	rows[(m.terminal.h-1)/2] = strings.Repeat(" ", left) + said
	return strings.Join(rows, "\n")
}
