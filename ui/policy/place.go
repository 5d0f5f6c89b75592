package policy

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
)

// shownWhole ends the item of a place where the policy was shown whole.
const shownWhole = "/whole"

// Place is the selected policy, or the page of money.
func (s *Screen) Place() screen.Place {
	if s.money.open {
		return screen.Place{Screen: screen.Policy, Item: MoneyItem}
	}
	p, _ := s.selected()
	place := screen.Place{Screen: screen.Policy, Block: p.Block, Item: p.ID}
	if s.detail.open {
		place.Item += shownWhole
	}
	return place
}

// Restore selects a policy again. A list that does not have it any more is
// shown without its filter.
func (s *Screen) Restore(p screen.Place) tea.Cmd {
	if p.Item == MoneyItem {
		cmd := s.openMoney()
		s.money.over = false
		return cmd
	}
	id, whole := strings.CutSuffix(p.Item, shownWhole)
	if id == s.selectedID() && whole == s.detail.open {
		return nil
	}
	s.reckon, s.export = nil, nil
	s.closeDetail()
	if s.find(id) < 0 {
		s.filter.input.SetValue("")
		s.setFilter("")
	}
	i := s.find(id)
	if i < 0 {
		return nil
	}
	s.table.choose(i, s.tableHeight())
	if whole {
		s.openDetail()
	}
	return nil
}
