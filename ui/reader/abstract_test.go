package reader

import (
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/content/shape"
	"yunlan/data/english"
	"yunlan/ui/screen"
)

// TestTheAbstractOfTheSectionThatIsRead: each sentence, then the paragraphs it rests on,
// which Enter opens; in English with the English of them. Another document has none.
func TestTheAbstractOfTheSectionThatIsRead(t *testing.T) {
	h := newHand(t, 80, 24)
	h.env.English = english.Of(h.env.Paper)
	h.at("2.3p4").press("i")
	if h.list == nil || !strings.HasPrefix(h.list.Title, "二（三）") || !strings.Contains(h.list.Title, "不是原文") {
		t.Fatalf("the list is %+v", h.list)
	}
	clauses := h.env.English.Abstract("2.3")
	at := 0
	for _, c := range clauses {
		if h.list.Items[at].Text != c.Words[lang.Chinese] {
			t.Fatalf("item %d is %s, want %s", at, h.list.Items[at].Text, c.Words[lang.Chinese])
		}
		for i, id := range c.Blocks {
			b, _ := h.env.Paper.Block(id)
			it := h.list.Items[at+1+i]
			if got := it.Run().(screen.OpenBlockMsg); got.Block != id || it.Whole != b.Text || !strings.Contains(it.Detail, b.Page) {
				t.Errorf("%s is %+v", id, it)
			}
		}
		at += 1 + len(c.Blocks)
	}
	if at != len(h.list.Items) || len(clauses) < 2 {
		t.Errorf("%d items of %d sentences", len(h.list.Items), len(clauses))
	}
	lang.Use(lang.English)
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	h.press("i")
	if !strings.HasPrefix(h.list.Title, "2.3, abstract") || !strings.Contains(h.list.Items[1].Detail, "2.3 p. 1") {
		t.Errorf("in English the places are %s, %s", h.list.Title, h.list.Items[1].Detail)
	}
	if got := h.list.Items[0].Text; got != clauses[0].Words[lang.English] || strings.ContainsAny(h.list.Items[1].Whole, "云的") {
		t.Errorf("in English: %s, %s", got, h.list.Items[1].Whole)
	}
	lang.Use(lang.Chinese)
	other := newHand(t, 80, 24)
	other.env.Paper = content.Build(shape.Text("一、总则\n（一）目的\n规范管理。", shape.Paragraphs))
	other.env.English = nil
	other.reset()
	if other.press("i"); other.list != nil || other.abstractOff() == "" {
		t.Errorf("another document has %+v", other.list)
	}
}
