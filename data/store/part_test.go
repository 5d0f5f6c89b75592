package store

import (
	"reflect"
	"testing"

	"yunlan/content"
	source "yunlan/content/shape"
)

// readInPart is a document as a whole and with two pages unread, and empty folders.
func readInPart(t *testing.T) (dirs Dirs, whole, part *content.Paper) {
	t.Helper()
	dirs = Dirs{Data: t.TempDir(), State: t.TempDir(), Config: t.TempDir(), Cache: t.TempDir()}
	doc := source.Text("一、总则\n说明。", source.Paragraphs)
	whole = content.Build(doc)
	doc.Lose(source.Unread, 2)
	part = content.Build(doc)
	whole.Doc, part.Doc = "0a", "0a"
	return dirs, whole, part
}

// TestOfAPartNothingIsReadOrWritten: what points into the text of a document of which
// pages are unread is neither taken from the disk nor put there; it is there as long as
// the store lives, and nobody has to save it. What does not point into it is kept as ever.
func TestOfAPartNothingIsReadOrWritten(t *testing.T) {
	dirs, whole, part := readInPart(t)
	place, mark := Place{Block: "9", Offset: 3}, Mark{Letter: "a", Block: "9"}
	s := Of(dirs, whole)
	if err := s.SavePlace(place); err != nil || s.Part() {
		t.Fatal(err, s.Part())
	}
	if err := s.SaveMark(mark); err != nil {
		t.Fatal(err)
	}
	p := Of(dirs, part)
	if got := p.Place(); !p.Part() || got != (Place{}) || len(p.Marks()) > 0 {
		t.Errorf("of a part there are %+v, %+v", got, p.Marks())
	}
	for _, err := range []error{p.SavePlace(Place{Block: "1"}), p.SaveMark(Mark{Letter: "b", Block: "1"}), p.MovePages(3), p.SaveQuery("算力"), p.DeleteReading(), p.Flush()} {
		if err != nil {
			t.Error(err)
		}
	}
	if got := p.Place(); got.Block != "1" || len(p.Unsaved()) > 0 || len(p.Problems()) > 0 {
		t.Errorf("in its life it has %+v, unsaved %v", got, p.Unsaved())
	}
	again := Of(dirs, whole)
	if again.Place() != place || !reflect.DeepEqual(again.Marks(), []Mark{mark}) || again.PageOffset() != 0 || !reflect.DeepEqual(again.Queries(), []string{"算力"}) {
		t.Errorf("the whole has %+v %+v %d %v", again.Place(), again.Marks(), again.PageOffset(), again.Queries())
	}
}

// TestOfAPartEveryKindThatPointsIntoTheTextStays as the whole left it.
func TestOfAPartEveryKindThatPointsIntoTheTextStays(t *testing.T) {
	dirs, whole, part := readInPart(t)
	write := func(s *Store, word string, n int) {
		t.Helper()
		for _, err := range []error{
			s.SavePlace(Place{Block: word}), s.SaveMark(Mark{Letter: "a", Block: word}), s.SaveNotes(Note{ID: word, Block: word}),
			s.SaveCorrections(func([]content.Correction) []content.Correction {
				return []content.Correction{{Section: "1", Levels: n}}
			}),
			s.MovePages(n), s.SaveCite(func(c *Cite) { c.Title = word }),
			s.AddReading(Reading{Seconds: map[string]int{"1": n}, Seen: []string{word}}), s.SaveRoute(Progress{Route: word}),
		} {
			must(t, err)
		}
	}
	kept := func(s *Store) []any {
		return []any{s.Place(), s.Marks(), s.Notes(), s.Corrections(), s.PageOffset(), s.Cite(), s.Reading(), s.Routes()}
	}
	write(Of(dirs, whole), "whole", 3)
	want, empty := kept(Of(dirs, whole)), kept(Open(Dirs{Data: t.TempDir(), State: t.TempDir(), Config: t.TempDir(), Cache: t.TempDir()}))
	if got := kept(Of(dirs, part)); !reflect.DeepEqual(got, empty) {
		t.Errorf("of a part there are\n%+v\nnot\n%+v", got, empty)
	}
	write(Of(dirs, part), "part", 5)
	if got := kept(Of(dirs, whole)); !reflect.DeepEqual(got, want) {
		t.Errorf("the whole has\n%+v\nnot\n%+v", got, want)
	}
}
