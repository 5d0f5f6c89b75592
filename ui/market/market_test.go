package market

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"yunlan/content"
	"yunlan/data/market"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/theme"
	"yunlan/ui/widget"
)

func newEnv() *screen.Env {
	return &screen.Env{
		Paper: content.Load(), Ambiguous: 1,
		Styles: theme.New("dark", true, false), Glyphs: theme.NewGlyphs(false),
	}
}

func newScreen(w, h int) *Screen {
	s := New(newEnv())
	s.Resize(w, h)
	return s
}

func press(s *Screen, names ...string) tea.Msg {
	var cmd tea.Cmd
	for _, n := range names {
		cmd = s.Update(keyMsg(n))
	}
	if cmd == nil {
		return nil
	}
	return cmd()
}

func keyMsg(name string) tea.KeyPressMsg {
	special := map[string]rune{
		"enter": tea.KeyEnter, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight,
		"home": tea.KeyHome, "end": tea.KeyEnd, "tab": tea.KeyTab,
	}
	if code, ok := special[name]; ok {
		return tea.KeyPressMsg{Code: code}
	}
	return tea.KeyPressMsg{Code: []rune(name)[0], Text: name}
}

// to shows a figure.
func to(t *testing.T, s *Screen, id string) {
	t.Helper()
	for range s.pages() {
		if s.shown().ID == id {
			return
		}
		press(s, "l")
	}
	t.Fatalf("no figure %s", id)
}

func shown(s *Screen) string { return ansi.Strip(s.View()) }

// TestEveryPickOpensItsSentence walks every number and name of every view.
func TestEveryPickOpensItsSentence(t *testing.T) {
	s := newScreen(80, 22)
	opened := 0
	for range s.market.Figures() {
		for range max(len(s.views()), 1) {
			for i := range s.picks() {
				s.window.At = i
				msg, ok := press(s, "enter").(screen.OpenBlockMsg)
				if !ok || len(msg.Hits) == 0 {
					t.Fatalf("%s/%s/%d opened nothing", s.shown().ID, s.view, i)
				}
				p, _ := s.current()
				block, _ := s.env.Paper.Block(msg.Block)
				if got := block.Text[msg.Hits[0].Start:msg.Hits[0].End]; got != p.cited[0].Quote {
					t.Errorf("%s: lit %q, not %q", p.name, got, p.cited[0].Quote)
				}
				opened++
			}
			press(s, "v")
		}
		press(s, "l")
	}
	if opened < 70 {
		t.Errorf("only %d sentences", opened)
	}
}

func TestGoingBackReturnsToTheSameNumber(t *testing.T) {
	s := newScreen(80, 22)
	to(t, s, "图5")
	press(s, "v", "v", "j")
	want := s.Place()
	if want.Item != "图5/growth/1" || want.Block == "" {
		t.Fatalf("place %+v", want)
	}
	view := s.View()
	press(s, "l", "v", "k")
	s.Restore(want)
	if s.Place() != want || s.View() != view {
		t.Errorf("restored to %+v", s.Place())
	}
	for _, item := range []string{"", "图5", "图99/value/1", "图5/none/x", "图5/value/-4", "图5/value/9999"} {
		s.Restore(screen.Place{Item: item})
		if lines := strings.Split(s.View(), "\n"); len(lines) != 22 {
			t.Errorf("%q: %d lines", item, len(lines))
		}
	}
}

func TestFiguresWithoutNumbersSaySo(t *testing.T) {
	s := newScreen(40, 10)
	to(t, s, "图6")
	view := shown(s)
	for _, want := range []string{"阿里云", market.NoNumber} {
		if !strings.Contains(view, want) {
			t.Errorf("图6 does not show %s:\n%s", want, view)
		}
	}
	if strings.ContainsAny(view, "━╌█") {
		t.Errorf("图6 draws bars:\n%s", view)
	}
	to(t, s, "图7")
	if !strings.Contains(shown(s), "不是原图") {
		t.Errorf("图7 is not marked:\n%s", shown(s))
	}
	s.Resize(80, 40)
	if view = shown(s); !strings.Contains(view, "不是原图") || strings.Count(view, "现代化") < 6 {
		t.Errorf("图7:\n%s", view)
	}
}

func TestThePlotGivesWayToBars(t *testing.T) {
	cases := []struct {
		w, h int
		plot bool
	}{{120, 38, true}, {80, 22, false}, {40, 10, false}, {60, 12, false}}
	for _, c := range cases {
		if got := strings.Contains(shown(newScreen(c.w, c.h)), "┤"); got != c.plot {
			t.Errorf("%d×%d: plot %v", c.w, c.h, got)
		}
	}
}

// TestViewIsExactlyItsSize over random keys, sizes and terminals.
func TestViewIsExactlyItsSize(t *testing.T) {
	keys := []string{"l", "h", "j", "k", "g", "G", "v", "enter", "y", "x", "tab", "down", "云", "a", "space", "b"}
	rapid.Check(t, func(rt *rapid.T) {
		s := New(newEnv())
		for range rapid.IntRange(1, 20).Draw(rt, "steps") {
			s.Resize(rapid.IntRange(0, 210).Draw(rt, "w"), rapid.IntRange(0, 62).Draw(rt, "h"))
			s.env.Ambiguous = rapid.IntRange(1, 2).Draw(rt, "ambiguous")
			s.env.PlainOnly = rapid.Bool().Draw(rt, "ascii")
			s.env.Glyphs = theme.NewGlyphs(s.env.ASCII())
			press(s, rapid.SampledFrom(keys).Draw(rt, "key"))
			checkSize(rt, s)
		}
	})
}

func checkSize(t interface{ Fatalf(string, ...any) }, s *Screen) {
	view := ansi.Strip(s.View())
	lines := strings.Split(view, "\n")
	if s.h == 0 && view != "" || s.h > 0 && len(lines) != s.h {
		t.Fatalf("%d lines at %d×%d", len(lines), s.w, s.h)
	}
	for i, l := range lines {
		if got := text.Width(l, s.env.Ambiguous); got > s.w {
			t.Fatalf("line %d is %d cells at %d×%d: %q", i, got, s.w, s.h, l)
		}
	}
	if !strings.HasPrefix(lines[0], "  ") && lines[0] != "" {
		t.Fatalf("the first row has no margin: %q", lines[0])
	}
}

func TestTheCursorIsAlwaysShown(t *testing.T) {
	for _, size := range [][2]int{{40, 10}, {60, 14}, {80, 22}, {120, 38}} {
		s := newScreen(size[0], size[1])
		for i, f := range s.market.Figures() {
			s.choose(firstFigure + i)
			for n := range s.picks() {
				s.window.At = n
				name := s.picks()[n].name
				if view := shown(s); !strings.Contains(view, name) || !hasCursor(view, size[0]) {
					t.Errorf("%v: %s %s is not on the screen:\n%s", size, f.ID, name, view)
				}
			}
		}
	}
}

// hasCursor looks for the bar of the data, which stands right of the list's.
func hasCursor(view string, w int) bool {
	for _, l := range strings.Split(view, "\n") {
		if at := strings.LastIndex(l, "▎"); at >= 0 && (w < wideFrom || text.Width(l[:at], 1) > listWidth) {
			return true
		}
	}
	return false
}

// BenchmarkDraw draws every page at 200×60 anew each time.
func BenchmarkDraw(b *testing.B) {
	s := newScreen(200, 60)
	for page := range s.pages() {
		b.Run(s.shortName(page), func(b *testing.B) {
			s.choose(page)
			for b.Loop() {
				s.drawn, s.sums = drawn{}, sums{}
				s.View()
			}
		})
	}
}

func BenchmarkNew(b *testing.B) {
	env := newEnv()
	for b.Loop() {
		New(env)
	}
}

// TestTheRightMarginStaysBlank at sizes that scroll, also where the signs of it
// stand.
func TestTheRightMarginStaysBlank(t *testing.T) {
	for _, size := range [][2]int{{120, 37}, {80, 21}, {46, 17}, {40, 9}} {
		s := newScreen(size[0], size[1])
		for page := range s.pages() {
			s.choose(page)
			for range 3 {
				for i, l := range strings.Split(ansi.Strip(s.View()), "\n") {
					if w := text.Width(strings.TrimRight(l, " "), 1); w > size[0]-margin {
						t.Errorf("%v page %d row %d: %d cells: %q", size, page, i, w, l)
					}
				}
				s.leaf(widget.Motion{Unit: widget.Whole, By: 1})
			}
			s.View()
			if s.choose(page); s.auditing() && !strings.Contains(ansi.Strip(s.View()), "↓") {
				t.Errorf("%v: nothing says that the audit goes on", size)
			}
		}
	}
}
