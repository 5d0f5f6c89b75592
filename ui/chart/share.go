package chart

import (
	"math"
	"strings"
)

// fills tell the parts of a whole apart without colours.
var (
	fills      = []string{"█", "▓", "▒", "░"}
	asciiFills = []string{"#", "=", "+", "."}
)

// Fill is the sign of part i of a whole.
func Fill(i int, ascii bool) string {
	if ascii {
		return asciiFills[i%len(asciiFills)]
	}
	return fills[i%len(fills)]
}

// Share draws parts of a whole as one row, parts of 100 unless o.Max says of
// what; what is missing to it stays blank. A part above zero has a cell.
func Share(points []Point, o Options) Row {
	whole, width := o.Max, max(o.Width, 0)
	if whole <= 0 {
		whole = 100
	}
	total := 0.0
	for _, p := range points {
		total += max(finite(p.Value), 0)
	}
	whole = max(whole, total)
	var parts []Part
	sum, drawn := 0.0, 0
	for i, p := range points {
		value := max(finite(p.Value), 0)
		sum += value
		end := int(math.Round(sum / whole * float64(width)))
		if value > 0 {
			end = max(end, drawn+1)
		}
		n := max(end-drawn, 0)
		parts = append(parts, Part{Text: strings.Repeat(Fill(i, o.ASCII), n), Role: Ink, Of: o.From + i + 1, Series: i + 1, seam: i < len(points)-1, cells: o.signs(n)})
		drawn = max(end, drawn)
	}
	return o.row(-1, parts...)
}
