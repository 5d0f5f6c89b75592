package reader

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"yunlan/content"
	"yunlan/ui/screen"
)

// folded is a text without white space and in one case, with the byte offset
// in the original of each of its bytes: what the eye takes for the same word
// is found however it is spaced.
type folded struct {
	text string
	from []int // len(text)+1 offsets
}

func fold(s string) folded {
	var out strings.Builder
	from := make([]int, 0, len(s)+1)
	for i, r := range s {
		if unicode.IsSpace(r) {
			continue
		}
		before := out.Len()
		out.WriteRune(foldRune(r))
		for range out.Len() - before {
			from = append(from, i)
		}
	}
	return folded{out.String(), append(from, len(s))}
}

// foldRune lowers case and narrows full-width forms.
func foldRune(r rune) rune {
	if r >= '！' && r <= '～' {
		r -= '！' - '!'
	}
	return unicode.ToLower(r)
}

// find returns every place of query, in reading order.
func find(p *content.Paper, texts []folded, query string) []screen.Hit {
	q := fold(query).text
	if q == "" {
		return nil
	}
	var hits []screen.Hit
	for i, f := range texts {
		for at := 0; ; {
			k := strings.Index(f.text[at:], q)
			if k < 0 {
				break
			}
			start, end := at+k, at+k+len(q)
			hits = append(hits, screen.Hit{Block: p.Blocks[i].ID, Start: f.from[start], End: f.end(p.Blocks[i].Text, end)})
			at = end
		}
	}
	return hits
}

// end is the offset in the original after the last folded byte before end.
func (f folded) end(original string, end int) int {
	last := f.from[end-1]
	_, size := utf8.DecodeRuneInString(original[last:])
	return last + size
}

// foldAll folds every block of the paper.
func foldAll(p *content.Paper) []folded {
	out := make([]folded, len(p.Blocks))
	for i, b := range p.Blocks {
		out[i] = fold(b.Text)
	}
	return out
}
