package chart

import "strings"

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

// Share draws parts of 100 as one row; what is missing to 100 stays blank.
func Share(points []Point, o Options) Row {
	whole := 0.0
	for _, p := range points {
		whole += max(finite(p.Value), 0)
	}
	whole = max(whole, 100)
	var parts []Part
	sum, drawn := 0.0, 0
	for i, p := range points {
		sum += max(finite(p.Value), 0)
		end := int(sum / whole * float64(max(o.Width, 0)))
		parts = append(parts, Part{strings.Repeat(Fill(i, o.ASCII), max(end-drawn, 0)), Ink})
		drawn = max(end, drawn)
	}
	return o.row(-1, parts...)
}
