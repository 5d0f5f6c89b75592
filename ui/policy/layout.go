package policy

import (
	"strings"

	"yunlan/content/lang"
	"yunlan/ui/text"
)

// The widths from which a row has columns, from which the name and the points
// have a column each, and from which the amount has.
const (
	columnsFrom = 60
	wideFrom    = 100
	amountFrom  = 140
)

// gap is the room between columns.
const gap = 2

// The widths of the first columns: 广东（深圳）, with room to spare, 2022.10.
const (
	regionWidth = 12
	regionWide  = 14
	dateWidth   = 7
)

// The places of the cells in a row.
const (
	inRegion = iota
	inDate
	inName
	inPoints
	inNote // which rows of table 1 a sentence sums up
	inAmount
	cellCount
)

// form says how the cells of a policy stand.
type form int

const (
	cards   form = iota // all under each other
	stacked             // name, points and amount under each other
	beside              // name and points beside each other, the amount under the points
	apart               // each in its column
	brief               // without points and amount, which stand in the pane beside
)

// shape is the form, and where the cells begin and how wide they are.
type shape struct {
	form        form
	left, width [cellCount]int
}

// shape fits the columns into the list's room, the bar and the margins apart.
func (s *Screen) shape() shape {
	w := s.listWidth()
	room := max(w-4, 1)
	rest := room - regionWidth - dateWidth - 2*gap
	switch {
	case s.split():
		return newShape(brief, regionWidth, rest, 0, 0)
	case w < columnsFrom:
		return newShape(cards, room, room, room, room)
	case w < wideFrom:
		return newShape(stacked, regionWidth, rest, rest, rest)
	case w < amountFrom:
		rest = room - regionWide - dateWidth - 3*gap
		name := min(rest*36/100, 44)
		return newShape(beside, regionWide, name, rest-name, rest-name)
	}
	rest = room - regionWide - dateWidth - 4*gap
	name, amount := min(rest*30/100, 44), min(rest*22/100, 40)
	return newShape(apart, regionWide, name, min(rest-name-amount, 88), amount)
}

// newShape puts the columns beside each other as the form has them.
func newShape(f form, region, name, points, amount int) shape {
	sh := shape{form: f, width: [cellCount]int{region, dateWidth, name, points, points, amount}}
	date := 2 + region + gap
	third := date + dateWidth + gap
	sh.left = [cellCount]int{2, date, third, third, third, third}
	if f == beside || f == apart {
		fourth := third + name + gap
		sh.left[inPoints], sh.left[inNote], sh.left[inAmount] = fourth, fourth, fourth
	}
	if f == apart {
		sh.left[inAmount] += points + gap
	}
	return sh
}

// layout sets the list for the window and keeps the selected row in sight.
func (s *Screen) layout() {
	s.table.rows, s.table.starts = s.table.rows[:0], s.table.starts[:0]
	if s.w < minWidth {
		return // no rows rather than those of another order
	}
	if s.view.timeline {
		s.layTimeline()
	} else {
		s.layTable()
	}
	s.table.choose(s.table.At, s.tableHeight())
	if s.detail.open {
		s.layDetail()
	}
	s.layMoney()
	s.layCompare()
}

func (s *Screen) layTable() {
	sh := s.shape()
	for i := range s.view.entries {
		e := &s.view.entries[i]
		s.table.starts = append(s.table.starts, len(s.table.rows))
		if e.head != "" {
			s.table.rows = append(s.table.rows, row{kind: groupRow, head: groupFormat.F(e.head, e.count)}, row{})
		}
		s.layEntry(e, sh)
		s.table.rows = append(s.table.rows, row{})
	}
}

// layEntry sets one policy: a card, or cells beside each other.
func (s *Screen) layEntry(e *entry, sh shape) {
	var lines [cellCount][]string
	lines[inRegion] = s.regionLines(e, sh)
	lines[inDate] = s.wrap(e.When(), dateWidth)
	lines[inName] = s.wrap(s.title(e.Policy), sh.width[inName])
	if sh.form != brief {
		lines[inPoints] = s.wrap(s.points(e.Policy), sh.width[inPoints])
		lines[inNote] = s.noteLines(e, sh)
		lines[inAmount] = s.amountLines(e, sh)
	}
	first := len(s.table.rows)
	switch sh.form {
	case cards:
		s.put(first, inRegion, lines[inRegion][:1])
		s.put(first, inDate, []string{e.When()})
		s.under(first+1, lines, inName, inPoints, inNote, inAmount)
		return
	case stacked:
		s.under(first, lines, inName, inPoints, inNote, inAmount)
	case beside:
		s.put(first, inName, lines[inName])
		s.under(first, lines, inPoints, inNote, inAmount)
	case apart, brief:
		s.put(first, inName, lines[inName])
		s.under(first, lines, inPoints, inNote)
		s.put(first, inAmount, lines[inAmount])
	}
	s.put(first, inRegion, lines[inRegion])
	s.put(first, inDate, lines[inDate])
}

// under puts cells under each other, from a row on.
func (s *Screen) under(from int, lines [cellCount][]string, cells ...int) {
	for _, c := range cells {
		s.put(from, c, lines[c])
		from += len(lines[c])
	}
}

// put puts the lines of a cell into rows, from a row on.
func (s *Screen) put(from, cell int, lines []string) {
	t := &s.table
	for len(t.rows) < from+len(lines) {
		t.rows = append(t.rows, row{kind: textRow})
	}
	for i, l := range lines {
		t.rows[from+i].cells[cell] = l
	}
}

// regionLines wraps a region; several that do not fit stand one to a line.
func (s *Screen) regionLines(e *entry, sh shape) []string {
	region := s.region(e.Policy)
	if text.Width(region, s.env.Ambiguous) > sh.width[inRegion] {
		region = strings.NewReplacer("、", "、\n", ", ", ",\n").Replace(region)
	}
	return s.wrap(region, sh.width[inRegion])
}

// amountLines is the amount, named where it has no column; no line for none.
func (s *Screen) amountLines(e *entry, sh shape) []string {
	switch {
	case e.Amount == "":
		return nil
	case sh.form == apart:
		return s.wrap(s.amount(e.Policy), sh.width[inAmount])
	}
	return s.wrap(amountLine.F(s.amount(e.Policy)), sh.width[inAmount])
}

// noteLines say which rows of table 1 a sentence of the prose sums up.
func (s *Screen) noteLines(e *entry, sh shape) []string {
	var rows []string
	for _, id := range e.Related {
		if p, ok := s.byID(string(id)); ok {
			rows = append(rows, s.region(p)+" "+p.When())
		}
	}
	if rows == nil {
		return nil
	}
	return s.wrap(summaryOf.F(lang.List(rows)), sh.width[inNote])
}

// wrap breaks a cell's text into lines as the reader would.
func (s *Screen) wrap(t string, width int) []string {
	lines := s.cache.Wrap(t, t, text.Options{Width: max(width, 1), Spacing: text.SpacingNamed(s.env.Settings.Spacing), Ambiguous: s.env.Ambiguous})
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = l.Text()
	}
	return out
}
