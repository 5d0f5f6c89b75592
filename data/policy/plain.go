package policy

import (
	"cmp"
	"maps"
	"slices"

	"yunlan/content/lang"
	"yunlan/data/firm"
)

// Plain says the rule in plain words, one thing a line.
func (r Rule) Plain() []string { return inUse(r.plain()) }

func (r Rule) plain() []lang.Text {
	lines := []lang.Text{fill(plainRegion, lang.Text{r.Region, englishPlace(r.Region)})}
	for _, c := range r.Conditions {
		lines = append(lines, fill(plainCondition, c.words()))
	}
	if from, ok := r.From(); ok {
		lines = append(lines, fill(plainFrom, from))
	}
	lines = append(lines, fill(plainAmount, r.amount()), fill(plainForm, r.Form))
	if r.Caveat != (lang.Text{}) {
		lines = append(lines, fill(plainCaveat, r.Caveat))
	}
	return lines
}

// words are a condition and what the paper leaves open of it.
func (c Condition) words() lang.Text {
	name := firm.ValueName(c.Field, c.Is)
	if c.Note == (lang.Text{}) {
		return name
	}
	return join(name, fill(lang.Brackets, c.Note))
}

// From words the threshold of the rule; false if the paper prints none.
func (r Rule) From() (string, bool) {
	switch {
	case r.Rate == nil || r.Rate.FromFen == 0:
		return "", false
	case r.Rate.FromInclusive:
		return fill(notBelow, r.Rate.BaseName, wan(r.Rate.FromFen)).String(), true
	}
	return fill(above, r.Rate.BaseName, wan(r.Rate.FromFen)).String(), true
}

// Amount words what the rule pays.
func (r Rule) Amount() string { return r.amount().String() }

func (r Rule) amount() lang.Text {
	switch {
	case r.Rate != nil:
		return r.rateWords()
	case r.Fixed != nil:
		return fill(halved, wan(r.Fixed.Fen), firm.ValueName(r.Fixed.HalvedIf, "true"))
	case r.Tiers != nil:
		return r.Tiers.words()
	}
	return lang.Text{}
}

// Ceiling is the most that the rule can pay, in fen; 0 when the paper prints
// no limit.
func (r Rule) Ceiling() int64 {
	switch {
	case r.Rate != nil:
		return r.Rate.CapFen
	case r.Fixed != nil:
		return r.Fixed.Fen
	case r.Tiers != nil:
		return slices.Max(slices.Collect(maps.Values(r.Tiers.Fen)))
	}
	return 0
}

func (r Rule) rateWords() lang.Text {
	share := exactly
	if r.AmountKind == UpperBound {
		share = notMore
	}
	said := fill(share, r.Rate.BaseName, r.Rate.percent())
	if r.Rate.CapFen > 0 {
		return fill(atMost, said, wan(r.Rate.CapFen))
	}
	return said
}

// words list the tiers, the highest first: 五星级 20万元、四星级 10万元.
func (t Tiers) words() lang.Text {
	var said lang.Text
	for i, star := range slices.SortedFunc(maps.Keys(t.Fen), func(a, b string) int { return cmp.Compare(b, a) }) {
		if i > 0 {
			said = join(said, lang.Enumeration)
		}
		said = join(said, fill(tierAmount, firm.ValueName(t.Field, star), wan(t.Fen[star])))
	}
	return said
}

// Said words what is told of a firm, in the language in use.
func Said(told firm.Profile) string {
	var said []string
	for _, f := range firm.Fields() {
		if value, ok := told[f.Name]; ok {
			said = append(said, f.Said(value, Money, PlaceName))
		}
	}
	return lang.Statements(said)
}
