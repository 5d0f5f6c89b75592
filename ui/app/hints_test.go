package app

import (
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/ui/screen"
)

// fronts are ways to what may be in front: every screen, and what opens over it.
var fronts = map[string][]string{
	"text":             {"]", "]", "]"},
	"text, first page": nil,
	"link to a figure": {"]", "]", "]", "}"},
	"find in text":     {"/", "云"},
	"hits":             {"/", "云", "enter"},
	"contents":         {"h"},
	"tree filter":      {"h", "/", "云"},
	"selection":        {"v"},
	"note":             {"a"},
	"labels":           {"f"},
	"mark":             {"m"},
	"peek":             {"]", "]", "]", "}", "enter"},
	"chart":            {"peek 图4"},
	"small chart":      {"peek 图2"},
	"table":            {"peek 表1"},
	"marks":            {"m", "a", "B"},
	"notes":            {"a", "好", "enter", "A"},
	"note read":        {"a", "好", "enter", "enter"},
	"statistics":       {"R"},
	"styles":           {"C"},
	"help":             {"?"},
	"palette":          {":"},
	"palette typed":    {":", "图"},
	"ways":             {"W"},
	"terms":            {"W", "enter"},
	"term":             {"W", "enter", "enter"},
	"actors":           {"W", "down", "enter"},
	"quotes":           {"W", "down", "enter", "enter"},
	"timeline":         {"W", "down", "down", "enter"},
	"routes":           {"W", "down", "down", "down", "enter"},
	"route":            {"W", "down", "down", "down", "enter", "enter"},
	"explain":          {"]", "]", "]", "K"},
	"search":           {"s"},
	"search typed":     {"s", "云"},
	"search hits":      {"s", "云", "enter"},
	"search preview":   {"s", "云", "enter", "enter"},
	"search none":      {"s", "zxqy"},
	"search none list": {"s", "zxqy", "down"},
	"policies":         {"3"},
	"money":            {"3", "a"},
	"money places":     {"3", "a", "enter"},
	"policy filter":    {"3", "/", "北京"},
	"policy cell":      {"3", "l"},
	"policy detail":    {"3", "enter"},
	"policy evidence":  {"3", "enter", "enter"},
	"subsidy":          {"3", "/", "北京", "enter", "enter", "a"},
	"subsidy amount":   {"3", "/", "北京", "enter", "enter", "a", "down", "down", "down", "down", "down"},
	"policy export":    {"3", "x"},
	"policy name":      {"3", "x", "enter"},
	"policy timeline":  {"3", "v"},
	"market":           {"4"},
	"market number":    {"4", "j"},
	"market evidence":  {"4", "j", "enter"},
	"audit":            {"4", "a"},
	"assess":           {"5"},
	"assess begun":     {"5", "enter"},
	"assess why":       {"5", "enter", "enter", "enter", "w"},
	"assess overview":  {"5", "enter", "enter", "enter", "o"},
	"assess question":  {"5", "enter", "enter", "enter", "enter", "enter", "enter"},
}

// inFront goes one of the ways.
func inFront(m *Model, keys []string) {
	press(m, "j")
	for _, k := range keys {
		if block, ok := strings.CutPrefix(k, "peek "); ok {
			run(m, screen.PeekMsg{Block: content.ID(block)})
			m.Frame() // an overlay learns its room from the first
			continue
		}
		press(m, k)
	}
}

// TestTheLastLineSaysWhatComesNext: in a small window the way back and the help
// give way to the keys of what is in front; who types sees how to leave.
func TestTheLastLineSaysWhatComesNext(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for _, l := range []lang.Lang{lang.Chinese, lang.English} {
		lang.Use(l)
		for name, keys := range fronts {
			m := newModel(t, 80, 20)
			inFront(m, keys)
			m.bottom.toast = ""
			for _, w := range []int{40, 46, 60, 80} {
				m.Resize(w, 20)
				m.Frame() // an overlay learns its room from the first
				comesNext(t, m, name)
			}
		}
	}
}

// TestTheKeysOfASelectionStandOnTheLastLine at 80 columns: what becomes of it,
// how to change it and how to leave.
func TestTheKeysOfASelectionStandOnTheLastLine(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for l, want := range map[lang.Lang]string{
		lang.Chinese: "y 复制   Y 引用   ( ) ←→↑↓ 选到   a 笔记   Enter 划线   Esc 关闭",
		lang.English: "y copy   Y cite   ( ) ←→↑↓ extend   a note   Enter mark   Esc close",
	} {
		lang.Use(l)
		m := newModel(t, 80, 24)
		press(m, "v")
		if row := bottom(m); !strings.HasPrefix(strings.TrimSpace(row), want) {
			t.Errorf("the last line is %q, not %q", row, want)
		}
	}
}

// comesNext fails unless the bottom line names the first of the next keys.
func comesNext(t interface{ Errorf(string, ...any) }, m *Model, where string) {
	if p := screen.Prompt(m.inUse()); p != "" && len(m.overlays) == 0 {
		if said := strings.TrimSpace(bottom(m)); said == "" || !strings.HasSuffix(p, said) {
			t.Errorf("%s at %d: %q does not say %q", where, m.terminal.w, said, p)
		}
		return
	}
	row, next := bottom(m), m.next()
	if len(next) == 0 {
		t.Errorf("%s: nothing comes next", where)
		return
	}
	first := next[0].Help().Key + " " + next[0].Help().Desc
	if words, cut := strings.CutSuffix(strings.TrimSpace(row), "…"); cut && strings.HasPrefix(first, words) {
		first = words
	}
	if !strings.HasPrefix(row, "  "+first) {
		t.Errorf("%s at %d: %q does not say %q", where, m.terminal.w, row, first)
	}
	if m.writing() && !strings.Contains(row, "Esc") {
		t.Errorf("%s at %d: %q does not say how to leave", where, m.terminal.w, row)
	}
}

// TestNothingThatIsSaidIsCut: a message takes the rows that it needs.
func TestNothingThatIsSaidIsCut(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for _, c := range []struct {
		lang lang.Lang
		keys []string
		says string
	}{
		{lang.English, []string{"Y"}, "press X for a file, P for plain text"},
		{lang.English, []string{"m"}, "Press a letter for the bookmark, Esc to cancel"},
		{lang.English, []string{"K"}, "W opens all terms"},
		{lang.Chinese, []string{"y"}, "若无法粘贴，请在终端设置中允许写剪贴板，或按 X 存成文件、P 显示纯文本"},
	} {
		lang.Use(c.lang)
		for _, focus := range []bool{false, true} {
			m := newModel(t, 40, 20)
			if focus {
				press(m, "z")
			}
			press(m, c.keys...)
			exact(t, m)
			said := strings.Join(strings.Fields(stripped(m.Frame())), " ")
			if !strings.Contains(strings.ReplaceAll(said, " ", ""), strings.ReplaceAll(c.says, " ", "")) {
				t.Errorf("%v does not say %q:\n%s", c.keys, c.says, stripped(m.Frame()))
			}
		}
	}
	m := newModel(t, 40, 12)
	m.bottom.toast = strings.Repeat("没能写入 /tmp/很长的名字 ", 40)
	exact(t, m)
	if row := bottom(m); !strings.HasSuffix(strings.TrimSpace(row), "…") {
		t.Errorf("what does not fit ends in %q", row)
	}
}

// TestSmallWindowsSayTheKeysInFront holds what readers of small windows missed.
func TestSmallWindowsSayTheKeysInFront(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for _, c := range []struct {
		front string
		says  [2][]string
	}{
		{"subsidy", [2][]string{{"Enter 换答案", "↓ 下一问", "Esc 离开"}, {"Enter change", "↓ next", "Esc leave"}}},
		{"subsidy amount", [2][]string{{"↑ 上一问", "Esc 离开"}, {"↑ previous", "Esc leave"}}},
		{"policy export", [2][]string{{"l → 换格式", "Enter 文件名", "Esc 离开"}, {"l → format", "Enter name", "Esc leave"}}},
		{"policy detail", [2][]string{{"Enter 到原文", "a 算一算"}, {"Enter its passage", "a calculate"}}},
		{"chart", [2][]string{{"Enter 跳到原文", "j 向下", "Esc 关闭"}, {"Enter go there", "j down", "Esc close"}}},
		{"small chart", [2][]string{{"Enter 跳到原文", "Esc 关闭"}, {"Enter go there", "Esc close"}}},
		{"search", [2][]string{{"Enter Tab 到列表", "Esc 离开"}, {"Enter Tab to the list", "Esc leave"}}},
	} {
		for _, l := range []lang.Lang{lang.Chinese, lang.English} {
			lang.Use(l)
			for _, w := range []int{40, 46} {
				m := newModel(t, w, 20)
				inFront(m, fronts[c.front])
				for _, words := range c.says[l] {
					if row := bottom(m); !strings.Contains(row, words) {
						t.Errorf("%s at %d: %q does not say %q", c.front, w, row, words)
					}
				}
			}
		}
	}
}
