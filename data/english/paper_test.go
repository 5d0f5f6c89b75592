package english

import (
	"slices"
	"strings"
	"testing"

	"yunlan/content"
)

func TestThePaperInEnglish(t *testing.T) {
	paper := content.Load()
	e := Of(paper)
	own := e.Paper(English)
	if len(own.Blocks) != len(paper.Blocks) || own.Title != e.Title() {
		t.Fatalf("%d blocks of %d, %s", len(own.Blocks), len(paper.Blocks), own.Title)
	}
	for i, b := range own.Blocks {
		was := paper.Blocks[i]
		if b.ID != was.ID || b.Kind != was.Kind || b.Page != was.Page || len(b.Notes) != len(was.Notes) || len(b.Links) != len(was.Links) || len(b.Breaks) != len(was.Breaks) {
			t.Errorf("%s is not what it was: %+v", was.ID, b)
		}
		words := b.Label + b.Text
		for _, c := range b.Cells {
			words += c.Column + c.Text
		}
		if han(titles.ReplaceAllString(words, "")) {
			t.Errorf("%s: %s", b.ID, words)
		}
		for _, m := range slices.Concat(b.Notes, b.Links) {
			if m.End > len(b.Text) || m.Start > m.End {
				t.Errorf("%s: a mark at %d to %d of %d", b.ID, m.Start, m.End, len(b.Text))
			}
		}
		for _, topic := range b.Topics {
			if !strings.HasPrefix(b.Text[topic.Start:], topic.Marker) {
				t.Errorf("%s: no %q at %d", b.ID, topic.Marker, topic.Start)
			}
		}
	}
	for _, s := range own.Sections {
		if han(s.Number + s.Title) {
			t.Errorf("%s: %s%s", s.ID, s.Number, s.Title)
		}
	}
	if b, _ := own.Block("2.3p1"); len(b.Links) != 1 || b.Text[b.Links[0].Start:b.Links[0].End] != "Figure 7" {
		t.Errorf("%+v", b.Links)
	}
	if ref, err := own.Resolve("图4"); err != nil || !strings.HasPrefix(ref.Title, "Figure 4 Size") {
		t.Errorf("%+v %v", ref, err)
	}
}

func TestBothTextsSayEverySentenceTwice(t *testing.T) {
	paper := content.Load()
	e := Of(paper)
	for i, b := range e.Paper(Both).Blocks {
		was := paper.Blocks[i]
		for _, u := range e.Units(b.ID) {
			if !strings.Contains(b.Text, u.English) || b.Kind != content.Row && !strings.Contains(b.Text, u.Chinese) {
				t.Errorf("%s is not whole: %s", u.Key, b.Text)
			}
		}
		for k, m := range b.Links {
			if got, want := b.Text[m.Start:m.End], was.Text[was.Links[k].Start:was.Links[k].End]; got != want {
				t.Errorf("%s: the link is %q, was %q", b.ID, got, want)
			}
		}
		for _, topic := range b.Topics {
			if !strings.HasPrefix(b.Text[topic.Start:], topic.Marker) {
				t.Errorf("%s: no %q at %d", b.ID, topic.Marker, topic.Start)
			}
		}
	}
}

// TestPartsKeepTheSentence: an offset of either text leads to its sentence in the
// other and back to where that begins.
func TestPartsKeepTheSentence(t *testing.T) {
	e := Of(content.Load())
	own := e.Paper(English)
	for _, b := range e.paper.Blocks {
		parts, english := e.Parts(b.ID), ""
		if o, ok := own.Block(b.ID); ok {
			english = o.Text
		}
		for i, u := range e.Units(b.ID) {
			p := parts[i]
			if english[p.At:p.End] != u.Words() {
				t.Fatalf("%s: %q", u.Key, english[p.At:p.End])
			}
			for _, at := range []int{u.Start, u.Start + 1, u.End - 1} {
				if parts.Start(at) != p.At || parts.End(at+1) != p.End {
					t.Errorf("%s: %d leads to %d–%d, want %d–%d", u.Key, at, parts.Start(at), parts.End(at+1), p.At, p.End)
				}
			}
			for _, at := range []int{p.At, p.End - 1} {
				if parts.Chinese(at) != u.Start {
					t.Errorf("%s: %d leads to %d, want %d", u.Key, at, parts.Chinese(at), u.Start)
				}
			}
		}
		if n := parts.length(); parts.Start(1<<20) != n || parts.End(1<<20) != n {
			t.Errorf("%s: behind the end", b.ID)
		}
	}
}

func TestABracketNamesTheTranslation(t *testing.T) {
	paper := content.Load()
	b, _ := paper.Block("1.2p1")
	e := Of(paper)
	if got := e.Bracket(paper.Passage(b)[:1]); !strings.HasPrefix(got, "[Overall, growth") || !strings.HasSuffix(got, "(unofficial translation by yunlan)]") {
		t.Error(got)
	}
	other := Of(content.Parse(strings.Replace(paper.Raw, "19%", "18%", 1)))
	if got := other.Bracket(content.Passage{{Block: "0p4", Start: 0, End: 1 << 10}}); got != "" {
		t.Errorf("a sentence that has changed is translated: %s", got)
	}
}
