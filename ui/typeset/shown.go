package typeset

import (
	"strconv"
	"strings"

	"yunlan/content"
	"yunlan/data/english"
)

// shown is a block's text as the screen shows it: the footnote signs, which
// the parser took out of the text, are back in their places.
type shown struct {
	text  string
	signs []sign
	parts english.Parts // of a translation, else nil
}

type sign struct{ at, size int } // offset in the block's Text, bytes inserted

// newShown is a block's text, or its translation, as the screen shows it.
func (s *Set) newShown(b content.Block) shown {
	out := newShown(b, s.opts.ASCII)
	if s.read != s.paper {
		out.parts = s.opts.English.Parts(b.ID)
	}
	return out
}

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

// toShown turns an offset of the block's Text into one of the shown text; of a
// translation, into where the sentence begins.
func (s shown) toShown(offset int) int {
	if s.parts != nil {
		offset = s.parts.Start(offset)
	}
	return s.signed(offset)
}

// toShownEnd is toShown for the end of a stretch: of a translation, it is where the
// sentence ends.
func (s shown) toShownEnd(offset int) int {
	if s.parts != nil {
		offset = s.parts.End(offset)
	}
	return s.signed(offset)
}

// signed turns an offset of the text that is set into one of the shown text.
func (s shown) signed(offset int) int {
	at := offset
	for _, g := range s.signs {
		if g.at < offset {
			at += g.size
		}
	}
	return at
}

// toText turns an offset of the shown text into one of the block's Text; of a
// translation, into where the sentence begins.
func (s shown) toText(offset int) int {
	if s.parts != nil {
		return s.parts.Chinese(s.unsigned(offset))
	}
	return s.unsigned(offset)
}

func (s shown) unsigned(offset int) int {
	for _, g := range s.signs {
		if offset <= g.at {
			break
		}
		offset = max(g.at, offset-g.size)
	}
	return offset
}

// textAt is toText that leads from a link or a sign to where it stands in the
// block's Text, in a translation too.
func (s *Set) textAt(block, offset int) int {
	shown := s.shown[block]
	if shown.parts == nil {
		return shown.toText(offset)
	}
	was, own := s.paper.Blocks[block], s.read.Blocks[block]
	for i, l := range own.Links {
		if len(own.Links) == len(was.Links) && shown.signed(l.Start) <= offset && offset < shown.signed(l.End) {
			return was.Links[i].Start
		}
	}
	for i, g := range shown.signs {
		if at := shown.signed(g.at); at <= offset && offset < at+g.size {
			return was.Notes[i].Start
		}
	}
	return shown.toText(offset)
}
