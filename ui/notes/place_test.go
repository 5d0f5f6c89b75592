package notes

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"yunlan/content"
	"yunlan/data/store"
)

// TestWhereANoteStands: where it says, while its words are there; else where they
// are, nearest to where they were. A note without words stands where it says.
func TestWhereANoteStands(t *testing.T) {
	p := content.Load()
	block := func(id content.ID) content.Block {
		b, ok := p.Block(id)
		if !ok {
			t.Fatal(id)
		}
		return b
	}
	a, b := block("2.2p1"), block("2.2p2")
	part := func(b content.Block, from, to int) content.Place {
		return content.Place{Block: b.ID, Start: from, End: to}
	}
	words := func(s ...content.Place) string { return p.Words(s) }
	first := part(a, 0, 9)
	two := []content.Place{part(a, 9, len(a.Text)), part(b, 0, 9)}
	for name, c := range map[string]struct {
		note store.Note
		want content.Passage
	}{
		"where it says":              {store.Note{Block: "2.2p1", Start: 0, End: 9, Quote: words(first)}, content.Passage{first}},
		"its words have moved":       {store.Note{Block: "2.2p1", Start: 30, End: 39, Quote: words(first)}, content.Passage{first}},
		"its words are of another":   {store.Note{Block: "2.2p2", Start: 0, End: 9, Quote: words(first)}, content.Passage{first}},
		"its block is gone":          {store.Note{Block: "9.9p9", Start: 0, End: 9, Quote: a.Text}, p.Passage(a)},
		"no words: where it says":    {store.Note{Block: "2.2p1", Start: 3, End: 9}, content.Passage{part(a, 3, 9)}},
		"no words, and no place":     {store.Note{Block: "9.9p9", Start: 3, End: 9}, nil},
		"no words and nothing there": {store.Note{Block: "2.2p1", Start: 3, End: 3}, nil},
		"over two blocks":            {store.Note{Block: "2.2p1", EndBlock: "2.2p2", Start: 9, End: 9, Quote: words(two...)}, two},
		"two blocks, moved":          {store.Note{Block: "2.2p1", EndBlock: "2.2p2", Start: 0, End: 9, Quote: words(two...)}, two},
		"it ends before it begins":   {store.Note{Block: "2.2p2", EndBlock: "2.2p1", Start: 0, End: 9, Quote: words(first)}, content.Passage{first}},
		"nobody says that":           {store.Note{Block: "2.2p1", Start: 0, End: 9, Quote: "火星"}, nil},
		"a line of two is gone":      {store.Note{Block: "2.2p1", Start: 0, End: 9, Quote: words(first) + "\n火星"}, nil},
	} {
		if diff := cmp.Diff(c.want, find(p, c.note)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// TestNotesInReadingOrder: by block and place; those whose words are gone last,
// in their own order.
func TestNotesInReadingOrder(t *testing.T) {
	p := content.Load()
	all := []store.Note{
		{ID: "gone", Block: "2.2p1", Quote: "火星"},
		{ID: "late", Block: "3p1", End: 9},
		{ID: "second", Block: "2.2p1", Start: 9, End: 12},
		{ID: "gone too", Block: "0p1", Quote: "木星"},
		{ID: "first", Block: "2.2p1", End: 9},
		{ID: "same", Block: "2.2p1", Start: 9, End: 15},
	}
	var got []string
	for _, n := range Place(p, all) {
		got = append(got, n.ID)
	}
	if diff := cmp.Diff([]string{"first", "second", "same", "late", "gone", "gone too"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestWhatANoteIsOn: a whole block or a part of one, and what is cited.
func TestWhatANoteIsOn(t *testing.T) {
	p := content.Load()
	b, _ := p.Block("2.2p1")
	next, _ := p.Block("2.2p2")
	for name, c := range map[string]struct {
		passage content.Passage
		whole   bool
	}{
		"whole": {p.Passage(b), true}, "two": {p.Passage(b, next), false}, "none": {nil, false},
		"not from its beginning": {content.Passage{{Block: b.ID, Start: 3, End: len(b.Text)}}, false},
		"not to its end":         {content.Passage{{Block: b.ID, Start: 0, End: 3}}, false},
	} {
		n := Placed{store.Note{Block: "2.2p1", Quote: "火星"}, c.passage}
		if n.Whole(p) != c.whole {
			t.Errorf("%s: whole is %v", name, n.Whole(p))
		}
		cited := n.Citation(p)
		if want := p.Words(c.passage); len(c.passage) > 0 && (cited.Quote != want || cited.Block != "2.2p1") {
			t.Errorf("%s: cited %+v", name, cited)
		}
		if len(c.passage) == 0 && (cited.Quote != "火星" || cited.Section != "2.2" || cited.Page != "12") {
			t.Errorf("%s: what is gone is cited as %+v", name, cited)
		}
	}
	made := New(p, content.Passage{{Block: b.ID, Start: 3, End: len(b.Text)}, {Block: next.ID, Start: 0, End: 6}})
	again := find(p, made)
	if made.EndBlock != "2.2p2" || made.Start != 3 || made.End != 6 || len(again) != 2 || made.ID == "" {
		t.Errorf("a note on two blocks is %+v, found at %v", made, again)
	}
	if one := New(p, p.Passage(b)); one.EndBlock != "" || one.End != len(b.Text) {
		t.Errorf("a note on one block is %+v", one)
	}
	if none := New(p, nil); none != (store.Note{}) {
		t.Errorf("a note on nothing is %+v", none)
	}
}
