package content

import "strings"

// anchor is the cell that gives a row away: line is its index, label the text
// before it on that line, rest the text after it.
type anchor struct {
	line              int
	label, text, rest string
}

// findAnchors returns the anchors of a table's body. The first one sets the
// shape that the others must have.
func findAnchors(body []line) []anchor {
	var found []anchor
	shape, label := "", labelWidth(body)
	for i, l := range body {
		a, ok := anchorIn(l.text, label)
		if !ok || shape != "" && shapeOf(a.text) != shape {
			continue
		}
		shape, a.line = shapeOf(a.text), i
		found = append(found, a)
	}
	return found
}

// anchorIn looks for an anchor as the first word of a line, or the second one
// after a label.
func anchorIn(s string, label int) (anchor, bool) {
	first, rest, _ := strings.Cut(s, " ")
	if shapeOf(first) != "" {
		return anchor{text: first, rest: rest}, true
	}
	second, after, _ := strings.Cut(rest, " ")
	if cells(first) <= label && shapeOf(second) != "" {
		return anchor{label: first, text: second, rest: after}, true
	}
	return anchor{}, false
}

// shapeOf reduces a date or number to its shape, 2023.3 and 2022.10 to "9.9";
// "" for other text.
func shapeOf(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r >= '0' && r <= '9':
			if !strings.HasSuffix(b.String(), "9") {
				b.WriteByte('9')
			}
		case strings.ContainsRune(".-/年月日", r) && b.Len() > 0:
			b.WriteRune(r)
		default:
			return ""
		}
	}
	return b.String()
}

// labelWidth is how wide a line of the first column may be: labels are
// narrower than the cells that hold sentences.
func labelWidth(body []line) int {
	widest := 0
	for _, l := range body {
		widest = max(widest, l.width)
	}
	return widest * 2 / 3
}
