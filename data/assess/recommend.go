package assess

import (
	"cmp"
	"math/big"
	"slices"
)

// Phase says why a recommendation stands where it does.
type Phase string

// The phases, in the order in which they are shown.
const (
	Lift   Phase = "gate"   // the answer holds the level down
	Verify Phase = "verify" // unsure about a question of weight 2
	Gain   Phase = "gain"   // at most 2 points
	Polish Phase = "polish" // 3 points, shown only when little else is left
)

const (
	maxShown   = 7 // recommendations in a result
	enoughToDo = 5 // below this, answers of 3 points fill up
)

// Recommendation is one line of the ranking.
type Recommendation struct {
	ID    string `json:"id"`
	Phase Phase  `json:"phase"`
	Gain  string `json:"gain_per_step"` // points of the score for one better answer: "2.33"
}

// candidate is a recommendation before it is ranked.
type candidate struct {
	question Question
	value    Value
	phase    Phase
	cap      int      // of the strictest gate that it lifts; 0 outside Lift
	gain     *big.Rat // points of the score for one step
	worth    *big.Rat // gain by effort
}

// candidates returns everything that could be recommended, the first thing
// first: fixes of gates (lowest cap first), what to verify, then the gain by
// effort; ties stay in the order of the questions.
func (s *sheet) candidates(caps []Gate) []candidate {
	var all []candidate
	for _, q := range s.shown {
		v := s.values[q.ID]
		phase, strictest := s.phase(q, v, caps)
		if phase == "" {
			continue
		}
		gain := s.gain(q)
		worth := new(big.Rat).Quo(gain, big.NewRat(int64(s.bank.Effort(q.Advice.Effort).Factor), 1))
		all = append(all, candidate{q, v, phase, strictest, gain, worth})
	}
	slices.SortStableFunc(all, compareCandidates)
	return fill(all)
}

func compareCandidates(a, b candidate) int {
	if byPhase := cmp.Compare(rank(a.phase), rank(b.phase)); byPhase != 0 {
		return byPhase
	}
	switch a.phase {
	case Lift:
		return cmp.Compare(a.cap, b.cap)
	case Verify:
		return 0
	}
	return b.worth.Cmp(a.worth)
}

func rank(p Phase) int { return slices.Index([]Phase{Lift, Verify, Gain, Polish}, p) }

// fill keeps as many Polish candidates, which come last, as enoughToDo allows.
func fill(ranked []candidate) []candidate {
	n := slices.IndexFunc(ranked, func(c candidate) bool { return c.phase == Polish })
	if n < 0 {
		return ranked
	}
	return ranked[:min(len(ranked), max(n, enoughToDo))]
}

// phase says why the answer v to q is worth a recommendation, "" when it is
// not, and the cap of the strictest gate that hangs on it.
func (s *sheet) phase(q Question, v Value, caps []Gate) (Phase, int) {
	points, definite := v.Points()
	if !definite && v != Unsure {
		return "", 0
	}
	strictest := 0
	for _, g := range caps {
		if g.Test.Question == q.ID && (strictest == 0 || g.Cap < strictest) {
			strictest = g.Cap
		}
	}
	switch {
	case strictest > 0:
		return Lift, strictest
	case v == Unsure && q.Weight == 2:
		return Verify, 0
	case points <= 2:
		return Gain, 0
	case points == 3:
		return Polish, 0
	}
	return "", 0
}

// gain is what one better answer adds to the score:
// W/ΣW · 100·w/Σ4w over the answered questions of q's dimension.
func (s *sheet) gain(q Question) *big.Rat {
	g := percent(q.Weight, s.tallies[q.Dimension].full)
	return g.Mul(g, big.NewRat(int64(s.weights[q.Dimension]), int64(s.weightSum())))
}

// advise fills in the recommendations and what follows from them.
func (s *sheet) advise(r *Result, caps []Gate) {
	all := s.candidates(caps)
	for _, c := range all[:min(len(all), maxShown)] {
		r.Recommendations = append(r.Recommendations, Recommendation{c.question.Advice.ID, c.phase, decimal(c.gain)})
		r.NextSteps = append(r.NextSteps, step(c))
	}
	r.Roadmap = s.bank.stages(all)
}
