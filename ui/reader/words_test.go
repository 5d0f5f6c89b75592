package reader

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/ui/screen"
)

// TestActionsAreFoundByOtherWords in the palette, and named there so that they can be
// told apart without their place.
func TestActionsAreFoundByOtherWords(t *testing.T) {
	h := newHand(t, 60, 24)
	for id, c := range map[string]struct{ title, names string }{
		"Open": {"打开链接", ""}, "Cite": {"连出处复制本段", "参考文献"}, "Note": {"写笔记", "批注"}, "Style": {"换引文格式", "国标"}, "Export": {"导出笔记", "打印"},
		"Wider": {"行宽加两字", "字号"}, "Focus": {"专注", "全屏"}, "Text": {"原文或英译", "双语"}, "Picture": {"全屏看文中的图", "大图"},
		"Abstract": {"本节提要", "摘要"}, "Pane": {"目录与正文换栏", ""}, "Delete": {"删除书签或笔记", ""}, "Forget": {"清空阅读统计", ""},
		"Narrower": {"行宽减两字", ""}, "Find": {"查找", ""},
	} {
		e, ok := h.Actions().Find("reader." + id)
		title, names := e.Title.String(), e.Names.String()
		if title == "" {
			title = e.Binding.Help().Desc
		}
		if !ok || title != c.title || !strings.Contains(names, c.names) || c.names == "" && names != "" {
			t.Errorf("%s is called %q, %q", id, title, names)
		}
	}
	for id, why := range map[string]string{"Picture": "这一屏没有可画的图", "Correct": "自带的白皮书的标题核对过，不用改", "Abstract": "", "Open": ""} {
		if e, _ := h.Actions().Find("reader." + id); e.Off() != why {
			t.Errorf("%s is off: %q", id, e.Off())
		}
	}
	if e, _ := h.at("图4").Actions().Find("reader.Picture"); e.Off() != "" {
		t.Errorf("beside a figure it is off: %q", e.Off())
	}
}

// TestWhatIsLit by who opened the place goes out with Esc, which does what it does
// besides; a find is a layer of its own.
func TestWhatIsLit(t *testing.T) {
	passage := screen.OpenBlockMsg{Block: "2.3p3", Hits: []screen.Hit{{Block: "2.3p3", Start: 111, End: 123}}}
	found := screen.OpenBlockMsg{Block: "2.3p3", Query: "平台工程", Hits: []screen.Hit{{Block: "2.3p3", Start: 111, End: 123}}}
	for _, c := range []struct {
		name  string
		open  screen.OpenBlockMsg
		keys  string
		lit   bool // no layer over what came with the place
		layer bool
		shows bool // it is seen
	}{
		{"nothing", screen.OpenBlockMsg{Block: "2.3p3"}, "", false, false, false},
		{"a passage", passage, "", true, false, true},
		{"a passage under a selection", passage, "v", false, true, true},
		{"a passage under the contents, which cover it", passage, "h", false, true, false},
		{"a passage and Esc", passage, "esc", false, false, false},
		{"a passage and a find", passage, "/ 研 发 enter", false, true, true},
		{"a find that came", found, "", true, true, true},
		{"and under a note, which covers it", found, "a", false, true, false},
		{"and Esc", found, "esc", false, false, false},
		{"a find made here", screen.OpenBlockMsg{Block: "2.3p3"}, "/ 流 程 enter", false, true, true},
	} {
		h := newHand(t, 80, 24)
		h.answer(h.Update(c.open))
		h.press(strings.Fields(c.keys)...)
		if h.Lit() != c.lit || h.Layered() != c.layer {
			t.Errorf("%s: lit %v, layered %v", c.name, h.Lit(), h.Layered())
		}
		plain := newHand(t, 80, 24).at("2.3p3")
		if c.keys != "esc" {
			plain.press(strings.Fields(strings.TrimSuffix(c.keys, "/ 研 发 enter"))...)
		}
		if c.name != "a find made here" && (strings.Join(h.bright(), "") != strings.Join(plain.bright(), "")) != c.shows {
			t.Errorf("%s: seen %v, want %v", c.name, !c.shows, c.shows)
		}
	}
	h := newHand(t, 80, 24)
	h.answer(h.Update(passage))
	if h.at("2.4p1"); h.Lit() {
		t.Error("a passage is lit when another place is opened")
	}
	h.answer(h.Update(passage))
	if h.answer(h.Restore(screen.Place{Block: "2.4p1"})); h.Lit() {
		t.Error("a passage is lit when the reader goes back")
	}
}

// bright are the rows of the text with their colours.
func (h *hand) bright() []string { return strings.Split(h.View(), "\n")[2:18] }

// TestAHitThatIsSeenStays where it is; another has a quarter of the window above it.
func TestAHitThatIsSeenStays(t *testing.T) {
	for _, c := range []struct {
		words string
		row   int // of the window
		top   content.ID
	}{
		{"流程层面", 0, "2.3p3"}, {"按需启用", 19, "2.3p3"}, {"KubeVela", 12, "2.3p3"}, {"管理层面", 5, ""}, {"混沌工程", 5, ""},
	} {
		h := newHand(t, 60, 24).at("2.3p3").press("/").press(strings.Split(c.words, "")...).press("enter")
		row := -1
		for i, r := range h.rows() {
			if row < 0 && strings.Contains(r, c.words) {
				row = i
			}
		}
		hit := h.hits.all[h.hits.at]
		if row != c.row || h.reads() != hit.Block || c.top != "" && h.Place().Block != c.top {
			t.Errorf("%s is in row %d, want %d, at %+v", c.words, row, c.row, h.Place())
		}
	}
}

// TestCopiesOfATranslation have whole sentences of it, in the order of the paragraphs; of
// both, the Chinese and its English.
func TestCopiesOfATranslation(t *testing.T) {
	zh, _ := content.Load().Block("2.3p3")
	for _, c := range []struct{ keys, from, holds string }{
		{"y", zh.Text, ""},
		{"E y", zh.Text + "\n", "\n"},
		{"E E y", "", ""},
		{"E E E y", zh.Text, ""},
		{"E v y", "", "\n"},
	} {
		h := newHand(t, 80, 24).at("2.3p3").press(strings.Fields(c.keys)...)
		english := c.keys == "E E y"
		han := strings.ContainsAny(h.copy, "的云我国，。")
		if !strings.HasPrefix(h.copy, c.from) || !strings.Contains(h.copy, c.holds) || english == han || h.copy == "" {
			t.Errorf("%s copies %q", c.keys, h.copy)
		}
		if want := map[bool]string{true: "选中的文字", false: "本段"}[strings.Contains(c.keys, "v")]; h.what != want {
			t.Errorf("%s calls it %q", c.keys, h.what)
		}
	}
	for keys, brackets := range map[string]bool{"Y": false, "E Y": true, "E E Y": true, "E E E Y": false, "E v Y": true} {
		h := newHand(t, 80, 24).at("2.3p3").press(strings.Fields(keys)...)
		if strings.Contains(h.copy, "\n[") != brackets || h.what != "引文（通用）" {
			t.Errorf("%s copies %q as %q", keys, h.copy, h.what)
		}
	}
}

// TestWhatKAsksFor is the part that is on the screen, to the byte.
func TestWhatKAsksFor(t *testing.T) {
	squeeze := func(s string) string { return strings.Join(strings.Fields(s), "") }
	for _, size := range [][2]int{{60, 24}, {46, 20}, {60, 12}, {120, 40}} {
		for _, rows := range []int{0, 1, 5} {
			h := newHand(t, size[0], size[1]).at("2.3p3")
			for range rows {
				h.press("j")
			}
			if h.press("K"); h.asks == nil || h.asks.Block != h.reads() {
				t.Fatalf("K asks %+v", h.asks)
			}
			part := squeeze(h.text(h.current)[h.asks.Start:h.asks.End])
			seen := ""
			h.eachRow(func(_ int, p pos) {
				if p.block == h.current {
					seen += ansi.Strip(h.painter(p.block).Paint(h.set.Rows(p.block)[p.row], nil))
				}
			})
			if squeeze(seen) != part {
				t.Errorf("%v, %d rows down: K asks for\n%s\nseen is\n%s", size, rows, part, squeeze(seen))
			}
		}
	}
}

// TestAPasteThatIsTooLong for a line is cut there, and that is said.
func TestAPasteThatIsTooLong(t *testing.T) {
	h := newHand(t, 80, 24).press("/").press(strings.Split(strings.Repeat("长", 200), "")...)
	h.toast = ""
	if h.press("短"); h.toast == "" || strings.Contains(h.prompt.input.Value(), "短") {
		t.Errorf("the 201st character says %q", h.toast)
	}
}

// TestTheStatus says the page, how much is read and how long the rest takes.
func TestTheStatus(t *testing.T) {
	for _, c := range []struct {
		w, h int
		at   content.ID
		want string
	}{
		{60, 24, "0", "第 I 页  2%  余 55 分钟"},
		{120, 40, "0", "第 I 页  4%  余 54 分钟"},
		{60, 24, "1", "第 1 页  6%  余 53 分钟"},
		{60, 24, "2.3p3", "第 17 页  45%  余 31 分钟"},
		{120, 40, "2.3p3", "第 17 页  48%  余 29 分钟"},
		{60, 24, "图4", "第 13 页  34%  余 37 分钟"},
		{60, 24, "5p6", "第 40 页  100%  余 0 分钟"},
	} {
		if got := newHand(t, c.w, c.h).at(c.at).Status(); got != c.want {
			t.Errorf("%d×%d at %s: %q, want %q", c.w, c.h, c.at, got, c.want)
		}
	}
	h := newHand(t, 60, 24).at("2.3p3").press("space")
	if got := h.Status(); !strings.HasPrefix(got, "第 18 页") {
		t.Errorf("a page on it is %q", got)
	}
}
