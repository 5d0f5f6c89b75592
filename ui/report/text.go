package report

import (
	"strconv"
	"strings"

	"yunlan/ui/text"
)

// TextOptions say how a report is set for a terminal or a pipe.
type TextOptions struct {
	Width     int // cells of a line; 0 leaves each text on one line
	Ambiguous int // cells of “ ” — and their like
	ASCII     bool
	Words     bool                // no bars, for who listens: the number behind its name
	Title     func(string) string // styles headings; nil leaves them plain
}

// Text sets the report as lines of text; without Title there is no escape.
func (r *Report) Text(o TextOptions) string {
	t := &typesetter{o: o}
	t.title(r.Title)
	if r.Name != "" {
		t.line(0, nameWords.F(r.Name))
	}
	t.line(0, dateWords.F(r.Date))
	for _, s := range r.Sections {
		t.out.WriteString("\n")
		t.title(s.Title)
		t.blocks(s.Blocks)
	}
	return t.out.String()
}

// BlocksText sets blocks alone, as Text does.
func BlocksText(blocks []Block, o TextOptions) string {
	t := &typesetter{o: o}
	t.blocks(blocks)
	return t.out.String()
}

type typesetter struct {
	o   TextOptions
	out strings.Builder
}

func (t *typesetter) title(s string) {
	if t.o.Title != nil {
		s = t.o.Title(s)
	}
	t.out.WriteString(s + "\n")
}

func (t *typesetter) blocks(blocks []Block) {
	wide := nameWidth(blocks, t.o.Ambiguous)
	step := 0
	for i, b := range blocks {
		lead, hang := "", 0
		switch b.Kind {
		case Head:
			if i > 0 {
				t.out.WriteString("\n")
			}
		case Bar:
			t.line(0, t.bar(b, wide))
			continue
		case Item:
			lead, hang = "- ", 2
		case Step:
			step++
			lead, hang = strconv.Itoa(step)+". ", 3
		}
		t.line(hang, lead+b.Text)
		t.details(b, hang)
	}
}

// details are what belongs to a block, below it.
func (t *typesetter) details(b Block, hang int) {
	for _, l := range b.Lines {
		t.line(-max(hang, 2), l)
	}
	if b.Quote != nil {
		t.line(-max(hang, 2), "“"+b.Quote.Text+"”")
		t.line(-max(hang, 2), fromSign+b.Quote.Place)
	}
}

// fromSign stands before the place of a quote.
const fromSign = "-- "

// line adds a text whose later rows hang by some cells; when hang is negative
// the first row does too.
func (t *typesetter) line(hang int, s string) {
	o := text.Options{Width: t.o.Width, Ambiguous: t.o.Ambiguous, Hang: hang}
	if hang < 0 {
		o.Hang, o.Indent = -hang, -hang
	}
	if t.o.Width == 0 {
		t.out.WriteString(strings.Repeat(" ", o.Indent) + s + "\n")
		return
	}
	for _, l := range text.Wrap(s, o) {
		t.out.WriteString(l.Text() + "\n")
	}
}

// barCells is the length of a bar of 100.
const barCells = 20

// bar is a name, a bar where one is drawn, and its number; in words the name
// and the number.
func (t *typesetter) bar(b Block, wide int) string {
	if t.o.Words {
		return strings.TrimSpace(sideScore.F(b.Text, *b.Value) + strings.Join(b.Lines, ""))
	}
	full, rest := "█", "░"
	if t.o.ASCII || t.o.Ambiguous == 2 {
		full, rest = "#", "."
	}
	row := text.Pad(b.Text, wide, t.o.Ambiguous) + "  "
	if b.Drawn() {
		at := cellsOf(*b.Value)
		row += strings.Repeat(full, at) + strings.Repeat(rest, barCells-at) + " "
	}
	return strings.TrimSpace(row + strconv.Itoa(*b.Value) + strings.Join(b.Lines, ""))
}

// cellsOf is how many cells of a bar a value fills.
func cellsOf(value int) int { return min(max(value, 0), 100) * barCells / 100 }

func nameWidth(blocks []Block, ambiguous int) int {
	wide := 0
	for _, b := range blocks {
		if b.Kind == Bar {
			wide = max(wide, text.Width(b.Text, ambiguous))
		}
	}
	return wide
}
