package typeset

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

// TestEveryRowFits sets the whole paper at every width and holds that no row is
// wider than its column, in print and in the pieces it is made of.
func TestEveryRowFits(t *testing.T) {
	p, st := content.Load(), theme.New("mono", true, false)
	for width := 20; width <= 200; width += 3 {
		set := New(p, Options{Width: width, Ambiguous: 1})
		paint := Painter{Set: set, Styles: st}
		for i := range p.Blocks {
			for _, r := range set.Rows(i) {
				if got := ansi.StringWidth(paint.Paint(r, nil)); got > width {
					t.Fatalf("width %d: %s has a row of %d cells: %q", width, p.Blocks[i].ID, got, paint.Paint(r, nil))
				}
			}
		}
	}
}

// TestNothingIsLost joins the rows of every block and compares them with its
// text: what the screen shows is what the paper says.
func TestNothingIsLost(t *testing.T) {
	p := content.Load()
	for _, width := range []int{36, 60, 80, 120} {
		set := New(p, Options{Width: width, Ambiguous: 1})
		for i, b := range p.Blocks {
			if b.Kind == content.Row && width >= cardWidth {
				continue // side by side; TestRowsShowEveryCell
			}
			var shown strings.Builder
			for _, r := range set.Rows(i) {
				for _, piece := range r.Pieces {
					if piece.Base >= 0 {
						shown.WriteString(piece.Line.Text())
					}
				}
			}
			if got, want := squeeze(shown.String()), squeeze(newShown(b, false).text); got != want {
				t.Fatalf("width %d: %s shows %q, the text is %q", width, b.ID, got, want)
			}
		}
	}
}

func TestRowsShowEveryCell(t *testing.T) {
	p := content.Load()
	set := New(p, Options{Width: 80, Ambiguous: 1})
	for _, b := range p.Rows("表1") {
		columns := map[int]*strings.Builder{}
		for _, r := range set.Rows(p.Index(b.ID)) {
			for _, piece := range r.Pieces {
				if columns[piece.X] == nil {
					columns[piece.X] = &strings.Builder{}
				}
				columns[piece.X].WriteString(piece.Line.Text())
			}
		}
		for _, c := range b.Cells {
			found := c.Merged
			for _, col := range columns {
				found = found || squeeze(col.String()) == squeeze(c.Text)
			}
			if !found {
				t.Errorf("%s does not show %q whole", b.ID, c.Text)
			}
		}
	}
}

// TestRowAtAndOffsetAtAgree holds the anchor: the row found for an offset
// begins at or before it, and the next one after it.
func TestRowAtAndOffsetAtAgree(t *testing.T) {
	p := content.Load()
	set := New(p, Options{Width: 46, Ambiguous: 1})
	for i, b := range p.Blocks {
		if b.Kind == content.Row || b.Kind == content.Table {
			continue // cells stand side by side
		}
		for at := range b.Text {
			row := set.RowAt(i, at)
			if begin := set.OffsetAt(i, row); begin > at {
				t.Fatalf("%s: row %d for offset %d begins at %d", b.ID, row, at, begin)
			}
			if row+1 < len(set.Rows(i)) && set.OffsetAt(i, row+1) <= at && set.OffsetAt(i, row+1) > set.OffsetAt(i, row) {
				t.Fatalf("%s: offset %d stands on a later row than %d", b.ID, at, row)
			}
		}
	}
}

func TestFootnoteSignsStandInTheirPlaces(t *testing.T) {
	p := content.Load()
	b, _ := p.Block("2.2p3")
	s := newShown(b, false)
	for n, want := range map[int]string{0: "调查统计²，", 1: "份额前六³；"} {
		if !strings.Contains(s.text, want) {
			t.Errorf("note %d: %q is not in %q", n, want, s.text)
		}
	}
	for at := range b.Text {
		if back := s.toText(s.toShown(at)); back != at {
			t.Fatalf("offset %d comes back as %d", at, back)
		}
	}
}

func TestLooksAreSeenWithoutColour(t *testing.T) {
	p := content.Load()
	i := p.Index("1.2p1")
	set := New(p, Options{Width: 200, Ambiguous: 1})
	paint := Painter{Set: set, Styles: theme.New("mono", true, false)}
	row := set.Rows(i)[0]
	plain := paint.Paint(row, nil)
	for _, look := range []Look{Found, Now} {
		if lit := paint.Paint(row, []Mark{{End: len("从整体"), Look: look}}); lit == plain {
			t.Errorf("look %d cannot be seen without colour", look)
		}
	}
	if fmt.Sprint(ansi.Strip(plain)) == plain {
		t.Error("the run-in topic and the note sign look like plain text")
	}
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }

// BenchmarkSetPaper sets every block anew: the whole paper re-wrapped.
func BenchmarkSetPaper(b *testing.B) {
	p := content.Load()
	for i := 0; b.Loop(); i++ {
		set := New(p, Options{Width: 60 + i%40, Spacing: text.SpacingAuto, Ambiguous: 1})
		for k := range p.Blocks {
			set.Rows(k)
		}
	}
}
