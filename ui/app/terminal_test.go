package app

import (
	"image/color"
	"os"
	"regexp"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"yunlan/data/store"
	"yunlan/ui/clipboard"
	"yunlan/ui/theme"
)

// colour is a sequence that chooses one, of any kind.
var colour = regexp.MustCompile(`\x1b\[([0-9;:]*;)?([34][0-8]|9[0-7]|10[0-7])[;:m]`)

// TestWhoDecidesOnColour: no colour once it was refused or the terminal has none,
// whatever else is said, before and after; bold and the like stay.
func TestWhoDecidesOnColour(t *testing.T) {
	profile := func(p colorprofile.Profile) tea.Msg { return tea.ColorProfileMsg{Profile: p} }
	for name, c := range map[string]struct {
		refused bool
		told    []tea.Msg
		keys    []string
		want    bool
	}{
		"nothing is known":               {false, nil, nil, true},
		"all colours":                    {false, []tea.Msg{profile(colorprofile.TrueColor)}, nil, true},
		"256 colours":                    {false, []tea.Msg{profile(colorprofile.ANSI256)}, nil, true},
		"16 colours":                     {false, []tea.Msg{profile(colorprofile.ANSI)}, nil, true},
		"a terminal without":             {false, []tea.Msg{profile(colorprofile.ASCII)}, nil, false},
		"no terminal":                    {false, []tea.Msg{profile(colorprofile.NoTTY)}, nil, false},
		"NO_COLOR":                       {true, nil, nil, false},
		"NO_COLOR where there are all":   {true, []tea.Msg{profile(colorprofile.TrueColor)}, nil, false},
		"NO_COLOR where there are few":   {true, []tea.Msg{profile(colorprofile.ANSI)}, nil, false},
		"NO_COLOR and a background":      {true, []tea.Msg{tea.BackgroundColorMsg{Color: color.White}}, nil, false},
		"NO_COLOR and another theme":     {true, []tea.Msg{profile(colorprofile.TrueColor)}, []string{"T"}, false},
		"without, and another theme":     {false, []tea.Msg{profile(colorprofile.ASCII)}, []string{"T", "T"}, false},
		"all, and a background":          {false, []tea.Msg{profile(colorprofile.TrueColor), tea.BackgroundColorMsg{Color: color.White}}, nil, true},
		"without, told so a second time": {false, []tea.Msg{profile(colorprofile.ASCII), profile(colorprofile.TrueColor)}, nil, false},
	} {
		t.Run(name, func(t *testing.T) {
			st := store.Open(store.Dirs{Config: t.TempDir(), State: t.TempDir(), Cache: t.TempDir(), Data: t.TempDir()})
			m := New(newEnv(Options{}, st), c.refused, clipboard.Route{})
			m.saver.waiting = true
			m.Resize(90, 30)
			for _, msg := range c.told {
				run(m, msg)
			}
			press(m, c.keys...)
			for _, screen := range []string{"1", "4"} {
				press(m, screen)
				frame := m.Frame()
				if got := colour.MatchString(frame); got != c.want {
					t.Errorf("screen %s has colour: %v: %q", screen, got, colour.FindString(frame))
				}
			}
			if !strings.Contains(m.Frame(), "\x1b[") {
				t.Error("nothing at all is set off")
			}
		})
	}
}

// TestTheThemeFollowsTheTerminal: as many colours as it has, dark or light as it
// is, unless the reader has chosen.
func TestTheThemeFollowsTheTerminal(t *testing.T) {
	dark, light := tea.BackgroundColorMsg{Color: color.Black}, tea.BackgroundColorMsg{Color: color.White}
	all, few, sixteen := tea.ColorProfileMsg{Profile: colorprofile.TrueColor}, tea.ColorProfileMsg{Profile: colorprofile.ANSI256}, tea.ColorProfileMsg{Profile: colorprofile.ANSI}
	for name, c := range map[string]struct {
		theme string
		told  []tea.Msg
		want  *theme.Styles
	}{
		"dark until told":        {"auto", []tea.Msg{all}, theme.New("auto", true, false)},
		"a dark terminal":        {"auto", []tea.Msg{all, dark}, theme.New("auto", true, false)},
		"a light terminal":       {"auto", []tea.Msg{all, light}, theme.New("auto", false, false)},
		"light, 256":             {"auto", []tea.Msg{few, light}, theme.Indexed(false)},
		"dark, 256":              {"auto", []tea.Msg{dark, few}, theme.Indexed(true)},
		"light, 16":              {"auto", []tea.Msg{light, sixteen}, theme.Sixteen(false)},
		"dark, 16":               {"auto", []tea.Msg{sixteen, dark}, theme.Sixteen(true)},
		"chosen dark, is light":  {"dark", []tea.Msg{all, light}, theme.New("dark", true, false)},
		"chosen light, is dark":  {"light", []tea.Msg{all, dark}, theme.New("light", false, false)},
		"chosen light, dark, 16": {"light", []tea.Msg{sixteen, dark}, theme.Sixteen(false)},
		"chosen dark, light 256": {"dark", []tea.Msg{few, light}, theme.Indexed(true)},
		"mono, in all colours":   {"mono", []tea.Msg{all, light}, theme.New("mono", false, true)},
	} {
		t.Run(name, func(t *testing.T) {
			m := newModel(t, 80, 24)
			m.env.Settings.Theme = c.theme
			for _, msg := range c.told {
				run(m, msg)
			}
			for what, pair := range map[string][2]theme.Style{
				"text": {m.env.Styles.Text, c.want.Text}, "faint": {m.env.Styles.Faint, c.want.Faint}, "link": {m.env.Styles.Link, c.want.Link},
				"title": {m.env.Styles.Title, c.want.Title}, "a match": {m.env.Styles.Found, c.want.Found},
			} {
				if got, want := pair[0].Render("云"), pair[1].Render("云"); got != want {
					t.Errorf("%s is %q, want %q", what, got, want)
				}
			}
		})
	}
}

// TestSizesAreBounded: whatever a terminal says of itself.
func TestSizesAreBounded(t *testing.T) {
	m := newModel(t, 80, 24)
	for _, c := range [][4]int{{80, 24, 80, 24}, {0, 0, 0, 0}, {-5, -1, 0, 0}, {1, 1, 1, 1}, {maxWidth, maxHeight, maxWidth, maxHeight}, {65535, 65535, maxWidth, maxHeight}} {
		run(m, tea.WindowSizeMsg{Width: c[0], Height: c[1]})
		if m.terminal.w != c[2] || m.terminal.h != c[3] {
			t.Errorf("%d×%d counts as %d×%d", c[0], c[1], m.terminal.w, m.terminal.h)
		}
		if c[3] > 0 && c[3] < 100 {
			if lines := strings.Split(m.Frame(), "\n"); len(lines) != c[3] {
				t.Errorf("%d lines in %d", len(lines), c[3])
			}
		}
	}
}

// TestWithoutATerminalNothingBegins, and why is said.
func TestWithoutATerminalNothingBegins(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	t.Setenv("GOMEMLIMIT", "off") // the limit of the program is not for the tests
	nowhere, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer nowhere.Close() //nolint:errcheck // nothing was written
	stdin := os.Stdin
	defer func() { os.Stdin = stdin }()
	os.Stdin = nowhere
	if err := Run(t.Context(), Options{}); err == nil || !strings.Contains(err.Error(), "open the terminal") {
		t.Errorf("it ends with %v", err)
	}
}
