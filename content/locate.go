package content

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Place is a passage inside a block: byte offsets into the block's Text.
type Place struct {
	Block      ID
	Start, End int
}

// In returns the blocks of a section, heading first; those of a chapter
// include its sections', and "" is the whole paper.
func (p *Paper) In(section ID) []Block {
	if section == "" {
		return p.Blocks
	}
	s, ok := p.Section(section)
	if !ok {
		return nil
	}
	return p.Blocks[s.Blocks.Start:p.sectionEnd(s)]
}

// sectionEnd is the index after the last block of a section and all below it.
func (p *Paper) sectionEnd(s Section) int {
	if len(s.Children) == 0 {
		return s.Blocks.End
	}
	last, _ := p.Section(s.Children[len(s.Children)-1])
	return max(s.Blocks.End, p.sectionEnd(last))
}

// Locate finds the first place in a section (a chapter with its sections, ""
// for the whole paper) where a quote stands inside one block. White space does
// not count on either side; everything else has to be equal.
func (p *Paper) Locate(section ID, quote string) (Place, bool) {
	quote = bare(quote)
	if quote == "" {
		return Place{}, false
	}
	for _, b := range p.In(section) {
		if start, end, ok := find(b.Text, quote); ok {
			return Place{b.ID, start, end}, true
		}
	}
	return Place{}, false
}

// find returns the first place of quote in text. quote has no white space; that
// of text is skipped.
func find(text, quote string) (start, end int, ok bool) {
	_, size := utf8.DecodeRuneInString(quote)
	for first := quote[:size]; ; {
		i := strings.Index(text[start:], first)
		if i < 0 {
			return 0, 0, false
		}
		start += i
		if n := match(text[start:], quote); n > 0 {
			return start, start + n, true
		}
		start += size
	}
}

// match returns the bytes at the start of text that equal quote, white space
// skipped; 0 if they differ.
func match(text, quote string) int {
	at := 0
	for _, want := range quote {
		r, size := utf8.DecodeRuneInString(text[at:])
		for size > 0 && unicode.IsSpace(r) {
			at += size
			r, size = utf8.DecodeRuneInString(text[at:])
		}
		if size == 0 || r != want {
			return 0
		}
		at += size
	}
	return at
}
