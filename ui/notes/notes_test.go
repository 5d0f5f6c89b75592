package notes

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/rivo/uniseg"
	"pgregory.net/rapid"

	"yunlan/content"
	"yunlan/data/store"
)

func open(t testing.TB) *store.Store {
	dir := t.TempDir()
	return store.Open(store.Dirs{Config: dir, State: dir, Cache: dir, Data: dir})
}

// someNote is a note on any passage of the paper.
func someNote(t *rapid.T, p *content.Paper) store.Note {
	from := rapid.IntRange(0, len(p.Blocks)-1).Draw(t, "from")
	to := min(from+rapid.IntRange(0, 3).Draw(t, "blocks"), len(p.Blocks)-1)
	at := func(block int, name string) int {
		var edges []int
		text := p.Blocks[block].Text
		for i := 0; i < len(text); {
			edges = append(edges, i)
			c, _, _, _ := uniseg.FirstGraphemeClusterInString(text[i:], -1)
			i += len(c)
		}
		return rapid.SampledFrom(append(edges, len(text))).Draw(t, name)
	}
	n := New(p, p.Between(from, at(from, "start"), to, at(to, "end")))
	n.Text = strings.TrimSpace(content.Sanitize(rapid.String().Draw(t, "text")))
	n.Created = time.Unix(int64(rapid.IntRange(0, 1<<31).Draw(t, "created")), 0).UTC()
	n.Updated = n.Created
	return n
}

// TestExportsComeBack: what is exported and imported into an empty store is
// what was there; imported again it changes nothing.
func TestExportsComeBack(t *testing.T) {
	p := content.Load()
	rapid.Check(t, func(rt *rapid.T) {
		var all []store.Note
		for range rapid.IntRange(1, 8).Draw(rt, "notes") {
			if n := someNote(rt, p); n.ID != "" {
				all = append(all, n)
			}
		}
		s := open(t)
		placed := Place(p, all)
		data, err := JSON(p, placed)
		if err != nil {
			rt.Fatal(err)
		}
		some, err := Parse(p, []byte(data))
		if err != nil {
			rt.Fatalf("%v\n%s", err, data)
		}
		first, err := s.MergeNotes(some...)
		if err != nil {
			rt.Fatal(err)
		}
		var want []store.Note
		for _, n := range placed {
			if !slices.ContainsFunc(want, func(o store.Note) bool {
				o.ID, o.Created, o.Updated = n.ID, n.Created, n.Updated
				return o == n.Note
			}) {
				want = append(want, n.Note)
			}
		}
		if d := cmp.Diff(want, s.Notes()); d != "" || first.Added != len(want) {
			rt.Fatalf("%+v; -was +came back:\n%s", first, d)
		}
		if again, err := s.MergeNotes(some...); err != nil || again.Added+again.Updated != 0 {
			rt.Fatalf("imported again: %+v, %v", again, err)
		}
	})
}

func TestAThousandDuplicates(t *testing.T) {
	p, s := content.Load(), open(t)
	b, _ := p.Block("2.3p4")
	n := New(p, content.Passage{{Block: b.ID, End: len(b.Text)}})
	n.Text = "同一条"
	var all []Placed
	for i := range 1000 {
		n.ID = fmt.Sprintf("N%d", i)
		all = append(all, Place(p, []store.Note{n})...)
	}
	data, err := JSON(p, all)
	if err != nil {
		t.Fatal(err)
	}
	some, err := Parse(p, []byte(data))
	if err != nil {
		t.Fatal(err)
	}
	got, err := s.MergeNotes(some...)
	if want := (store.Merged{Added: 1, Same: 999}); got != want || err != nil || len(s.Notes()) != 1 {
		t.Errorf("%+v, %v: %d notes", got, err, len(s.Notes()))
	}
}

// TestNotesFollowTheirWords: offsets that no longer fit are found by the quote,
// the nearest place first.
func TestNotesFollowTheirWords(t *testing.T) {
	p := content.Load()
	b, _ := p.Block("2.3p4")
	quote := "FinOps理念"
	second := strings.LastIndex(b.Text, quote)
	for _, c := range []struct {
		name string
		note store.Note
		want content.Passage
	}{
		{"where it was", store.Note{Block: "2.3p4", Start: second, End: second + len(quote), Quote: quote}, content.Passage{{Block: "2.3p4", Start: second, End: second + len(quote)}}},
		{"moved a little", store.Note{Block: "2.3p4", Start: second - 9, End: second, Quote: quote}, content.Passage{{Block: "2.3p4", Start: second, End: second + len(quote)}}},
		{"spaced otherwise", store.Note{Block: "2.3p4", Start: second, End: second + 3, Quote: "FinOps 理念"}, content.Passage{{Block: "2.3p4", Start: second, End: second + len(quote)}}},
		{"beyond the text", store.Note{Block: "2.3p4", Start: -5, End: 1 << 40, Quote: quote}, content.Passage{{Block: "2.3p4", Start: strings.Index(b.Text, quote), End: strings.Index(b.Text, quote) + len(quote)}}},
		{"in another block", store.Note{Block: "9.9p9", Start: 0, End: 9, Quote: "管理层面，FinOps"}, content.Passage{{Block: "2.3p4", End: len("管理层面，FinOps")}}},
		{"gone", store.Note{Block: "2.3p4", Start: 0, End: 9, Quote: "区块链经济学"}, nil},
	} {
		if got := Place(p, []store.Note{c.note})[0].Passage; !cmp.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	p := content.Load()
	for name, data := range map[string]string{
		"nothing": "", "not JSON": "笔记", "a list": "[]", "null": "null", "not UTF-8": "{\"kind\":\"\xff\"}",
		"another kind": `{"schema":1,"kind":"runs"}`, "no schema": `{"kind":"notes"}`, "a newer one": `{"schema":1e300,"kind":"notes"}`,
		"an ID that is none": `{"schema":1,"kind":"notes","notes":[{"id":"\u001b[2J","block":"2.3p4","quote":"管理"}]}`,
		"no quote":           `{"schema":1,"kind":"notes","notes":[{"id":"A","block":"2.3p4","end":9}]}`,
		"too long":           `{"schema":1,"kind":"notes","notes":[{"id":"A","block":"2.3p4","end":9,"quote":"管理层","text":"` + strings.Repeat("长", MaxText) + `"}]}`,
	} {
		some, err := Parse(p, []byte(data))
		var bad *Error
		if !errors.As(err, &bad) || bad.Hint == "" || some != nil {
			t.Errorf("%s: %v, %v", name, some, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	p := content.Load()
	f.Add([]byte(`{"schema":1,"kind":"notes","notes":[{"id":"A","block":"2.3p4","start":0,"end":12,"quote":"管理层面","text":"x"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		some, err := Parse(p, data)
		if err != nil {
			return
		}
		for _, n := range Place(p, some) {
			if len(n.Passage) == 0 || n.Quote != p.Words(n.Passage) || content.Sanitize(n.Text) != n.Text {
				t.Fatalf("taken in: %+v", n)
			}
		}
	})
}
