package assess

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/screen"
	"yunlan/ui/theme"
)

func newStore(tb testing.TB) *store.Store {
	return store.Open(store.Dirs{Config: tb.TempDir(), State: tb.TempDir(), Cache: tb.TempDir(), Data: tb.TempDir()})
}

func newScreen(st *store.Store, w, h int) *Screen {
	day := time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)
	s := New(&screen.Env{
		Paper: content.Load(), Store: st, Ambiguous: 1, Clock: func() time.Time { return day },
		Styles: theme.New("dark", true, false), Glyphs: theme.NewGlyphs(false),
	})
	s.Resize(w, h)
	run(s, s.Init())
	return s
}

// run gives the screen what its commands bring and returns all of it.
func run(s *Screen, cmd tea.Cmd) []tea.Msg {
	if cmd == nil {
		return nil
	}
	msg := cmd()
	if batch, ok := msg.(tea.BatchMsg); ok {
		var all []tea.Msg
		for _, c := range batch {
			all = append(all, run(s, c)...)
		}
		return all
	}
	if msg == nil {
		return nil
	}
	return append([]tea.Msg{msg}, run(s, s.Update(msg))...)
}

func press(s *Screen, names ...string) []tea.Msg {
	var got []tea.Msg
	for _, n := range names {
		got = run(s, s.Update(keyMsg(n)))
	}
	return got
}

func keyMsg(name string) tea.KeyPressMsg {
	special := map[string]rune{
		"enter": tea.KeyEnter, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight, "esc": tea.KeyEscape, "home": tea.KeyHome, "end": tea.KeyEnd,
		"space": tea.KeySpace, "pgdown": tea.KeyPgDown, "pgup": tea.KeyPgUp,
	}
	if code, ok := special[name]; ok {
		return tea.KeyPressMsg{Code: code}
	}
	return tea.KeyPressMsg{Code: []rune(name)[0], Text: name}
}

func seen(s *Screen) string { return ansi.Strip(s.View()) }

// fifteen is one answer to each question of the quick mode, in order.
var fifteen = []string{"4", "4", "2", "3", "1", "2", "3", "2", "n", "3", "2", "0", "3", "1", "4"}

// begin starts the quick assessment at its first question.
func begin(t testing.TB, s *Screen) {
	t.Helper()
	press(s, "enter", "enter")
	if s.at.page != asking {
		t.Fatalf("not at a question: %s", seen(s))
	}
}

// answerAll begins, answers every question by its key and shows the result.
func answerAll(t testing.TB, s *Screen) {
	t.Helper()
	begin(t, s)
	press(s, fifteen...)
	if s.at.page != review {
		t.Fatalf("after fifteen answers: %s", seen(s))
	}
	press(s, "enter")
	if s.at.page != finished {
		t.Fatalf("after the review: %s", seen(s))
	}
}

func said(msgs []tea.Msg, text string) bool {
	for _, m := range msgs {
		if toast, ok := m.(screen.ToastMsg); ok && strings.Contains(toast.Text, text) {
			return true
		}
	}
	return false
}

// cursorTo walks down to the line that says text.
func cursorTo(t testing.TB, s *Screen, text string) {
	t.Helper()
	p := s.current()
	for _, r := range p.rows {
		if r.pick >= 0 && strings.Contains(ansi.Strip(r.drawn), text) {
			for s.at.cursor < r.pick {
				press(s, "down")
			}
			return
		}
	}
	t.Fatalf("no line says %s:\n%s", text, all(p))
}

// all is a page whole.
func all(p *page) string {
	var rows []string
	for _, r := range p.rows {
		rows = append(rows, ansi.Strip(r.drawn))
	}
	return strings.Join(append(append([]string(nil), p.fixed...), rows...), "\n")
}
