package pace

import (
	"time"

	"yunlan/content"
	"yunlan/data/store"
)

// Sum is what was read of the whole paper. Chars and Total count characters other
// than white space.
type Sum struct {
	Since                 time.Time
	Seconds, Chars, Total int
	Finished              int
	Sections              []Section // all of them, in order
}

// Section is what was read of a section, without its subsections.
type Section struct {
	ID                    content.ID
	Seconds, Chars, Total int
}

// Finished reports that the end of every block was read.
func (s Section) Finished() bool { return s.Total > 0 && s.Chars == s.Total }

// Of sums up the stored statistics.
func Of(p *content.Paper, r store.Reading) Sum {
	seen := map[string]bool{}
	for _, id := range r.Seen {
		seen[id] = true
	}
	sum := Sum{Since: r.Since}
	for _, sec := range p.Sections {
		one := Section{ID: sec.ID, Seconds: max(r.Seconds[string(sec.ID)], 0)}
		for i := sec.Blocks.Start; i < sec.Blocks.End; i++ {
			chars := p.CharsBefore(i+1) - p.CharsBefore(i)
			one.Total += chars
			if seen[string(p.Blocks[i].ID)] {
				one.Chars += chars
			}
		}
		sum.Seconds, sum.Chars, sum.Total = sum.Seconds+one.Seconds, sum.Chars+one.Chars, sum.Total+one.Total
		if one.Finished() {
			sum.Finished++
		}
		sum.Sections = append(sum.Sections, one)
	}
	return sum
}

// String words the sums on one line.
func (s Sum) String() string {
	return sumFormat.F(minutes(s.Seconds), s.Chars, s.Total, s.Finished, len(s.Sections), s.Since.Local().Format(time.DateOnly))
}

// Brief words what was read of the section, short enough for a list.
func (s Section) Brief() string {
	switch {
	case s.Seconds == 0 && s.Chars == 0:
		return unread.String()
	case s.Finished():
		return briefFormat.F(minutes(s.Seconds), wholeFormat.F(s.Total))
	}
	return briefFormat.F(minutes(s.Seconds), partFormat.F(s.Chars, s.Total))
}

// Brief words the time and the characters of the whole paper, as for a section.
func (s Sum) Brief() string {
	return Section{Seconds: s.Seconds, Chars: s.Chars, Total: s.Total}.Brief()
}

// String words what was read of the section on one line.
func (s Section) String() string {
	said := sectionFormat.F(minutes(s.Seconds), s.Chars, s.Total)
	if s.Finished() {
		said += finishedMark.String()
	}
	return said
}

func minutes(seconds int) string {
	if seconds < 60 {
		return underMinute.String()
	}
	return minutesFormat.F((seconds + 30) / 60)
}
