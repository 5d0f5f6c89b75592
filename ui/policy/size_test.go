package policy

import (
	"errors"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	data "yunlan/data/policy"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

func TestViewIsExactlyItsSize(t *testing.T) {
	env := newEnv(t)
	rapid.Check(t, func(t *rapid.T) {
		e := *env
		e.Ambiguous = rapid.IntRange(1, 2).Draw(t, "ambiguous")
		e.Glyphs = theme.NewGlyphs(e.ASCII())
		s := New(&e)
		size := func() { s.Resize(rapid.IntRange(0, 160).Draw(t, "w"), rapid.IntRange(0, 50).Draw(t, "h")) }
		size()
		names := []string{"j", "k", "g", "G", "o", "O", "c", "v", "x", "l", "r", "y", "Y", "/", "北京", "火星", "enter", "enter", "a", "a", "money", "9", "h", "]", "[", "pgdown", "pgup", "backspace", "esc", "size", "wheel", "click", "back"}
		for _, n := range rapid.SliceOfN(rapid.SampledFrom(names), 0, 15).Draw(t, "keys") {
			switch n {
			case "size":
				size()
			case "esc":
				s.Escape()
			case "money":
				s.Restore(screen.Place{Screen: screen.Policy, Item: MoneyItem})
				s.tellPlace([]string{rapid.SampledFrom(data.Parts(nil)).Draw(t, "place")})
			case "back":
				s.Restore(screen.Place{Item: rapid.SampledFrom(s.all).Draw(t, "policy").ID})
			case "wheel":
				s.Update(tea.MouseWheelMsg{Button: tea.MouseWheelDown, X: rapid.IntRange(0, 160).Draw(t, "x")})
			case "click":
				s.Update(tea.MouseClickMsg{Button: tea.MouseLeft, X: rapid.IntRange(0, 160).Draw(t, "x"), Y: rapid.IntRange(0, 50).Draw(t, "y")})
			default:
				s.Update(keyMsg(n))
			}
			exact(t, s)
		}
		exact(t, s)
	})
}

// TestKeysWhereNothingIsDrawn orders the list anew in a window too small to
// show it, and goes on in it.
func TestKeysWhereNothingIsDrawn(t *testing.T) {
	s := New(newEnv(t))
	s.Resize(80, 22)
	s.Update(keyMsg("G"))
	chosen := s.Place().Item
	s.Resize(0, 0)
	s.Update(keyMsg("c"))
	s.Resize(80, 22)
	if got := s.Place().Item; got != chosen {
		t.Errorf("%s is selected, was %s", got, chosen)
	}
	s.Resize(minWidth-1, 5)
	for _, k := range []string{"c", "j", "k", "pgdown", "pgup", "g", "G", "]", "j"} {
		s.Update(keyMsg(k))
	}
	s.Resize(80, 22)
	if rows := strings.Split(s.View(), "\n"); len(rows) != 22 || s.Place().Item == "" {
		t.Errorf("%d rows, %q is selected", len(rows), s.Place().Item)
	}
}

// TestEverySize draws what the screen can show at every small size, and at the
// sizes where its form changes.
func TestEverySize(t *testing.T) {
	env := newEnv(t)
	states := map[string][]string{
		"the list": nil, "a chosen cell": {"l", "l"}, "sorted and grouped": {"o", "c"}, "the timeline": {"v"}, "the filter": {"/", "北京"},
		"no rows": {"/", "火星"}, "the whole": {"enter"}, "the questions": {"enter", "a"}, "the export": {"x"},
	}
	for name, keys := range states {
		t.Run(name, func(t *testing.T) {
			s := New(env)
			s.Resize(80, 22)
			press(s, keys...)
			for _, w := range []int{0, 1, 2, 3, 5, minWidth - 1, minWidth, 21, 22, 25, 30, 39, 40, 46, 59, 60, 80, 109, 110, 160} {
				for _, h := range []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 10, airFrom - 1, airFrom, 22, 50} {
					s.Resize(w, h)
					exact(t, s)
				}
			}
		})
	}
	t.Run("data that does not fit the paper", func(t *testing.T) {
		s := New(env)
		s.err = errors.New("云\n计算 " + strings.Repeat("x", 300))
		for w := range 50 {
			for h := range 5 {
				s.Resize(w, h)
				exact(t, s)
			}
		}
	})
}

// exact holds a view against its window: one string for each row, none wider.
func exact(t rapid.TB, s *Screen) {
	t.Helper()
	view := s.View()
	if s.h == 0 {
		if view != "" {
			t.Fatalf("%q in no room", view)
		}
		return
	}
	rows := strings.Split(ansi.Strip(view), "\n")
	if len(rows) != s.h {
		t.Fatalf("%d rows at %d×%d", len(rows), s.w, s.h)
	}
	for i, r := range rows {
		if w := text.Width(r, s.env.Ambiguous); w > s.w {
			t.Fatalf("row %d is %d wide at %d×%d: %q", i, w, s.w, s.h, r)
		}
	}
	if rows[0] != "" && !strings.HasPrefix(rows[0], "  ") && !strings.HasPrefix(rows[0], s.env.Glyphs.Bar+" ") {
		t.Fatalf("the first cells of %q are not blank", rows[0])
	}
}
