package policy

import (
	"yunlan/ui/text"
)

// The cells of a month before the line, and of a region behind it.
const (
	monthWidth  = 8
	placeWidth  = regionWidth
	momentsFrom = 60 // the width from which a region stands before its policy
)

// momentRoom is the cells of a policy on the timeline, region included.
func (s *Screen) momentRoom() int {
	return max(min(s.listWidth()-4-monthWidth-1-gap, maxMeasure+placeWidth), 1)
}

func (s *Screen) placesApart() bool { return s.listWidth() >= momentsFrom }

// layTimeline sets the months down a line and their policies beside it.
func (s *Screen) layTimeline() {
	t := &s.table
	for i := range s.view.entries {
		e := &s.view.entries[i]
		t.starts = append(t.starts, len(t.rows))
		if e.head != "" {
			month := row{kind: monthRow, head: e.head}
			month.cells[inNote] = countFormat.F(e.count)
			t.rows = append(t.rows, month)
		}
		s.layMoment(e)
		if i+1 == len(s.view.entries) || s.view.entries[i+1].head != "" {
			t.rows = append(t.rows, row{})
		}
	}
}

func (s *Screen) layMoment(e *entry) {
	first, room := len(s.table.rows), s.momentRoom()
	if !s.placesApart() {
		places := s.wrap(s.region(e.Policy), room)
		s.put(first, inRegion, places)
		s.put(first+len(places), inName, s.wrap(s.title(e.Policy), room))
		return
	}
	s.put(first, inName, s.wrap(s.title(e.Policy), room-placeWidth-gap))
	s.put(first, inRegion, s.regionLines(e, shape{width: [cellCount]int{placeWidth}}))
}

// monthOf is the month in which a policy stands.
func (s *Screen) monthOf(e *entry) string {
	if !e.Date.Known() {
		return undated.String()
	}
	return e.When()
}

// drawMoment draws a row of the timeline: month, line, policy.
func (s *Screen) drawMoment(r row, selected bool) string {
	st, amb := s.env.Styles, s.env.Ambiguous
	line, knot := "│", "●"
	if s.env.ASCII() {
		line, knot = "|", "o"
	}
	lead := s.margin(r, selected && r.kind == textRow)
	month := text.Pad(r.head, monthWidth, amb)
	switch {
	case r.kind == monthRow:
		return lead + st.Heading.Render(month) + st.Accent.Render(knot) + "  " + st.Muted.Render(r.cells[inNote])
	case r.kind == blankRow:
		return lead + blanks(monthWidth) + st.Faint.Render(line)
	}
	out := lead + st.Muted.Render(month) + st.Faint.Render(line) + "  "
	place := s.cellStyle(inRegion, selected).Render(r.cells[inRegion])
	if !s.placesApart() {
		return out + place + s.cellStyle(inName, selected).Render(r.cells[inName])
	}
	pad := blanks(placeWidth + gap - text.Width(r.cells[inRegion], amb))
	return out + place + pad + s.cellStyle(inName, selected).Render(r.cells[inName])
}
