package plain

import (
	"fmt"
	"slices"
	"strings"

	"yunlan/content/lang"
	"yunlan/data/policy"
	"yunlan/search"
)

// policyList is the list of policies, with the rules of those that name an amount.
type policyList struct {
	*Program
	all   []policy.Policy
	rules []policy.Rule
}

// policies lists the policies; words narrow the list, a number reads one out in full.
func (p *Program) policies() error {
	all, err := policy.All(p.Paper)
	if err != nil {
		return err //nolint:wrapcheck // it says what it was about
	}
	rules, err := policy.Rules(p.Paper)
	if err != nil {
		return err //nolint:wrapcheck // it says what it was about
	}
	s := &policyList{p, all, rules}
	l := list{name: roomPolicies.String(), head: []string{policiesHead.F(len(all), policy.Count(all))}, help: policiesHelp.String()}
	for _, one := range all {
		l.items = append(l.items, s.line(one))
	}
	l.open = s.whole
	l.narrow = s.find
	l.obey = func(c command) (bool, error) {
		if c.word != "a" && c.line != "算" {
			return false, errUnknown
		}
		return true, p.reckon(rules)
	}
	return p.list(l)
}

// line is a policy in a list: place, date, name, and whether its subsidy can be
// computed.
func (s *policyList) line(one policy.Policy) string {
	w := s.words()
	parts := []string{w.Name(one.Region)}
	if one.Date.Known() {
		parts = append(parts, when(one.Date.String()))
	}
	said := hitLine.F(strings.Join(parts, lang.Comma.String()), w.Policy(one))
	if _, ok := s.rule(one); ok {
		said += canReckon.String()
	}
	return said
}

// rule is the rule of a policy that names an amount.
func (s *policyList) rule(one policy.Policy) (policy.Rule, bool) {
	i := slices.IndexFunc(s.rules, func(r policy.Rule) bool { return one.Row != "" && r.Row == one.Row })
	if i < 0 {
		return policy.Rule{}, false
	}
	return s.rules[i], true
}

// find returns the policies that match words, as written or by pinyin, else those of
// the place that the words name.
func (s *policyList) find(words string) []int {
	found := policy.Filter(s.all, words, search.SoundsLike)
	if len(found) == 0 {
		found, _ = policy.InRegion(s.all, words) // an error means that it is not a place
	}
	var at []int
	for i, one := range s.all {
		if slices.ContainsFunc(found, func(f policy.Policy) bool { return f.ID == one.ID }) {
			at = append(at, i)
		}
	}
	return at
}

// offer is something that a number opens.
type offer struct {
	name string
	open func() error
}

// whole reads out one policy in full, and with Enter the next.
func (s *policyList) whole(i int) error {
	for {
		one := s.all[i]
		s.tell(one)
		step, err := s.after(one)
		switch {
		case err != nil:
			return err
		case i+step < 0 || i+step >= len(s.all):
			s.Talk.Say(listEnd.F(len(s.all)))
		default:
			i += step
		}
	}
}

// after asks what to do after a policy and returns how many policies to move on by.
func (s *policyList) after(one policy.Policy) (step int, err error) {
	offers := s.offers(one)
	err = s.hear(s.policyPrompt, s.saying(policyHelp.String()), func(c command) (bool, error) {
		n, isNumber := c.number()
		switch {
		case isNumber && n >= 1 && n <= len(offers):
			return s.visit(one, offers[n-1].open)
		case isNumber:
			s.Talk.Say(numbersUpTo(len(offers)))
		case c.line == "":
			step = 1
			return true, nil
		case c.word == "p":
			step = -1
			return true, nil
		case c.word == "r":
			return true, nil
		case c.word == "a" || c.line == "算":
			return s.visit(one, func() error { return s.reckon(s.rules) })
		case c.word == "c":
			s.Talk.Say(s.Paper.Reference(one.Citation))
		default:
			return false, errUnknown
		}
		return false, nil
	})
	return step, err
}

// policyPrompt says once what may be typed, then the least.
func (s *policyList) policyPrompt() string {
	if s.told.policy {
		return policyAskAgain.String()
	}
	s.told.policy = true
	return policyAsk.String()
}

// visit opens something and comes back to the policy.
func (s *policyList) visit(one policy.Policy, open func() error) (bool, error) {
	if err := s.enter(open); err != nil {
		return true, err
	}
	s.Talk.Say("", backAt.F(s.words().Name(one.Name)))
	return false, nil
}

// tell reads out a policy; the warning comes before any amount, also one in the text.
func (s *policyList) tell(one policy.Policy) {
	w := s.words()
	s.Talk.Say("", w.Policy(one)+lang.FullStop.String())
	facts := []string{w.Name(one.Region)}
	if one.Date.Known() {
		facts = append(facts, when(one.Date.String()))
	}
	facts = append(facts, one.Level.Name())
	if one.Issuer != "" {
		facts = append(facts, w.Name(one.Issuer))
	}
	s.Talk.Say(strings.Join(facts, lang.Comma.String())+lang.FullStop.String(), policy.WarningWords.String()+lang.FullStop.String(), w.Points(one))
	if rule, ok := s.rule(one); ok {
		s.Talk.Say(ruleIs.String())
		s.Talk.Say(rule.Plain()...)
	} else if one.Amount != "" {
		s.Talk.Say(amountIs.F(w.Amount(one)))
	}
	if note := one.NoteWords(); note != "" {
		s.Talk.Say(remarkLine.F(note))
	}
	s.Talk.Say(s.Paper.Reference(one.Citation))
	for i, o := range s.offers(one) {
		s.Talk.SayUnder(fmt.Sprintf("%d %s", i+1, o.name), 2)
	}
}

// offers are what can be opened from a policy: its passage, its rule, the rows it sums
// up.
func (s *policyList) offers(one policy.Policy) []offer {
	offers := []offer{{toPassage.String(), func() error { return s.look(one.Block) }}}
	if rule, ok := s.rule(one); ok {
		offers = append(offers, offer{reckonIt.String(), func() error { return s.reckon([]policy.Rule{rule}) }})
	}
	for _, id := range one.Related {
		i := slices.IndexFunc(s.all, func(o policy.Policy) bool { return o.Row == id })
		if i >= 0 {
			offers = append(offers, offer{sumsUp.F(s.line(s.all[i])), func() error { return s.whole(i) }})
		}
	}
	return offers
}
