package figure

import (
	"strings"
	"sync"

	"yunlan/content/lang"
	"yunlan/data/market"
)

// single are the units that are worded otherwise for one.
var single = map[string]string{
	"policies": "policy", "times": "time", "firms": "firm", "years": "year", "weeks": "week", "stages": "stage", "seconds": "second",
}

// AmountOf is a fact's number with its sign and unit, or its place in a list. A
// year of the calendar has no unit in English.
func AmountOf(f market.Fact) string {
	if said, ok := Listed(f); ok {
		return said
	}
	number, bare := strings.CutSuffix(f.Amount(), f.Unit)
	if !bare { // a date is printed without one
		return f.Amount()
	}
	number = Say(strings.TrimRight(number, " "))
	if f.Unit == "年" && f.Number() > 1900 && lang.Now() == lang.English {
		return number
	}
	return Amount(number, f.Unit)
}

// FactName says of whom and of what a fact is, without saying a word twice.
func FactName(f market.Fact) string {
	subject := strings.Fields(f.Subject)
	if n := len(subject); n > 1 && strings.Contains(f.Metric, subject[n-1]) {
		subject = subject[:n-1]
	}
	return Word(strings.Join(subject, " ")) + " " + Metric(f)
}

// Known says how the paper comes to a number of some unit that it does not print: 推算 =
// 3256/(1+49.3%). It is empty for one that it does.
func Known(k market.Kind, formula, unit string) string {
	switch {
	case k == market.Stated:
		return ""
	case formula == "":
		return KindName(k)
	}
	return KindName(k) + " = " + Formula(formula, unit)
}

// Formula is how a derived number of some unit is computed, in the language in use.
func Formula(formula, unit string) string {
	if lang.Now() == lang.English {
		return counted().Replace(Say(formulaIn(formula, unit)))
	}
	return formula
}

// counted words the formula of a running count.
var counted = sync.OnceValue(func() *strings.Replacer {
	words := []lang.Text{{"此前 ", "before "}, {"本月 ", "this month "}, rounding}
	for chinese, english := range ownWords()["formula"] {
		words = append(words, lang.Text{chinese, english})
	}
	return replacer(words)
})
