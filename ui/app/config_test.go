package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"yunlan/data/store"
	"yunlan/ui/config"
	"yunlan/ui/screen"
)

// configured starts the program on a configuration, in the text.
func configured(t *testing.T, text string) (*Model, *store.Store) {
	t.Helper()
	home := t.TempDir()
	t.Setenv("YUNLAN_HOME", home)
	if err := os.MkdirAll(filepath.Join(home, "config"), 0o700); err != nil {
		t.Fatal(err)
	}
	path := config.Path(store.DefaultDirs())
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	var o Options
	o.Config, o.Faults = config.Read(path, func(name string) string { return map[string]string{"YUNLAN_START": beginResume}[name] })
	m := load(o, 80, 24)
	m.saver.waiting = true
	return m, store.Open(store.DefaultDirs())
}

func TestABrokenConfigurationIsSaidOnceAndStopsNothing(t *testing.T) {
	for _, c := range []struct{ name, text, said string }{
		{"no TOML", "theme = ", "第 1 行"},
		{"a wrong value", "theme = \"drak\"\njustify = true", "drak"},
		{"keys in conflict", "[keys.bind]\n\"reader.Focus\" = [\"j\"]", "reader.Down"},
	} {
		m, _ := configured(t, c.text)
		if !strings.Contains(m.bottom.toast, c.said) || !strings.Contains(m.bottom.toast, "config check") {
			t.Errorf("%s: %q is said", c.name, m.bottom.toast)
		}
		press(m, "j")
		if m.bottom.toast != "" || m.here().Block == "" {
			t.Errorf("%s: still %q", c.name, m.bottom.toast)
		}
		exact(t, m)
	}
}

// TestTheFileDecidesAtTheStart: what is changed on top of it lasts for the
// session; the rest is remembered.
func TestTheFileDecidesAtTheStart(t *testing.T) {
	m, st := configured(t, "theme = \"light\"\nspeed = 200\n[keys.bind]\n\"reader.Focus\" = [\"Z\"]")
	if m.env.Settings.Theme != "light" || m.env.Minutes(400) != 2 {
		t.Errorf("theme %s, %d minutes", m.env.Settings.Theme, m.env.Minutes(400))
	}
	press(m, "T", "J")
	if m.env.Settings.Theme != "mono" || !m.env.Settings.Justify {
		t.Errorf("the keys change nothing: %+v", m.env.Settings)
	}
	if kept := st.Settings(); kept.Theme != "auto" || !kept.Justify {
		t.Errorf("remembered are theme %s, justify %v", kept.Theme, kept.Justify)
	}
	press(m, "z")
	if m.env.Settings.Focus {
		t.Error("the old key still works")
	}
	if press(m, "Z"); !m.env.Settings.Focus {
		t.Error("the chosen key does not work")
	}
}

// TestAChangeKeepsWhatTheFlagSaid: --no-mouse and M once is the mouse again,
// also in what is remembered.
func TestAChangeKeepsWhatTheFlagSaid(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	m := load(Options{NoMouse: true}, 80, 24)
	press(m, "M")
	if st := store.Open(store.DefaultDirs()); !m.env.Settings.Mouse || !st.Settings().Mouse {
		t.Error("M takes the mouse back and remembers that it was released")
	}
}

// TestOptionsDecideBeforeWhatIsRemembered, for this time.
func TestOptionsDecideBeforeWhatIsRemembered(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	for name, c := range map[string]struct {
		o      Options
		config string
		is     func(m *Model) bool
	}{
		"none":           {Options{}, "", func(m *Model) bool { return m.env.Settings.Theme == "auto" && m.dark() && !m.env.ASCII() }},
		"theme":          {Options{Theme: "light"}, "", func(m *Model) bool { return m.env.Settings.Theme == "light" && !m.dark() }},
		"ambiguous":      {Options{Ambiguous: "2"}, "", func(m *Model) bool { return m.env.Ambiguous == 2 && m.env.ASCII() }},
		"narrow":         {Options{Ambiguous: "1"}, "", func(m *Model) bool { return m.env.Ambiguous == 1 && !m.env.ASCII() }},
		"ascii":          {Options{ASCII: true}, "", func(m *Model) bool { return m.env.ASCII() }},
		"ascii, written": {Options{}, "ascii = true\n", func(m *Model) bool { return m.env.ASCII() }},
		"ascii, both":    {Options{ASCII: true}, "ascii = false\n", func(m *Model) bool { return m.env.ASCII() }},
		"speed":          {Options{}, "speed = 300\n", func(m *Model) bool { return m.env.Speed == 300 }},
	} {
		if m := started(t, c.o, c.config); !c.is(m) {
			t.Errorf("%s: theme %s, characters %d wide, ASCII %v, speed %d", name, m.env.Settings.Theme, m.env.Ambiguous, m.env.ASCII(), m.env.Speed)
		}
	}
	if kept := store.Open(store.DefaultDirs()).Settings(); kept != store.DefaultSettings() {
		t.Errorf("remembered is %+v", kept)
	}
}

// TestAFileOfAnotherEncodingIsSaid: the configuration is in use, and how it was read.
func TestAFileOfAnotherEncodingIsSaid(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	m := started(t, Options{Start: "1"}, "# \xd7\xd6\xbf\xed\xd3\xeb\xd1\xd5\xc9\xab\nmeasure = 33\n") // GBK
	if m.env.Settings.Measure != 33 || !strings.Contains(bottom(m), "GB") {
		t.Errorf("measure %d, the last line is %q", m.env.Settings.Measure, bottom(m))
	}
}

// TestTheChosenKeyForLeavingClosesAPeekFirst, as q does.
func TestTheChosenKeyForLeavingClosesAPeekFirst(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	m := started(t, Options{Start: "1"}, "[keys.bind]\n\"app.Quit\" = [\"Q\"]\n")
	for range 2 {
		run(m, screen.PeekMsg{Block: "2.3p4"})
	}
	for left := 1; left >= 0; left-- {
		if _, cmd := m.Update(keyMsg("Q")); quits(cmd) || len(m.overlays) != left {
			t.Fatalf("Q leaves %d peeks, want %d", len(m.overlays), left)
		}
	}
}
