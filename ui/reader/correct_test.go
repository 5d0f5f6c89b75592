package reader

import (
	"slices"
	"testing"

	"yunlan/content"
	"yunlan/content/shape"
	"yunlan/ui/screen"
)

// TestHeadingsAreCorrected: a heading goes down and is none, the paper and the store
// know it, and what was done is taken back.
func TestHeadingsAreCorrected(t *testing.T) {
	s := newReader(t, 100, 30)
	paper := content.Build(shape.Text("一、总则\n本文说明。\n（一）目的\n规范管理。\n二、安全\n建立制度。", shape.Paragraphs))
	paper.Doc = "0123"
	s.env.Paper = paper
	s.reset()
	choose := func(id content.ID, item int) {
		t.Helper()
		it := s.choicesFor(id).Items[item]
		if it.Off {
			t.Fatalf("%s is off", it.Text)
		}
		do, ok := it.Run().(doMsg)
		if !ok {
			t.Fatal("the item waits")
		}
		msg, ok := do.do()().(correctedMsg)
		if !ok {
			t.Fatal("nothing was corrected")
		}
		s.Update(msg)
	}
	choose("2", 1)
	if sec, _ := s.env.Paper.Section("2"); sec.Parent != "1" || s.env.Paper.Guessed("2") || len(s.env.Store.Corrections()) != 1 {
		t.Errorf("2 stands under %q", sec.Parent)
	}
	choose("1.1", 2)
	if _, there := s.env.Paper.Section("1.1"); there {
		t.Error("1.1 is a heading still")
	}
	if b, _ := s.env.Paper.Block("1.1"); b.Kind != content.Paragraph || b.Text != "（一）目的" {
		t.Errorf("its text is %+v", b)
	}
	choose("2", 3)
	if _, there := s.env.Paper.Section("1.1"); !there {
		t.Error("it was not taken back")
	}
	choose("2", 4)
	if s.env.Paper != paper || len(s.env.Store.Corrections()) > 0 {
		t.Error("the paper is not as it was read")
	}
	if off := slices.IndexFunc(s.choicesFor("1").Items, func(it screen.Item) bool { return !it.Off }); off != 3 {
		t.Errorf("the first heading can be changed by item %d", off)
	}
}
