package reader

import (
	"strings"
	"testing"

	"yunlan/ui/screen"
)

// hinted are the keys that the bottom line offers, with what they do.
func (h *hand) hinted() string {
	var out []string
	for _, b := range h.Hints() {
		out = append(out, b.Help().Key+" "+b.Help().Desc)
	}
	return strings.Join(out, " · ")
}

// TestTheBottomLineOffersWhatComesNext in each state that keys lead to.
func TestTheBottomLineOffersWhatComesNext(t *testing.T) {
	const (
		text     = "空格 下一页 · ] 下一节 · t 目录 · / 查找"
		opens    = "Enter 打开 · " + text
		contents = "Enter 打开 · h ← 到目录，折叠 · l → 到正文，展开 · / 查找 · Tab 换栏"
		selects  = "y 复制 · Y 引用 · ( ) ←→↑↓ 选到 · a 笔记 · Enter 划线 · o 另一端 · Esc 关闭"
		note     = "Enter 改写 · e 用 $EDITOR 写 · d 删除 · Esc 关闭"
		writes   = "Enter 保存 · Ctrl-J 换行 · Esc 以后再写"
		finds    = "Enter 停在这里 · Esc 取消"
	)
	for _, c := range []struct{ keys, want string }{
		{"", text},
		{"{", opens}, // 图7
		{"/ 云", finds},
		{"/ 混 沌 enter", "1/2 “混沌” · n 下一处 · N 上一处 · y 复制本段 · Y 连出处复制 · Esc 取消高亮"},
		{"/ 混 沌 enter esc", text},
		{"/ 混 沌 enter v", selects},
		{"/ 火 星 enter", text},
		{"h", contents},
		{"t", contents},
		{"h l", text},
		{"h /", "Enter 到目录 · Esc 取消"},
		{"h / 云 enter", contents},
		{"v", selects},
		{"v v", text},
		{"a", writes},
		{"a 好 esc", text},
		{"a 好 enter", opens},
		{"a 好 enter enter", note},
		{"a 好 enter enter enter", writes},
		{"a 好 enter enter esc", opens},
		{"a 好 enter enter d", text},
		{"v a 好 enter", opens},
		{"v enter", text}, // a highlight is nothing to open
		{"a 好 enter x", "Enter 保存 · Tab 换成 JSON · Esc 不存"},
		{"a 好 enter x tab", "Enter 保存 · Tab 换成 Markdown · Esc 不存"},
		{"a 好 enter x tab tab esc", opens},
	} {
		h := newHand(t, 60, 24).at("2.3p2")
		h.press(strings.Fields(c.keys)...)
		if got := h.hinted(); got != c.want {
			t.Errorf("%s: the bottom line offers %q, want %q", c.keys, got, c.want)
		}
	}
	long := newHand(t, 60, 24).press("/").press(strings.Split(strings.Repeat("云计算", 20), "")...).press("esc")
	if got := long.hinted(); got != text {
		t.Errorf("after a find that was given up: %q", got)
	}
}

// TestTheBottomLineOfARoute offers the stops, and what is lit over it first.
func TestTheBottomLineOfARoute(t *testing.T) {
	h := newHand(t, 80, 24)
	h.answer(h.Update(screen.RouteMsg{Route: screen.Route{ID: "r", Name: "短", Stops: []screen.Stop{{Block: "1.1p1"}, {Block: "2.3p2"}}}}))
	const route = "> 下一步 · < 上一步 · Esc 离开"
	for _, c := range []struct{ keys, want string }{
		{"", route},
		{">", route},
		{"/ 混 沌 enter", "1/2 “混沌” · n 下一处 · N 上一处 · y 复制本段 · Y 连出处复制 · Esc 取消高亮"},
		{"esc", route},
		{"esc", "空格 下一页 · ] 下一节 · t 目录 · / 查找"},
	} {
		h.press(strings.Fields(c.keys)...)
		if got := h.hinted(); got != c.want {
			t.Errorf("%s: the bottom line offers %q, want %q", c.keys, got, c.want)
		}
	}
}

// TestWhatKeysSay in a short-lived line: what was done, or why nothing was and what to
// do instead.
func TestWhatKeysSay(t *testing.T) {
	t.Setenv("EDITOR", "")
	t.Setenv("VISUAL", "")
	for _, c := range []struct{ keys, want string }{
		{"/ 火 星 enter", "没有“火星”。试试更短的词，或按 s 检索全文。"},
		{"/ 混 沌 enter", ""},
		{"/ enter", ""},
		{"f", "屏幕上没有链接。"},
		{"enter", "本段没有链接。f 显示屏幕上的全部链接。"},
		{"m a", "书签 a：二（三） 第17页。' a 回到这里"},
		{"m 7", "书签 7：二（三） 第17页。' 7 回到这里"},
		{"m ，", "书签的名字是一个字母或数字"},
		{"m enter", "书签的名字是一个字母或数字"},
		{"' ，", "书签的名字是一个字母或数字"},
		{"' x", "没有书签 x。B 看全部书签，m 设书签"},
		{"m esc x", "还没有笔记。按 a 写一条，或按 v 选文字再按 Enter 划线。"},
		{">", "不在路线上。W 打开阅读路线。"},
		{"<", "不在路线上。W 打开阅读路线。"},
		{"%", "数字现在是换屏；配置里写 digits = \"counts\"，就能用 50%、5j、12G"},
		{"V", "这一屏没有可画的图"},
		{"h o", "自带的白皮书的标题核对过，不用改"},
		{"o", ""}, // it corrects headings in the contents alone
		{"e", "没有设置 $EDITOR 或 $VISUAL。按 a 就地写"},
		{"C", "引文格式：GB/T 7714。Y 按此复制"},
		{"C C", "引文格式：Markdown。Y 按此复制"},
		{"C C C", "引文格式：BibTeX。Y 按此复制"},
		{"C C C C", "引文格式：通用。Y 按此复制"},
		{"J", "两端对齐，首行缩进，中西文之间空一格"},
		{"J J", "左对齐，首行缩进，中西文之间空一格"},
		{"I", "左对齐，段间空行，中西文之间空一格"},
		{"I I", "左对齐，首行缩进，中西文之间空一格"},
		{"S", "左对齐，首行缩进，中西文间距照原文"},
		{"S S", "左对齐，首行缩进，中西文之间不空"},
		{"J I S", "两端对齐，段间空行，中西文间距照原文"},
		{"=", "行宽 40 字（窗口最多 37 字）"},
		{"-", "行宽 35 字"},
		{"- -", "行宽 33 字"},
		{"- +", "行宽 37 字"},
		{"E", "原文与英译逐句对照"},
		{"v enter", "已划线。A 看全部笔记与划线"},
		{"v", ""},
		{"a enter", ""},
		{"a esc", ""},
		{"v a enter", ""},
		{"a 好 enter", "笔记已保存。A 看全部，Enter 再看"},
		{"a 好 enter enter d", "笔记已删除"},
		{"a 好 enter enter delete", "笔记已删除"},
		{"a 好 enter a backspace enter", "笔记已删除"},
		{"v a 好 enter v a backspace enter", "笔记已清空，划线保留。按 A 再按 d 删除"},
		{"a 好 esc a", "接着上次没写完的。不要了就在 A 里按 d"},
		{"a 好 enter a 啊 esc enter enter", "接着上次没写完的。不要了就在 A 里按 d"},
		{"v a 好 esc v a", "接着上次没写完的。不要了就在 A 里按 d"},
		{"y", ""},
		{"Y", ""},
		{"K", ""},
		{"z", ""},
		{"t", ""},
		{"h", ""},
		{"B", ""},
		{"A", ""},
		{"R", ""},
		{"i", ""},
	} {
		h := newHand(t, 80, 24).at("2.3p3")
		h.press(strings.Fields(c.keys)...)
		if h.toast != c.want {
			t.Errorf("%s says %q, want %q", c.keys, h.toast, c.want)
		}
	}
}

// TestWhatEscSays once, of a note that it leaves unfinished; of nothing typed it says
// nothing.
func TestWhatEscSays(t *testing.T) {
	for _, c := range []struct{ keys, want string }{
		{"a 好", "没写完的留着了：a 接着写，A 里可以丢弃"},
		{"v a 好", "没写完的留着了：a 接着写，A 里可以丢弃"},
		{"a 好 esc a 啊", "没写完的留着了：a 接着写，A 里可以丢弃"},
		{"a", ""},
		{"a 好 backspace", ""},
		{"a 好 enter a", ""},
		{"a 好 enter a 啊 backspace", ""},
		{"a 好 enter enter", ""},
		{"v", ""},
		{"/ 云", ""},
	} {
		h := newHand(t, 80, 24).at("2.3p3")
		h.press(strings.Fields(c.keys)...)
		h.Said()
		h.press("esc")
		if got := h.Said(); got != c.want || h.Said() != "" {
			t.Errorf("%s and Esc say %q, want %q", c.keys, got, c.want)
		}
	}
}

// TestWhatIsAskedFor while a letter is waited for: the marks there are, the targets of
// the letters; nothing else asks.
func TestWhatIsAskedFor(t *testing.T) {
	for _, c := range []struct{ keys, want string }{
		{"", ""},
		{"m", "按一个字母设书签，Esc 取消"},
		{"'", "按书签的字母跳过去，' 回刚才的位置，Esc 取消"},
		{"`", "按书签的字母跳过去，' 回刚才的位置，Esc 取消"},
		{"m b m a m", "按一个字母设书签，Esc 取消；已用：a b"},
		{"m b m A '", "按书签的字母跳过去，' 回刚才的位置，Esc 取消；已有：A b"},
		{"m b m b '", "按书签的字母跳过去，' 回刚才的位置，Esc 取消；已有：b"},
		{"m a", ""},
		{"' a", ""},
		{"f", "按字母打开链接，Esc 取消；a 注2  s 注3  d 图6"},
		{"f a", ""},
		{"f esc", ""},
		{"f 9", ""},
		{"v", ""},
		{"a", ""},
		{"/", ""},
	} {
		h := newHand(t, 80, 24).at("2.2p3")
		h.press(strings.Fields(c.keys)...)
		if got := h.Prompt(); got != c.want {
			t.Errorf("%s asks %q, want %q", c.keys, got, c.want)
		}
		waits := c.want != "" || c.keys == "a" || c.keys == "/"
		if h.Typing() != waits || h.Multiline() != (c.keys == "a") {
			t.Errorf("%s: it takes text %v, several lines %v", c.keys, h.Typing(), h.Multiline())
		}
	}
}
