package plain

import (
	"cmp"
	"errors"
	"strconv"
	"time"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/firm"
	"yunlan/data/policy"
	"yunlan/data/sitting"
	"yunlan/ui/evidence"
)

// reckoning is a firm's profile so far and the rules that are applied to it.
type reckoning struct {
	*Program
	rules []policy.Rule
	said  firm.Profile
	asked map[string]bool // also what was skipped
	order []string        // the fields in the order of asking
}

// reckon asks for what the rules need, then reads out the verdicts. For a single rule
// the firm is taken to be in its region.
func (p *Program) reckon(rules []policy.Rule) error {
	r := &reckoning{p, rules, firm.Profile{}, map[string]bool{}, nil}
	p.Talk.Say("", reckonIntro.String())
	if err := r.recall(); err != nil {
		return err
	}
	if len(rules) == 1 {
		r.said[firm.Region], r.asked[firm.Region] = rules[0].Region, true
		p.Talk.Say(reckonFor.F(policy.PlaceName(rules[0].Region)))
	}
	for {
		verdicts, err := r.judge()
		if err != nil {
			return err
		}
		field := r.open(verdicts)
		if field == "" {
			return r.answer(verdicts)
		}
		err = r.ask(field)
		if errors.Is(err, errBack) && r.back(field) {
			continue
		}
		if err != nil {
			return err
		}
		r.order = append(r.order, field)
	}
}

// recall says what is known of the firm and takes it over if the reader agrees.
func (r *reckoning) recall() error {
	known := sitting.Firm(r.Store)
	if len(known) == 0 {
		return nil
	}
	var said []string
	for _, f := range firm.Fields {
		if value, ok := known[f.Name]; ok {
			said = append(said, f.Said(value, policy.Money))
		}
	}
	r.Talk.Say(knownFirm.F(lang.Statements(said)))
	n, err := r.Talk.Menu("", []string{knownUse.String(), knownAnew.String()}, "")
	if err != nil || n != 0 {
		return err
	}
	for name, value := range known {
		r.said[name], r.asked[name] = value, true
	}
	return nil
}

// tell keeps an answer for the screen, the assessment and the commands; the store
// reports what it cannot write.
func (r *reckoning) tell(field, value string) {
	r.said[field] = value
	_ = sitting.Tell(r.Store, firm.Profile{field: value})
}

// back removes the answer before a field; false at the first question.
func (r *reckoning) back(from string) bool {
	delete(r.asked, from)
	last := len(r.order) - 1
	if last < 0 {
		return false
	}
	delete(r.asked, r.order[last])
	delete(r.said, r.order[last])
	r.order = r.order[:last]
	return true
}

// judge applies the rules to the profile so far.
func (r *reckoning) judge() ([]policy.Verdict, error) {
	verdicts := make([]policy.Verdict, len(r.rules))
	for i, rule := range r.rules {
		var err error
		if verdicts[i], err = rule.Judge(r.Paper, r.said); err != nil {
			return nil, err //nolint:wrapcheck // it says what it was about
		}
	}
	return verdicts, nil
}

// open is the next field that some rule still needs; the region comes first,
// because it rules out most.
func (r *reckoning) open(verdicts []policy.Verdict) string {
	if !r.asked[firm.Region] {
		return firm.Region
	}
	for _, v := range verdicts {
		byFirm, _ := v.ToSay()
		for _, field := range byFirm {
			if !r.asked[field] {
				return field
			}
		}
	}
	return ""
}

// ask asks for one field; what is skipped stays unknown, which differs from “no”.
func (r *reckoning) ask(field string) error {
	r.asked[field] = true
	f, _ := firm.Named(field)
	switch f.Kind {
	case firm.Place:
		return r.askRegion()
	case firm.Money:
		return r.askMoney(f)
	case firm.Choice, firm.YesNo, firm.Count:
	}
	n, err := r.Talk.Menu(cmp.Or(f.Question, f.Label).String(), f.Words(yes, no), enterSkips.String())
	if err == nil && n != Skipped {
		r.tell(field, f.Offered()[n].Value)
	}
	return err
}

func (r *reckoning) askRegion() error {
	for {
		typed, err := r.Talk.Answer(askPlace.String())
		if err != nil || typed == "" {
			return err
		}
		if _, ok := policy.ParseRegion(typed); ok {
			r.tell(firm.Region, typed)
			return nil
		}
		r.Talk.Say(placeUnknown.F(content.Echo(typed)))
	}
}

// askMoney reads an amount as the calculator on the screen does, and repeats it.
func (r *reckoning) askMoney(f firm.Field) error {
	for {
		typed, err := r.Talk.Answer(askMoney.F(f.Label))
		if err != nil || typed == "" {
			return err
		}
		fen, _, err := policy.ParseTyped(typed)
		if err != nil {
			r.Talk.Say(content.Echo(err.Error()))
			continue
		}
		r.tell(f.Name, strconv.FormatInt(fen, 10))
		r.Talk.Say(moneyRead.F(policy.FormatDigits(fen)))
		return nil
	}
}

// answer reads out the warning and the verdicts; each opens its passage.
func (r *reckoning) answer(verdicts []policy.Verdict) error {
	verdicts, others := policy.Here(verdicts)
	l := list{name: reckonName.String(), page: len(verdicts), help: verdictHelp.String()}
	l.head = []string{policy.WarningWords.String() + lang.FullStop.String()}
	if len(verdicts) > 1 {
		l.head = append(l.head, policy.NoSumWords.String())
	}
	for _, words := range []string{policy.NoRuleWords(verdicts, r.said[firm.Region]), policy.OthersWords(others)} {
		if words != "" {
			l.head = append(l.head, words+lang.FullStop.String())
		}
	}
	for _, v := range verdicts {
		l.items = append(l.items, verdictLine(v, r.Clock()))
	}
	l.open = func(i int) error { return r.look(verdicts[i].Block) }
	return r.list(l)
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
		why = v.Worked
	}
	if passed := v.PassedWords(today); passed != "" {
		why = append(why, passed)
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
