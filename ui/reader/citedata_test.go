package reader

import (
	"slices"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/screen"
)

// TestWhatACitationLacksIsAskedOnce: the first Y asks, shows the citation as it grows in
// the style in force, and copies it; the next one copies at once.
func TestWhatACitationLacksIsAskedOnce(t *testing.T) {
	h := document(t, 100, 24, rules).at("1p1")
	h.env.Paper.Title = ""
	h.press("Y")
	if h.list.Title != "引文还缺题名、出版者、年份：填一次就记住" || len(h.list.Items) != 5 || h.copy != "" {
		t.Fatalf("Y lists %+v and copies %q", h.list, h.copy)
	}
	for i, value := range map[int]string{1: "《数据安全规则》", 3: "示例 出版社", 4: "2024-07"} {
		h.inList(t, i, "enter")
		if !h.prompt.open || h.prompt.input.Value() != "" {
			t.Fatalf("line %d asks nothing", i)
		}
		for _, r := range value {
			h.press(string(r))
		}
		h.press("enter")
		if said := strings.Trim(value, "《》"); !slices.ContainsFunc(h.list.Items, func(it screen.Item) bool { return strings.HasSuffix(it.Text, "："+said) }) {
			t.Errorf("after %s it lists %+v", value, h.list.Items)
		}
	}
	if h.list.Title != "引文信息，Enter 复制或修改" {
		t.Errorf("nothing lacks, and it says %q", h.list.Title)
	}
	h.inList(t, 0, "enter")
	if want := "《数据安全规则》，示例 出版社"; !strings.Contains(h.copy, want) {
		t.Errorf("it copies %q", h.copy)
	}
	h.copy = ""
	if h.press("Y"); !strings.Contains(h.copy, "示例 出版社") {
		t.Errorf("asked again, it copies %q", h.copy)
	}
	if got := h.env.Store.Cite(); got != (store.Cite{Title: "《数据安全规则》", Publisher: "示例 出版社", Date: "2024-07", Asked: true}) {
		t.Errorf("it keeps %+v", got)
	}
	for style, want := range map[content.CiteStyle]string{
		content.CiteGBT7714: "示例 出版社, 2024-07", content.CiteMarkdown: "示例 出版社", content.CiteBibTeX: "{2024}", content.CitePlain: "示例 出版社",
	} {
		h.env.Settings.Cite, h.copy = string(style), ""
		if h.press("Y"); !strings.Contains(h.copy, want) {
			t.Errorf("%s: %q", style, h.copy)
		}
	}
}

// TestACitationThatNobodyCompletes is copied as it is, and asked for no more.
func TestACitationThatNobodyCompletes(t *testing.T) {
	h := document(t, 100, 24, rules).at("1p1")
	h.press("Y")
	h.inList(t, 3, "enter")
	if h.press("esc"); h.prompt.open || h.env.Store.Cite().Publisher != "" {
		t.Error("Esc keeps the line or a publisher")
	}
	if h.press("Y"); h.copy == "" {
		t.Error("the second Y copies nothing")
	}
	if h.citeDataOff() != "" || newReader(t, 80, 24).citeDataOff() == "" {
		t.Error("it can be said of the bundled paper, or not of another")
	}
}

// TestADateIsAYear, a month or a day: another is refused, and the line stays.
func TestADateIsAYear(t *testing.T) {
	h := document(t, 100, 24, rules).at("1p1")
	h.press("Y").inList(t, 4, "enter")
	h.press("2", "4", "enter")
	if !h.prompt.open || h.toast != "“24”不是年份：写成 2024、2024-07 或 2024-07-31" {
		t.Errorf("it says %q", h.toast)
	}
}
