package plain

import (
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/market"
	"yunlan/ui/evidence"
	"yunlan/ui/figure"
)

// numbers are the paper's numbers, read on the first call.
func (p *Program) numbers() (*market.Market, error) {
	if p.market == nil {
		m, err := market.New(p.Paper)
		if err != nil {
			return nil, err //nolint:wrapcheck // the message is complete
		}
		p.market = m
	}
	return p.market, nil
}

// figure reads a figure out in sentences; each opens the passage it is based on.
func (p *Program) figure(id content.ID) error {
	m, err := p.numbers()
	if err != nil {
		return err
	}
	f, ok := m.Figure(string(id))
	if !ok {
		p.Talk.Say(noFigure.String())
		return errBack
	}
	sentences := figureSentences(m, f)
	l := list{name: caption(f), head: figureHead(f), page: len(sentences)}
	for _, s := range sentences {
		l.items = append(l.items, s.said)
	}
	l.open = func(i int) error { return p.look(sentences[i].block) }
	l.help = figureHelp.String()
	return p.list(l)
}

// caption is a figure's number and title, or the name of a series.
func caption(f market.Figure) string {
	title := figure.Title(f)
	if n, ok := strings.CutPrefix(f.ID, "图"); ok {
		return captionLine.F(n, title)
	}
	return title
}

// figureHead says what a figure is about and what it leaves out.
func figureHead(f market.Figure) []string {
	head := []string{caption(f) + lang.FullStop.String()}
	if f.Unit != "" {
		head = append(head, unitLine.F(figure.Say(figure.In(f).Unit)))
	}
	if f.Source != "" {
		head = append(head, sourceLine.F(figure.Say(f.Source)))
	}
	if f.Missing != "" {
		head = append(head, missingLine.F(figure.Say(f.Missing)))
	}
	if f.Note != "" {
		head = append(head, remarkLine.F(figure.Say(f.Note)))
	}
	return head
}

// sentence is a sentence about a number, or a name without one, with its source.
type sentence struct {
	said  string
	block content.ID
}

// figureSentences are the sentences of a figure, one view after another.
func figureSentences(m *market.Market, f market.Figure) []sentence {
	var all []sentence
	for _, key := range figure.Views(f) {
		for _, s := range f.View(key) {
			for _, pt := range s.Points {
				all = append(all, pointSentence(m, s, pt))
			}
		}
	}
	for _, item := range f.Items {
		said := nameLine.F(figure.Say(item.Name), quoted(item.Citation))
		if f.Form == market.Blocks {
			said = blockLine.F(figure.Say(item.Name), quoted(item.Citation))
		}
		all = append(all, sentence{said, item.Block})
	}
	return all
}

// pointSentence words one number: subject, time, amount, how it is known, and the
// paper's sentence.
func pointSentence(m *market.Market, s market.Series, pt market.Point) sentence {
	said := pointLine.F(figure.Say(s.Name), when(pt.X), amount(pt.Sign, market.Format(pt.Value), s.Unit), known(pt.Kind, pt.Formula, s.Unit))
	for _, c := range m.Behind(pt) {
		said += lang.Comma.String() + strings.TrimSuffix(quoted(c), lang.FullStop.String())
	}
	first, _ := m.Fact(pt.Facts[0])
	return sentence{said + lang.FullStop.String(), first.Block}
}

// quoted is a citation of the paper that the numbers belong to, with its place.
func quoted(c content.Citation) string {
	if c.Quote == "" {
		return ""
	}
	return seeLine.F(c.Pages("–"), evidence.Of(content.Load()).Quote(c))
}

// when words a point's name, a year or a month in full.
func when(x string) string {
	year, month, dated := strings.Cut(x, ".")
	if len(year) != 4 || len(month) > 2 || strings.Trim(year+month, "0123456789") != "" {
		return figure.Say(x)
	}
	if dated {
		return monthLine.F(year, month)
	}
	return yearLine.F(year)
}

// amount words a number with its unit and the sign of a bound.
func amount(sign, number, unit string) string {
	said := figure.Amount(number, unit)
	if word, ok := signWords[sign]; ok {
		return word.F(said)
	}
	return said
}

// known words whether a number is stated, derived or a bound.
func known(k market.Kind, formula, unit string) string {
	name := figure.KindName(k)
	if formula == "" || k == market.Stated {
		return name
	}
	return formulaLine.F(name, figure.Formula(formula, unit))
}
