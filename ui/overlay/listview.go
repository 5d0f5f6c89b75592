package overlay

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/chart"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

// margin is the room at both sides of a list.
const margin = 2

// View implements Overlay: the title, the filter while there is one, the items
// and a blank row. It is as high as all items need, at most two thirds of the
// screen (a full list takes all of it), and keeps that height while the filter narrows. The words of the selected
// item stand beside the items, or under them, where those have no room for them.
func (l *List) View(w, h int) []string {
	l.fit(w)
	most := max(h*2/3, min(h, 6))
	if l.msg.Full {
		most = h
	}
	wanted := max(l.total, l.layout.wordRows)
	if l.layout.under {
		wanted = l.total
	}
	if l.total == 0 {
		wanted = len(l.nothing(w))
	}
	room := max(most-l.head()-1, 0)
	if l.msg.Ask != nil || l.msg.Full {
		wanted = room // what is typed is not to move the list
	}
	l.below = l.wordsBelow(room)
	l.height = min(wanted, room-l.below)
	out := []string{l.titleRow(w)}
	if l.filtered() {
		out = append(out, l.filterRow(w))
	}
	if l.msg.Note != "" {
		out = append(out, strings.Repeat(" ", min(margin, w))+l.env.Styles.Muted.Render(text.Truncate(l.msg.Note, max(w-2*margin, 0), "…", l.env.Ambiguous)))
	}
	out = append(out, l.withWords(l.rows(w))...)
	return append(out, "")[:min(len(out)+1, h)]
}

// leastItems are the items that are seen above the words of the selected one.
const leastItems = 3

// wordsBelow is how many of so many rows the words of the selected item take under the
// items, a blank one included: at most half; 0 where that leaves too few.
func (l *List) wordsBelow(room int) int {
	if !l.layout.under || room/2 < leastItems {
		return 0
	}
	return min(l.layout.wordRows+1, max(room-l.total, room/2))
}

// head is the rows above the items.
func (l *List) head() int {
	rows := 1
	if l.filtered() {
		rows++
	}
	if l.msg.Note != "" {
		rows++
	}
	return rows
}

// filtered reports that the filter has a row.
func (l *List) filtered() bool {
	return l.msg.Ask != nil || l.filter.Focused() || l.filter.Value() != ""
}

// titleRow is a rule with the title and how many items there are.
func (l *List) titleRow(w int) string {
	amb, st := l.env.Ambiguous, l.env.Styles
	count := strconv.Itoa(l.total)
	switch {
	case len(l.shown) < l.total:
		count = strconv.Itoa(len(l.shown)) + "/" + count
	case l.msg.Ask != nil, l.msg.Found != "":
		count = l.msg.Found
	}
	title := text.Truncate(" "+l.msg.Title+"  ", max(w-4-text.Width(count, amb)-1, 0), "… ", amb)
	title = text.Truncate(title+count+" ", max(w-4, 0), "", amb)
	rest := max(w-2-text.Width(title, amb), 0) / text.Width(l.env.Glyphs.Rule, amb)
	rule := l.env.Glyphs.Rule
	return st.Faint.Render(strings.Repeat(rule, min(2, w))) + st.Accent.Render(title) + st.Faint.Render(strings.Repeat(rule, rest))
}

// prompt stands before the filter.
func (l *List) prompt() string {
	if l.msg.Ask != nil {
		return askPrompt.String()
	}
	return filterPrompt.String()
}

func (l *List) filterRow(w int) string {
	label := text.Truncate(l.prompt(), max(w-margin, 0), "", l.env.Ambiguous)
	room := max(w-2*margin-text.Width(label, l.env.Ambiguous), 0)
	return strings.Repeat(" ", min(margin, w)) + l.env.Styles.Accent.Render(label) + l.filter.View(room, l.env.Styles.Text, l.env.Ambiguous)
}

// Cursor is where the terminal's cursor belongs, relative to the list's first
// row; nil while no filter has the keyboard.
func (l *List) Cursor() *tea.Cursor {
	return l.filter.Cursor(margin+text.Width(l.prompt(), l.env.Ambiguous), 1)
}

// rows are the items that fit, around the selected one.
func (l *List) rows(w int) []string {
	switch {
	case l.height == 0 || w < 2*margin:
		return nil
	case len(l.shown) == 0:
		nothing := l.nothing(w)
		return nothing[:min(len(nothing), l.height)]
	}
	l.window.Fit(len(l.shown), l.height)
	var out []string
	from, to := l.window.Seen(len(l.shown), l.height)
	for i := from; i < to; i++ {
		out = append(out, l.row(l.shown[i], i == l.window.At, l.layout.columns))
	}
	return out
}

// nothing says why there is no item, on as many rows as that takes.
func (l *List) nothing(w int) []string {
	said := l.msg.Empty
	switch {
	case len(l.msg.Items) > 0 && l.msg.Ask == nil:
		said = listNone.String()
	case said == "":
		said = listEmpty.String()
	}
	var rows []string
	for _, line := range text.Wrap(said, text.Options{Width: max(w-2*margin, 1), Ambiguous: l.env.Ambiguous}) {
		rows = append(rows, strings.Repeat(" ", margin)+l.env.Styles.Muted.Render(line.Text()))
	}
	return rows
}

// gap is the room between two columns of a list.
const gap = 3

// aPlace is what a place in the paper takes, a section and a page, in cells.
const aPlace = 16

// columns are the cells that names, details and keys have, and the right edge.
// They go by all items, so that nothing moves while the filter narrows.
type columns struct{ name, detail, key, edge int }

func (l *List) columns(w int) columns {
	const enough = 24 // cells; below them names alone are drawn
	c := columns{edge: w - 2*margin}
	if c.edge < enough {
		c.name = c.edge
		return c
	}
	for _, it := range l.msg.Items {
		c.name = max(c.name, text.Width(it.Text, l.env.Ambiguous))
		if it.Point != nil {
			c.name = max(c.name, min(c.edge*3/5, mostBars))
		}
		c.detail = max(c.detail, text.Width(l.beside(it), l.env.Ambiguous))
		c.key = max(c.key, text.Width(it.Key, l.env.Ambiguous))
	}
	room := c.edge
	if c.key > 0 {
		c.key = min(c.key, room/3)
		room -= c.key + gap
	}
	if c.detail > 0 {
		least := room / 2
		switch {
		case l.msg.Whole:
			least = 0
		case l.layout.words > 0 && !l.layout.under:
			least = max(least, room-gap-aPlace) // the details stand whole beside the list
		}
		c.name = min(c.name, max(room-gap-c.detail, least))
		c.detail = room - c.name - gap
	}
	c.name = min(c.name, room)
	return c
}

// mostBars is the widest room for bars in place of names, in cells.
const mostBars = 60

// charted draws the bars that stand in place of names, by their items.
func (l *List) charted(width int) map[int]chart.Row {
	var points []chart.Point
	var of []int
	for i, it := range l.msg.Items {
		if it.Point != nil {
			points, of = append(points, *it.Point), append(of, i)
		}
	}
	rows := map[int]chart.Row{}
	for _, r := range chart.Bars(points, chart.Options{Width: width, Ambiguous: l.env.Ambiguous, ASCII: l.env.ASCII()}) {
		if r.Point >= 0 && r.Point < len(of) {
			rows[of[r.Point]] = r // of a name on a row of its own, the row of the bar
		}
	}
	return rows
}

// row is one item: bar, name, detail, and its key at the right.
func (l *List) row(item int, here bool, c columns) string {
	st, amb := l.env.Styles, l.env.Ambiguous
	it := l.msg.Items[item]
	lead, style := strings.Repeat(" ", margin), st.Text
	switch {
	case here:
		lead, style = st.Accent.Render(l.env.Glyphs.Bar)+" ", st.Selected
	case it.Off:
		style = st.Muted
	}
	name := text.Truncate(it.Text, c.name, "…", amb)
	line, used := lead+l.paint(name, it, style), text.Width(name, amb)
	if r, ok := l.layout.bars[item]; ok {
		line, used = lead+r.Paint(st, here), 0
		for _, p := range r.Parts {
			used += p.Cells(amb)
		}
	}
	put := func(column int, s string, style theme.Style) {
		if cells := text.Width(s, amb); cells > 0 {
			line += strings.Repeat(" ", max(column-used, 0)) + style.Render(s)
			used = max(column, used) + cells
		}
	}
	put(c.name+gap, l.detail(l.beside(it), c.detail), st.Muted)
	hint := text.Truncate(it.Key, c.key, "", amb)
	put(c.edge-text.Width(hint, amb), hint, st.Key)
	return line
}

// paint draws the name of an item, as far as there is room for it, what was looked for
// lit.
func (l *List) paint(name string, it screen.Item, style theme.Style) string {
	if len(it.Lit) == 0 {
		return style.Render(name)
	}
	whole := len(strings.TrimSuffix(name, "…"))
	if name == it.Text {
		whole = len(name)
	}
	var b strings.Builder
	at := 0
	for _, s := range it.Lit {
		if from, to := max(s.Start, at), min(s.End, whole); from < to {
			b.WriteString(style.Render(name[at:from]))
			b.WriteString(l.env.Styles.Found.Render(name[from:to]))
			at = to
		}
	}
	return b.String() + style.Render(name[at:])
}

// stub is how much of a part, in cells, says too little to be shown.
const stub = 8

// detail cuts a detail to so many cells. Of its parts, two blanks apart, one of
// which only a stub would be left goes whole: 厂商 rather than 厂商  数….
func (l *List) detail(said string, cells int) string {
	amb := l.env.Ambiguous
	if text.Width(said, amb) <= cells {
		return said
	}
	whole := said
	for whole != "" && text.Width(whole, amb) > cells {
		whole = strings.TrimRight(whole[:max(strings.LastIndex(whole, "  "), 0)], " ")
	}
	if whole != "" && cells-text.Width(whole, amb) < stub {
		return whole
	}
	return text.Truncate(said, cells, "…", amb)
}
