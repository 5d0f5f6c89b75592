package reader

import (
	"strings"
	"testing"

	"yunlan/content"
)

// TestASelectionReaches from its first words to its last, in as many characters, by
// whatever keys; the block at its moving end is the one that is read, and is seen.
func TestASelectionReaches(t *testing.T) {
	const start = "流程层面，平台工程"
	for _, c := range []struct {
		keys, from, to string
		runes          int
		reads          content.ID
	}{
		{"v", start, "应用研发需求。", 37, "2.3p3"},
		{"v l", start, "研发需求。平", 38, "2.3p3"},
		{"v right", start, "研发需求。平", 38, "2.3p3"},
		{"v h", start, "应用研发需求", 36, "2.3p3"},
		{"v left", start, "应用研发需求", 36, "2.3p3"},
		{"v w", start, "应用研发需求。平", 38, "2.3p3"},
		{"v w w", start, "需求。平台工程是", 42, "2.3p3"},
		{"v l l w", start, "需求。平台工程是", 42, "2.3p3"},
		{"v b", start, "的开发者平台，满", 25, "2.3p3"},
		{"v h b", start, "的开发者平台，满", 25, "2.3p3"},
		{"v w b", start, "的开发者平台，满", 25, "2.3p3"},
		{"v w b b", start, "、自助式的开", 19, "2.3p3"},
		{"v 0", start, "开发者平台，满足", 26, "2.3p3"},
		{"v home", start, "开发者平台，满足", 26, "2.3p3"},
		{"v l 0 w", start, "应用研发需求。平", 38, "2.3p3"},
		{"v $", start, "自助式内部开发者", 52, "2.3p3"},
		{"v end", start, "自助式内部开发者", 52, "2.3p3"},
		{"v 0 $ $", start, "自助式内部开发者", 52, "2.3p3"},
		{"v j", start, "术架构和运营管理", 64, "2.3p3"},
		{"v down", start, "术架构和运营管理", 64, "2.3p3"},
		{"v j j", start, "付和管理服务。平", 91, "2.3p3"},
		{"v j k", start, "应用研发需求。", 37, "2.3p3"},
		{"v j j k", start, "术架构和运营管理", 64, "2.3p3"},
		{"v $ j j k k", start, "自助式内部开发者", 52, "2.3p3"},
		{"v k", start, "平台工程以", 10, "2.3p3"},
		{"v up", start, "平台工程以", 10, "2.3p3"},
		{"v {", "流", "流", 1, "2.3p3"},
		{"v }", start, "模化的研发需求。", 643, "2.3p3"},
		{"v } }", start, "与优化治理成效。", 1254, "2.3p4"},
		{"v } } {", start, "模化的研发需求。\n管", 645, "2.3p4"},
		{"v d", start, "务故障。而容器云", 280, "2.3p3"},
		{"v ctrl+d", start, "务故障。而容器云", 280, "2.3p3"},
		{"v d u", start, "应用研发需求。", 37, "2.3p3"},
		{"v pgdown", start, "。产业落地方面，", 569, "2.3p3"},
		{"v space", start, "。产业落地方面，", 569, "2.3p3"},
		{"v pgdown pgup", start, "应用研发需求。", 37, "2.3p3"},
		{"v pgdown ctrl+b", start, "应用研发需求。", 37, "2.3p3"},
		{"v o h", "。\n流程层面", "应用研发需求。", 39, "2.3p2"},
		{"v o b", "而释放极致算力。\n", "应用研发需求。", 46, "2.3p2"},
		{"v o k", "间，从而释放极致", "应用研发需求。", 49, "2.3p2"},
		{"v o o", start, "应用研发需求。", 37, "2.3p3"},
		{"v o l l", "层面，平台", "应用研发需求。", 35, "2.3p3"},
		{"v (", "通过虚拟化产品性", "应用研发需求。", 86, "2.3p2"},
		{"v ( )", start, "应用研发需求。", 37, "2.3p3"},
		{"v ) (", start, "应用研发需求。", 37, "2.3p3"},
		{"v G", start, "应用研发需求。", 37, "2.3p3"},
		{"v g", start, "应用研发需求。", 37, "2.3p3"},
		{"v ] t f", start, "应用研发需求。", 37, "2.3p3"},
	} {
		h := newHand(t, 60, 24).at("2.3p3").press(strings.Fields(c.keys)...)
		got := h.env.Paper.Words(h.passage())
		if !h.sel.on || !strings.HasPrefix(got, c.from) || !strings.HasSuffix(got, c.to) || len([]rune(got)) != c.runes {
			t.Errorf("%s selects %d characters: %.40s…", c.keys, len([]rune(got)), got)
		}
		if h.reads() != c.reads || !h.onScreen(h.sel.point) {
			t.Errorf("%s reads %s", c.keys, h.reads())
		}
		if h.press("y"); strings.ReplaceAll(h.copy, " ", "") != strings.ReplaceAll(got, " ", "") || h.what != "选中的文字" || h.sel.on {
			t.Errorf("%s y copies %.40q as %q", c.keys, h.copy, h.what)
		}
	}
}

// TestASelectionEndsWithThePaper: at its first and its last character nothing moves.
func TestASelectionEndsWithThePaper(t *testing.T) {
	blocks := content.Load().Blocks
	last := blocks[len(blocks)-1]
	for _, c := range []struct {
		at   content.ID
		keys string
		want string
	}{
		{"0", "v h h h h", "前"},
		{"0", "v h b ( { k u pgup 0", "前"},
		{last.ID, "v } l", "all"},
		{last.ID, "v } w ) $ j d pgdown }", "all"},
	} {
		h := newHand(t, 60, 24).at(c.at)
		h.current = h.env.Paper.Index(c.at)
		h.press(strings.Fields(c.keys)...)
		got := h.env.Paper.Words(h.passage())
		if c.want == "all" && !strings.HasSuffix(last.Text, got) || c.want != "all" && got != c.want {
			t.Errorf("%s from %s selects %q", c.keys, c.at, got)
		}
	}
}

// TestANumberBeforeAKey does it so many times; 50% and 12G go to that place.
func TestANumberBeforeAKey(t *testing.T) {
	times := func(h *hand, id string, n int) {
		t.Helper()
		e, ok := h.Actions().Find("reader." + id)
		if !ok || e.Count == nil {
			t.Fatalf("%s takes no number", id)
		}
		h.answer(e.Count(n))
	}
	for _, c := range []struct {
		before, id string
		n          int
		key        string
	}{
		{"", "Down", 5, "j"},
		{"", "Up", 4, "k"},
		{"", "PageDown", 3, "space"},
		{"", "PageUp", 2, "b"},
		{"", "HalfDown", 3, "d"},
		{"", "HalfUp", 3, "u"},
		{"", "NextPara", 3, "}"},
		{"", "PrevPara", 3, "{"},
		{"", "NextSection", 2, "]"},
		{"", "PrevSection", 3, "["},

		{"", "Narrower", 3, "-"},
		{"/ 云 enter", "Next", 4, "n"},
		{"/ 云 enter", "Prev", 3, "N"},
		{"v", "Word", 3, "w"},
		{"v", "WordBack", 3, "b"},
		{"v", "Sentence", 2, ")"},
		{"v", "SentenceBack", 2, "("},
		{"v", "Left", 4, "h"},
		{"v", "Right", 4, "l"},
		{"h", "Left", 2, "h"},
		{"h", "Down", 3, "j"},
		{"h", "Up", 3, "k"},
	} {
		h := newHand(t, 60, 24).at("2.3p3").press(strings.Fields(c.before)...)
		times(h, c.id, c.n)
		want := newHand(t, 60, 24).at("2.3p3").press(strings.Fields(c.before)...)
		still := want.View()
		for range c.n {
			want.press(c.key)
		}
		if got := h.View(); got != want.View() || got == still || h.sel != want.sel || h.hits.at != want.hits.at {
			t.Errorf("%d %s is not %d times %s", c.n, c.id, c.n, c.key)
		}
	}
	wide := newHand(t, 200, 40)
	wide.press("=")
	if times(wide, "Wider", 4); wide.env.Settings.Measure != defaultMeasure+4*measureStep {
		t.Errorf("4+ makes %d", wide.env.Settings.Measure)
	}
	for n, says := range map[int]string{13: "", 40: "", 41: "没有第 41 页", 99: "没有第 99 页"} {
		h := newHand(t, 60, 24).at("2.3p3")
		times(h, "End", n)
		if h.toast != says || says != "" && h.reads() != "2.3p3" || says == "" && h.reads() == "2.3p3" {
			t.Errorf("page %d: %s, says %q", n, h.reads(), h.toast)
		}
	}
	for n, want := range map[int]content.ID{0: "0", 1: "0p2", 100: "5p6", 101: "5p6"} {
		h := newHand(t, 60, 24).at("2.3p3")
		if times(h, "Percent", n); h.reads() != want {
			t.Errorf("%d%% leads to %s", n, h.reads())
		}
	}
}
