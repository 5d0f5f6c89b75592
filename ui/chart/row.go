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
)

// Point is one number to draw.
type Point struct {
	Name  string // of the bar, or the time: 2022, 2022.10
	Value float64
	Label string // the number as printed
	Kind  Kind
	Key   string // one cell before the name, such as a Fill; "" in all points or none
}

// Options say how to draw.
type Options struct {
	Width, Height int     // cells; Height is for lines
	Ambiguous     int     // cells of an ambiguous character
	ASCII         bool    // draw with ASCII signs alone
	Max           float64 // the end of the scale; 0 is the largest value
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
)

// Part is a stretch of a row.
type Part struct {
	Text string
	Role Role
}

// Row is one row, exactly as wide as asked. Point is the index of the point
// that it shows, -1 for none.
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

// Paint returns the row with styles; the label of a selected row is lit.
func (r Row) Paint(st *theme.Styles, selected bool) string {
	var out strings.Builder
	for _, p := range r.Parts {
		switch {
		case p.Role == Label && selected:
			out.WriteString(st.Selected.Render(p.Text))
		case p.Role == Label:
			out.WriteString(st.Text.Render(p.Text))
		case p.Role == Ink:
			out.WriteString(st.Accent.Render(p.Text))
		case p.Role == Value:
			out.WriteString(st.Heading.Render(p.Text))
		case p.Role == Axis:
			out.WriteString(st.Muted.Render(p.Text))
		default:
			out.WriteString(p.Text)
		}
	}
	return out.String()
}

// row fits parts into exactly the width.
func (o Options) row(point int, parts ...Part) Row {
	r := Row{Point: point}
	room := max(o.Width, 0)
	for _, p := range parts {
		p.Text = text.Truncate(p.Text, room, "", o.Ambiguous)
		if p.Text == "" {
			continue
		}
		room -= text.Width(p.Text, o.Ambiguous)
		r.Parts = append(r.Parts, p)
	}
	if room > 0 {
		r.Parts = append(r.Parts, Part{Text: strings.Repeat(" ", room)})
	}
	return r
}

// Mark is the sign of a kind: ● stated, ○ derived, △ bound; * o ^ in ASCII;
// none for a number that is not the paper's.
func (k Kind) Mark(ascii bool) string {
	if ascii {
		return [...]string{"*", "o", "^", ""}[k]
	}
	return [...]string{"●", "○", "△", ""}[k]
}

func (k Kind) stroke(ascii bool) string {
	if ascii {
		return [...]string{"=", "-", ".", "="}[k]
	}
	return [...]string{"━", "─", "╌", "━"}[k]
}
