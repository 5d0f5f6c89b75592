package plain

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/firm"
	"yunlan/data/policy"
	"yunlan/data/sitting"
	"yunlan/ui/evidence"
)

// asking asks a firm for what some rules must know.
type asking struct {
	talk  *Talk
	paper *content.Paper
	rules []policy.Rule
	said  firm.Profile
	asked map[string]bool                 // also what was skipped
	order []string                        // the fields in the order of asking
	keep  func(field, value string) error // stores an answer
}

// reckon asks for what the rules need, then reads out the verdicts. For a single rule
// the firm is taken to be in its region.
func (p *Program) reckon(rules []policy.Rule) error {
	p.Talk.Say("", reckonIntro.String())
	a := &asking{talk: p.Talk, paper: p.Paper, rules: rules, said: firm.Profile{}, asked: map[string]bool{}}
	a.keep = func(field, value string) error {
		_ = sitting.Tell(p.Store, firm.Profile{field: value}) // the store reports what it cannot write
		return nil
	}
	if err := a.recall(sitting.Firm(p.Store)); err != nil {
		return err
	}
	if len(rules) == 1 {
		a.said[firm.Region], a.asked[firm.Region] = rules[0].Region, true
		p.Talk.Say(reckonFor.F(policy.PlaceName(rules[0].Region)))
	}
	verdicts, err := a.all()
	if err != nil {
		return err
	}
	return p.answer(verdicts, a.said[firm.Region])
}

// all asks one field after the other until no rule must know more; b goes back one.
func (a *asking) all() ([]policy.Verdict, error) {
	for {
		verdicts, err := a.judge()
		if err != nil {
			return nil, err
		}
		field := a.open(verdicts)
		if field == "" {
			return verdicts, nil
		}
		err = a.ask(field)
		if errors.Is(err, errBack) && a.back(field) {
			continue
		}
		if err != nil {
			return nil, err
		}
		a.order = append(a.order, field)
	}
}

// recall says what is known of the firm and takes it over if the reader agrees.
func (a *asking) recall(known firm.Profile) error {
	if len(known) == 0 {
		return nil
	}
	a.talk.Say(knownFirm.F(policy.Said(known)))
	n, err := a.talk.Menu("", []string{knownUse.String(), knownAnew.String()}, "")
	if err != nil || n != 0 {
		return err
	}
	for name, value := range known {
		a.said[name], a.asked[name] = value, true
	}
	return nil
}

// tell keeps an answer for the screen, the assessment and the commands.
func (a *asking) tell(field, value string) error {
	a.said[field] = value
	return a.keep(field, value)
}

// back removes the answer before a field; false at the first question.
func (a *asking) back(from string) bool {
	delete(a.asked, from)
	last := len(a.order) - 1
	if last < 0 {
		return false
	}
	delete(a.asked, a.order[last])
	delete(a.said, a.order[last])
	a.order = a.order[:last]
	return true
}

// judge applies the rules to the profile so far.
func (a *asking) judge() ([]policy.Verdict, error) {
	verdicts := make([]policy.Verdict, len(a.rules))
	for i, rule := range a.rules {
		var err error
		if verdicts[i], err = rule.Judge(a.paper, a.said); err != nil {
			return nil, err //nolint:wrapcheck // it says what it was about
		}
	}
	return verdicts, nil
}

// open is the next field that some rule still needs; the region comes first,
// because it rules out most.
func (a *asking) open(verdicts []policy.Verdict) string {
	if !a.asked[firm.Region] {
		return firm.Region
	}
	for _, v := range verdicts {
		byFirm, _ := v.ToSay()
		for _, field := range byFirm {
			if !a.asked[field] {
				return field
			}
		}
	}
	return ""
}

// ask asks for one field; what is skipped stays unknown, which differs from “no”.
func (a *asking) ask(field string) error {
	a.asked[field] = true
	f, _ := firm.Named(field)
	switch f.Kind {
	case firm.Place:
		return a.askRegion()
	case firm.Money:
		return a.askMoney(f)
	case firm.Choice, firm.YesNo, firm.Count:
	}
	n, err := a.talk.Menu(f.Asked(), f.Words(saidYes, saidNo), enterSkips.String())
	if err != nil || n == Skipped {
		return err
	}
	return a.tell(field, f.Offered()[n].Value)
}

func (a *asking) askRegion() error {
	for {
		typed, err := a.talk.Answer(askPlace.String())
		if err != nil || typed == "" {
			return err
		}
		if _, ok := policy.ParseRegion(typed); ok {
			return a.tell(firm.Region, typed)
		}
		a.talk.Say(placeUnknown.F(content.Echo(typed)))
	}
}

// askMoney reads an amount as the calculator on the screen does, and repeats it.
func (a *asking) askMoney(f firm.Field) error {
	for {
		typed, err := a.talk.Answer(amountAsked(f))
		if err != nil || typed == "" {
			return err
		}
		fen, _, err := policy.ReadAmount(f, typed)
		if err != nil {
			a.talk.Say(content.Echo(err.Error()))
			continue
		}
		a.talk.Say(moneyRead.F(policy.FormatDigits(fen)))
		return a.tell(f.Name, strconv.FormatInt(fen, 10))
	}
}

// answer reads out the warning and the verdicts; each opens its passage.
func (p *Program) answer(verdicts []policy.Verdict, place string) error {
	verdicts, others := policy.Here(verdicts)
	l := list{name: reckonName.String(), page: len(verdicts), help: verdictHelp.String()}
	l.head = []string{policy.WarningWords.String() + lang.FullStop.String()}
	if len(verdicts) > 1 {
		l.head = append(l.head, policy.NoSumWords.String())
	}
	if none := evidence.Of(p.Paper).NoRule(p.Paper, verdicts, place); none != "" {
		l.head = append(l.head, none)
	}
	if more := policy.OthersWords(others); more != "" {
		l.head = append(l.head, more+lang.FullStop.String())
	}
	for _, v := range verdicts {
		l.items = append(l.items, verdictLine(v, p.Clock()))
	}
	l.open = func(i int) error { return p.look(verdicts[i].Block) }
	return p.list(l)
}

// verdictLine words the verdict of one rule with its reasons.
func verdictLine(v policy.Verdict, today time.Time) string {
	var why []string
	switch v.Standing {
	case policy.NotEligible:
		why = append(why, policy.NotMetWords.F(named(v.Reason, firm.Label)))
	case policy.NeedsInfo:
		if byFirm, _ := v.ToSay(); len(byFirm) > 0 {
			why = append(why, policy.MissingWords.F(named(byFirm, v.Asks)))
		}
		if confirm := v.ConfirmWords(); confirm != "" {
			why = append(why, confirm)
		}
	case policy.MayApply:
		why = slices.Clone(v.Worked)
	}
	for _, words := range []string{v.PassedWords(today), v.Prospect, v.Given} {
		if words != "" {
			why = append(why, words)
		}
	}
	for i, part := range why {
		why[i] = strings.TrimSuffix(part, lang.FullStop.String())
	}
	return verdictIs.F(v.Standing, evidence.Of(content.Load()).Name(v.Policy), lang.Statements(why))
}

func named(fields []string, name func(string) string) string {
	var said []string
	for _, f := range fields {
		said = append(said, name(f))
	}
	return lang.List(said)
}
