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
	weights map[string]int // of the dimensions, by the firm's size

	asked, definite int // question weights: shown and not NA; of these, answered in points
}

// tally adds up one dimension, in points times question weight.
type tally struct {
	low, high int // unsure as 0, unsure as 4
	full      int // every answer at 4
	answers   int // definite and unsure
}

func (b *Bank) sheet(a Answers) *sheet {
	s := &sheet{
		bank: b, answers: a, shown: b.Visible(a),
		values:  map[string]Value{},
		tallies: map[string]*tally{},
		weights: b.Weights["sme"],
	}
	if a.Profile.Size == "large" {
		s.weights = b.Weights["large"]
	}
	for _, q := range s.shown {
		s.add(q, a.to(q))
	}
	return s
}

func (s *sheet) add(q Question, v Value) {
	if v == NA {
		s.values[q.ID] = v
		return
	}
	s.asked += q.Weight
	if v == "" {
		return
	}
	s.values[q.ID] = v
	t := s.tallies[q.Dimension]
	if t == nil {
		t = &tally{}
		s.tallies[q.Dimension] = t
	}
	points, definite := v.Points()
	t.answers++
	t.full += 4 * q.Weight
	t.low += points * q.Weight
	if !definite {
		t.high += 4 * q.Weight
		return
	}
	t.high += points * q.Weight
	s.definite += q.Weight
}

// score returns the weighted mean of the dimensions, 0 when none has an
// answer; part picks what counts as reached in each.
func (s *sheet) score(part func(*tally) int) *big.Rat {
	sum := new(big.Rat)
	for id, t := range s.tallies {
		term := percent(part(t), t.full)
		sum.Add(sum, term.Mul(term, big.NewRat(int64(s.weights[id]), 1)))
	}
	if w := s.weightSum(); w > 0 {
		sum.Quo(sum, big.NewRat(int64(w), 1))
	}
	return sum
}

// weightSum adds the weights of the dimensions that have an answer.
func (s *sheet) weightSum() int {
	sum := 0
	for id := range s.tallies {
		sum += s.weights[id]
	}
	return sum
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
