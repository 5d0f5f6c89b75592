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
	r.front(t)
	t.out.WriteString("\n")
	t.title(restHead.String())
	t.sections(r.Sections)
	return t.out.String()
}

// FrontText sets the first page alone, as Text does.
func (r *Report) FrontText(o TextOptions) string {
	t := &typesetter{o: o}
	r.front(t)
	return t.out.String()
}

// PartText sets a part alone, as Text does.
func (r *Report) PartText(p Part, o TextOptions) string {
	t := &typesetter{o: o}
	t.sections(r.Part(p))
	return t.out.String()
}

func (r *Report) front(t *typesetter) {
	t.title(r.Title)
	if r.Name != "" {
		t.set(nameWords.F(r.Name), text.Options{}) // a name is said as it is
	}
	t.line(0, dateWords.F(r.Date))
	t.sections(r.Front)
}

func (t *typesetter) sections(all []Section) {
	for _, s := range all {
		t.out.WriteString("\n")
		if s.Title != "" {
			t.title(s.Title)
		}
		t.blocks(s.Blocks)
	}
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
	cols := t.columns(blocks)
	step := 0
	for i, b := range blocks {
		lead, hang := "", 0
		switch b.Kind {
		case Head:
			if i > 0 {
				t.out.WriteString("\n")
			}
		case Bar:
			t.bar(b, cols)
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
		t.line(-max(hang, 2), b.Quote.Marked())
		t.line(-max(hang, 2), fromSign+b.Quote.Place)
	}
}

// fromSign stands before the place of a quote.
const fromSign = "-- "

// line adds a text whose later rows hang by some cells; when hang is negative
// the first row does too.
func (t *typesetter) line(hang int, s string) {
	o := text.Options{Spacing: text.SpacingAuto, Hang: hang}
	if hang < 0 {
		o.Hang, o.Indent = -hang, -hang
	}
	t.set(s, o)
}

// set adds a text as the options want it, in the report's width.
func (t *typesetter) set(s string, o text.Options) {
	o.Width, o.Ambiguous = t.o.Width, t.o.Ambiguous
	if t.o.Width == 0 {
		t.out.WriteString(strings.Repeat(" ", o.Indent) + s + "\n")
		return
	}
	for _, l := range text.Wrap(s, o) {
		t.out.WriteString(l.Text() + "\n")
	}
}

// bar sets a name, a bar where one is drawn, and its number in a column of its
// own; in words the name and the number. Where the bars would be too short each
// stands under its name.
func (t *typesetter) bar(b Block, c columns) {
	if t.o.Words {
		t.line(0, sideScore.F(b.Text, b.Figure()))
		return
	}
	full, rest := "█", "░"
	if t.o.ASCII || t.o.Ambiguous == 2 {
		full, rest = "#", "."
	}
	drawn := strings.Repeat(" ", c.bar)
	if b.Drawn() {
		at := cellsOf(*b.Value, c.bar)
		drawn = strings.Repeat(full, at) + strings.Repeat(rest, c.bar-at)
	}
	number := strings.Repeat(" ", max(numberCells-len(strconv.Itoa(*b.Value)), 0)) + b.Figure()
	lead := text.Pad(b.Text, c.name, t.o.Ambiguous)
	if c.stacked {
		t.line(0, b.Text)
		lead = ""
	}
	t.out.WriteString(lead + "  " + drawn + number + "\n")
}

// columns are the cells of the columns that bars are set in.
type columns struct {
	name, bar int
	stacked   bool // the bar stands under its name
}

const (
	barCells    = 20 // of a bar of 100
	leastBar    = 10 // a shorter one says nothing
	numberCells = 4  // "100" and a space
)

// columns fits the bars of a section into the width.
func (t *typesetter) columns(blocks []Block) columns {
	c, words := columns{bar: barCells}, 0
	for _, b := range blocks {
		if b.Kind == Bar {
			c.name = max(c.name, text.Width(b.Text, t.o.Ambiguous))
			words = max(words, text.Width(b.Figure(), t.o.Ambiguous)-len(strconv.Itoa(*b.Value)))
		}
	}
	if t.o.Width == 0 {
		return c
	}
	room := t.o.Width - 2 - numberCells - words
	if c.stacked = room-c.name < leastBar; !c.stacked {
		room -= c.name
	}
	c.bar = min(max(room, 0), barCells)
	return c
}

// cellsOf is how many cells of a bar a value fills.
func cellsOf(value, cells int) int { return min(max(value, 0), 100) * cells / 100 }
