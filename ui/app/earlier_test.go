package app

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"yunlan/content"
	"yunlan/content/shape"
	"yunlan/data/store"
)

// version is a document of many paragraphs with a last one of its own.
func version(hash, last string) *content.Paper {
	text := "数据办法\n\n一、总则\n"
	for i := range 150 {
		text += fmt.Sprintf("第%d种情形下，处理者应当在%d日内采取措施并向主管部门报告。\n", i*7919%1009, i*104729%97)
	}
	doc := shape.Text(text+last+"\n", shape.Paragraphs)
	doc.Meta.Title = "数据办法"
	paper := content.Build(doc)
	paper.Doc = hash
	return paper
}

// TestWhatWasLeftInAnEarlierVersionIsOffered once, and taken over or not as the reader
// says; what stands in the earlier version stays there.
func TestWhatWasLeftInAnEarlierVersionIsOffered(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	old := version("0a", "本办法自发布之日起施行。")
	first := started(t, Options{Paper: old, File: "/r/old.md"}, "")
	run(first, first.rememberOpen())
	if len(first.overlays) != 0 {
		t.Fatal("it asks where there is no earlier version")
	}
	block := old.Blocks[80]
	note := store.Note{ID: store.NewID(), Block: string(block.ID), End: len("第"), Quote: "第", Text: "要问", Updated: time.Now()}
	s := store.Open(store.DefaultDirs().Document("0a"))
	for _, err := range []error{
		s.SaveNotes(note), s.SaveMark(store.Mark{Letter: "q", Block: string(block.ID), Date: time.Now()}), s.SaveMark(store.Mark{Letter: "z", Block: "99.9p9", Date: time.Now()}), s.SavePlace(store.Place{Block: string(block.ID)}),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	for hash, keys := range map[string][]string{"0b": {"enter"}, "0c": {"down", "enter"}, "0d": {"esc"}} {
		o := Options{Paper: version(hash, "本办法自2025年起施行。"+hash), File: "/r/" + hash + ".md"}
		m := started(t, o, "")
		run(m, m.rememberOpen())
		if len(m.overlays) != 1 || !strings.Contains(stripped(m.View().Content), "把那里的带过来   1 条笔记，") {
			t.Fatalf("%s: it does not ask: %s", hash, stripped(m.View().Content))
		}
		press(m, keys...)
		own := store.Open(store.DefaultDirs().Document(hash))
		taken := keys[0] == "enter"
		if got := len(own.Notes()) == 1 && len(own.Marks()) == 1; got != taken || len(m.overlays) != 0 {
			t.Errorf("%s %v: taken over: %v", hash, keys, got)
		}
		if taken && (m.here().Block != block.ID || !strings.Contains(bottom(m), "带过来 1 条笔记、1 个书签")) {
			t.Errorf("it is at %s and says %s", m.here().Block, bottom(m))
		}
		again := started(t, o, "")
		run(again, again.rememberOpen())
		if len(again.overlays) != 0 {
			t.Errorf("%s: it asks again", hash)
		}
	}
	if len(s.Notes()) != 1 || len(s.Marks()) != 2 {
		t.Error("the earlier version lost what was left in it")
	}
	other := started(t, Options{Paper: another("别的", "0e"), File: "/r/other.md"}, "")
	run(other, other.rememberOpen())
	if len(other.overlays) != 0 {
		t.Error("another text is taken for a version")
	}
}
