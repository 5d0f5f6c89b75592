package picture

import "yunlan/ui/text"

// The width of a character in ems: a Han is square, Latin letters and digits
// of the usual fonts are a little over half of that.
const (
	wideEm   = 1.0
	narrowEm = 0.58
)

// span is about how wide a line of text is, rather too much than too little,
// in whatever font it will be shown.
func span(s string, size float64) float64 {
	ems := 0.0
	for _, r := range s {
		switch text.Width(string(r), 2) {
		case 0:
		case 1:
			ems += narrowEm
		default:
			ems += wideEm
		}
	}
	return ems * size
}

// broken is text in lines that fit into a width.
func broken(s string, size, width float64) []string {
	cell := size * 0.54 // mostly Han, each of two cells
	if total := text.Width(s, 2); span(s, size) > float64(total)*size*0.54 {
		cell = size * narrowEm // mostly Latin
	}
	cells := int(width / cell)
	var lines []string
	for _, l := range text.Wrap(s, text.Options{Width: max(cells, 4), Ambiguous: 2, Spacing: text.SpacingKeep}) {
		lines = append(lines, l.Text())
	}
	return lines
}
