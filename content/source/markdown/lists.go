package markdown

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/util"

	"yunlan/content/shape"
)

// footnotes read notes and their marks. goldmark's own extension would also throw
// away the notes that no mark names.
var footnotes = []parser.Option{
	parser.WithBlockParsers(util.Prioritized(extension.NewFootnoteBlockParser(), 999)),
	parser.WithInlineParsers(util.Prioritized(extension.NewFootnoteParser(), 101)),
}

// list reads a list. The numbers of an ordered one are text: they count from its
// first, as they are shown wherever Markdown is rendered.
func (w *walker) list(l *ast.List, depth int) {
	n := l.Start
	for c := l.FirstChild(); c != nil; c = c.NextSibling() {
		if l.IsOrdered() {
			w.item += strconv.Itoa(n) + string(l.Marker) + " "
			n++
		}
		w.children(c, shape.Item, depth+1)
		w.number()
	}
}

// number puts the number of an item that has no text.
func (w *walker) number() {
	if number := strings.TrimSpace(w.item); number != "" {
		w.item = ""
		w.doc.Lines = append(w.doc.Lines, shape.Line{Text: number, Style: shape.Item})
	}
}

// footnotes puts the notes at the end, in the order of their marks; those that no
// mark names come last.
func (w *walker) footnotes() {
	last := len(w.notes) + 1
	order := func(n *extast.Footnote) int {
		if n.Index < 0 {
			return last
		}
		return n.Index
	}
	slices.SortStableFunc(w.notes, func(a, b *extast.Footnote) int { return cmp.Compare(order(a), order(b)) })
	for i, n := range w.notes {
		w.put(shape.Line{Text: w.all(n), Style: shape.Note, Label: strconv.Itoa(i + 1)})
	}
}
