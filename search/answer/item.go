package answer

import (
	"fmt"
	"slices"
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/content/numeral"
)

// card shows facts. Those of one sentence are one answer.
func (a *Answerer) card(facts []match) Card {
	c := Card{Kind: Stated}
	var caveats []lang.Text
	for _, m := range facts {
		if m.printed.sentence != facts[0].printed.sentence {
			c.Kind = Several
		}
		c.Items = append(c.Items, a.item(m.profile))
		if found, ok := a.findings[m.ID]; ok && !slices.Contains(caveats, found) {
			caveats = append(caveats, found)
		}
	}
	for l := range c.Caveat {
		var said []string
		for _, caveat := range caveats {
			said = append(said, caveat[l])
		}
		c.Caveat[l] = strings.Join(said, "\n")
	}
	return c
}

// item is a fact as a card shows it.
func (a *Answerer) item(p *profile) Item {
	it := a.sentence(p.printed.sentence)
	b, _ := a.paper.Block(it.Block)
	it.Page, it.Text, it.Fact = b.PageAt(p.printed.value.Start), p.printed.text, p.ID
	it.Subject, it.Metric, it.Period, it.Qualifier, it.Unit = p.Subject, p.Metric, p.Period, p.Qualifier, p.Unit
	switch {
	case p.Value == nil:
	case strings.HasPrefix(p.Unit, numeral.YearMonth):
		it.Value, it.Unit = fmt.Sprintf("%d-%02d", int(*p.Value)/100, int(*p.Value)%100), numeral.YearMonth
	default:
		it.Value = *p.Value
	}
	return it
}

// sentence is a whole sentence of the paper, without the spaces around it.
func (a *Answerer) sentence(at content.Place) Item {
	b, _ := a.paper.Block(at.Block)
	said := b.Text[at.Start:at.End]
	at.Start += len(said) - len(strings.TrimLeft(said, " "))
	at.End -= len(said) - len(strings.TrimRight(said, " "))
	c := b.Cited(at)
	return Item{Quote: c.Quote, Within: c.Within, Block: b.ID, Page: c.Page, Place: at}
}

// sentenceAt is the whole sentence around a place.
func (a *Answerer) sentenceAt(at content.Place) Item {
	b, _ := a.paper.Block(at.Block)
	return a.sentence(around(b, content.Span{Start: at.Start, End: at.End}))
}
