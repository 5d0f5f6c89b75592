package market

import (
	"slices"
	"strings"

	"yunlan/content/lang"
	"yunlan/data/market"
	"yunlan/ui/chart"
	"yunlan/ui/figure"
	"yunlan/ui/text"
)

// auditID names the audit in a place.
const auditID = "audit"

// sums are the audit as it was last set: nothing in it moves with the cursor.
type sums struct {
	of    int // the page whose sums they are
	o     chart.Options
	rows  []chart.Row
	ascii bool // of the picks
	picks []pick
}

// sumsOfPage drops the sums of another page.
func (s *Screen) sumsOfPage() {
	if s.sums.of != s.page {
		s.sums = sums{of: s.page}
	}
}

// auditPicks are the picks of the audit, made once.
func (s *Screen) auditPicks() []pick {
	s.sumsOfPage()
	if ascii := s.env.ASCII(); s.sums.picks == nil || s.sums.ascii != ascii {
		s.sums.ascii, s.sums.picks = ascii, s.checkPicks()
	}
	return s.sums.picks
}

// checkPicks are the checks, each followed by its facts. Opened, each leads on
// to the other sentences of its check.
func (s *Screen) checkPicks() []pick {
	var picks []pick
	for _, c := range s.shownChecks() {
		whole := pick{name: figure.CheckTitle(c), of: figure.CheckTitle(c), amount: s.checkResult(c)}
		for _, f := range c.Facts {
			whole.cited = append(whole.cited, f.Citation)
		}
		picks = append(picks, whole)
		for i, f := range c.Facts {
			p := pick{
				name: figure.FactName(f), label: s.factLabel(f), amount: s.factNumber(f), known: figure.Known(f.Kind, f.Formula, f.Unit),
				of: figure.FactName(f) + " " + figure.Period(f.Period),
			}
			p.cited = slices.Concat(whole.cited[i:], whole.cited[:i])
			picks = append(picks, p)
		}
	}
	return picks
}

// pickOf is the pick of a check, the first where there is no such check.
func (s *Screen) pickOf(id string) int {
	at := 0
	for _, c := range s.checks {
		if c.ID == id {
			return at
		}
		at += 1 + len(c.Facts)
	}
	return 0
}

// checkResult is a check's result and arithmetic in a line.
func (s *Screen) checkResult(c market.Check) string {
	said := []string{s.resultMark(c.Result) + " " + figure.ResultName(c.Result)}
	for _, l := range append([]string{figure.CheckLine(c.Note)}, figure.CheckLines(c)...) {
		if l != "" {
			said = append(said, strings.TrimRight(l, "。."))
		}
	}
	return lang.Statements(said)
}

// factLabel is the number of a fact with its sign.
func (s *Screen) factLabel(f market.Fact) string {
	return figure.Label(market.Point{Value: f.Number(), Sign: f.Sign()}, s.env.ASCII())
}

// auditRows are the rows of the audit, set anew for another width.
func (s *Screen) auditRows(w int) []chart.Row {
	s.sumsOfPage()
	if o := s.chartOptions(w); s.sums.rows == nil || s.sums.o != o {
		s.sums.o, s.sums.rows = o, s.setAudit(o)
	}
	return s.sums.rows
}

// setAudit sets the checks with their arithmetic and their facts.
func (s *Screen) setAudit(o chart.Options) []chart.Row {
	rows := figure.Wrapped(s.auditTally(), chart.Plan, 2, o)
	n := 0
	for _, c := range s.shownChecks() {
		n++
		rows = append(rows, o.Fit(o.Width))
		rows = append(rows, s.checkRows(c, n, o)...)
		numbers := 0
		for _, f := range c.Facts {
			numbers = max(numbers, text.Width(s.factNumber(f), o.Ambiguous))
		}
		for _, f := range c.Facts {
			n++
			rows = append(rows, s.factRows(f, n, numbers, o)...)
		}
	}
	return rows
}

// checkRows are a check's result, name and arithmetic.
func (s *Screen) checkRows(c market.Check, n int, o chart.Options) []chart.Row {
	lead := chart.Part{Text: "  ", Role: chart.Lead, Of: n}
	in := o
	in.Width -= 2
	rows := s.hanging(s.resultMark(c.Result)+" ", figure.CheckTitle(c), in)
	rows = append(rows, figure.Wrapped(figure.CheckLine(c.Note), chart.Axis, 2, in)...) // what to beware of, first
	for _, l := range figure.CheckLines(c) {
		rows = append(rows, figure.Wrapped(l, chart.Plan, 2, in)...)
	}
	for i, r := range rows {
		if i > 0 {
			lead.Role = chart.Blank
		}
		for k := range r.Parts {
			r.Parts[k].Of = n
		}
		rows[i] = o.Fit(o.Width, append([]chart.Part{lead}, r.Parts...)...)
	}
	return rows
}

// hanging sets a title behind a sign.
func (s *Screen) hanging(sign, words string, o chart.Options) []chart.Row {
	indent := text.Width(sign, o.Ambiguous)
	var rows []chart.Row
	for i, l := range text.Wrap(words, text.Options{Width: max(o.Width-indent, 2), Spacing: text.SpacingAuto, Ambiguous: o.Ambiguous}) {
		if i > 0 {
			sign = strings.Repeat(" ", indent)
		}
		rows = append(rows, o.Fit(o.Width, chart.Part{Text: sign, Role: chart.Ink}, chart.Part{Text: l.Text(), Role: chart.Title}))
	}
	return rows
}

// auditTally counts the results.
func (s *Screen) auditTally() string {
	count := map[market.Result]int{}
	for _, c := range s.shownChecks() {
		count[c.Result]++
	}
	var tally []any
	for _, r := range []market.Result{market.Fits, market.Conflicts, market.Undecided} {
		tally = append(tally, s.resultMark(r), figure.ResultName(r), count[r])
	}
	return strings.ReplaceAll(auditSummary.F(tally...), "·", s.env.Glyphs.Dot)
}

func (s *Screen) resultMark(r market.Result) string { return figure.ResultMark(r, s.env.ASCII()) }

// factRows are a fact's number, name and page; Enter opens its sentence.
// The number takes so many cells.
func (s *Screen) factRows(f market.Fact, n, width int, o chart.Options) []chart.Row {
	mark := chart.Stated.Mark(o.ASCII)
	if f.Kind == market.Bound {
		mark = chart.Bound.Mark(o.ASCII)
	}
	number := text.Pad(s.factNumber(f), width, o.Ambiguous)
	indent := 2 + 2 + 2 + width + 2
	said := figure.FactName(f) + " " + figure.Period(f.Period) + "  " + factPage.F(f.Page)
	var rows []chart.Row
	for i, l := range text.Wrap(said, text.Options{Width: max(o.Width-indent, 8), Spacing: text.SpacingAuto, Ambiguous: o.Ambiguous}) {
		head := []chart.Part{
			{Text: "  ", Role: chart.Lead, Of: n},
			{Text: "  ", Of: n},
			{Text: mark, Role: chart.Ink, Of: n},
			{Text: " ", Of: n},
			{Text: number, Role: chart.Value, Of: n},
			{Text: "  ", Of: n},
		}
		if i > 0 {
			head = []chart.Part{{Text: "  ", Role: chart.Lead, Of: n}, {Text: strings.Repeat(" ", indent-2), Of: n}}
		}
		rows = append(rows, o.Fit(o.Width, append(head, chart.Part{Text: l.Text(), Role: chart.Axis, Of: n})...))
	}
	return rows
}

// factNumber is a fact's number with its unit.
func (s *Screen) factNumber(f market.Fact) string {
	return figure.Amount(s.factLabel(f), f.Unit)
}
