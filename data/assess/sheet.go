package assess

import "math/big"

// sheet is one set of answers laid out for scoring: the shown questions, the
// answer to each, and one tally for each dimension that has an answer.
type sheet struct {
	bank    *Bank
	answers Answers
	shown   []Question
	values  map[string]Value // of shown questions that are answered
	tallies map[string]*tally
	total   tally // of all dimensions

	// Question weights: asked and not NA; of these, answered in points. A
	// question that an answer or the profile opened counts from its answer on.
	asked, definite int
}

// tally adds up answers, in points times question weight.
type tally struct {
	low, high int // unsure as 0, unsure as 4
	full      int // every answer at 4
	answers   int // definite and unsure
}

func (t *tally) add(weight, low, high int) {
	t.answers++
	t.full += 4 * weight
	t.low += low * weight
	t.high += high * weight
}

func (b *Bank) sheet(a Answers) *sheet {
	s := &sheet{
		bank: b, answers: a, shown: b.Visible(a),
		values:  map[string]Value{},
		tallies: map[string]*tally{},
	}
	for _, q := range s.shown {
		s.add(q, a.to(q))
	}
	return s
}

func (s *sheet) add(q Question, v Value) {
	switch {
	case v == NA:
		s.values[q.ID] = v
		return
	case v == "":
		if q.ShowIf == nil {
			s.asked += q.Weight
		}
		return
	}
	s.values[q.ID] = v
	s.asked += q.Weight
	low, definite := v.Points()
	high := 4
	if definite {
		high = low
		s.definite += q.Weight
	}
	t := s.tallies[q.Dimension]
	if t == nil {
		t = &tally{}
		s.tallies[q.Dimension] = t
	}
	t.add(q.Weight, low, high)
	s.total.add(q.Weight, low, high)
}

// score is the share of what all answers could bring, 0 when there is none;
// part picks what counts as reached.
func (s *sheet) score(part func(tally) int) *big.Rat {
	if s.total.full == 0 {
		return new(big.Rat)
	}
	return percent(part(s.total), s.total.full)
}

// fullWeight is the weight of all questions that the full mode would show and
// that are not NA: what there is to know about the firm.
func (s *sheet) fullWeight() int {
	weight := 0
	for _, q := range s.bank.Visible(s.answers.Promote()) {
		if s.answers.to(q) != NA {
			weight += q.Weight
		}
	}
	return weight
}

// with returns the shown questions, in order, whose answer is v.
func (s *sheet) with(v Value) []string {
	ids := []string{}
	for _, q := range s.shown {
		if s.values[q.ID] == v {
			ids = append(ids, q.ID)
		}
	}
	return ids
}
