package policy

import (
	"fmt"
	"slices"

	"yunlan/ui/screen"

	tea "charm.land/bubbletea/v2"

	data "yunlan/data/policy"
)

// view is which policies are shown in which order.
type view struct {
	filter  string
	order   int // index into orders
	group   int // index into groups
	entries []entry
	count   int // policies shown, each once
}

// entry is a policy in the list; head is the group that begins with it.
type entry struct {
	data.Policy
	head string
}

// orders are what the order key walks.
var orders = []struct {
	name  string
	order data.Order
}{
	{orderPaper, data.Order{}},
	{orderNewest, data.Order{By: data.ByDate, Descending: true}},
	{orderOldest, data.Order{By: data.ByDate}},
	{orderAmount, data.Order{By: data.ByAmount}},
}

// groups are what the group key walks.
var groups = []struct {
	name string
	by   func([]data.Policy) []data.Group
}{
	{groupNone, nil},
	{groupRegion, data.GroupByRegion},
	{groupLevel, data.GroupByLevel},
}

// arrange makes the list anew.
func (s *Screen) arrange() {
	list := data.Filter(s.all, s.view.filter, nil)
	if o := orders[s.view.order].order; o.By != "" {
		list = data.Sort(list, o)
	}
	s.view.count = len(list)
	s.view.entries = s.view.entries[:0:0]
	by := groups[s.view.group].by
	if by == nil {
		for _, p := range list {
			s.view.entries = append(s.view.entries, entry{Policy: p})
		}
		return
	}
	for _, g := range by(list) {
		head := fmt.Sprintf(groupFormat, g.Name, len(g.Policies))
		for _, p := range g.Policies {
			s.view.entries = append(s.view.entries, entry{p, head})
			head = ""
		}
	}
}

// rearrange makes the list anew and keeps the selected policy.
func (s *Screen) rearrange() {
	id := s.selectedID()
	s.arrange()
	s.table.at, s.table.top = max(s.find(id), 0), 0
	s.layout()
}

func (s *Screen) find(id string) int {
	return slices.IndexFunc(s.view.entries, func(e entry) bool { return e.ID == id })
}

func (s *Screen) setFilter(query string) {
	s.view.filter = query
	s.rearrange()
}

func (s *Screen) nextOrder() tea.Cmd {
	s.view.order = (s.view.order + 1) % len(orders)
	s.rearrange()
	s.table.choose(0, s.tableHeight())
	return screen.Send(screen.ToastMsg{Text: orders[s.view.order].name})
}

func (s *Screen) nextGroup() tea.Cmd {
	s.view.group = (s.view.group + 1) % len(groups)
	s.rearrange()
	return screen.Send(screen.ToastMsg{Text: groups[s.view.group].name})
}

// selected is the policy under the bar.
func (s *Screen) selected() (data.Policy, bool) {
	if s.table.at >= len(s.view.entries) {
		return data.Policy{}, false
	}
	return s.view.entries[s.table.at].Policy, true
}

func (s *Screen) selectedID() string {
	p, _ := s.selected()
	return p.ID
}

// copy copies the selected row with where it stands.
func (s *Screen) copy() tea.Cmd {
	p, ok := s.selected()
	if !ok {
		return nil
	}
	b, _ := s.env.Paper.Block(p.Block)
	row := fmt.Sprintf(copyFormat, p.Region, p.Date, p.Name, p.Points, s.env.Paper.Cite(b, p.Place.Start))
	return screen.Send(screen.CopyMsg{Text: row, What: rowCopied})
}

// Place is the selected policy.
func (s *Screen) Place() screen.Place {
	p, _ := s.selected()
	return screen.Place{Screen: screen.Policy, Block: p.Block, Item: p.ID}
}

// Restore selects a policy again. A list that does not have it any more is
// shown whole.
func (s *Screen) Restore(p screen.Place) tea.Cmd {
	if p.Item == s.selectedID() {
		return nil
	}
	s.detail.open, s.reckon = false, nil
	if s.find(p.Item) < 0 {
		s.filter.input.SetValue("")
		s.setFilter("")
	}
	if i := s.find(p.Item); i >= 0 {
		s.table.choose(i, s.tableHeight())
	}
	return nil
}
