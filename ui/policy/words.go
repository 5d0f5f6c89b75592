package policy

import (
	"strings"
	"unicode/utf8"

	data "yunlan/data/policy"
)

func (s *Screen) warning() string { return data.WarningWords.String() }

// amount is what a policy pays in plain words: its rule's, or the paper's.
func (s *Screen) amount(p data.Policy) string { return p.Pays() }

// ruleOf is the money rule of a row of table 1.
func (s *Screen) ruleOf(p data.Policy) (data.Rule, bool) {
	if p.Row == "" {
		return data.Rule{}, false
	}
	rule, ok := s.rules[p.Row]
	return rule, ok
}

// groupName is the name of a group: a level's, or a region as printed.
func groupName(name string) string { return data.Level(name).Name() }

// header is the name of a column above it.
func header(c data.Column) string {
	name := c.String()
	_, first := utf8.DecodeRuneInString(name)
	return strings.ToUpper(name[:first]) + name[first:]
}
