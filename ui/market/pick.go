package market

import (
	"fmt"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/market"
	"yunlan/ui/screen"
)

// pick is something the cursor can stand on: a number or a name.
type pick struct {
	name, label, unit, formula string
	cited                      []market.Citation // the first is the one to open
}

// picks are the numbers of the shown view, then the names without numbers.
func (s *Screen) picks() []pick {
	var picks []pick
	f := s.shown()
	for _, series := range f.View(s.view) {
		for _, p := range series.Points {
			picks = append(picks, s.pick(series, p))
		}
	}
	if s.view != market.Growth {
		for _, item := range f.Items {
			picks = append(picks, pick{name: item.Name, cited: []market.Citation{item.Citation}})
		}
	}
	return picks
}

func (s *Screen) pick(series market.Series, p market.Point) pick {
	out := pick{name: p.X, label: s.label(p), unit: series.Unit, formula: p.Formula}
	for _, id := range p.Facts {
		if f, ok := s.market.Fact(id); ok {
			out.cited = append(out.cited, f.Citation)
		}
	}
	return out
}

// current is the pick under the cursor.
func (s *Screen) current() (pick, bool) {
	picks := s.picks()
	if s.at >= len(picks) || len(picks[s.at].cited) == 0 {
		return pick{}, false
	}
	return picks[s.at], true
}

// open shows the sentence of the number in the reader, its words lit.
func (s *Screen) open() tea.Cmd {
	p, ok := s.current()
	if !ok {
		return nil
	}
	first := p.cited[0].Place
	msg := screen.OpenBlockMsg{Block: first.Block, Offset: first.Start, Query: strings.TrimSpace(p.name + " " + p.label)}
	seen := map[screen.Hit]bool{}
	for _, c := range p.cited {
		hit := screen.Hit{Block: c.Place.Block, Start: c.Place.Start, End: c.Place.End}
		if !seen[hit] {
			seen[hit] = true
			msg.Hits = append(msg.Hits, hit)
		}
	}
	return screen.Send(msg)
}

// copy puts the number on the clipboard with the words that say it.
func (s *Screen) copy() tea.Cmd {
	p, ok := s.current()
	if !ok {
		return nil
	}
	c := p.cited[0]
	block, _ := s.env.Paper.Block(c.Block)
	said := fmt.Sprintf(copyFormat, p.name, p.label, p.unit, c.Quote, s.env.Paper.Cite(block, c.Place.Start))
	return screen.Send(screen.CopyMsg{Text: strings.TrimSpace(said), What: copied})
}

// Place reports the number under the cursor.
func (s *Screen) Place() screen.Place {
	place := screen.Place{Screen: screen.Market}
	if s.err != nil {
		return place
	}
	place.Item = fmt.Sprintf("%s/%s/%d", s.shown().ID, s.view, s.at)
	if p, ok := s.current(); ok {
		place.Block, place.Offset = p.cited[0].Place.Block, p.cited[0].Place.Start
	}
	return place
}

// Restore goes back to a number.
func (s *Screen) Restore(p screen.Place) tea.Cmd {
	part := strings.Split(p.Item, "/")
	if s.err != nil || len(part) != 3 {
		return nil
	}
	for i, f := range s.market.Figures() {
		if f.ID != part[0] {
			continue
		}
		s.choose(i)
		if len(f.View(market.Key(part[1]))) > 0 {
			s.view = market.Key(part[1])
		}
		s.at, _ = strconv.Atoi(part[2])
		s.step(0)
	}
	return nil
}
