package found

import (
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

const report = `软件产业报告

一、发展现状
2019年，全市软件业务收入达 2,410 亿元。2020年全市软件业务收入为 2,751 亿元。2021年，全市软件业务收入达到 3,210.5 亿元，同比增长 8.2%。
2022年10月，省政府办公厅印发《软件办法》，以下称《软件办法》。按照《数据安全法》执行。
二、2026年主要目标
全市软件业务收入增长 9%以上。力争2027年数据中心利用率达到 75%以上。
`

func shown(t *testing.T, open func(*screen.Env) *Screen, w, h int) *Screen {
	t.Helper()
	paper := content.Parse(report)
	paper.Doc = "0123"
	env := &screen.Env{
		Paper: paper, Ambiguous: 1, Clock: time.Now, Styles: theme.New("dark", true, false), Glyphs: theme.NewGlyphs(false),
	}
	s := open(env)
	s.Resize(w, h)
	if before := ansi.Strip(s.View()); w >= 40 && !strings.Contains(before, "正在") {
		t.Errorf("before it is read: %q", before)
	}
	s.Update(s.Init()())
	return s
}

// TestEverySizeIsFilled exactly, with the chosen line in it.
func TestEverySizeIsFilled(t *testing.T) {
	for _, size := range [][2]int{{1, 1}, {20, 3}, {40, 10}, {46, 18}, {80, 22}, {99, 22}, {100, 22}, {120, 38}, {200, 53}} {
		for _, open := range []func(*screen.Env) *Screen{Numbers, Documents} {
			s := shown(t, open, size[0], size[1])
			for range s.lines {
				view := ansi.Strip(s.View())
				rows := strings.Split(view, "\n")
				if len(rows) != size[1] {
					t.Errorf("%s at %v: %d rows", s.name, size, len(rows))
				}
				for _, r := range rows {
					if w := text.Width(r, 1); w > size[0] {
						t.Errorf("%s at %v: %d cells in %q", s.name, size, w, r)
					}
				}
				e, _ := s.current()
				if size[1] >= 10 && !slices.Contains(s.drawn, s.window.At) {
					t.Errorf("%s at %v: %s is not seen", s.name, size, e.name)
				}
				s.Update(tea.KeyPressMsg{Code: tea.KeyDown})
			}
		}
	}
}

// TestWhatIsFoundIsMarked: ◇ before every line and never ●, goals said, three years as
// bars.
func TestWhatIsFoundIsMarked(t *testing.T) {
	view := ansi.Strip(shown(t, Numbers, 120, 40).View())
	for _, want := range []string{"未经人核对", "历年  1", "2019  ◇ ─", "3,210.5", "≥75% 2027年 · 目标", "变化  2"} {
		if !strings.Contains(view, want) {
			t.Errorf("%q is missing in\n%s", want, view)
		}
	}
	if strings.Contains(view, "●") {
		t.Errorf("a ● in\n%s", view)
	}
	if view = ansi.Strip(shown(t, Documents, 80, 40).View()); !strings.Contains(view, "省政府办公厅 · 2022年10月 · 2 处") || !strings.Contains(view, "◇ 《数据安全法》") {
		t.Errorf("documents:\n%s", view)
	}
}

// TestEnterOpensTheSentence lit; of several the reader chooses.
func TestEnterOpensTheSentence(t *testing.T) {
	s := shown(t, Numbers, 80, 22)
	s.Update(tea.KeyPressMsg{Code: tea.KeyEnter})
	if quotes, ok := first(s).(screen.QuotesMsg); !ok || len(quotes.Quotes) != 3 || quotes.Quotes[2].Lead != "2021" {
		t.Errorf("a series opens %+v", quotes)
	}
	s.Update(tea.KeyPressMsg{Code: 'G', Text: "G"})
	at := slices.IndexFunc(s.lines, func(e entry) bool { return strings.HasPrefix(e.name, "数据中心利用率") })
	s.window.At = at
	s.Update(tea.KeyPressMsg{Code: tea.KeyEnter})
	open, ok := first(s).(screen.OpenBlockMsg)
	if !ok || len(open.Hits) != 1 {
		t.Fatalf("opens %+v", open)
	}
	b, _ := s.env.Paper.Block(open.Block)
	if lit := b.Text[open.Hits[0].Start:open.Hits[0].End]; !strings.HasPrefix(lit, "力争2027年数据中心") {
		t.Errorf("lit: %q", lit)
	}
	place := s.Place()
	s.window.At = 0
	if s.Restore(place); s.window.At != at {
		t.Errorf("comes back to line %d, not %d", s.window.At, at)
	}
	s.View()
	for y, line := range s.drawn {
		if line == at {
			s.Update(tea.MouseClickMsg{X: 5, Y: y, Button: tea.MouseLeft})
		}
	}
	if _, ok := first(s).(screen.OpenBlockMsg); !ok {
		t.Error("a click opens nothing")
	}
}

// TestCopyAndFilter give the line with its sentence, and all lines to type in.
func TestCopyAndFilter(t *testing.T) {
	s := shown(t, Documents, 80, 22)
	copied, _ := s.Update(tea.KeyPressMsg{Code: 'y', Text: "y"})().(screen.CopyMsg)
	if !strings.HasPrefix(copied.Text, "《软件办法》 省政府办公厅 · 2022年10月 · 2 处：“2022年10月，省政府办公厅印发") {
		t.Errorf("copied %q", copied.Text)
	}
	s.Update(tea.KeyPressMsg{Code: '/', Text: "/"})
	if list, ok := first(s).(screen.ListMsg); !ok || len(list.Items) != len(s.lines) || !list.Typing {
		t.Errorf("the filter has %d of %d", len(list.Items), len(s.lines))
	}
}

// TestADocumentWithoutAnything is told in a sentence, and no key does anything.
func TestADocumentWithoutAnything(t *testing.T) {
	for _, open := range []func(*screen.Env) *Screen{Numbers, Documents} {
		s := shown(t, open, 80, 22)
		s.env.Paper = content.Parse("Nothing is said here.\n")
		s.Update(s.Init()())
		if view := ansi.Strip(s.View()); !strings.Contains(view, "这份文档") {
			t.Errorf("%s: %q", s.name, view)
		}
		for _, k := range []tea.KeyPressMsg{{Code: tea.KeyEnter}, {Code: tea.KeyDown}, {Code: 'y', Text: "y"}, {Code: '/', Text: "/"}} {
			if cmd := s.Update(k); cmd != nil && cmd() != nil || len(s.env.Take()) > 0 {
				t.Errorf("%s: %s does something", s.name, k)
			}
		}
	}
}

// first is what the screen asked for.
func first(s *Screen) tea.Msg {
	if asked := s.env.Take(); len(asked) > 0 {
		return asked[0]
	}
	return nil
}
