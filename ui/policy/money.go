package policy

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/data/firm"
	data "yunlan/data/policy"
	"yunlan/ui/screen"
	"yunlan/ui/widget"
)

// MoneyItem is the item of a place on the page of money.
const MoneyItem = "money"

// money is the page that leads from where the firm is to the rules of the place, what
// they say to it and what they must know still. Enter on a line asks for that.
type money struct {
	widget.Window // the choice, and the first row shown

	open  bool
	over  bool // it was opened over the list, which Esc shows again
	rows  []moneyRow
	picks []pick
}

// moneyRow is a row of the page and the choice that it belongs to, -1 for none.
type moneyRow struct {
	look look
	text string
	pick int
}

// pick is something to choose.
type pick struct {
	says lang.Text // what Enter does
	do   func() tea.Cmd
}

// placeMsg says that the reader chose where the firm is; none takes it back.
type placeMsg struct{ path []string }

func (s *Screen) openMoney() tea.Cmd {
	s.reckon, s.export = nil, nil
	s.closeDetail()
	s.money = money{open: true, over: true}
	s.layMoney()
	return nil
}

// layMoney sets the page for the window.
func (s *Screen) layMoney() {
	m := &s.money
	if !m.open || s.w < minWidth {
		return
	}
	m.rows, m.picks = m.rows[:0], m.picks[:0]
	if s.h >= airFrom {
		s.row(lookText, "")
	}
	s.row(lookName, moneyTitle.String())
	s.row(lookWarn, s.warning())
	s.row(lookText, "")
	verdicts, err := data.Evaluate(s.env.Paper, s.known)
	if err != nil {
		s.row(lookWarn, err.Error())
		return
	}
	at := s.known[firm.Region]
	s.askPlace(at)
	if at == "" {
		s.row(lookText, placeFirst.String())
		s.row(lookMuted, data.RulesWords(verdicts))
	} else {
		s.offers(verdicts, at)
	}
	s.row(lookText, "")
	s.choose(listDesc, s.closeMoney, allPolicies.F(len(s.all)))
	m.Move(0, len(m.picks))
}

// askPlace is the line that says and asks where the firm is.
func (s *Screen) askPlace(at string) {
	said := noPlaceYet.String()
	if region, ok := data.ParseRegion(at); ok {
		said = data.PlaceName(region.String())
	}
	s.choose(placeDesc, func() tea.Cmd { return s.askPart(nil) }, placeIs.F(said))
	s.row(lookText, "")
}

// offers are what the rules of the firm's place say to it, and that others exist.
func (s *Screen) offers(verdicts []data.Verdict, at string) {
	here, others := data.Here(data.Ranked(verdicts))
	for _, v := range here {
		s.offer(v)
	}
	if none := s.env.Words().NoRule(s.env.Paper, here, at); none != "" {
		s.row(lookText, none)
		if region, ok := data.ParseRegion(at); ok && len(data.Filter(s.all, region.Province, sounds)) > 0 {
			s.choose(listDesc, func() tea.Cmd { return s.showOf(region.Province) }, theirPolicies.F(region.Province))
		}
	}
	if len(here) > 1 {
		s.row(lookMuted, data.NoSumWords.String())
	}
	if more := data.OthersWords(others); more != "" {
		s.row(lookMuted, more+lang.FullStop.String())
	}
}

// offer is one rule: its name, what it says to the firm, what it must know still.
func (s *Screen) offer(v data.Verdict) {
	byFirm, _ := v.ToSay()
	says, do := reckonDesc, func() tea.Cmd { return s.reckonRule(v.Rule) }
	switch {
	case slices.Contains(byFirm, firm.Region):
		says, do = placeDesc, s.askRest
	case len(byFirm) > 0:
		says = fillDesc
	}
	standing := v.Standing.String()
	if sum := v.Amount(); sum != "" { // what it comes to before how
		standing += s.dot() + sum
		v.Worked = slices.DeleteFunc(slices.Clone(v.Worked), func(step string) bool { return step == sum })
	}
	words := append([]string{s.env.Words().Name(v.Policy), standing}, s.verdictWords(v, v.Asks)...)
	if v.Given != "" {
		words = append(words, v.Given)
	}
	s.choose(says, do, words...)
	s.row(lookText, "")
}

// reckonRule asks what a rule must know, from the first question without an answer;
// Esc comes back to the page.
func (s *Screen) reckonRule(id string) tea.Cmd {
	for _, rule := range s.rules {
		if rule.ID == id {
			s.ask(rule)
			s.reckon.At = s.reckon.firstOpen()
			s.reckon.focus()
			s.reveal()
		}
	}
	return nil
}

// showOf shows the policies of a province in the list.
func (s *Screen) showOf(province string) tea.Cmd {
	s.money.open = false
	s.filter.input.SetValue(province)
	s.setFilter(province)
	return nil
}

func (s *Screen) closeMoney() tea.Cmd {
	s.money.open = false
	return nil
}

// askRest asks for the part of the firm's place that a rule must know: the city, the
// district.
func (s *Screen) askRest() tea.Cmd {
	at, _ := data.ParseRegion(s.known[firm.Region])
	path := slices.DeleteFunc([]string{at.Province, at.City}, func(part string) bool { return part == "" })
	return s.askPart(path)
}

// askPart lists the parts of a place to choose from: provinces, cities, districts.
func (s *Screen) askPart(of []string) tea.Cmd { return s.env.Ask(s.partsOf(of, nil)) }

// partsOf lists the parts of a place; up shows the list that it was chosen in.
func (s *Screen) partsOf(of []string, up tea.Cmd) screen.ListMsg {
	msg := screen.ListMsg{Title: placeAsked.String(), Does: pickDesc.String(), Up: up}
	again := func() tea.Msg { return s.partsOf(of, up) }
	for _, part := range data.Parts(of) {
		path := append(slices.Clone(of), part)
		run := screen.Send(placeMsg{path})
		if len(data.Parts(path)) > 0 {
			run = func() tea.Msg { return s.partsOf(path, again) }
		}
		msg.Items = append(msg.Items, screen.Item{Text: data.PartName(path), Run: run})
	}
	if len(of) == 2 {
		other := append(slices.Clone(of), data.OtherDistrict)
		msg.Items = append(msg.Items, screen.Item{Text: otherDistrict.String(), Run: screen.Send(placeMsg{other})})
	}
	switch {
	case len(of) > 0:
		msg.Title += lang.Colon.String() + data.PartName(of)
		msg.Items = append(msg.Items, screen.Item{Text: onlyPlace.F(data.PartName(of)), Run: screen.Send(placeMsg{of})})
	case s.known[firm.Region] != "":
		msg.Items = append(msg.Items, screen.Item{Text: noPlace.String(), Run: screen.Send(placeMsg{})})
	}
	return msg
}
