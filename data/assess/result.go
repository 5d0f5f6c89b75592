package assess

import (
	"maps"
	"math/big"
	"strconv"
)

// Status says whether the answers suffice for a level.
type Status string

// The states of a result.
const (
	OK           Status = "ok"
	Insufficient Status = "insufficient" // coverage under 60 %: print no score, no level, no bars
)

// Result is the outcome of an assessment. It marshals to the JSON result; the
// embedded parts are flat there. Questions are named by ID, in the bank's order.
type Result struct {
	SpecVersion string `json:"spec_version"`
	Mode        Mode   `json:"mode"`
	Headline
	Gating
	Bars
	Certainty
	Lists
	Recommendations []Recommendation `json:"recommendations"` // at most 7, the first thing first
	NextSteps       []Step           `json:"next_steps"`      // the same, in words
	Roadmap         []Stage          `json:"roadmap"`
	Strengths       []string         `json:"strengths"` // at most 3 answers of 3 or 4 points, best first
	Tiers           []TierCheck      `json:"tiers"`
}

// Headline is the score and what comes of it. The numbers are filled in even
// when Status is insufficient; they are not to be shown then.
type Headline struct {
	Status         Status `json:"status"`
	Confirmed      int    `json:"confirmed"`       // floor of the score, of 100
	Potential      int    `json:"potential"`       // floor of the score with every unsure answer at its best
	ConfirmedExact string `json:"confirmed_exact"` // the score itself: "60", "1114/15"
	RawLevel       int    `json:"raw_level"`       // by the score alone, 2 to 5
	Level          *int   `json:"level"`           // nil when Status is insufficient
	Highest        int    `json:"level_highest"`   // the level with every unsure answer at its best; 0 without a level, and in older runs
}

// Gating says which gates are hit and which of them lower the level.
type Gating struct {
	Caps         []string `json:"caps"`      // gates under the raw level, by ID
	GatesHit     []string `json:"gates_hit"` // all gates that are hit, by ID
	WhyNotHigher []Reason `json:"why_not_higher"`
	Ahead        []Reason `json:"ahead"` // gates that lower nothing yet, but would keep a better score at this level
}

// Bars are the dimensions that have at least one answer. A dimension that
// rests on one answer says so and is compared with nothing.
type Bars struct {
	Dimensions       map[string]int `json:"dimensions"` // floors, of 100
	DimensionAnswers map[string]int `json:"dimension_answers"`
}

// Certainty says how far the answers carry, in question weights and percent.
type Certainty struct {
	AskedWeight    int    `json:"asked_weight"`
	DefiniteWeight int    `json:"definite_weight"`
	Coverage       int    `json:"coverage"`   // floor percent of the two
	Confidence     int    `json:"confidence"` // floor percent of what the full mode would ask
	Band           string `json:"confidence_band"`
}

// Lists are the questions and checks that the report lists.
type Lists struct {
	Unsure        []string `json:"unsure"`
	Unanswered    []string `json:"unanswered"`
	NotApplicable []string `json:"not_applicable"`
	Consistency   []string `json:"consistency"` // contradictions found
}

// minCoverage is the percentage of the asked weight that needs definite
// answers before anything is said about the firm.
const minCoverage = 60

// Score works out the result. It never fails: an answer that its question does
// not accept counts as none (DecodeAnswers refuses it before).
func (b *Bank) Score(a Answers) Result {
	s := b.sheet(a)
	score := s.score(func(t tally) int { return t.low })
	r := Result{
		SpecVersion: b.SpecVersion,
		Mode:        a.Mode,
		Headline:    s.headline(score),
		Bars:        s.bars(),
		Lists: Lists{
			Unsure:        s.with(Unsure),
			Unanswered:    s.with(""),
			NotApplicable: s.with(NA),
			Consistency:   s.contradictions(),
		},
		Recommendations: []Recommendation{},
		NextSteps:       []Step{},
		Roadmap:         []Stage{},
		Strengths:       s.strengths(),
		Tiers:           s.tierChecks(),
	}
	hit := s.gate(&r)
	if r.Level != nil {
		r.Highest = max(*r.Level, s.highest())
	}
	r.Certainty = s.certainty(len(r.Consistency))
	if r.Status == OK {
		s.advise(&r, hit)
	}
	return r
}

func (s *sheet) headline(score *big.Rat) Headline {
	h := Headline{
		Status:         OK,
		Confirmed:      floor(score),
		Potential:      floor(s.score(func(t tally) int { return t.high })),
		ConfirmedExact: score.RatString(),
	}
	for _, l := range s.bank.Levels {
		if score.Cmp(big.NewRat(int64(l.Min), 1)) >= 0 {
			h.RawLevel = l.Number
		}
	}
	if s.asked == 0 || 100*s.definite < minCoverage*s.asked {
		h.Status = Insufficient
	}
	return h
}

// highest is the level with every unsure answer at its best. Questions that this opens
// count as unasked.
func (s *sheet) highest() int {
	a := s.answers
	a.Given = maps.Clone(s.values)
	for _, id := range s.with(Unsure) {
		a.Given[id] = "4"
	}
	best := s.bank.sheet(a)
	r := Result{Headline: best.headline(best.score(func(t tally) int { return t.low }))}
	r.Status = OK
	best.gate(&r)
	return *r.Level
}

// Standing is the level and its name, or the first and the last that the answers leave
// open: “1–4”, “起步–成熟”.
func (b *Bank) Standing(h Headline) (level, name string) {
	if h.Level == nil {
		return "", ""
	}
	level, name = strconv.Itoa(*h.Level), b.Level(*h.Level).Name.String()
	if h.Highest > *h.Level {
		level, name = level+"–"+strconv.Itoa(h.Highest), name+"–"+b.Level(h.Highest).Name.String()
	}
	return level, name
}

// gate fills in the gates and the level and returns the gates that are hit.
func (s *sheet) gate(r *Result) []Gate {
	r.Caps, r.GatesHit = []string{}, []string{}
	level := r.RawLevel
	hit := s.gatesHit()
	var caps, ahead []Gate
	for _, g := range hit {
		r.GatesHit = append(r.GatesHit, g.ID)
		if g.Cap >= r.RawLevel {
			if g.Cap == r.RawLevel {
				ahead = append(ahead, g)
			}
			continue
		}
		caps = append(caps, g)
		r.Caps = append(r.Caps, g.ID)
		level = min(level, g.Cap)
	}
	r.WhyNotHigher, r.Ahead = s.reasons(caps), s.reasons(ahead)
	if r.Status == OK {
		r.Level = &level
	}
	return hit
}

func (s *sheet) bars() Bars {
	b := Bars{Dimensions: map[string]int{}, DimensionAnswers: map[string]int{}}
	for id, t := range s.tallies {
		b.Dimensions[id] = floor(percent(t.low, t.full))
		b.DimensionAnswers[id] = t.answers
	}
	return b
}
