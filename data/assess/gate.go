package assess

import (
	"slices"
	"strings"
)

// Gate caps the level whatever the score: a firm without a backup is not
// mature. Its text says why in plain words.
type Gate struct {
	ID   string   `json:"id"`
	Cap  int      `json:"cap"` // the highest level while the gate is hit
	Test GateTest `json:"test"`
	Text
}

// GateTest says what hits a gate.
type GateTest struct {
	Kind      string `json:"kind"` // "answer", "any_dimension_below" or "mode_quick"
	Question  string `json:"question,omitempty"`
	MaxPoints int    `json:"max_points,omitempty"`
	Unsure    bool   `json:"unsure,omitempty"` // not knowing hits it too
	Value     int    `json:"value,omitempty"`  // of 100; a dimension's exact score is compared
}

// Reason explains a level that is lower than the score alone would give.
type Reason struct {
	Gate string `json:"gate"`
	Cap  int    `json:"cap"`
	Text
	Question   string   `json:"question,omitempty"`   // the answer that hit it
	Dimensions []string `json:"dimensions,omitempty"` // the dimensions that are too weak
}

// gatesHit returns the gates that the answers hit, ordered by ID.
func (s *sheet) gatesHit() []Gate {
	var hit []Gate
	for _, g := range s.bank.Gates {
		if s.hits(g.Test) {
			hit = append(hit, g)
		}
	}
	slices.SortFunc(hit, func(a, b Gate) int { return strings.Compare(a.ID, b.ID) })
	return hit
}

func (s *sheet) hits(t GateTest) bool {
	switch t.Kind {
	case "answer":
		p, definite := s.values[t.Question].Points()
		return definite && p <= t.MaxPoints || t.Unsure && s.unknown(t.Question)
	case "any_dimension_below":
		return len(s.weak(t.Value)) > 0
	}
	return s.answers.Mode != Full // mode_quick
}

// unknown reports a question that is answered “not sure”, or that everybody is
// asked and this file leaves open.
func (s *sheet) unknown(id string) bool {
	q, _ := s.bank.Question(id)
	v, answered := s.values[id]
	return v == Unsure || !answered && q.ShowIf == nil && q.shownTo(s.answers)
}

// weakFrom is how many answers it takes to call a dimension weak: one low answer
// may be an exception.
const weakFrom = 2

// weak returns the dimensions whose score is below value, in the bank's order.
func (s *sheet) weak(value int) []string {
	var ids []string
	for _, d := range s.bank.Dimensions {
		if t := s.tallies[d.ID]; t != nil && t.answers >= weakFrom && 100*t.low < value*t.full {
			ids = append(ids, d.ID)
		}
	}
	return ids
}

// reasons explains the gates that lower the level, strictest first. Of two
// gates on the same thing only the stricter speaks: "backup by hand now and
// then" would be false beside "no backup".
func (s *sheet) reasons(caps []Gate) []Reason {
	caps = slices.Clone(caps)
	slices.SortStableFunc(caps, func(a, b Gate) int { return a.Cap - b.Cap })
	said := map[string]bool{}
	reasons := []Reason{}
	for _, g := range caps {
		subject := g.Test.Kind + g.Test.Question
		if said[subject] {
			continue
		}
		said[subject] = true
		r := Reason{Gate: g.ID, Cap: g.Cap, Text: g.Text, Question: g.Test.Question}
		if g.Test.Kind == "any_dimension_below" {
			r.Dimensions = s.weak(g.Test.Value)
		}
		reasons = append(reasons, r)
	}
	return reasons
}
