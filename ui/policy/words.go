package policy

import (
	"strings"
	"unicode/utf8"

	data "yunlan/data/policy"
)

func (s *Screen) warning() string { return data.WarningWords.String() }

// amount is what a policy pays in plain words: its rule's, or the paper's.
func (s *Screen) amount(p data.Policy) string { return s.env.Words().Amount(p) }

// region, title and points are those of a policy in the text that is read.
func (s *Screen) region(p data.Policy) string { return s.env.Words().Name(p.Region) }
func (s *Screen) title(p data.Policy) string  { return s.env.Words().Policy(p) }
func (s *Screen) points(p data.Policy) string { return s.env.Words().Points(p) }

// ruleOf is the money rule of a row of table 1.
func (s *Screen) ruleOf(p data.Policy) (data.Rule, bool) {
	if p.Row == "" {
		return data.Rule{}, false
	}
	rule, ok := s.rules[p.Row]
	return rule, ok
}

// groupName is the name of a group: a level's, or a region's.
func (s *Screen) groupName(name string) string {
	if level := data.Level(name).Name(); level != name {
		return level
	}
	return s.env.Words().Name(name)
}

// header is the name of a column above it.
func header(c data.Column) string {
	name := c.String()
	_, first := utf8.DecodeRuneInString(name)
	return strings.ToUpper(name[:first]) + name[first:]
}
