package html

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"yunlan/content/shape"
	"yunlan/content/source/ordinal"
)

// list is an open list: the number of its next item and how it is written. The
// numbers of an ordered list are text that the page shows.
type list struct {
	next, step int
	style      ordinal.Style // "" shows no number
}

func newList(n *html.Node) *list {
	l := &list{next: 1, step: 1}
	if n.DataAtom != atom.Ol {
		return l
	}
	l.style = ordinal.Decimal
	for _, a := range n.Attr {
		k, err := strconv.Atoi(strings.TrimSpace(a.Val))
		switch {
		case a.Key == "start" && err == nil:
			l.next = k
		case a.Key == "type" && len(a.Val) == 1 && strings.Contains("1aAiI", a.Val):
			l.style = ordinal.Style(a.Val)
		case a.Key == "reversed":
			l.step = -1
		case a.Key == "style" && strings.Contains(strings.ReplaceAll(a.Val, " ", ""), "none"):
			l.style = ""
		}
	}
	if l.step < 0 && !has(n, "start") {
		l.next = items(n)
	}
	return l
}

func has(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

// items counts the items of a list itself.
func items(n *html.Node) int {
	k := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.Li {
			k++
		}
	}
	return k
}

// number keeps the number of an item for the text that it begins.
func (w *walker) number(n *html.Node) {
	if len(w.lists) == 0 {
		return
	}
	l := w.lists[len(w.lists)-1]
	for _, a := range n.Attr {
		if k, err := strconv.Atoi(strings.TrimSpace(a.Val)); a.Key == "value" && err == nil {
			l.next = k
		}
	}
	if l.style != "" {
		w.item += ordinal.Write(l.next, l.style) + ". "
	}
	l.next += l.step
}

// numberAlone makes a line of the number of an item that has no text of its own.
func (w *walker) numberAlone() {
	w.flush()
	if number := strings.TrimSpace(w.item); number != "" {
		w.item = ""
		w.page.Lines = append(w.page.Lines, shape.Line{Text: number, Style: w.style})
	}
}
