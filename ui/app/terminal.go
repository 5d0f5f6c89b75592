package app

import (
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"

	"yunlan/ui/graphics"
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
	can     graphics.Ability // what it has answered about pictures
	tty     *input.Terminal  // nil in tests without one
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
		return tea.Batch(m.measured(msg), repaired(msg)), true
	case uv.PrimaryDeviceAttributesEvent:
		can, _ := graphics.Answer(msg)
		m.terminal.can = m.terminal.can.With(can)
	case graphics.Ability:
		m.terminal.can = m.terminal.can.With(msg)
	case screen.PictureMsg:
		return m.picture(msg), true
	case askedForPictureMsg:
		return m.pictureAsked(screen.PictureMsg(msg)), true
	case askMsg:
		return m.ask(msg.question), true
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

// dark reports that the theme in force is for a dark background.
func (m *Model) dark() bool {
	name := m.env.Settings.Theme
	return name == "dark" || name != "light" && m.terminal.dark
}

// restyle applies the theme in force.
func (m *Model) restyle() {
	name, t, dark := m.env.Settings.Theme, m.terminal, m.dark()
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
