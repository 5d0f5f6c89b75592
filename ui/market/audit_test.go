package market

import (
	"strings"
	"testing"
	"unicode"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/content/lang"
	"yunlan/ui/screen"
	"yunlan/ui/theme"
)

// seen scrolls a page from its first number to its last and collects what was
// on the screen.
func seen(s *Screen) string {
	all := ""
	for i := range s.picks() {
		s.window.At = i
		all += shown(s) + "\n"
	}
	return all
}

func TestTheAuditShowsItsArithmetic(t *testing.T) {
	for _, size := range [][2]int{{120, 38}, {80, 22}, {60, 14}, {40, 10}} {
		s := newScreen(size[0], size[1])
		press(s, "a")
		all := strings.Join(strings.Fields(seen(s)), " ")
		for _, want := range []string{
			"✓ IaaS＋PaaS＋SaaS＝公有云", "2,442 + 342 + 472 = 3,256", "= 3.000", "= 100.00%", "✗ 由总规模和公有云反推",
			"23.2%–23.7%", "? IaaS 增速", "? 欧洲增速", "✓ 一致 7 · ✗ 不一致 1",
		} {
			if !strings.Contains(all, want) {
				t.Errorf("%v: no %q", size, want)
			}
		}
	}
}

func TestEveryFactOfTheAuditOpensItsSentence(t *testing.T) {
	s := newScreen(80, 22)
	press(s, "a")
	n := 0
	for _, c := range s.checks {
		n++ // its title
		for _, f := range c.Facts {
			s.window.At = n
			msg, ok := press(s, "enter").(screen.OpenBlockMsg)
			if !ok || msg.Block != f.Block || msg.Hits[0].Start != f.Place.Start || msg.Hits[0].End != f.Place.End {
				t.Errorf("%s of %s opens %+v", f.ID, c.ID, msg)
			}
			place := s.Place()
			press(s, "a", "l", "j")
			if s.Restore(place); s.Place() != place || !strings.Contains(shown(s), s.picks()[n].label) {
				t.Errorf("%s: back at %+v, not %+v", f.ID, s.Place(), place)
			}
			n++
		}
	}
	if n < 30 || n != len(s.picks()) {
		t.Errorf("%d facts, %d picks", n, len(s.picks()))
	}
}

func TestTheAuditLeadsBackToItsFigure(t *testing.T) {
	s := newScreen(80, 22)
	to(t, s, "图2")
	press(s, "a")
	if !s.auditing() || s.Place().Item != "audit//0" {
		t.Fatalf("place %+v", s.Place())
	}
	if press(s, "a"); s.shown().ID != "图2" {
		t.Errorf("back at %q", s.shown().ID)
	}
	s.Restore(screen.Place{Item: "图5"}) // what a peek asks for
	if s.shown().ID != "图5" {
		t.Errorf("a figure's name alone leads to %q", s.shown().ID)
	}
}

// TestAClickDoesWhatEnterWould over every area of every page.
func TestAClickDoesWhatEnterWould(t *testing.T) {
	for _, size := range [][2]int{{120, 38}, {80, 22}, {40, 10}} {
		s := newScreen(size[0], size[1])
		for page := range s.pages() {
			s.choose(page)
			s.View()
			for _, a := range s.drawn.areas {
				s.choose(page)
				cmd := s.Update(tea.MouseClickMsg{X: a.from, Y: a.y, Button: tea.MouseLeft})
				switch {
				case a.of > 0:
					if _, ok := cmd().(screen.OpenBlockMsg); !ok || s.window.At != a.of-1 {
						t.Fatalf("%v %d: a click on number %d gives %d", size, page, a.of, s.window.At)
					}
				case a.of <= pageArea && s.page != pageArea-a.of, a.of > pageArea && s.view != s.views()[viewArea-a.of]:
					t.Fatalf("%v %d: a click on %d gives page %d", size, page, a.of, s.page)
				}
			}
		}
		s.choose(0)
		if s.Update(tea.MouseClickMsg{X: size[0] - 1, Y: size[1] - 1, Button: tea.MouseLeft}) != nil {
			t.Error("a click on nothing did something")
		}
	}
}

// TestWhatGoesOnIsSaid on every page at every number.
func TestWhatGoesOnIsSaid(t *testing.T) {
	for _, size := range [][2]int{{120, 38}, {80, 22}, {60, 14}, {46, 18}, {40, 10}} {
		s := newScreen(size[0], size[1])
		for page := range s.pages() {
			s.choose(page)
			for i := range s.picks() {
				s.window.At = i
				view := shown(s)
				_, to := s.window.Seen(s.drawn.rows, s.drawn.room)
				if below := s.drawn.rows - to; below > 0 != strings.Contains(view, "↓") {
					t.Errorf("%v page %d number %d: %d rows below\n%s", size, page, i, below, view)
				}
				if above := s.window.Top > 0; above != strings.Contains(view, "↑") {
					t.Errorf("%v page %d number %d: %d rows above\n%s", size, page, i, s.window.Top, view)
				}
			}
		}
	}
}

// TestTheSameTextWithoutColour but for the fills, which say what colours do.
func TestTheSameTextWithoutColour(t *testing.T) {
	whole := strings.NewReplacer("▓", "█", "▒", "█", "░", "█", "▉", "█")
	s := newScreen(80, 22)
	for page := range s.pages() {
		s.choose(page)
		dark := s.View()
		s.env.Styles = theme.New("mono", true, true)
		mono := s.View()
		s.env.Styles = theme.New("dark", true, false)
		if whole.Replace(ansi.Strip(dark)) != whole.Replace(ansi.Strip(mono)) || strings.Contains(mono, "38;") {
			t.Errorf("page %d differs without colour", page)
		}
	}
}

// TestTheScreenSpeaksEnglish but for what it quotes and for figure 7.
func TestTheScreenSpeaksEnglish(t *testing.T) {
	lang.Use(lang.English)
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	s := newScreen(80, 30)
	for page := range s.pages() {
		s.choose(page)
		if s.shown().ID == "图7" {
			continue
		}
		for i := range s.picks() {
			s.window.At = i
			head, _, _ := strings.Cut(shown(s), "“")
			if at := strings.IndexFunc(head, func(r rune) bool { return unicode.Is(unicode.Han, r) }); at >= 0 {
				t.Fatalf("page %d number %d: %q", page, i, head[max(at-20, 0):min(at+30, len(head))])
			}
		}
	}
}
