package content

import (
	"testing"

	"yunlan/content/shape"
)

// TestPrintedNumbersOfOtherDocuments: a Chinese number is the printed one, not the
// place among the sections; a caption numbered by its chapter is no 图 3.
func TestPrintedNumbersOfOtherDocuments(t *testing.T) {
	var doc shape.Doc
	for _, l := range []struct {
		level int
		text  string
	}{{1, "前言"}, {0, "这里说明来由。"}, {1, "一、总体情况"}, {0, "本节说明情况。"}, {0, "图 3.1 各地规模"}, {2, "（一）规模"}, {0, "规模不断扩大。"}, {1, "二、问题"}, {0, "问题仍然不少。"}} {
		doc.Lines = append(doc.Lines, shape.Line{Text: l.text, Level: l.level, Apart: true})
	}
	p := Build(doc)
	for ref, title := range map[string]string{"一": "总体情况", "二": "问题", "二、": "问题", "一（一）": "规模"} {
		got, err := p.Resolve(ref)
		if err != nil {
			t.Errorf("%s: %v", ref, err)
			continue
		}
		if s, ok := p.Section(got.ID); !ok || s.Title != title {
			t.Errorf("%s is %q, want %s", ref, s.Title, title)
		}
	}
	if _, ok := p.Block("图3"); ok {
		t.Error("图 3.1 is taken for 图 3")
	}
	whole := false
	for _, b := range p.Blocks {
		whole = whole || b.Text == "图 3.1 各地规模"
	}
	if !whole {
		t.Error("the caption is cut")
	}
}
