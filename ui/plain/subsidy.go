package plain

import (
	"cmp"
	"errors"
	"strconv"
	"strings"
	"time"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/firm"
	"yunlan/data/policy"
)

// reckoning is what a firm said of itself, and the rules it is held against.
type reckoning struct {
	*Program
	rules []policy.Rule
	said  firm.Profile
	asked map[string]bool // also what was skipped
	order []string        // the fields in the order of asking
}

// reckon asks what the rules need to know, then says what each of them says.
// One rule alone is asked for a firm of its region.
func (p *Program) reckon(rules []policy.Rule) error {
	r := &reckoning{p, rules, firm.Profile{}, map[string]bool{}, nil}
	p.Talk.Say("", reckonIntro.String())
	if len(rules) == 1 {
		r.said[firm.Region], r.asked[firm.Region] = rules[0].Region, true
		p.Talk.Say(reckonFor.F(rules[0].Region))
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

// back takes the answer before a field back; false at the first question.
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

// judge holds what was said against the rules.
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

// ask asks for one field; what is skipped stays unsaid, which is not a no.
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
	n, err := r.Talk.Menu(cmp.Or(f.Question, f.Label).String(), f.Words(yes, no), true)
	if err == nil && n != Skipped {
		r.said[field] = f.Offered()[n].Value
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
			r.said[firm.Region] = typed
			return nil
		}
		r.Talk.Say(placeUnknown.F(content.Echo(typed)))
	}
}

// askMoney takes an amount as the calculator on the screen does; how it was
// read is said.
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
		r.said[f.Name] = strconv.FormatInt(fen, 10)
		r.Talk.Say(moneyRead.F(policy.FormatDigits(fen)))
		return nil
	}
}

// answer says the verdicts, the warning before them; each leads to its words.
func (r *reckoning) answer(verdicts []policy.Verdict) error {
	verdicts, others := policy.Here(verdicts)
	l := list{name: reckonName.String(), page: len(verdicts), help: verdictHelp.String()}
	l.head = []string{policy.WarningWords.String() + lang.FullStop.String()}
	if len(verdicts) > 1 {
		l.head = append(l.head, noSum.String())
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

// verdictLine says what one rule says to the firm, and why.
func verdictLine(v policy.Verdict, today time.Time) string {
	var why []string
	switch v.Standing {
	case policy.NotEligible:
		why = append(why, against.F(named(v.Reason, firm.Label)))
	case policy.NeedsInfo:
		if byFirm, _ := v.ToSay(); len(byFirm) > 0 {
			why = append(why, missing.F(named(byFirm, v.Asks)))
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
	return verdictIs.F(v.Standing, v.Policy, strings.Join(why, lang.Semicolon.String()))
}

func named(fields []string, name func(string) string) string {
	var said []string
	for _, f := range fields {
		said = append(said, name(f))
	}
	return lang.List(said)
}

// The words of the calculator.
var (
	reckonName   = lang.Text{"测算的结果", "the result"}
	reckonIntro  = lang.Text{"算补贴：下面每一问都可以按回车跳过，跳过的算“未说明”；b 回上一问，q 退出。", "What a firm might be paid. Enter skips a question; what is skipped counts as not said; b goes back a question, q leaves."}
	reckonFor    = lang.Text{"按企业在%s算。", "For a firm in %s."}
	askPlace     = lang.Text{"企业在哪里？如 北京、广东深圳宝安、成都高新区", "Where is the firm? For example Beijing, Shenzhen Baoan or 成都高新区"}
	placeUnknown = lang.Text{"不认识“%s”；写明省、市、区，或按回车跳过。", "“%s” is no place known here; name a province, city or district, or skip with Enter."}
	askMoney     = lang.Text{"%s，单位万元；也可写 1200000元、120万元", "%s, in 万元 (10,000 yuan); or write 1200000元, 120万元"}
	moneyRead    = lang.Text{"读作 %s 元。", "Read as CNY %s."}
	verdictIs    = lang.Text{"%s，%s：%s。", "%s, %s: %s."}
	against      = lang.Text{"不符合的是%s", "against it: %s"}
	missing      = lang.Text{"还缺%s", "still missing: %s"}
	noSum        = lang.Text{"各项分别测算，不相加：原文没有说可以同时享受。", "Each is reckoned alone and none are added: the text does not say that they go together."}
	verdictHelp  = lang.Text{"编号读写明这一条的原文。", "A number reads the words of the rule."}
)
