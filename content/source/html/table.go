package html

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"yunlan/content/shape"
)

// layout reports a table that only places things on the page: it has tables or
// headings within it, or one column.
func layout(n *html.Node) bool {
	columns := 0
	var look func(*html.Node) bool
	look = func(n *html.Node) bool {
		cells := 0
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			switch c.DataAtom {
			case atom.Table, atom.H1, atom.H2, atom.H3, atom.Pre:
				return true
			case atom.Td, atom.Th:
				cells++
			}
			if look(c) {
				return true
			}
		}
		columns = max(columns, cells)
		return false
	}
	return look(n) || columns < 2
}

// table reads the rows. What stands outside them, as a caption does, is text.
func (w *walker) table(n *html.Node, depth int) {
	first := true
	var rows func(*html.Node)
	rows = func(n *html.Node) {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			switch c.DataAtom {
			case atom.Tr:
				w.row(c, first)
				first = false
			case atom.Thead, atom.Tbody, atom.Tfoot:
				rows(c)
			default:
				w.node(c, depth+1)
				w.flush()
			}
		}
	}
	rows(n)
}

// row reads a row; the first is the head of the table. A cell that spans columns
// stands in the first of them.
func (w *walker) row(tr *html.Node, first bool) {
	w.numberAlone()
	line := shape.Line{Style: shape.Row}
	if first {
		line.Style = shape.Head
	}
	if w.style == shape.Aside {
		line.Style = shape.Aside
	}
	for c := tr.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom != atom.Td && c.DataAtom != atom.Th {
			continue
		}
		var b strings.Builder
		text(c, &b)
		line.Cells = append(line.Cells, collapse(b.String()))
		for range span(c) - 1 {
			line.Cells = append(line.Cells, "")
		}
	}
	if line.Style == shape.Aside {
		line.Text, line.Cells = strings.Join(line.Cells, " "), nil
	}
	w.page.Lines = append(w.page.Lines, line)
}

// widestSpan bounds what a cell may claim.
const widestSpan = 64

func span(n *html.Node) int {
	for _, a := range n.Attr {
		if k, err := strconv.Atoi(a.Val); a.Key == "colspan" && err == nil {
			return min(max(k, 1), widestSpan)
		}
	}
	return 1
}

// collapse makes one space of all white space in a row, and none of a line end
// between two Chinese characters: the source of a page was broken there.
func collapse(s string) string {
	var b strings.Builder
	last := utf8.RuneError
	for at := 0; at < len(s); {
		word := strings.IndexFunc(s[at:], func(r rune) bool { return !unicode.IsSpace(r) })
		if word < 0 {
			break
		}
		next, _ := utf8.DecodeRuneInString(s[at+word:])
		broken := strings.Contains(s[at:at+word], "\n") && shape.Wide(last) && shape.Wide(next)
		if word > 0 && b.Len() > 0 && !broken {
			b.WriteByte(' ')
		}
		at += word
		end := strings.IndexFunc(s[at:], unicode.IsSpace)
		if end < 0 {
			end = len(s) - at
		}
		b.WriteString(s[at : at+end])
		last, _ = utf8.DecodeLastRuneInString(s[at : at+end])
		at += end
	}
	return b.String()
}
