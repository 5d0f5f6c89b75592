package app

import (
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"yunlan/ui/input"
	"yunlan/ui/screen"
	"yunlan/ui/theme"
)

// terminal is what is known of the window.
type terminal struct {
	w, h    int
	dark    bool
	noColor bool
	profile colorprofile.Profile
	probing bool // waiting for the width of an ambiguous character
	mouse   mouseQueue
	tty     *input.Terminal // nil in tests without one
}

// window handles what concerns the terminal itself.
func (m *Model) window(msg tea.Msg) (tea.Cmd, bool) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.Resize(msg.Width, msg.Height)
	case tea.BackgroundColorMsg:
		m.terminal.dark = msg.IsDark()
		m.restyle()
	case tea.ColorProfileMsg:
		m.terminal.noColor = m.terminal.noColor || msg.Profile <= colorprofile.ASCII
		m.terminal.profile = msg.Profile
		m.restyle()
	case tea.CursorPositionMsg:
		return m.measured(msg), true
	case probeMsg:
		return m.ask(), true
	case probeOverMsg:
		m.terminal.probing = false
	default:
		return nil, false
	}
	return nil, true
}

// Resize tells every screen its room.
func (m *Model) Resize(w, h int) {
	m.terminal.w, m.terminal.h = min(max(w, 0), maxWidth), min(max(h, 0), maxHeight)
	m.layOut()
}

// restyle applies the theme in force.
func (m *Model) restyle() {
	name, t := m.env.Settings.Theme, m.terminal
	dark := name == "dark" || name != "light" && t.dark
	switch {
	case t.noColor || name == "mono":
		m.env.Styles = theme.New("mono", dark, true)
	case t.profile == colorprofile.ANSI:
		m.env.Styles = theme.Sixteen(dark)
	case t.profile == colorprofile.ANSI256:
		m.env.Styles = theme.Indexed(dark)
	default:
		m.env.Styles = theme.New(name, dark, false)
	}
	m.env.Glyphs = theme.NewGlyphs(m.env.ASCII())
	for _, s := range m.screens {
		screen.Restyle(s, m.env.Styles)
	}
}
