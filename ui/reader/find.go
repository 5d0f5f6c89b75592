package reader

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"yunlan/content"
	"yunlan/search"
	"yunlan/ui/screen"
)

// folded is a text in the form in which the search meets a query (case, width,
// traditional characters, 4,550 as 4550, no white space), with the byte offset
// in the original of each of its bytes.
type folded struct {
	text string
	from []int // len(text)+1 offsets
}

func fold(s string) folded {
	runes, at := search.Fold(s)
	text := string(runes)
	from := make([]int, 0, len(text)+1)
	for i, r := range runes {
		for range utf8.RuneLen(r) {
			from = append(from, int(at[i]))
		}
	}
	return folded{text, append(from, len(s))}
}

// grouping is a comma in a number that is being typed: 4,5 on its way to 4,550.
var grouping = regexp.MustCompile(`(\d),(\d|$)`)

// find returns every place of query, in reading order.
func find(p *content.Paper, texts []folded, query string) []screen.Hit {
	q := fold(query).text
	if q == "" {
		return nil
	}
	hits := findFolded(p, texts, q)
	if bare := grouping.ReplaceAllString(q, "$1$2"); len(hits) == 0 && bare != q {
		return findFolded(p, texts, bare)
	}
	return hits
}

func findFolded(p *content.Paper, texts []folded, q string) []screen.Hit {
	var hits []screen.Hit
	for i, f := range texts {
		for at := 0; ; {
			k := strings.Index(f.text[at:], q)
			if k < 0 {
				break
			}
			start, end := at+k, at+k+len(q)
			hits = append(hits, f.hit(p.Blocks[i], start, end))
			at = end
		}
	}
	return hits
}

// hit is the stretch of a block's Text that stands for folded bytes; where they
// are those of its label alone (图 4), the first character of the Text.
func (f folded) hit(b content.Block, start, end int) screen.Hit {
	last := f.from[end-1]
	_, size := utf8.DecodeRuneInString(b.Text[last:])
	return screen.Hit{Block: b.ID, Start: f.from[start], End: last + size}
}

// after puts a label before the text; its bytes count as the text's beginning.
func (f folded) after(label folded) folded {
	from := make([]int, len(label.text), len(label.text)+len(f.from))
	return folded{label.text + f.text, append(from, f.from...)}
}

// foldAll folds every block of the paper.
func foldAll(p *content.Paper) []folded {
	out := make([]folded, len(p.Blocks))
	for i, b := range p.Blocks {
		out[i] = fold(b.Text)
		if b.Kind == content.Figure || b.Kind == content.Table || b.Kind == content.Heading {
			out[i] = out[i].after(fold(b.Label))
		}
	}
	return out
}
