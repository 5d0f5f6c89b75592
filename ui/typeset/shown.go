package typeset

import (
	"strconv"
	"strings"

	"yunlan/content"
)

// shown is a block's text as the screen shows it: the footnote signs, which
// the parser took out of the text, are back in their places.
type shown struct {
	text  string
	signs []sign
}

type sign struct{ at, size int } // offset in the block's Text, bytes inserted

func newShown(b content.Block, ascii bool) shown {
	if len(b.Notes) == 0 {
		return shown{text: b.Text}
	}
	var out strings.Builder
	var signs []sign
	last := 0
	for _, n := range b.Notes {
		mark := noteSign(strings.TrimPrefix(string(n.Target), "注"), ascii)
		out.WriteString(b.Text[last:n.Start])
		out.WriteString(mark)
		signs = append(signs, sign{n.Start, len(mark)})
		last = n.Start
	}
	out.WriteString(b.Text[last:])
	return shown{text: out.String(), signs: signs}
}

// noteSign writes a footnote number small, or in brackets where only ASCII is
// sure to be one cell wide.
func noteSign(number string, ascii bool) string {
	if n, err := strconv.Atoi(number); err != nil || ascii {
		return "[" + number + "]"
	} else if n < 1 {
		return number
	}
	digits := []rune("⁰¹²³⁴⁵⁶⁷⁸⁹")
	var out strings.Builder
	for _, d := range number {
		out.WriteRune(digits[d-'0'])
	}
	return out.String()
}

// toShown turns an offset of the block's Text into one of the shown text.
func (s shown) toShown(offset int) int {
	at := offset
	for _, g := range s.signs {
		if g.at < offset {
			at += g.size
		}
	}
	return at
}

// toText turns an offset of the shown text into one of the block's Text.
func (s shown) toText(offset int) int {
	for _, g := range s.signs {
		if offset <= g.at {
			break
		}
		offset = max(g.at, offset-g.size)
	}
	return offset
}
