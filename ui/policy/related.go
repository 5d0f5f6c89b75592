package policy

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	data "yunlan/data/policy"
	"yunlan/ui/screen"
)

// related are the policies that say the same: the rows of table 1 that a
// sentence sums up, or the sentences that sum up a row.
func (s *Screen) related(p data.Policy) []data.Policy {
	var found []data.Policy
	for _, id := range p.Related {
		if row, ok := s.byID(string(id)); ok {
			found = append(found, row)
		}
	}
	for _, other := range s.all {
		if p.Row != "" && slices.Contains(other.Related, p.Row) {
			found = append(found, other)
		}
	}
	return found
}

func (s *Screen) byID(id string) (data.Policy, bool) {
	i := slices.IndexFunc(s.all, func(p data.Policy) bool { return p.ID == id })
	if i < 0 {
		return data.Policy{}, false
	}
	return s.all[i], true
}

// sayRelated names the related policies, each with its words.
func (s *Screen) sayRelated(p data.Policy) {
	label := summedLabel
	if p.Row == "" {
		label = relatedLabel
	}
	for i, other := range s.related(p) {
		s.say(lookText, "")
		if i == 0 {
			s.say(lookLabel, label.String())
		}
		s.lead(lookLink, s.nameOf(other), other.ID)
		s.say(lookText, s.points(other))
	}
}

// nameOf is region, date and name in one line.
func (s *Screen) nameOf(p data.Policy) string {
	name := s.region(p) + " "
	if p.Date.Known() {
		name += p.When() + " "
	}
	return name + s.title(p)
}

// openRelated goes to the related policy, or asks which of several.
func (s *Screen) openRelated() tea.Cmd {
	p, _ := s.selected()
	list := s.related(p)
	switch len(list) {
	case 0:
		return nil
	case 1:
		return s.env.Ask(goToPolicy(list[0].ID)())
	}
	msg := screen.ListMsg{Title: relatedTitle.String()}
	for _, other := range list {
		msg.Items = append(msg.Items, screen.Item{
			Text: s.env.Words().Name(other.Name), Detail: s.region(other) + " " + other.When(), Run: goToPolicy(other.ID),
		})
	}
	return s.env.Ask(msg)
}

// goToPolicy shows a policy whole; the history leads back from it.
func goToPolicy(id string) tea.Cmd {
	return screen.Send(screen.ShowScreenMsg{Screen: screen.Policy, Place: &screen.Place{Screen: screen.Policy, Item: id + shownWhole}})
}
