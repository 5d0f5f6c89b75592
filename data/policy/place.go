package policy

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/firm"
)

// Elsewhere reports that the rule is another place's.
func (v Verdict) Elsewhere() bool { return slices.Contains(v.Reason, firm.Region) }

// Here parts verdicts into those of the firm's place, or of any place that it
// may be in, and those of others.
func Here(verdicts []Verdict) (here, others []Verdict) {
	for _, v := range verdicts {
		if v.Elsewhere() {
			others = append(others, v)
		} else {
			here = append(here, v)
		}
	}
	return here, others
}

// NoRuleWords say that the paper has no rule for a place, which is not to say
// that there is none; "" where it has one, or the place is not known.
func NoRuleWords(here []Verdict, place string) string {
	at, known := ParseRegion(place)
	if len(here) > 0 || !known {
		return ""
	}
	return noRule.F(PlaceName(at.String()))
}

// PaidIn are the policies that say in general that a place pays: summaries of rows that
// have a rule.
func PaidIn(paper *content.Paper, place string) []Policy {
	at, _ := ParseRegion(place)
	all, err := All(paper)
	rules, _ := Rules(paper) // All read them
	if err != nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(all), func(p Policy) bool {
		pays := slices.ContainsFunc(rules, func(r Rule) bool { return slices.Contains(p.Related, r.Row) })
		covers := slices.ContainsFunc(p.areas, func(r Region) bool { return at.Within(r) == Yes })
		return p.Kind != Summary || !pays || !covers
	})
}

// OthersWords name the rules of other places in one line; "" for none.
func OthersWords(others []Verdict) string {
	if len(others) == 0 {
		return ""
	}
	return elsewhere.F(len(others), strings.Join(Regions(others), betweenPlaces.String()))
}

// RulesWords say which places have rules, for who has not said where the firm is.
func RulesWords(verdicts []Verdict) string {
	return rulesOf.F(len(verdicts), strings.Join(Regions(verdicts), betweenPlaces.String()))
}

// Regions are where the rules of verdicts hold.
func Regions(verdicts []Verdict) []string {
	var places []string
	for _, v := range verdicts {
		places = append(places, PlaceName(regionOf(v.Rule)))
	}
	return places
}

// regionOf is where a rule holds.
func regionOf(id string) string { return ruleNamed(id).Region }

// PaysFor is what the rule pays for, as Rule has it.
func (v Verdict) PaysFor() string { return ruleNamed(v.Rule).PaysFor }

// ruleNamed finds the rule of a verdict; the zero Rule when there is none.
func ruleNamed(id string) Rule {
	rules, _ := everyRule() // a verdict is one of theirs
	i := slices.IndexFunc(rules, func(r Rule) bool { return r.ID == id })
	if i < 0 {
		return Rule{}
	}
	return rules[i]
}

// PassedWords say that the year in the title is over; "" where it is not, or the
// title has none.
func (v Verdict) PassedWords(today time.Time) string { return passedWords(v.Policy, today) }

// PassedWords are those of a verdict on the policy.
func (p Policy) PassedWords(today time.Time) string { return passedWords(p.Name, today) }

// PassedYear is the year in the title where it is over, else "".
func (v Verdict) PassedYear(today time.Time) string { return passedYear(v.Policy, today) }

func passedYear(title string, today time.Time) string {
	year := titleYear(title)
	if year == 0 || year >= today.Year() {
		return ""
	}
	return strconv.Itoa(year)
}

func passedWords(title string, today time.Time) string {
	if year := passedYear(title, today); year != "" {
		return passed.F(year)
	}
	return ""
}

// ToSay parts what is missing into what the firm can say and what only the
// authority can.
func (v Verdict) ToSay() (byFirm, byAuthority []string) {
	for _, field := range v.Missing {
		if f, _ := firm.Named(field); f.Outside {
			byAuthority = append(byAuthority, field)
		} else {
			byFirm = append(byFirm, field)
		}
	}
	return byFirm, byAuthority
}

// ConfirmWords say what only the authority can say; "" for nothing.
func (v Verdict) ConfirmWords() string {
	_, fields := v.ToSay()
	var names []string
	for _, field := range fields {
		names = append(names, firm.Label(field))
	}
	if len(names) == 0 {
		return ""
	}
	return confirm.F(lang.List(names))
}

var yearOfTitle = regexp.MustCompile(`20\d\d`)

// titleYear is the year that a title names: 《2023年宁波市…》. A plan's span of
// years, 2021—2025, does not end with its first.
func titleYear(title string) int {
	years := yearOfTitle.FindAllString(title, -1)
	if len(years) == 0 {
		return 0
	}
	year, _ := strconv.Atoi(years[len(years)-1]) // four digits
	return year
}
