package overlay

import (
	"cmp"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"yunlan/ui/chart"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/widget"
)

// minWords is the narrowest window in which the selected item's words are shown.
const minWords = 40

// maxMeasure is the widest line of an item's words, in cells.
const maxMeasure = 80

// listLayout is how a list divides a width. Items never change, so it holds until
// the width or the measure of ambiguous characters does.
type listLayout struct {
	w, ambiguous int               // what it was made for
	width        int               // cells of the items
	words        int               // cells of the selected item's words beside or under them; 0 for none
	under        bool              // the words stand under the items
	wordRows     int               // rows of the longest words, about; 0 for none
	columns      columns           // of the items
	bars         map[int]chart.Row // in place of names, by item
}

// fit lays the list out for a width, unless it is laid out for it.
func (l *List) fit(w int) {
	if l.layout.w == w && l.layout.ambiguous == l.env.Ambiguous {
		return
	}
	l.divide(w)
	l.layout.bars = l.charted(l.layout.columns.name)
}

// divide divides a width between the items and the words of the selected one: beside them
// where the window is wide, else under them where somebody wrote them. There are words
// where an item is cut, but none where the details are numbers that names give way to.
func (l *List) divide(w int) {
	l.layout = listLayout{w: w, ambiguous: l.env.Ambiguous, width: w, columns: l.columns(w)}
	narrow := w < screen.BesideFrom
	if w < minWords || l.msg.Whole || narrow && !l.written() || !l.msg.Told && !l.cuts(l.layout.columns) {
		return
	}
	if l.layout.under = narrow; narrow {
		l.layout.words = min(w-2*margin, maxMeasure)
	} else {
		l.layout.words = min(w/2-2*margin, maxMeasure)
		l.layout.width = w - l.layout.words - 2*margin
		l.layout.columns = l.columns(l.layout.width)
	}
	for _, it := range l.msg.Items {
		l.layout.wordRows = max(l.layout.wordRows, l.rowsOf(it))
	}
}

// written reports whether somebody wrote an item's words: those of others stand whole
// where Enter leads.
func (l *List) written() bool {
	return slices.ContainsFunc(l.msg.Items, func(it screen.Item) bool { return it.Whole != "" })
}

// cuts reports whether some item's name does not fit its row, or anything of one
// that has words of its own.
func (l *List) cuts(c columns) bool {
	for _, it := range l.msg.Items {
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
	if l.layout.words == 0 || l.layout.under {
		return it.Detail
	}
	first, _, _ := strings.Cut(it.Detail, "  ")
	return first
}

// withWords fills rows up to the height of the list and puts the words of the
// selected item beside them.
func (l *List) withWords(rows []string) []string {
	rows = append(rows, make([]string, max(l.height-len(rows), 0))...)
	if l.layout.under {
		return append(rows, l.wordsUnder()...)
	}
	for i, words := range l.wordsRows(l.height) {
		gap := l.layout.width + margin - text.Width(ansi.Strip(rows[i]), l.env.Ambiguous)
		rows[i] += strings.Repeat(" ", max(gap, 0)) + words
	}
	return rows
}

// wordsUnder are a blank row and the words of the selected item, always on as many rows.
func (l *List) wordsUnder() []string {
	if l.below == 0 {
		return nil
	}
	rows := make([]string, l.below)
	for i, words := range l.wordsRows(l.below - 1) {
		rows[i+1] = strings.Repeat(" ", margin) + words
	}
	return rows
}

// wordsRows are the words of the selected item, at most h rows. The last row says how
// many do not fit: Enter shows them where they belong.
func (l *List) wordsRows(h int) []string {
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
	if over := len(rows) - h; over > 0 && h > 0 {
		more, _ := widget.Below(over+1, l.env.ASCII())
		rows = append(rows[:h-1], st.Muted.Render(text.Truncate(more, l.layout.words, "", l.env.Ambiguous)))
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
