package search

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/content/sentence"
)

// Snippet is a part of a passage, one line, with the matches in it.
type Snippet struct {
	Text  string
	Spans []content.Span // bytes of Text
	Page  string         // printed page on which it begins
	Last  string         // and on which it ends, where that is another; else ""
}

// Pages are the printed pages of what is shown, 12 or 12–13, with what stands
// for the dash.
func (s Snippet) Pages(dash string) string {
	return content.Ref{Page: s.Page, Last: s.Last}.Pages(dash)
}

const ellipsis = "…"

// Snippet cuts the hit's text to at most width cells: a window of the sentence
// that answers best, opened after punctuation, with the most distinct matches.
// "…" stands for what was left out.
func (h Hit) Snippet(width int) Snippet {
	if width <= 0 {
		return Snippet{}
	}
	if h.closing(0, width) == len(h.Text) {
		return h.paged(Snippet{Text: h.Text, Spans: h.Spans}, 0, len(h.Text))
	}
	start, end := h.window(width)
	var b strings.Builder
	if start > 0 {
		b.WriteString(ellipsis)
	}
	shift := b.Len() - start
	b.WriteString(h.Text[start:end])
	if end < len(h.Text) {
		b.WriteString(ellipsis)
	}
	return h.paged(Snippet{Text: b.String(), Spans: cutSpans(h.Spans, start, end, shift)}, start, end)
}

// window are the bytes of the passage that a snippet shows where not all fits.
func (h Hit) window(width int) (start, end int) {
	start, room := h.opening(width), width
	if start > 0 {
		room--
	}
	return start, h.closing(start, room)
}

// Shown is the part of the passage between the first and the last match that a snippet
// of so many cells shows; all that it shows where it has none.
func (h Hit) Shown(width int) content.Place {
	start, end := 0, len(h.Text)
	if h.closing(0, width) < len(h.Text) {
		start, end = h.window(width)
	}
	if lit := cutSpans(h.Spans, start, end, 0); len(lit) > 0 {
		start, end = lit[0].Start, lit[len(lit)-1].End
	}
	return content.Place{Block: h.ID, Start: start, End: end}
}

// paged says on which pages bytes [start, end) of the passage stand.
func (h Hit) paged(s Snippet, start, end int) Snippet {
	s.Page = h.Page
	if h.from == nil { // no search made the hit
		return s
	}
	s.Page = h.from.PageAt(start)
	if last := h.from.PageAt(max(end-1, start)); last != s.Page {
		s.Last = last
	}
	return s
}

// opening finds where the window starts: with the clause of the best sentence
// that shows the most matches and what follows them, in two thirds of the
// window; the first of equals; where none shows one, some cells before the first
// match.
func (h Hit) opening(width int) int {
	if len(h.Spans) == 0 {
		return h.best
	}
	from, spans := h.bestSentence()
	if len(spans) == 0 {
		return from
	}
	best, most := 0, 0
	for i := from; i <= spans[len(spans)-1].Start; {
		if i == from || h.opens(i) {
			if n := distinct(h.Text, spans, i, h.closing(i, width*2/3)); n > most {
				best, most = i, n
			}
		}
		_, n := utf8.DecodeRuneInString(h.Text[i:])
		i += n
	}
	if most == 0 {
		return h.before(spans[0].Start, width/3)
	}
	return best
}

// At is the byte of the first match, or where the sentence begins that only the
// English finds.
func (h Hit) At() int {
	if len(h.Spans) > 0 {
		return h.Spans[0].Start
	}
	return h.best
}

// firstShown is the byte of the first match that a snippet shows.
func (h Hit) firstShown(width int) int {
	start := 0
	if h.closing(0, width) < len(h.Text) {
		start = h.opening(width)
	}
	for _, s := range h.Spans {
		if s.End > start && s.Start < h.closing(start, width) {
			return s.Start
		}
	}
	return max(h.best, start)
}

// bestSentence is where the sentence that answers best begins, and its matches:
// none where only its English has some.
func (h Hit) bestSentence() (from int, spans []content.Span) {
	at := h.Spans[0].Start
	if h.English != nil {
		at = h.best
	}
	for _, s := range h.Spans {
		if s.Start <= h.best && h.best < s.End {
			at = s.Start
		}
	}
	from, to := sentence.Around(h.Text, at, at+1)
	for h.Text[from] == ' ' { // of English, behind a semicolon
		from++
	}
	for _, s := range h.Spans {
		if s.Start >= from && s.Start < to {
			spans = append(spans, s)
		}
	}
	return from, spans
}

// opens reports that a clause begins at byte i: behind a stop or a comma and
// what closes with it. In Latin text a space stands between.
func (h Hit) opens(i int) bool {
	rest := h.Text[:i]
	last, _ := utf8.DecodeLastRuneInString(rest)
	if next, _ := utf8.DecodeRuneInString(h.Text[i:]); last == ' ' && next < utf8.RuneSelf && next != ' ' {
		last, _ = utf8.DecodeLastRuneInString(strings.TrimRight(rest, " "))
		return strings.ContainsRune(".,;:!?", last)
	} else if next == ' ' {
		return false
	}
	last = sentence.Last(rest)
	return sentence.Pauses(last) && last != '、'
}

// before goes back from a match at most room cells, to a place that is neither
// behind a space or 、 nor within a Latin word or a number.
func (h Hit) before(at, room int) int {
	best := at
	for i := at; i > 0 && room > 0; {
		r, n := utf8.DecodeLastRuneInString(h.Text[:i])
		if room -= cells(r); room < 0 {
			break
		}
		next, _ := utf8.DecodeRuneInString(h.Text[i:])
		if r != ' ' && r != '、' && (!isASCIIWord(r) || !isASCIIWord(next)) {
			best = i
		}
		i -= n
	}
	if best > 0 && best < at && h.Text[best] == ' ' && h.Text[best-1] < utf8.RuneSelf { // between two words of English
		best++
	}
	return best
}

func isASCIIWord(r rune) bool { return r < utf8.RuneSelf && (isDigit(r) || isLetter(foldASCII(r))) }

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
	case lang.BasicHan(r) || r >= 0xFF01 && r <= 0xFF5E || r >= 0x3001 && r <= 0x3002:
		return 2
	}
	return ansi.StringWidth(string(r))
}

// distinct counts the different matches that stand in [start, end).
func distinct(text string, spans []content.Span, start, end int) int {
	var seen []string
	for _, s := range spans {
		if s.Start < start || s.End > end {
			continue
		}
		if w := text[s.Start:s.End]; !slices.Contains(seen, w) {
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
