//go:build unix

package e2e

import (
	"os"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/search"
	"yunlan/ui/app"
	"yunlan/ui/clipboard"
	"yunlan/ui/screen"
)

// TestTerminalIsRestored ends the program and looks at what it leaves behind.
func TestTerminalIsRestored(t *testing.T) {
	by := func(s syscall.Signal) func(*terminal) { return func(v *terminal) { v.signal(s) } }
	keys := func(names ...string) func(*terminal) { return func(v *terminal) { v.press(names...) } }
	for _, c := range []struct {
		name string
		end  func(*terminal)
		code int
	}{
		{"q", keys("q"), 0},
		{"Ctrl-C twice", keys("ctrl+c", "ctrl+c"), 0},
		{"SIGTERM", by(syscall.SIGTERM), 143},
		{"SIGHUP", by(syscall.SIGHUP), 129},
		{"SIGQUIT", by(syscall.SIGQUIT), 131},
		{"SIGINT", by(syscall.SIGINT), 130},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := start(t, setup{})
			v.waitFor(opening)
			c.end(v)
			if code := v.exit(); code != c.code {
				t.Errorf("exit code %d, want %d", code, c.code)
			}
			checkModes(t, v.all())
			noPanic(t, v)
		})
	}
}

// checkModes looks at the last word on every mode: all that was set is unset,
// and the cursor is shown.
func checkModes(t *testing.T, out string) {
	t.Helper()
	modes := map[string]bool{}
	for _, m := range regexp.MustCompile(`\x1b\[\?([\d;]+)([hl])`).FindAllStringSubmatch(out, -1) {
		for mode := range strings.SplitSeq(m[1], ";") {
			modes[mode] = m[2] == "h"
		}
	}
	if _, used := modes["1049"]; !used {
		t.Fatalf("the alternate screen was never used: %q", tail(out))
	}
	for mode, on := range modes {
		if want := mode == "25" || mode == "7"; on != want { // the cursor and wrapping are on in any terminal
			t.Errorf("mode %s was left %v", mode, on)
		}
	}
	if strings.Count(out, "\x1b[>1u") != strings.Count(out, "\x1b[<1u") {
		t.Error("the keyboard was left enhanced")
	}
	if end := strings.LastIndex(out, "\x1b[>4"); end >= 0 && !strings.HasPrefix(out[end:], "\x1b[>4m") {
		t.Error("modified keys were left on")
	}
}

// panicVariable makes this test binary a program that panics.
const panicVariable = "E2E_PANIC"

// TestPanicRestoresTheTerminal panics in each place where a program's own code
// runs.
func TestPanicRestoresTheTerminal(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	for _, where := range []string{"Update", "View", "command"} {
		t.Run(where, func(t *testing.T) {
			v := start(t, setup{program: self, env: []string{panicVariable + "=" + where}})
			v.waitFor(opening)
			v.press("p")
			if v.exit() == 0 {
				t.Error("exit code 0 after a panic")
			}
			checkModes(t, v.all())
		})
	}
}

// broken is the explorer with a fault that p sets off.
type broken struct {
	tea.Model
	where string
	armed bool
}

func (b broken) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	key, ok := msg.(tea.KeyPressMsg)
	if !ok || key.String() != "p" {
		next, cmd := b.Model.Update(msg)
		b.Model = next
		return b, cmd
	}
	switch b.where {
	case "Update":
		panic("broken on purpose")
	case "command":
		return b, func() tea.Msg { panic("broken on purpose") }
	}
	b.armed = true
	return b, nil
}

func (b broken) View() tea.View {
	if b.armed {
		panic("broken on purpose")
	}
	return b.Model.View()
}

// explode runs the broken explorer as app.Run would.
func explode(where string) {
	paper := content.Load()
	env := &screen.Env{
		Paper: paper, Store: store.Open(store.DefaultDirs()), Search: search.New(paper),
		Ambiguous: 1, Clock: time.Now,
	}
	env.Settings = env.Store.Settings()
	m := broken{Model: app.New(env, false, clipboard.Route{OSC: true}), where: where}
	if _, err := tea.NewProgram(m, tea.WithFPS(120), tea.WithoutSignalHandler()).Run(); err != nil {
		os.Exit(1)
	}
	os.Exit(0)
}
