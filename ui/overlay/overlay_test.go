package overlay

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"yunlan/content"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

func newEnv() *screen.Env {
	return &screen.Env{
		Paper: content.Load(), Ambiguous: 1,
		Styles: theme.New("dark", true, false), Glyphs: theme.NewGlyphs(false),
	}
}

func typed(o Overlay, s string) {
	for _, r := range s {
		o.Update(tea.KeyPressMsg{Text: string(r), Code: r})
	}
}

func shown(o Overlay, w, h int) string { return ansi.Strip(strings.Join(o.View(w, h), "\n")) }

func TestHelpNarrowsByKeyAndByWord(t *testing.T) {
	groups := []Group{{"阅读", []key.Binding{key.New("y", "复制本段", "y"), key.New("Ctrl-O", "后退", "ctrl+o"), key.New("/", "查找", "/")}}}
	for query, want := range map[string]string{"复制": "复制本段", "ctrl": "后退", "／": "查找", "没有的": "没有匹配的按键"} {
		h := NewHelp(newEnv(), groups)
		typed(h, query)
		got := shown(h, 80, 24)
		if !strings.Contains(got, want) {
			t.Errorf("%q shows no %q:\n%s", query, want, got)
		}
		if query == "复制" && strings.Contains(got, "后退") {
			t.Error("the help was not narrowed")
		}
	}
}

func TestHelpClosesOnEscAndOnQWhileEmpty(t *testing.T) {
	h := NewHelp(newEnv(), nil)
	typed(h, "q")
	if !h.Done() {
		t.Error("q does not close an untouched help")
	}
	h = NewHelp(newEnv(), nil)
	typed(h, "页q")
	if h.Done() {
		t.Error("q closed the help while a word was typed")
	}
	h.Update(tea.KeyPressMsg{Code: tea.KeyEscape})
	if !h.Done() {
		t.Error("Esc does not close the help")
	}
}

// TestPeekShowsTheWholeOfEverything scrolls a peek at each figure, table and
// note to its end and collects what was seen.
func TestPeekShowsTheWholeOfEverything(t *testing.T) {
	env := newEnv()
	for _, b := range env.Paper.Blocks {
		if b.Kind != content.Figure && b.Kind != content.Footnote && b.Kind != content.Table {
			continue
		}
		p, ok := NewPeek(env, b.ID)
		if !ok {
			t.Fatalf("no peek at %s", b.ID)
		}
		seen := shown(p, 46, 20)
		for range 300 {
			typed(p, "j")
			seen += shown(p, 46, 20)
		}
		squeezed := strings.Join(strings.Fields(seen), "")
		for _, word := range strings.FieldsFunc(b.Text, func(r rune) bool { return strings.ContainsRune("，。、（）《》 ", r) }) {
			if len([]rune(word)) < 6 && !strings.Contains(squeezed, word) {
				t.Errorf("the peek at %s never shows %q", b.ID, word)
			}
		}
	}
}

func TestPeekLeadsOnAndCopies(t *testing.T) {
	p, _ := NewPeek(newEnv(), "图4")
	cmd, _ := p.Update(tea.KeyPressMsg{Text: "y", Code: 'y'})
	if msg, ok := cmd().(screen.CopyMsg); !ok || !strings.Contains(msg.Text, "中国云计算市场规模及增速") {
		t.Errorf("y gives %#v", msg)
	}
	cmd, _ = p.Update(tea.KeyPressMsg{Code: tea.KeyEnter})
	if msg, ok := cmd().(screen.OpenBlockMsg); !ok || msg.Block != "图4" || !p.Done() {
		t.Errorf("Enter gives %#v", msg)
	}
	if _, ok := NewPeek(newEnv(), "图99"); ok {
		t.Error("there is a peek at a figure that does not exist")
	}
}

// TestPeekAtAFigureShowsItsChart and leads on to the market screen.
func TestPeekAtAFigureShowsItsChart(t *testing.T) {
	for _, size := range [][2]int{{120, 38}, {80, 22}, {46, 18}, {40, 10}} {
		p, _ := NewPeek(newEnv(), "图4")
		seen := shown(p, size[0], size[1])
		for range 30 {
			typed(p, "j")
			seen += shown(p, size[0], size[1])
		}
		for _, want := range []string{"● ", "4,550", "3,256", "1,294", ">10,000", "界限或预测"} {
			if !strings.Contains(seen, want) {
				t.Errorf("%v: no %s:\n%s", size, want, seen)
			}
		}
	}
	p, _ := NewPeek(newEnv(), "图4")
	typed(p, "v")
	if got := shown(p, 80, 22); !strings.Contains(got, "71.56") {
		t.Errorf("v does not turn to the shares:\n%s", got)
	}
	cmd, _ := p.Update(tea.KeyPressMsg{Text: "o", Code: 'o'})
	if msg, ok := cmd().(screen.ShowScreenMsg); !ok || msg.Screen != screen.Market || msg.Place.Item != "图4" {
		t.Errorf("o gives %#v", msg)
	}
}

func TestOverlaysFitAnyScreen(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		w, h := rapid.IntRange(40, 200).Draw(rt, "w"), rapid.IntRange(10, 60).Draw(rt, "h") // smaller windows are not drawn
		env := newEnv()
		p, _ := NewPeek(env, rapid.SampledFrom([]content.ID{"图1", "表1", "注2", "2.3p4"}).Draw(rt, "id"))
		help := NewHelp(env, []Group{{"组", []key.Binding{key.New("Ctrl-O ⌫", "一个很长很长很长很长很长很长的说明", "x")}}})
		for _, o := range []Overlay{p, help} {
			rows := o.View(w, h)
			if len(rows) > h {
				rt.Fatalf("%T: %d rows in %d", o, len(rows), h)
			}
			for _, r := range rows {
				if got := text.Width(ansi.Strip(r), 1); got > w {
					rt.Fatalf("%T: a row of %d cells in %d: %q", o, got, w, r)
				}
			}
		}
	})
}

// TestChosenKeysWorkOverAScreen: what the configuration may bind is asked for.
func TestChosenKeysWorkOverAScreen(t *testing.T) {
	env := newEnv()
	env.Keys = key.Scheme{Bind: map[string][]string{"peek.Data": {"m"}, "list.Down": {"e"}, "list.Copy": {"c"}}}
	press := func(o Overlay, k string) tea.Msg {
		cmd, _ := o.Update(key.Press(k))
		if cmd == nil {
			return nil
		}
		return cmd()
	}
	peek, _ := NewPeek(env, "图4")
	if _, shows := press(peek, "m").(screen.ShowScreenMsg); !shows || peek.Hints()[1].Help().Key != "m" {
		t.Errorf("a chosen key does nothing in a peek: %v", peek.Hints())
	}
	list := NewList(env, screen.ListMsg{Title: "去处", Items: []screen.Item{{Text: "一"}, {Text: "二"}}})
	press(list, "e")
	if it, _ := list.Selected(); it.Text != "二" {
		t.Error("a chosen key does nothing in a list")
	}
	quotes := NewQuotes(env, screen.QuotesMsg{Title: "词", Quotes: []screen.Quote{{Citation: content.Citation{Block: "0p1", Quote: "云"}}, {Citation: content.Citation{Block: "0p2", Quote: "云"}}}})
	quotes.View(80, 24)
	press(quotes, "e")
	if _, copies := press(quotes, "c").(screen.CopyMsg); !copies || quotes.window.At != 1 {
		t.Errorf("a chosen key does nothing among quotes: %d", quotes.window.At)
	}
}
