package market

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/market"
	"yunlan/ui/figure"
	"yunlan/ui/screen"
)

// pick is something the cursor can stand on: a number or a name.
type pick struct {
	name, label string
	of, amount  string // in full, for who reads it elsewhere: 中国 公有云市场规模 2021, ≈2,181 亿元
	known       string // how the paper comes to it, where it does not print it
	formula     string
	cited       []market.Citation // the first is the one to open
	own         int               // of a count: how many of the first are counted here
	counts      bool
}

// picks are the numbers of the shown page, in the order of chart.Part.Of.
func (s *Screen) picks() []pick {
	if s.checking() {
		return s.auditPicks()
	}
	var picks []pick
	for _, n := range figure.Numbers(s.shown(), s.view, s.env.ASCII()) {
		picks = append(picks, s.pick(n))
	}
	return picks
}

// pick is a number or a name of the shown figure with its sentences.
func (s *Screen) pick(n figure.Number) pick {
	if n.Cited != nil {
		return s.namePick(n)
	}
	p := pick{
		name: n.Name, label: n.Label, formula: figure.Formula(n.Point.Formula, n.Unit), own: n.Point.Own, counts: n.Point.Counts,
		of: s.fullName(n), amount: figure.Amount(n.Label, n.Unit), known: figure.Known(n.Point.Kind, n.Point.Formula, n.Unit),
	}
	for _, id := range n.Point.Facts {
		if f, ok := s.market.Fact(id); ok {
			p.cited = append(p.cited, f.Citation)
		}
	}
	return p
}

// namePick is a name without a number; of a figure of numbers it says so.
func (s *Screen) namePick(n figure.Number) pick {
	p := pick{name: n.Name, of: n.Name, cited: []market.Citation{*n.Cited}}
	if s.shown().Form != market.Blocks {
		p.amount = noNumber.String()
	}
	return p
}

// fullName says of whom and of what a number is, and when: as its fact does, or
// where it is counted, as its figure.
func (s *Screen) fullName(n figure.Number) string {
	f, ok := s.market.Fact(n.Point.Facts[0])
	if ok && !n.Point.Counts {
		return figure.FactName(f) + " " + figure.Period(f.Period)
	}
	return figure.Title(s.shown()) + " " + figure.Say(n.Series.Name) + " " + n.Name
}

// current is the pick under the cursor.
func (s *Screen) current() (pick, bool) {
	picks := s.picks()
	if s.window.At >= len(picks) || len(picks[s.window.At].cited) == 0 {
		return pick{}, false
	}
	return picks[s.window.At], true
}

// open shows the sentence of the number in the reader, its words lit.
func (s *Screen) open() tea.Cmd {
	p, ok := s.current()
	if !ok {
		return nil
	}
	return s.env.Ask(p.sentence())
}

// sentence is what the reader is asked to show, each place once.
func (p pick) sentence() screen.OpenBlockMsg {
	first := p.cited[0].Place
	msg := screen.OpenBlockMsg{Block: first.Block, Offset: first.Start}
	seen := map[screen.Hit]bool{}
	for _, c := range p.cited {
		hit := screen.Hit{Block: c.Place.Block, Start: c.Place.Start, End: c.Place.End}
		if !seen[hit] {
			seen[hit] = true
			msg.Hits = append(msg.Hits, hit)
		}
	}
	return msg
}

// Place reports the number under the cursor.
func (s *Screen) Place() screen.Place {
	place := screen.Place{Screen: screen.Market}
	if s.err != nil {
		return place
	}
	id := auditID
	if !s.auditing() {
		id = s.shown().ID
	}
	place.Item = fmt.Sprintf("%s/%s/%d", id, s.view, s.window.At)
	if p, ok := s.current(); ok {
		place.Block, place.Offset = p.cited[0].Place.Block, p.cited[0].Place.Start
	}
	return place
}

// Restore goes back to a number. An Item may also name a figure alone, or a check of the
// audit.
func (s *Screen) Restore(p screen.Place) tea.Cmd {
	if s.err != nil {
		return nil
	}
	part := strings.Split(p.Item, "/")
	page := s.index(part[0])
	if page < 0 {
		return nil
	}
	s.choose(page)
	if page == auditPage && len(part) == 2 {
		s.window.At = s.pickOf(part[1])
	}
	if len(part) != 3 {
		return nil
	}
	if slices.Contains(s.views(), market.Key(part[1])) {
		s.view = market.Key(part[1])
	}
	s.window.At, _ = strconv.Atoi(part[2])
	s.step(0)
	return nil
}
