package plain

import (
	"slices"
	"strings"
	"unicode/utf8"

	"yunlan/content/shape"
)

// Read makes a document of text.
func Read(text string) shape.Doc {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
	doc := shape.Doc{}
	pages := strings.Split(strings.TrimRight(text, "\f"), "\f")
	for n, page := range pages {
		for line := range strings.SplitSeq(page, "\n") {
			doc.Lines = append(doc.Lines, shape.Line{Text: line, Page: n})
		}
	}
	if len(pages) > 1 {
		doc.Pages = make([]shape.Page, len(pages))
	}
	doc.Flow = flow(doc.Lines)
	return doc
}

// The measure of text broken by a person or a program.
const (
	widestMeasure = 120 // cells; longer lines are paragraphs
	fewestLines   = 6
)

// flow tells how the lines make paragraphs. Wrapped text has many lines that fill
// one measure, hardly any that is wider, and most of them break off in mid-sentence;
// where blank lines stand between paragraphs they are few, while extractors put them
// between all lines.
func flow(lines []shape.Line) shape.Flow {
	var widths []int
	blank, gaps := 0, 0
	for _, l := range lines {
		if strings.TrimSpace(l.Text) == "" {
			blank++
			continue
		}
		if blank > 0 && len(widths) > 0 {
			gaps++
		}
		blank = 0
		widths = append(widths, width(l.Text))
	}
	if len(widths) < fewestLines {
		return shape.Paragraphs
	}
	slices.Sort(widths)
	measure := widths[len(widths)*95/100]
	full, broken := filled(lines, measure*4/5)
	switch {
	case measure > widestMeasure || measure < 20 || full*4 < len(widths) || broken*2 < full:
		return shape.Paragraphs
	case gaps*20 >= len(widths) && gaps*10 < len(widths)*8:
		return shape.Spaced
	}
	return shape.Ruled
}

// filled counts the lines that are at least so wide, and those of them that do not
// end where a sentence does.
func filled(lines []shape.Line, least int) (full, broken int) {
	for _, l := range lines {
		if width(l.Text) < least {
			continue
		}
		full++
		last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(l.Text, " \t　”’）)》"))
		if !strings.ContainsRune("。！？：；.!?:;", last) {
			broken++
		}
	}
	return full, broken
}

// width is that of a line in cells, roughly: what is not ASCII is wide.
func width(s string) int {
	s = strings.TrimRight(s, " \t　")
	n := 0
	for _, r := range s {
		if n++; r >= utf8.RuneSelf {
			n++
		}
	}
	return n
}
