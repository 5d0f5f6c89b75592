package overlay

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"yunlan/ui/chart"
	"yunlan/ui/golden"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

// ran says which item of a list was run, and how.
type ran string

// sectionList lists the sections of the paper, as somebody's marks would stand
// in a list.
func sectionList(env *screen.Env, typing bool) screen.ListMsg {
	msg := screen.ListMsg{Title: "章节", Empty: "没有章节", Typing: typing}
	for _, s := range env.Paper.Sections {
		it := screen.Item{Text: s.Number + s.Title, Detail: "第 " + s.Page + " 页", Run: screen.Send(ran(s.ID)), Words: "section " + string(s.ID)}
		it.Actions = []screen.Action{{Binding: key.New("d", "删去", "d"), Run: screen.Send("drop " + ran(s.ID))}}
		if s.Level == 1 {
			it.Key = "]"
		}
		msg.Items = append(msg.Items, it)
	}
	return msg
}

func pressed(l *List, codes ...rune) tea.Cmd {
	var cmd tea.Cmd
	for _, c := range codes {
		msg := tea.KeyPressMsg{Code: c}
		if c < 0x100 && c >= ' ' {
			msg.Text = string(c)
		}
		cmd, _ = l.Update(msg)
	}
	return cmd
}

func TestListGolden(t *testing.T) {
	env := newEnv()
	for _, c := range []struct {
		name   string
		msg    screen.ListMsg
		filter string
	}{
		{"whole", sectionList(env, false), ""},
		{"typing", sectionList(env, true), ""},
		{"narrowed", sectionList(env, true), "yjs"},
		{"nothing", sectionList(env, true), "没有的"},
		{"empty", screen.ListMsg{Title: "书签", Empty: "还没有书签。在正文里按 m 记一个。"}, ""},
	} {
		for _, wh := range [][2]int{{80, 22}, {120, 38}, {40, 10}} {
			l := NewList(env, c.msg)
			typed(l, c.filter)
			name := fmt.Sprintf("list-%s-%dx%d", c.name, wh[0], wh[1])
			t.Run(name, func(t *testing.T) { golden.View(t, name, shown(l, wh[0], wh[1])+"\n") })
		}
	}
}

func TestListNarrows(t *testing.T) {
	env := newEnv()
	list := screen.ListMsg{Title: "动作", Typing: true, Items: []screen.Item{
		{Text: "放开鼠标", Words: "mouse release", Key: "M"},
		{Text: "换主题", Words: "theme", Key: "T"},
		{Text: "二、我国云计算", Words: "chapter 2", Detail: "第 9 页"},
		{Text: "（一）主题演讲"},
		{Text: "SaaS 与 PaaS"},
	}}
	for _, c := range []struct{ name, typed, first string }{
		{"Chinese in the middle", "鼠标", "放开鼠标"},
		{"whole pinyin", "fangkaishubiao", "放开鼠标"},
		{"initials", "hzt", "换主题"},
		{"initials from the middle", "yjs", "二、我国云计算"},
		{"English, any case", "THEME", "换主题"},
		{"the second English word", "release", "放开鼠标"},
		{"Latin in the text", "paas", "SaaS 与 PaaS"},
		{"full-width letters", "ｐａａｓ", "SaaS 与 PaaS"},
		{"two words in any order", "云 我国", "二、我国云计算"},
		{"the name before the detail", "9", "二、我国云计算"},
		{"the beginning before the middle", "主题", "换主题"},
		{"nothing", "zxqy", ""},
	} {
		l := NewList(env, list)
		typed(l, c.typed)
		got := ""
		if it, ok := l.selected(); ok {
			got = it.Text
		}
		if got != c.first {
			t.Errorf("%s: %q leads to %q, not %q", c.name, c.typed, got, c.first)
		}
	}
}

func TestListRunsWhatIsSelected(t *testing.T) {
	env := newEnv()
	for _, c := range []struct {
		name string
		act  func(l *List) tea.Cmd
		want ran
	}{
		{"Enter on the first", func(l *List) tea.Cmd { return pressed(l, tea.KeyEnter) }, "0"},
		{"j and Enter", func(l *List) tea.Cmd { return pressed(l, 'j', 'j', tea.KeyEnter) }, "1.1"},
		{"G, one up", func(l *List) tea.Cmd { return pressed(l, 'G', tea.KeyUp, tea.KeyEnter) }, "4.3"},
		{"G and g", func(l *List) tea.Cmd { return pressed(l, 'G', 'g', tea.KeyEnter) }, "0"},
		{"a filter and Enter", func(l *List) tea.Cmd { return pressed(l, '/', '2', '.', '3', tea.KeyEnter) }, "2.3"},
		{"an action", func(l *List) tea.Cmd { return pressed(l, 'j', 'd') }, "drop 1"},
		{"an action under a filter", func(l *List) tea.Cmd { return pressed(l, '/', '2', '.', '3', tea.KeyTab, 'd') }, "drop 2.3"},
		{"a click", func(l *List) tea.Cmd {
			cmd, _ := l.Update(tea.MouseClickMsg{X: 10, Y: 3, Button: tea.MouseLeft})
			return cmd
		}, "1.1"},
	} {
		l := NewList(env, sectionList(env, false))
		l.View(80, 22)
		cmd := c.act(l)
		if cmd == nil {
			t.Errorf("%s: nothing is run", c.name)
			continue
		}
		if got := cmd(); got != c.want {
			t.Errorf("%s: runs %v, not %s", c.name, got, c.want)
		}
		if closed := !strings.HasPrefix(string(c.want), "drop"); l.Done() != closed {
			t.Errorf("%s: the list is closed: %v", c.name, l.Done())
		}
	}
}

func TestListClosesLayerByLayer(t *testing.T) {
	env := newEnv()
	l := NewList(env, sectionList(env, false))
	pressed(l, '/', 'q', tea.KeyEscape)
	if l.Done() || l.filter.Value() != "" || len(l.shown) != len(l.msg.Items) {
		t.Error("Esc in the filter does not just clear it")
	}
	if pressed(l, tea.KeyEscape); !l.Done() {
		t.Error("Esc does not close the list")
	}
	l = NewList(env, sectionList(env, false))
	if pressed(l, 'q'); !l.Done() {
		t.Error("q does not close the list")
	}
	l = NewList(env, sectionList(env, true))
	if pressed(l, 'q'); l.Done() || l.filter.Value() != "q" {
		t.Error("q is no text in a list that is open for typing")
	}
	if pressed(l, tea.KeyEscape); !l.Done() {
		t.Error("Esc does not close a list that was opened for typing")
	}
}

// TestListHandsOnGlobalKeysOnly: the screen below is covered and must not be
// moved, the keys of the whole program work.
func TestListHandsOnGlobalKeysOnly(t *testing.T) {
	l := NewList(newEnv(), sectionList(newEnv(), false))
	cmd, consumed := l.Update(tea.KeyPressMsg{Text: "?", Code: '?'})
	if !consumed || cmd == nil {
		t.Fatal("? goes on to the screen below, or nowhere")
	}
	if _, ok := cmd().(screen.UnusedKeyMsg); !ok {
		t.Errorf("? is answered by %#v", cmd())
	}
}

func TestListFollowsTheOneItReplaces(t *testing.T) {
	env := newEnv()
	old := NewList(env, sectionList(env, false))
	pressed(old, 'G')
	msg := sectionList(env, false)
	msg.Items = msg.Items[:len(msg.Items)-1]
	l := NewList(env, msg)
	l.Follow(old)
	if l.window.At != len(msg.Items)-1 {
		t.Errorf("after the last of %d items is gone, line %d is selected", len(old.msg.Items), l.window.At)
	}
}

func TestListIsSafeAndExactAtAnySize(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		env := newEnv()
		env.Ambiguous = rapid.IntRange(1, 2).Draw(rt, "ambiguous")
		env.Glyphs = theme.NewGlyphs(env.ASCII())
		words := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"", "云计算——“一云多芯”", "a\x1b[2Jb\nc", "图4"}))
		msg := screen.ListMsg{Title: rapid.SampledFrom([]string{"", "书签", "一个很长很长很长很长很长很长很长很长的标题"}).Draw(rt, "title")}
		for range rapid.IntRange(0, 40).Draw(rt, "n") {
			msg.Items = append(msg.Items, screen.Item{Text: words.Draw(rt, "text"), Detail: words.Draw(rt, "detail"), Whole: words.Draw(rt, "whole"), Key: rapid.SampledFrom([]string{"", "Ctrl-O ⌫", "M"}).Draw(rt, "key")})
		}
		l := NewList(env, msg)
		for range rapid.IntRange(0, 8).Draw(rt, "keys") {
			pressed(l, rapid.SampledFrom([]rune{'j', 'k', 'G', '/', 'a', tea.KeyPgDown, tea.KeyTab, tea.KeyEscape}).Draw(rt, "k"))
			w, h := rapid.IntRange(0, 220).Draw(rt, "w"), rapid.IntRange(0, 50).Draw(rt, "h")
			rows := l.View(w, h)
			if len(rows) > h {
				rt.Fatalf("%d rows in %d", len(rows), h)
			}
			for _, r := range rows {
				plain := ansi.Strip(r)
				if got := text.Width(plain, env.Ambiguous); got > w || strings.ContainsAny(plain, "\n\x1b") {
					rt.Fatalf("%d cells in %d: %q", got, w, r)
				}
			}
		}
	})
}

// TestBarsStandInPlaceOfNames, on one scale, each on the row of its item; a narrow list
// has the numbers.
func TestBarsStandInPlaceOfNames(t *testing.T) {
	env := newEnv()
	items := []screen.Item{
		{Text: "2020 50", Point: &chart.Point{Name: "2020", Value: 50, Label: "50", Kind: chart.Found}},
		{Text: "2021", Off: true, Point: &chart.Point{Name: "2021", Label: "没有给出", Kind: chart.Plain}},
		{Text: "2022 100", Detail: "报告", Point: &chart.Point{Name: "2022", Value: 100, Label: "100", Kind: chart.Stated}},
	}
	l := NewList(env, screen.ListMsg{Title: "数", Items: items})
	rows := l.View(80, 24)
	short, long := strings.Count(rows[1], "─"), strings.Count(rows[3], "━")
	if short == 0 || long < 2*short-1 || long > 2*short+1 || !strings.Contains(ansi.Strip(rows[2]), "没有给出") || strings.Contains(rows[2], "─") {
		t.Errorf("%q", rows)
	}
	if got := ansi.Strip(rows[3]); !strings.Contains(got, "● ") || !strings.Contains(got, " 100") || !strings.Contains(got, "报告") {
		t.Errorf("%q", got)
	}
	for _, w := range []int{0, 4, 12, 30} {
		for _, row := range l.View(w, 24) {
			if text.Width(ansi.Strip(row), 1) > w {
				t.Errorf("at %d: %q", w, row)
			}
		}
	}
}

// TestAFullListTakesTheWholeScreen: nothing of what is under it is seen, however few
// its items are and however few of them the filter leaves.
func TestAFullListTakesTheWholeScreen(t *testing.T) {
	for _, items := range []int{0, 3, 300} {
		msg := screen.ListMsg{Title: "文库", Empty: "没有", Full: true, Told: true}
		for i := range items {
			msg.Items = append(msg.Items, screen.Item{Text: "文档" + fmt.Sprint(i), Detail: "2023  40 页"})
		}
		for _, size := range [][2]int{{80, 22}, {120, 38}, {46, 18}} {
			l := NewList(newEnv(), msg)
			if rows := l.View(size[0], size[1]); len(rows) != size[1] {
				t.Errorf("%d items at %v take %d rows", items, size, len(rows))
			}
			pressed(l, '/', '7')
			if rows := l.View(size[0], size[1]); len(rows) != size[1] {
				t.Errorf("%d items filtered at %v take %d rows", items, size, len(rows))
			}
		}
	}
}
