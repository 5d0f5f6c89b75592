package chart

import (
	"strings"

	"yunlan/ui/text"
	"yunlan/ui/theme"
)

// Kind says how a number is known.
type Kind int

// The kinds of number.
const (
	Stated Kind = iota
	Derived
	Bound
	Plain // no number of the paper: without a mark
	Found // by a machine, checked by nobody
)

// Point is one number to draw.
type Point struct {
	Name  string // of the bar, or the time: 2022, 2022.10
	Value float64
	Label string // the number as printed
	Kind  Kind
	Key   string // one cell before the name, such as a Fill; "" in all points or none
	After string // said after the number, such as its growth
}

// Series is points on one axis over time.
type Series struct {
	Name   string
	Points []Point
	Steps  bool // the number holds until the next one, as a count does
}

// Options say how to draw.
type Options struct {
	Width, Height int     // cells; Height is for lines
	Ambiguous     int     // cells of an ambiguous character
	ASCII         bool    // draw with ASCII signs alone
	Max           float64 // the end of the scale; 0 is the largest value
	Track         bool    // draw the rest of the scale behind each bar
	Thick         int     // the rows of a bar; 0 is one
	Gap           int     // the blank rows between bars
	From          int     // how many numbers were drawn before: Part.Of counts on
}

// Role says what a part of a row is, for its style.
type Role int

// The roles.
const (
	Blank Role = iota
	Label
	Ink
	Value
	Axis
	Lead  // two cells before a number, for a cursor
	Title // of a figure
	Tab   // the view that is shown
	Note  // of a figure
	Plan  // text as it is
)

// Part is a stretch of a row.
type Part struct {
	Text   string
	Role   Role
	Of     int // the number or name that it shows, counted from 1; 0 for none
	Series int // whose Ink it is where there are several, counted from 1; 0 for one

	seam  bool // the next part of a whole follows
	cells int  // its width where that is known, 0 where it must be measured
}

// Cells is the width of a part.
func (p Part) Cells(ambiguous int) int {
	if p.cells > 0 {
		return p.cells
	}
	return text.Width(p.Text, ambiguous)
}

// Row is one row, exactly as wide as asked. Point is the index of the point
// that all of it shows, -1 for none.
type Row struct {
	Parts []Part
	Point int
}

// Text returns the row without styles.
func (r Row) Text() string {
	var out strings.Builder
	for _, p := range r.Parts {
		out.WriteString(p.Text)
	}
	return out.String()
}

// Trimmed is the row without the blanks at its end; a blank row has no parts.
func (r Row) Trimmed() Row {
	parts := r.Parts
	for n := len(parts); n > 0; n-- {
		last := parts[n-1]
		last.Text, last.cells = strings.TrimRight(last.Text, " "), 0
		if parts = parts[: n-1 : n-1]; last.Text != "" {
			parts = append(parts, last)
			break
		}
	}
	return Row{Parts: parts, Point: r.Point}
}

// Paint returns the row with styles; the label of a selected row is lit.
func (r Row) Paint(st *theme.Styles, selected bool) string {
	var out strings.Builder
	for _, p := range r.Parts {
		out.WriteString(p.paint(st, selected && p.Role == Label))
	}
	return out.String()
}

// PaintAt returns the row with styles and the cursor, a bar, on number of;
// 0 is none.
func (r Row) PaintAt(st *theme.Styles, of int, bar string) string {
	var out strings.Builder
	for _, p := range r.Parts {
		selected := p.Of == of && of > 0
		if p.Role == Lead && selected && text.Width(bar, 1) < len(p.Text) {
			out.WriteString(st.Accent.Render(bar) + p.Text[text.Width(bar, 1):])
			continue
		}
		out.WriteString(p.paint(st, selected && (p.Role == Label || p.Role == Value || p.Role == Title)))
	}
	return out.String()
}

func (p Part) paint(st *theme.Styles, selected bool) string {
	switch {
	case selected:
		return st.Selected.Render(p.Text)
	case p.Role == Label, p.Role == Plan:
		return st.Text.Render(p.Text)
	case p.Role == Ink && p.Series > 0:
		return st.Series[(p.Series-1)%len(st.Series)].Render(p.hued(st.Hues))
	case p.Role == Ink:
		return st.Accent.Render(p.Text)
	case p.Role == Value, p.Role == Title:
		return st.Heading.Render(p.Text)
	case p.Role == Tab:
		return st.Title.Render(p.Text)
	case p.Role == Axis:
		return st.Muted.Render(p.Text)
	case p.Role == Note:
		return st.Note.Render(p.Text)
	}
	return p.Text
}

// solid are fills where colours tell series apart.
var solid = strings.NewReplacer("▓", "█", "▒", "█", "░", "█")

// hued is what is drawn of a series: where colours tell them apart, whole blocks, a
// hair from the next part of a whole.
func (p Part) hued(hues bool) string {
	if !hues {
		return p.Text
	}
	said := solid.Replace(p.Text)
	if rest, ok := strings.CutSuffix(said, "█"); ok && p.seam {
		return rest + "▉"
	}
	return said
}

// Fit returns a row of these parts in exactly w cells.
func (o Options) Fit(w int, parts ...Part) Row {
	o.Width = w
	return o.row(-1, parts...)
}

// row fits parts into exactly the width.
func (o Options) row(point int, parts ...Part) Row {
	r := Row{Point: point, Parts: make([]Part, 0, len(parts)+1)}
	room := max(o.Width, 0)
	for _, p := range parts {
		if p.cells = p.Cells(o.Ambiguous); p.cells > room {
			p.Text = text.Truncate(p.Text, room, "", o.Ambiguous)
			p.cells = text.Width(p.Text, o.Ambiguous)
		}
		if p.Text == "" {
			continue
		}
		room -= p.cells
		r.Parts = append(r.Parts, p)
	}
	if room > 0 {
		r.Parts = append(r.Parts, spaces(room))
	}
	return r
}

// signs is the width of n signs where it is known: one cell each where no sign
// is drawn wide.
func (o Options) signs(n int) int {
	if o.ASCII || o.Ambiguous == 1 {
		return n
	}
	return 0
}

// spaces is a blank part.
func spaces(n int) Part { return Part{Text: strings.Repeat(" ", n), cells: n} }

// of says that parts show number n.
func of(n int, parts []Part) []Part {
	for i := range parts {
		parts[i].Of = n
	}
	return parts
}

// Mark is the sign of a kind: ● stated, ○ derived, △ bound, ◇ found; * o ^ # in ASCII;
// none for a number that is not the paper's.
func (k Kind) Mark(ascii bool) string {
	if ascii {
		return [...]string{"*", "o", "^", "", "#"}[k]
	}
	return [...]string{"●", "○", "△", "", "◇"}[k]
}

// stroke is what a bar is made of: a full one, a thin one, a broken one; blocks
// where it has several rows.
func (k Kind) stroke(ascii, thick bool) string {
	switch {
	case ascii:
		return [...]string{"=", "-", ".", "=", "-"}[k]
	case thick:
		return [...]string{"█", "▒", "░", "█", "▒"}[k]
	}
	return [...]string{"━", "─", "╌", "━", "─"}[k]
}
