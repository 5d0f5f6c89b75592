package reader

import (
	"testing"

	"yunlan/content"
	"yunlan/content/shape"
)

// paged is a document of pages with these labels, a section each.
func paged(t *testing.T, labels ...string) *hand {
	t.Helper()
	h := document(t, 100, 24, rules)
	doc := shape.Doc{}
	for i, label := range labels {
		doc.Pages = append(doc.Pages, shape.Page{Label: label})
		doc.Lines = append(doc.Lines, shape.Line{Text: "第" + "一二三四"[3*i:3*i+3] + "章 甲", Page: i, Level: 1}, shape.Line{Text: "本章说明。", Page: i})
	}
	h.env.Paper = content.Build(doc)
	h.env.Paper.Doc = "0123"
	h.reset()
	return h
}

// TestThePageNumbersAreCorrected by the number that is printed on the page that is read;
// the document is opened anew.
func TestThePageNumbersAreCorrected(t *testing.T) {
	h := paged(t, "5", "6", "7")
	h.answer(h.askPage())
	if !h.prompt.open || h.prompt.label() != "第 5 页上印的页码是 " || h.prompt.input.Value() != "5" {
		t.Fatalf("it asks %q with %q", h.prompt.label(), h.prompt.input.Value())
	}
	h.press("backspace", "x", "enter")
	if !h.prompt.open || h.toast != "“x”不是页码：写一个从 1 起的数" {
		t.Errorf("x is taken: %q", h.toast)
	}
	h.press("backspace", "1", "enter")
	if h.prompt.open || h.env.Store.PageOffset() != -4 || !h.again {
		t.Errorf("the offset is %d, opened anew %v", h.env.Store.PageOffset(), h.again)
	}
	if now := h.env.Store.Known(h.env.Paper); now.Pages[2].Label != "3" {
		t.Errorf("page 7 is %s", now.Pages[2].Label)
	}
}

// TestPagesThatCannotBeCorrected say why.
func TestPagesThatCannotBeCorrected(t *testing.T) {
	for name, c := range map[string]struct {
		s    *Screen
		want string
	}{
		"the paper": {newReader(t, 80, 24), "白皮书的页码就是印的页码"},
		"no pages":  {document(t, 80, 24, rules).Screen, "这份文档没有页码"},
		"roman":     {paged(t, "ii", "1").Screen, "这一页没有可数的页码：先翻到有页码的一页"},
	} {
		if got := c.s.pageOffsetOff(); got != c.want {
			t.Errorf("%s: %q", name, got)
		}
	}
}
