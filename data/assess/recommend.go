package assess

import (
	"cmp"
	"slices"
)

// Phase says why a recommendation stands where it does.
type Phase string

// The phases, in the order in which they are shown.
const (
	Danger Phase = "risk"   // can destroy the firm
	Lift   Phase = "gate"   // the answer limits the level
	Verify Phase = "verify" // unsure about a question of weight
	Gain   Phase = "gain"   // at most 2 points
	Polish Phase = "polish" // 3 points, shown only when little else is left
)

const (
	maxShown    = 7 // recommendations in a result
	enoughToDo  = 5 // below this, answers of 3 points fill up
	worthAsking = 3 // least weight of a question that is to be verified
)

// Risk is an answer of at most Max points, or not sure, that can destroy the firm.
type Risk struct {
	Question string `json:"question"`
	Max      int    `json:"max"`
}

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
	act      *Act
	phase    Phase
	order    int // within Danger and Lift: the place among the risks, the cap of the strictest gate
	missing  int // weight times the points that are missing
	factor   int // of the effort
}

// candidates returns everything that could be recommended, the first thing
// first: risks in their order, fixes of gates (lowest cap first), what to
// verify, then the value by effort; ties stay in the order of the questions.
// The score and the level do not matter for that, so a better answer never
// makes the list of what is urgent longer.
func (s *sheet) candidates(hit []Gate) []candidate {
	all := make([]candidate, 0, len(s.shown))
	for _, q := range s.shown {
		v := s.values[q.ID]
		act := s.bank.Act(s.answers, q)
		phase, order := s.phase(q, v, hit)
		if phase == "" || act == nil {
			continue
		}
		points, _ := v.Points()
		all = append(all, candidate{q, v, act, phase, order, q.Weight * (4 - points), s.bank.Effort(act.Effort).Factor})
	}
	slices.SortStableFunc(all, compareCandidates)
	return fill(all)
}

func compareCandidates(a, b candidate) int {
	first := cmp.Or(cmp.Compare(rank(a.phase), rank(b.phase)), cmp.Compare(a.order, b.order))
	if first != 0 || a.phase == Verify {
		return first
	}
	return cmp.Compare(b.missing*a.factor, a.missing*b.factor) // missing by factor, the greater first
}

func rank(p Phase) int { return slices.Index([]Phase{Danger, Lift, Verify, Gain, Polish}, p) }

// fill keeps as many Polish candidates, which come last, as enoughToDo allows.
func fill(ranked []candidate) []candidate {
	n := slices.IndexFunc(ranked, func(c candidate) bool { return c.phase == Polish })
	if n < 0 {
		return ranked
	}
	return ranked[:min(len(ranked), max(n, enoughToDo))]
}

// phase says why the answer v to q is worth a recommendation, "" when it is
// not, and its order within Danger and Lift.
func (s *sheet) phase(q Question, v Value, hit []Gate) (Phase, int) {
	points, definite := v.Points()
	if !definite && v != Unsure {
		return "", 0
	}
	if i := slices.IndexFunc(s.bank.Risks, func(r Risk) bool { return r.Question == q.ID }); i >= 0 && points <= s.bank.Risks[i].Max {
		return Danger, i
	}
	switch limit := strictest(q, hit); {
	case limit > 0:
		return Lift, limit
	case v == Unsure && q.Weight >= worthAsking:
		return Verify, 0
	case points <= 2:
		return Gain, 0
	case points == 3:
		return Polish, 0
	}
	return "", 0
}

// strictest is the lowest cap of the gates that hang on a question, 0 for none.
func strictest(q Question, hit []Gate) int {
	limit := 0
	for _, g := range hit {
		if g.Test.Question == q.ID && (limit == 0 || g.Cap < limit) {
			limit = g.Cap
		}
	}
	return limit
}

// advise fills in the recommendations and what follows from them.
func (s *sheet) advise(r *Result, hit []Gate) {
	all := s.candidates(hit)
	for _, c := range all[:min(len(all), maxShown)] {
		gain := decimal(percent(c.question.Weight, s.total.full))
		r.Recommendations = append(r.Recommendations, Recommendation{c.act.ID, c.phase, gain})
		r.NextSteps = append(r.NextSteps, step(c, gain))
	}
	r.Roadmap = s.bank.stages(all)
}
