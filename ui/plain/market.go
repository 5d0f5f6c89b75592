package plain

import (
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/data/english"
	"yunlan/data/market"
	"yunlan/data/policy"
	"yunlan/ui/figure"
	"yunlan/ui/tables"
)

// auditWord opens the data check, which the list of figures says first: the figures
// have their numbers.
const auditWord = "a"

// figures lists the figures, the audit, all numbers and all dates.
func (p *Program) figures() error {
	m, err := p.numbers()
	if err != nil {
		return err
	}
	figures := m.Figures()
	l := list{name: roomMarket.String(), head: []string{auditFirst.String(), figuresHead.F(len(figures))}, page: len(figures) + 3}
	for _, f := range figures {
		l.items = append(l.items, caption(f))
	}
	numbers, dates := split(m.Facts())
	l.items = append(l.items, auditName.String(), factsName.F(len(numbers)), datesName.F(len(dates)))
	l.open = func(i int) error {
		switch i {
		case len(figures):
			return p.audit(m)
		case len(figures) + 1:
			return p.said(factsName.F(len(numbers)), numbers)
		case len(figures) + 2:
			return p.said(datesName.F(len(dates)), dates)
		}
		return p.figure(content.ID(figures[i].ID))
	}
	l.help = edition.Fill(figuresHelp.String())
	l.obey = func(c command) (bool, error) {
		if c.word == auditWord && c.rest == "" || c.names(auditName) {
			return true, p.audit(m)
		}
		ref, err := english.Resolve(p.Paper, c.line)
		if err != nil || len(ref.Blocks) == 0 || ref.Blocks[0].Kind != content.Figure {
			return false, errUnknown
		}
		return true, p.figure(ref.Blocks[0].ID)
	}
	return p.list(l)
}

// audit lists the checks as sentences; one that is chosen says its numbers.
func (p *Program) audit(m *market.Market) error {
	checks := m.Audit()
	count := map[market.Result]int{}
	l := list{name: auditName.String(), page: len(checks), help: auditHelp.String()}
	for _, c := range checks {
		count[c.Result]++
		l.items = append(l.items, checkLine(c))
	}
	l.head = []string{auditHead.F(len(checks), count[market.Fits], count[market.Conflicts], count[market.Undecided])}
	l.open = func(i int) error { return p.said(figure.CheckTitle(checks[i]), checks[i].Facts) }
	return p.list(l)
}

// checkLine says how a check came out and its arithmetic.
func checkLine(c market.Check) string {
	var lines []string
	for _, line := range append([]string{figure.CheckLine(c.Note)}, figure.CheckLines(c)...) {
		if line != "" {
			lines = append(lines, strings.TrimRight(line, "。."))
		}
	}
	return verdictIs.F(figure.ResultName(c.Result), figure.CheckTitle(c), lang.Statements(lines))
}

// split tells the numbers of the paper from its dates.
func split(facts []market.Fact) (numbers, dates []market.Fact) {
	for _, f := range facts {
		if f.Kind == market.Date {
			dates = append(dates, f)
		} else {
			numbers = append(numbers, f)
		}
	}
	return numbers, dates
}

// said lists numbers with their sentences; words narrow the list, and the chosen one
// is opened in the paper.
func (p *Program) said(name string, facts []market.Fact) error {
	l := list{name: name, head: []string{name + colon.String()}, help: factsHelp.String()}
	if tables.OfPolicies(p.Paper, facts) {
		l.head = append([]string{policy.WarningWords.String() + lang.FullStop.String()}, l.head...)
	}
	for _, f := range facts {
		l.items = append(l.items, factLine(f))
	}
	l.narrow = func(words string) []int { return having(l.items, words) }
	l.open = func(i int) error { return p.look(facts[i].Block) }
	return p.list(l)
}

// factLine words a number: subject, time, amount, how it is known, place.
func factLine(f market.Fact) string {
	of := figure.Word(f.Subject) + " " + figure.Metric(f)
	period := ""
	if f.Period != "" && f.Period != "—" {
		period = lang.Comma.String() + when(strings.ReplaceAll(f.Period, "-0", "."))
	}
	return factIs.F(of, period, factAmount(f), known(f.Kind, f.Formula, f.Unit), quoted(f.Citation))
}

// factAmount words a fact's number: months in full, units and the signs of bounds in
// words.
func factAmount(f market.Fact) string {
	number := strings.TrimPrefix(figure.AmountOf(f), f.Sign())
	if word, ok := signWords[f.Sign()]; ok {
		return word.F(when(number))
	}
	return when(number)
}

// having returns the indices of the items that contain all words, ignoring case.
func having(items []string, words string) []int {
	var at []int
	for i, item := range items {
		has := true
		for _, w := range strings.Fields(strings.ToLower(words)) {
			has = has && strings.Contains(strings.ToLower(item), w)
		}
		if has {
			at = append(at, i)
		}
	}
	return at
}
