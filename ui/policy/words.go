package policy

import (
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
