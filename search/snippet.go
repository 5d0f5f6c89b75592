package search

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/content/sentence"
)

// Snippet is a part of a passage, one line, with the matches in it.
type Snippet struct {
	Text  string
	Spans []content.Span // bytes of Text
}

const ellipsis = "…"

// Snippet cuts the hit's text to at most width cells: the window with the
// most distinct matches, opened after punctuation where one is near. "…"
// stands for what was left out.
func (h Hit) Snippet(width int) Snippet {
	if width <= 0 {
		return Snippet{}
	}
	if h.closing(0, width) == len(h.Text) {
		return Snippet{h.Text, h.Spans}
	}
	start := h.opening(width)
	var b strings.Builder
	room := width
	if start > 0 {
		b.WriteString(ellipsis)
		room--
	}
	shift := b.Len() - start
	end := h.closing(start, room)
	b.WriteString(h.Text[start:end])
	if end < len(h.Text) {
		b.WriteString(ellipsis)
	}
	return Snippet{b.String(), cutSpans(h.Spans, start, end, shift)}
}

// opening finds where the best window starts: for each match, the window that
// opens with its clause.
func (h Hit) opening(width int) int {
	best, most := 0, 0
	for i, s := range h.Spans {
		start := h.clause(s.Start, width/3)
		end := h.closing(start, width-2)
		if n := distinct(h.Text, h.Spans[i:], end); n > most {
			best, most = start, n
		}
	}
	return best
}

// clause goes back from a match to the last punctuation, at most room cells.
func (h Hit) clause(at, room int) int {
	i := at
	for i > 0 && room > 0 {
		r, n := utf8.DecodeLastRuneInString(h.Text[:i])
		if r == ' ' || sentence.Pauses(r) {
			return i
		}
		room -= cells(r)
		i -= n
	}
	return i
}

// closing goes forward from start as far as room cells reach, one kept for
// the ellipsis when the text goes on.
func (h Hit) closing(start, room int) int {
	i, used := start, 0
	for i < len(h.Text) {
		r, n := utf8.DecodeRuneInString(h.Text[i:])
		w := cells(r)
		left := room - used - w
		if left < 0 || left == 0 && i+n < len(h.Text) {
			return i
		}
		used += w
		i += n
	}
	return i
}

// cells is the width of a rune; the library is asked only where it is not
// plain.
func cells(r rune) int {
	switch {
	case r >= ' ' && r < 0x7F:
		return 1
	case r >= firstHan && r <= lastHan || r >= 0xFF01 && r <= 0xFF5E || r >= 0x3001 && r <= 0x3002:
		return 2
	}
	return ansi.StringWidth(string(r))
}

// distinct counts the different matches that end by end.
func distinct(text string, spans []content.Span, end int) int {
	var seen []string
	for _, s := range spans {
		if s.End > end {
			break
		}
		w := text[s.Start:s.End]
		if !slices.Contains(seen, w) {
			seen = append(seen, w)
		}
	}
	return len(seen)
}

// cutSpans keeps what of spans lies within [start, end) and moves it.
func cutSpans(spans []content.Span, start, end, shift int) []content.Span {
	var out []content.Span
	for _, s := range spans {
		s.Start, s.End = max(s.Start, start), min(s.End, end)
		if s.Start < s.End {
			out = append(out, content.Span{Start: s.Start + shift, End: s.End + shift})
		}
	}
	return out
}
