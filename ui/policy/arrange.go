package policy

import (
	"slices"

	"yunlan/content/lang"
	data "yunlan/data/policy"
)

// view is which policies are shown in which order.
type view struct {
	filter     string
	by         data.Column // "" is the order of the paper
	descending bool
	group      int  // index into groups
	timeline   bool // months down a line instead of the table
	newest     bool // the timeline begins with the newest month
	entries    []entry
	count      int // policies shown, each once
}

// entry is a policy in the list; head is the group or the month that begins
// with it, count how many policies that has.
type entry struct {
	data.Policy
	head  string
	count int
}

// groups are what the group key walks.
var groups = []struct {
	name lang.Text
	by   func([]data.Policy) []data.Group
}{
	{groupNone, nil},
	{groupRegion, data.GroupByRegion},
	{groupLevel, data.GroupByLevel},
}

// arrange makes the list anew.
func (s *Screen) arrange() {
	list := data.Filter(s.all, s.view.filter, sounds)
	s.view.count = len(list)
	s.view.entries = s.view.entries[:0:0]
	if s.view.timeline {
		s.arrangeMonths(list)
		return
	}
	if s.view.by != "" {
		list = data.Sort(list, data.Order{By: s.view.by, Descending: s.view.descending})
	}
	by := groups[s.view.group].by
	if by == nil {
		for _, p := range list {
			s.view.entries = append(s.view.entries, entry{Policy: p})
		}
		return
	}
	for _, g := range by(list) {
		s.addGroup(s.groupName(g.Name), g.Policies)
	}
}

// arrangeMonths makes the list of the timeline; the undated stay last.
func (s *Screen) arrangeMonths(list []data.Policy) {
	months := data.Timeline(list)
	if s.view.newest {
		dated := len(months)
		if dated > 0 && !months[dated-1].Date.Known() {
			dated--
		}
		slices.Reverse(months[:dated])
	}
	for _, m := range months {
		head := m.Date.String()
		if head == "" {
			head = undated.String()
		}
		s.addGroup(head, m.Policies)
	}
}

func (s *Screen) addGroup(head string, list []data.Policy) {
	for i, p := range list {
		e := entry{Policy: p}
		if i == 0 {
			e.head, e.count = head, len(list)
		}
		s.view.entries = append(s.view.entries, e)
	}
}

// rearrange makes the list anew and keeps the selected policy.
func (s *Screen) rearrange() {
	id := s.selectedID()
	s.arrange()
	s.table.At, s.table.Top = max(s.find(id), 0), 0
	s.layout()
}

func (s *Screen) find(id string) int {
	return slices.IndexFunc(s.view.entries, func(e entry) bool { return e.ID == id })
}

func (s *Screen) setFilter(query string) {
	s.view.filter = query
	s.rearrange()
}

// selected is the policy under the bar.
func (s *Screen) selected() (data.Policy, bool) {
	if s.table.At >= len(s.view.entries) {
		return data.Policy{}, false
	}
	return s.view.entries[s.table.At].Policy, true
}

func (s *Screen) selectedID() string {
	p, _ := s.selected()
	return p.ID
}
