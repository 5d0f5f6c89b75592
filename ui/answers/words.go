package answers

import (
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/english"
	"yunlan/data/market"
	"yunlan/search/answer"
	"yunlan/ui/evidence"
	"yunlan/ui/figure"
)

// Head says what a card is where it is more than one statement; "" for one.
func Head(c answer.Card) string {
	switch c.Kind {
	case answer.NotGiven:
		switch {
		case len(c.Items) == 0:
			return notGiven.F(content.Echo(c.Missing))
		case len(c.Items) > 1:
			return notGivenNears.F(content.Echo(c.Missing))
		}
		return notGivenNear.F(content.Echo(c.Missing))
	case answer.Several:
		return several.F(len(c.Items))
	}
	return ""
}

// Value is the value as the sentence has it: in English where that is read, under an
// English interface with the number in English behind it; "" for words.
func Value(it answer.Item, w evidence.Words) string {
	number, ok := it.Value.(float64)
	if !ok || lang.Now() != lang.English || it.Unit == "" || it.Unit == "%" {
		return it.Text
	}
	said := figure.AmountOf(market.Fact{Value: &number, Unit: it.Unit})
	if w.Text() == english.English {
		return said
	}
	return it.Text + lang.Brackets.F(said)
}

// About says what the value is of: subject and metric, period, what bends it.
func About(it answer.Item) []string {
	if it.Fact == "" {
		return nil
	}
	parts := []string{figure.FactName(market.Fact{Subject: it.Subject, Metric: it.Metric})}
	if it.Period != "" && it.Period != "—" {
		parts = append(parts, figure.Period(it.Period))
	}
	if it.Qualifier != "" && (lang.Now() == lang.English || !strings.Contains(it.Text, it.Qualifier)) {
		if words := figure.Qualifier(it.Qualifier); words != "" {
			parts = append(parts, words)
		}
	}
	return parts
}

// Derived says what follows by arithmetic from the statements of a card, each in one
// line: the number, how it is computed, and what it is of.
func Derived(c answer.Card) []string {
	var said []string
	for _, d := range c.Derived {
		said = append(said, derives.F(Amount(d), figure.Formula(d.Formula, d.Unit), strings.Join(AboutDerived(d), " ")))
	}
	return said
}

// Amount is a derived number with its sign and unit.
func Amount(d answer.Derivation) string {
	return figure.Amount(d.Sign+market.Format(d.Value), d.Unit)
}

// AboutDerived says what a derived number is of: subject and metric, period.
func AboutDerived(d answer.Derivation) []string {
	return About(answer.Item{Fact: d.Fact, Subject: d.Subject, Metric: d.Metric, Period: d.Period})
}

// Cited is the sentence as a citation, which knows whether it begins within one.
func Cited(p *content.Paper, it answer.Item) content.Citation {
	b, ok := p.Block(it.Block)
	if !ok || it.Place.End > len(b.Text) {
		return content.Citation{Quote: it.Quote, Place: it.Place}
	}
	c := b.Cited(it.Place)
	c.Quote = it.Quote
	return c
}

// Where says where the sentence stands. Not every document has pages.
func Where(p *content.Paper, it answer.Item) string {
	b, _ := p.Block(it.Block)
	place := p.ShortPlace(b.Section)
	if lang.Now() == lang.English {
		place = string(b.Section)
	}
	if it.Page == "" {
		return place
	}
	return where.F(place, it.Page)
}

// Notes are the footnotes of a sentence that answers.
func Notes(p *content.Paper, c answer.Card, it answer.Item) []content.Block {
	if c.Kind == answer.NotGiven {
		return nil
	}
	b, _ := p.Block(it.Block)
	var notes []content.Block
	for _, mark := range b.Notes {
		if note, ok := p.Block(mark.Target); ok && mark.Start > it.Place.Start && mark.Start <= it.Place.End {
			notes = append(notes, note)
		}
	}
	return notes
}

// Note is a footnote in one line.
func Note(note content.Block, w evidence.Words) string {
	return footnote.F(note.Label, w.Plain(note.Text, content.Place{Block: note.ID, End: len(note.Text)}))
}

// Caveat says what to beware of in one line; "" for nothing.
func Caveat(c answer.Card) string {
	said := c.Caveat.String()
	if said == "" {
		return ""
	}
	return caveat.F(strings.ReplaceAll(said, "\n", lang.Semicolon.String()))
}
