package content

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"yunlan/content/sentence"
)

// longestPage bounds the search for a marker where page breaks are lost.
const longestPage = 120

// footnote reads a note at the foot of a page: the next number at the start of
// a line, and the same number in the text above it on that page.
func (p *parser) footnote(i int) int {
	number := strconv.Itoa(p.notes.last + 1)
	if p.notes.given > 0 || !p.noteStarts(i, number) || !p.marked(i, number) {
		return i
	}
	end := p.noteEnd(i, strconv.Itoa(p.notes.last+2))
	b := p.compose(p.lines[i:end], len(number))
	b.ID, b.Kind, b.Label = ID("注"+number), Footnote, number
	b.Section = p.place.current(p)
	p.notes.last++
	if len(p.open) > 0 {
		p.pending = append(p.pending, b) // the paragraph may go on overleaf
	} else {
		p.append(b)
	}
	return end
}

// noteStarts reports whether line i begins with the bare number of a note.
func (p *parser) noteStarts(i int, number string) bool {
	text := p.lines[i].text
	if leadingDigits(text) != number {
		return false
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(text[len(number):], " "))
	return unicode.IsLetter(r) || strings.ContainsRune("《“（「", r)
}

// noteEnd returns the line after the note that begins at line i. Notes in
// small print hold more than a line of the body and end with the first line
// that does not; others go on to the foot of the page.
func (p *parser) noteEnd(i int, following string) int {
	wide := p.mode + 4
	small := p.lines[i].width > wide
	end := i + 1
	for end < len(p.lines) && p.lines[end].page == p.lines[i].page {
		done := small && p.lines[end-1].width <= wide
		if done || p.noteStarts(end, following) || structural(p.lines[end].text) {
			break
		}
		end++
	}
	return end
}

// marked reports whether the text of the page above line i has the marker.
func (p *parser) marked(i int, number string) bool {
	from := i
	for from > 0 && i-from < longestPage && p.lines[from-1].page == p.lines[i].page {
		from--
	}
	var b strings.Builder
	for _, l := range p.lines[from:i] {
		b.WriteString(l.text)
	}
	return lastMarker(b.String(), number) >= 0
}

// lastMarker is the offset of the last footnote marker with that number in s,
// or -1: digits glued to the Chinese before them, with punctuation after them.
func lastMarker(s, number string) int {
	for end := len(s); ; {
		at := strings.LastIndex(s[:end], number)
		if at < 0 {
			return -1
		}
		before, _ := utf8.DecodeLastRuneInString(s[:at])
		after, _ := utf8.DecodeRuneInString(s[at+len(number):])
		glued := before >= utf8.RuneSelf && (unicode.IsLetter(before) || strings.ContainsRune("”》）」", before))
		if glued && (at+len(number) == len(s) || sentence.Pauses(after) || after == '）') {
			return at
		}
		end = at + len(number) - 1
	}
}

// tieFootnotes moves each marker out of the text of its page and into Notes.
func (p *parser) tieFootnotes() {
	blocks := p.paper.Blocks
	for i := range blocks {
		if blocks[i].Kind != Footnote || p.notes.given > 0 {
			continue // a source that knows its notes prints no digits in the text
		}
		for at := i - 1; at >= 0 && !tie(&blocks[at], blocks[i]); at-- {
			if blocks[at].Kind == Paragraph && !blocks[at].on(blocks[i].Page) {
				break
			}
		}
	}
}

// tie removes note's marker from the part of b that is on the note's page.
func tie(b *Block, note Block) bool {
	from, to := b.part(note.Page)
	if b.Kind != Paragraph || from == to {
		return false
	}
	at := lastMarker(b.Text[from:to], note.Label)
	if at < 0 {
		return false
	}
	at, size := from+at, len(note.Label)
	b.Text = b.Text[:at] + b.Text[at+size:]
	for i := range b.Breaks {
		if b.Breaks[i].Offset > at {
			b.Breaks[i].Offset -= size
		}
	}
	for i := range b.Notes {
		if b.Notes[i].Start > at {
			b.Notes[i].Start -= size
			b.Notes[i].End -= size
		}
	}
	b.Notes = append(b.Notes, Mark{at, at, note.ID})
	return true
}

// on reports whether any text of b stands on that page.
func (b *Block) on(page string) bool {
	from, to := b.part(page)
	return from < to
}

// part is the range of b's Text that stands on a page, empty if none does.
func (b *Block) part(page string) (from, to int) {
	at := b.Page
	for _, br := range b.Breaks {
		if at == page {
			return from, br.Offset
		}
		at, from = br.Page, br.Offset
	}
	if at == page {
		return from, len(b.Text)
	}
	return 0, 0
}
