package policy

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/content/lang"
	data "yunlan/data/policy"
	"yunlan/ui/evidence"
	"yunlan/ui/screen"
	"yunlan/ui/sheet"
	"yunlan/ui/widget"
)

// compare is the marked policies and, while they are shown, side by side.
type compare struct {
	widget.Window // over rows
	marks         []string
	open          bool
	rows          []string
}

// mark marks the selected policy, or takes its mark away, and goes on to the next.
func (s *Screen) mark() tea.Cmd {
	p, ok := s.selected()
	if !ok {
		return nil
	}
	if i := slices.Index(s.compare.marks, p.ID); i >= 0 {
		s.compare.marks = slices.Delete(s.compare.marks, i, i+1)
	} else {
		s.compare.marks = append(s.compare.marks, p.ID)
	}
	s.table.choose(min(s.table.At+1, len(s.table.starts)-1), s.tableHeight())
	return nil
}

func (s *Screen) isMarked(p data.Policy) bool { return slices.Contains(s.compare.marks, p.ID) }

// openCompare shows the marked side by side.
func (s *Screen) openCompare() tea.Cmd {
	if why := s.compareOff(); why != "" {
		return screen.Send(screen.ToastMsg{Text: why})
	}
	s.compare.open, s.compare.Top = true, 0
	s.layCompare()
	return nil
}

// compareOff says why there is nothing to compare.
func (s *Screen) compareOff() string {
	if len(s.compare.marks) < 2 {
		return tooFewMarks.String()
	}
	return ""
}

func (s *Screen) compareHint() string {
	if s.compareOff() != "" {
		return ""
	}
	return compareCount.F(len(s.compare.marks))
}

// compared are the marked policies in the order in which they were marked.
func (s *Screen) compared() []data.Policy {
	var list []data.Policy
	for _, id := range s.compare.marks {
		if p, ok := s.byID(id); ok {
			list = append(list, p)
		}
	}
	return list
}

// aspects are what is compared, in the order of the rows. What is of a rule is "" where
// the policy has none: nobody has looked for it, and its words are to be read.
var aspects = []struct {
	name   lang.Text
	of     func(*Screen, data.Policy, data.Rule) string
	ofRule bool
	none   lang.Text // what is said for "" where there is a rule or none is needed
}{
	{aspectDate, func(_ *Screen, p data.Policy, _ data.Rule) string { return p.When() }, false, notStated},
	{aspectPaid, func(_ *Screen, _ data.Policy, r data.Rule) string { return r.Form.String() }, true, notStated},
	{aspectWho, who, true, notStated},
	{aspectAmount, func(s *Screen, p data.Policy, _ data.Rule) string { return s.amount(p) }, false, notStated},
	{aspectUntil, func(s *Screen, p data.Policy, _ data.Rule) string { return p.PassedWords(s.today()) }, true, notStated},
	{aspectNeeds, func(_ *Screen, _ data.Policy, r data.Rule) string { return lang.Statements(r.Needs()) }, true, notStated},
	{aspectNote, func(_ *Screen, _ data.Policy, r data.Rule) string { return r.Caveat.String() }, true, nothingNoted},
	{aspectPoints, func(s *Screen, p data.Policy, _ data.Rule) string { return content.Joined(s.points(p)) }, false, notStated},
	{sourceLabel, func(s *Screen, p data.Policy, _ data.Rule) string { return s.cite(p) }, false, notStated},
}

func who(_ *Screen, _ data.Policy, r data.Rule) string {
	if r.ID == "" {
		return "" // and not any firm
	}
	return r.Who()
}

// comparison is the marked policies as a table, an aspect a row, a policy a column.
// What the paper does not say is said to be so.
func (s *Screen) comparison() sheet.Table {
	list := s.compared()
	t := sheet.Table{
		Title: compareTitle.String(), Before: []string{s.warning()}, After: []string{evidence.Title(s.env.Paper)},
		Columns: []sheet.Column{{Key: "aspect", Name: aspectColumn.String()}},
	}
	name := []string{header(data.ByName)}
	for i, p := range list {
		t.Columns = append(t.Columns, sheet.Column{Key: p.ID, Name: fmt.Sprintf("%d %s", i+1, s.region(p))})
		name = append(name, s.title(p))
	}
	t.Rows = [][]string{name}
	for _, a := range aspects {
		row := []string{a.name.String()}
		for _, p := range list {
			rule, ruled := s.ruleOf(p)
			none := a.none
			if a.ofRule && !ruled {
				none = seePoints
			}
			row = append(row, cmp.Or(a.of(s, p, rule), none.String()))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// copyCompared copies the comparison as a Markdown table.
func (s *Screen) copyCompared() tea.Cmd {
	out, err := s.comparison().Encode(sheet.Markdown, sheet.Options{})
	if err != nil {
		return screen.Send(screen.ToastMsg{Text: exportFailed.F(err)})
	}
	return screen.Send(screen.CopyMsg{Text: strings.TrimSpace(string(out)), What: compareCopied.String()})
}
