package assess

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"

	"yunlan/content/lang"
	"yunlan/data/store"
	"yunlan/ui/golden"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

// TestViewIsExactlyItsSize over random keys, sizes and terminals.
func TestViewIsExactlyItsSize(t *testing.T) {
	keys := []string{
		"enter", "enter", "down", "up", "left", "right", "1", "3", "5", "0", "n", "b", "e", "?", "g", "G", "w", "x", "c", "d", "D", "u", "pgdown", "pgup", "m", "s", "esc", "ü",
	}
	t.Chdir(t.TempDir()) // some of the keys save a report
	rapid.Check(t, func(rt *rapid.T) {
		st := store.Open(store.Dirs{}) // in memory, with a notice
		if rapid.Bool().Draw(rt, "disk") {
			st = newStore(t)
		}
		s := newScreen(st, 80, 22)
		if rapid.Bool().Draw(rt, "finished") {
			years(rt, s)
			s.openResult("2026")
		}
		lang.Use(lang.Lang(rapid.IntRange(0, 1).Draw(rt, "language")))
		defer lang.Use(lang.Chinese)
		for range rapid.IntRange(1, 40).Draw(rt, "steps") {
			s.Resize(rapid.IntRange(0, 210).Draw(rt, "w"), rapid.IntRange(0, 62).Draw(rt, "h"))
			s.env.Ambiguous = rapid.IntRange(1, 2).Draw(rt, "ambiguous")
			s.env.Glyphs = theme.NewGlyphs(s.env.ASCII())
			if rapid.IntRange(0, 5).Draw(rt, "click") == 0 {
				run(s, s.Update(tea.MouseClickMsg{X: rapid.IntRange(0, 80).Draw(rt, "x"), Y: rapid.IntRange(0, 30).Draw(rt, "y"), Button: tea.MouseLeft}))
			}
			k := rapid.SampledFrom(keys).Draw(rt, "key")
			if k == "enter" && s.at.page == naming {
				k = "esc" // no files from here
			}
			press(s, k)
			checkSize(rt, s)
		}
		for layered := true; layered; {
			layered = s.Layered()
			if closed := s.Escape(); closed != layered {
				rt.Fatalf("it says %v and Escape %v at %+v", layered, closed, s.at)
			}
		}
	})
}

func checkSize(t interface{ Fatalf(string, ...any) }, s *Screen) {
	view := seen(s)
	lines := strings.Split(view, "\n")
	if s.h == 0 && view != "" || s.h > 0 && len(lines) != s.h {
		t.Fatalf("%d lines at %d×%d", len(lines), s.w, s.h)
	}
	for i, l := range lines {
		if got := text.Width(l, s.env.Ambiguous); got > s.w {
			t.Fatalf("line %d is %d cells at %d×%d: %q", i, got, s.w, s.h, l)
		}
	}
}

func TestTheChosenAnswerIsAlwaysShown(t *testing.T) {
	for _, size := range [][2]int{{40, 10}, {46, 18}, {80, 22}} {
		s := newScreen(newStore(t), size[0], size[1])
		begin(t, s)
		for _, k := range fifteen {
			q, _ := s.question()
			for i, o := range options(q) {
				s.at.cursor, s.drawn.old = i, true
				if view := seen(s); !strings.Contains(view, "▎ "+o.key) {
					t.Errorf("%v %s: answer %d is not on the screen:\n%s", size, q.ID, i+1, view)
				}
			}
			press(s, k)
		}
	}
}

func TestGolden(t *testing.T) {
	for _, size := range [][2]int{{80, 22}, {120, 38}, {40, 10}} {
		s := newScreen(newStore(t), size[0], size[1])
		name := fmt.Sprintf("-%dx%d", size[0], size[1])
		shot := func(what string) { golden.View(t, what+name, seen(s)+"\n") }
		shot("start")
		press(s, "enter")
		shot("profile")
		press(s, "enter", "3", "4")
		shot("question")
		press(s, "e", "?")
		shot("notes")
		press(s, "e", "?", "g")
		shot("overview")
		press(s, "g")
		press(s, fifteen[2:]...)
		shot("review")
		press(s, "enter")
		shot("result")
		press(s, "G")
		shot("result-end")
		press(s, "w", "right", "down", "right")
		shot("what-if")
		s.Escape()
		press(s, "x", "enter")
		shot("naming")
	}
}

// BenchmarkResult draws the result anew each time.
func BenchmarkResult(b *testing.B) {
	s := newScreen(newStore(b), 200, 60)
	answerAll(b, s)
	for b.Loop() {
		s.drawn.old = true
		s.View()
	}
}
