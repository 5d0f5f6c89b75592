package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"yunlan/content/lang"
	"yunlan/data/store"
	"yunlan/ui/config"
	"yunlan/ui/key"
	"yunlan/ui/screen"
)

// started starts the program as the command does, on a configuration.
func started(t *testing.T, o Options, text string) *Model {
	t.Helper()
	path := config.Path(store.DefaultDirs())
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	o.Config, o.Faults = config.Read(path, func(string) string { return "" })
	m := load(o, 80, 24)
	m.saver.waiting = true
	return m
}

// TestWhereTheProgramBegins: the first time on the start page, as long as nothing
// was read; then where the reader stopped. The configuration and a place that is
// asked for decide otherwise.
func TestWhereTheProgramBegins(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	begins := func(want screen.Name, o Options, text string) *Model {
		t.Helper()
		m := started(t, o, text)
		if m.active != want {
			t.Errorf("%q %q begins on %s, not on %s", o.Start, text, m.active, want)
		}
		return m
	}
	begins(screen.Home, Options{}, "").keep()
	begins(screen.Home, Options{}, "") // it was shown, and nothing was read
	begins(screen.Reader, Options{Start: "2.3"}, "")
	begins(screen.Reader, Options{}, `start = "resume"`)
	m := begins(screen.Home, Options{}, `start = "home"`)
	press(m, "enter", "space", "space")
	at := m.here()
	press(m, "0")
	m.keep()
	m = begins(screen.Reader, Options{}, "")
	if m.here() != at {
		t.Errorf("it resumes at %+v, not at %+v", m.here(), at)
	}
	m = begins(screen.Home, Options{}, `start = "home"`)
	if press(m, "enter"); m.active != screen.Reader || m.here() != at {
		t.Errorf("the first line leads to %s, %+v, not to %+v", m.active, m.here(), at)
	}
}

// TestArrowsAndEnterLeadEverywhere from the start page; Esc alone comes back, and
// the last line says how.
func TestArrowsAndEnterLeadEverywhere(t *testing.T) {
	for line, want := range []screen.Name{screen.Reader, screen.Find, screen.Market, screen.Policy, screen.Assess} {
		m := newModel(t, 80, 24)
		press(m, "0")
		for range line {
			press(m, "down")
		}
		press(m, "enter")
		if m.active != want {
			t.Errorf("line %d opens %s, not %s", line, m.active, want)
		}
		if row := bottom(m); !strings.Contains(row, "开始页") {
			t.Errorf("%s does not say the way back: %q", m.active, row)
		}
		for n := 0; m.active != screen.Home && n < 5; n++ {
			press(m, "esc")
		}
		if m.active != screen.Home {
			t.Errorf("%s: Esc ends on %s", want, m.active)
		}
	}
	m := newModel(t, 80, 24)
	press(m, "0", "end", "enter")
	if len(m.overlays) != 1 {
		t.Error("the last line does not open the help")
	}
}

// TestEscLandsOnNothingNeverOpened: a screen shown by its number on the first run leads
// back to the start page, after a look at the text to the text; the last line says which.
func TestEscLandsOnNothingNeverOpened(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	for _, c := range []struct {
		first []string
		want  screen.Name
		says  string
	}{
		{nil, screen.Home, homeShort.String()},
		{[]string{"1"}, screen.Reader, "前言"},
		{[]string{"enter", "space", "space", "0"}, screen.Reader, "Esc"},
	} {
		for _, screenKey := range []string{"2", "3", "4", "5"} {
			for _, leave := range []string{"esc", "q"} {
				m := started(t, Options{}, `start = "home"`)
				press(m, append(c.first, screenKey)...)
				if row := bottom(m); screenKey != "2" && !strings.Contains(row, c.says) {
					t.Errorf("after %v, %s: %q", c.first, screenKey, row)
				}
				press(m, leave)
				if m.active == screen.Find {
					press(m, "esc")
				}
				if m.active != c.want {
					t.Errorf("after %v, %s: %s leads to %s", c.first, screenKey, leave, m.active)
				}
			}
		}
	}
}

// TestTheBeginningIsNoBookmark: to look at the beginning from the start page loses
// no place to read on from.
func TestTheBeginningIsNoBookmark(t *testing.T) {
	m := newModel(t, 80, 24)
	press(m, "]", "space", "space")
	at := m.here()
	press(m, "0", "down", "enter")
	if m.here().Block != m.first() {
		t.Fatalf("it opens %s", m.here().Block)
	}
	press(m, "esc", "up", "enter")
	if m.here() != at {
		t.Errorf("it reads on at %+v, not at %+v", m.here(), at)
	}
}

// TestEveryScreenSaysTheWayToTheStartPage on its last line, in both languages: the
// key of the start page, or Esc where that leads there; what lies over a screen
// says how it is closed.
func TestEveryScreenSaysTheWayToTheStartPage(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for _, l := range []lang.Lang{lang.Chinese, lang.English} {
		lang.Use(l)
		for name, keys := range fronts {
			m := newModel(t, 80, 24)
			inFront(m, keys)
			for _, size := range [][2]int{{80, 24}, {46, 20}} {
				m.Resize(size[0], size[1])
				m.Frame() // an overlay learns its room from the first
				m.bottom.toast = ""
				row := bottom(m)
				over := len(m.overlays) > 0 || m.active == screen.Reader && m.layered() || screen.Prompt(m.inUse()) != ""
				if size[0] < allTabsFrom && screen.Typing(m.inUse()) && strings.Contains(row, "Esc ") {
					continue // a field has no room for both, and Esc leads there too
				}
				if !over && !strings.Contains(row, homeShort.String()) {
					t.Errorf("%s at %v: %q", name, size, row)
				}
			}
		}
	}
}

// TestTheKeyOfTheStartPage works from everywhere, also where digits are answers,
// text or counts; a selection keeps its own 0.
func TestTheKeyOfTheStartPage(t *testing.T) {
	for _, c := range []struct {
		name, preset string
		keys         []string
		want         screen.Name
	}{
		{"the text", "", []string{"0"}, screen.Home},
		{"a full-width digit", "", []string{"3", "０"}, screen.Home},
		{"a field", "", []string{"s", "alt+0"}, screen.Home},
		{"a field takes digits", "", []string{"s", "0"}, screen.Find},
		{"a selection", "", []string{"v", "0"}, screen.Reader},
		{"a list over a selection", "", []string{"v", "?", "0"}, screen.Reader},
		{"counts", "vim", []string{"1", "0"}, screen.Reader},
		{"counts, with Alt", "vim", []string{"alt+0"}, screen.Home},
		{"nothing to count", "vim", []string{"0"}, screen.Reader},
		{"the Home key", "", []string{"space", "home"}, screen.Reader},
	} {
		m := newModel(t, 80, 24)
		m.env.Keys = key.Scheme{Preset: c.preset}
		m.keys = table(m.env.Keys)
		if press(m, c.keys...); m.active != c.want {
			t.Errorf("%s: %v lead to %s", c.name, c.keys, m.active)
		}
	}
}
