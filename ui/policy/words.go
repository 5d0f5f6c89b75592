package policy

import (
	"errors"
	"fmt"

	data "yunlan/data/policy"
	"yunlan/ui/lang"
)

func (s *Screen) warning() string { return data.WarningWords.String() }

// amount is what a policy pays in plain words: its rule's, or the paper's.
func (s *Screen) amount(p data.Policy) string {
	if rule, ok := s.ruleOf(p); ok {
		return rule.Amount()
	}
	return p.Amount
}

// ruleOf is the money rule of a row of table 1.
func (s *Screen) ruleOf(p data.Policy) (data.Rule, bool) {
	if p.Row == "" {
		return data.Rule{}, false
	}
	rule, ok := s.rules[p.Row]
	return rule, ok
}

// levels name who governs.
var levels = map[data.Level]lang.Text{
	data.National:      {"国家", "national"},
	data.Local:         {"地方", "local"},
	data.International: {"国际", "international"},
}

func level(l data.Level) string {
	if name, ok := levels[l]; ok {
		return name.String()
	}
	return string(l)
}

// groupName is the name of a group: a level's, or a region as printed.
func groupName(name string) string { return level(data.Level(name)) }

// notes are the English of what a careful reader adds to a policy, by ID.
var notes = map[string]string{
	"P14": "As printed: published in December 2021 for 2023-2025",
	"P17": "A goal, not yet in force",
	"P18": "A goal, not yet in force",
	"P21": "The closing title mark is missing in the paper",
}

func note(p data.Policy) string {
	if english, ok := notes[p.ID]; ok && lang.Now() == lang.English {
		return english
	}
	return p.Note
}

// moneyErrors are why an amount cannot be used.
var moneyErrors = []struct {
	err  error
	said lang.Text
}{
	{data.ErrAmountForm, lang.Text{data.ErrAmountForm.Error(), "not an amount; write 1200000, 1,200,000.50 or 120万元"}},
	{data.ErrAmountSign, lang.Text{data.ErrAmountSign.Error(), "an amount is more than zero"}},
	{data.ErrAmountLarge, lang.Text{data.ErrAmountLarge.Error(), "too large to be reckoned exactly"}},
	{data.ErrAmountFen, lang.Text{data.ErrAmountFen.Error(), "no finer than a fen: two decimals"}},
}

// moneyError says why what was typed is no amount.
func moneyError(typed string, err error) string {
	for _, e := range moneyErrors {
		if errors.Is(err, e.err) {
			return fmt.Sprintf("%q: %s", typed, e.said)
		}
	}
	return err.Error()
}
