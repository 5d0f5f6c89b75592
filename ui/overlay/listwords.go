package overlay

import (
	"cmp"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/widget"
)

// maxMeasure is the widest line of an item's words, in cells.
const maxMeasure = 80

// listLayout is how a list divides a width. Items never change, so it holds until
// the width or the measure of ambiguous characters does.
type listLayout struct {
	w, ambiguous int     // what it was made for
	width        int     // cells of the items
	words        int     // cells of the selected item's words beside them; 0 for none
	wordRows     int     // rows of the longest words, about; 0 for none
	columns      columns // of the items
}

// fit divides a width between the items and the words of the selected one. There
// are words where the window is wide and an item is cut, but none where the details
// are numbers that names give way to.
func (l *List) fit(w int) {
	if l.layout.w == w && l.layout.ambiguous == l.env.Ambiguous {
		return
	}
	l.layout = listLayout{w: w, ambiguous: l.env.Ambiguous, width: w, columns: l.columns(w)}
	if w < screen.BesideFrom || l.whole || !l.cuts(l.layout.columns) {
		return
	}
	l.layout.words = min(w/2-2*margin, maxMeasure)
	l.layout.width = w - l.layout.words - 2*margin
	l.layout.columns = l.columns(l.layout.width)
	for _, it := range l.items {
		l.layout.wordRows = max(l.layout.wordRows, l.rowsOf(it))
	}
}

// cuts reports whether some item's name does not fit its row, or anything of one
// that has words of its own.
func (l *List) cuts(c columns) bool {
	for _, it := range l.items {
		if text.Width(it.Text, l.env.Ambiguous) > c.name || it.Whole != "" && text.Width(it.Detail, l.env.Ambiguous) > c.detail {
			return true
		}
	}
	return false
}

// rowsOf is about how many rows the words of an item take: as many as their cells
// fill, and one more for each paragraph that ends in a row of its own.
func (l *List) rowsOf(it screen.Item) int {
	n := 0
	for line := range strings.SplitSeq(cmp.Or(it.Whole, it.Text)+"\n\n"+it.Detail, "\n") {
		n += text.Width(line, l.env.Ambiguous)/l.layout.words + 1
	}
	return n
}

// beside is the detail of an item in its row: of several parts, two blanks apart, the
// first alone where the words of the selected item are shown.
func (l *List) beside(it screen.Item) string {
	if l.layout.words == 0 {
		return it.Detail
	}
	first, _, _ := strings.Cut(it.Detail, "  ")
	return first
}

// withWords fills rows up to the height of the list and puts the words of the
// selected item beside them.
func (l *List) withWords(rows []string) []string {
	rows = append(rows, make([]string, max(l.height-len(rows), 0))...)
	for i, words := range l.wordsRows() {
		gap := l.layout.width + margin - text.Width(ansi.Strip(rows[i]), l.env.Ambiguous)
		rows[i] += strings.Repeat(" ", max(gap, 0)) + words
	}
	return rows
}

// wordsRows are the words of the selected item, at most the height of the list. The
// last row says how many do not fit: Enter shows them where they belong.
func (l *List) wordsRows() []string {
	it, ok := l.selected()
	if !ok || l.layout.words == 0 {
		return nil
	}
	st := l.env.Styles
	var rows []string
	for _, line := range l.wrap(cmp.Or(it.Whole, it.Text)) {
		rows = append(rows, st.Text.Render(line))
	}
	if it.Detail != "" {
		rows = append(rows, "")
	}
	for _, line := range l.wrap(it.Detail) {
		rows = append(rows, st.Muted.Render(line))
	}
	if over := len(rows) - l.height; over > 0 && l.height > 0 {
		more, _ := widget.Below(over+1, l.env.ASCII())
		rows = append(rows[:l.height-1], st.Muted.Render(text.Truncate(more, l.layout.words, "", l.env.Ambiguous)))
	}
	return rows
}

func (l *List) wrap(words string) []string {
	if words == "" {
		return nil
	}
	var rows []string
	for _, line := range text.Wrap(words, text.Options{Width: l.layout.words, Ambiguous: l.env.Ambiguous}) {
		rows = append(rows, line.Text())
	}
	return rows
}
