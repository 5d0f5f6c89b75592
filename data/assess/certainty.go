package assess

// bands are the bands of confidence, lowest first; bandFrom is the percentage
// at which each begins.
var (
	bands    = [...]string{"low", "medium", "high"}
	bandFrom = [...]int{0, 50, 80}
)

// Contradiction is a pair of answers that can hardly both be true.
type Contradiction struct {
	ID   string `json:"id"`
	If   Bound  `json:"if"`
	Then Bound  `json:"then"`
	Text
}

// Bound names an answer of at least Min or at most Max points.
type Bound struct {
	Question string `json:"question"`
	Min      *int   `json:"min,omitempty"`
	Max      *int   `json:"max,omitempty"`
}

// certainty measures how far the answers carry; each contradiction costs a band.
func (s *sheet) certainty(contradictions int) Certainty {
	c := Certainty{AskedWeight: s.asked, DefiniteWeight: s.definite}
	if s.asked > 0 {
		c.Coverage = 100 * s.definite / s.asked
	}
	if full := s.fullWeight(); full > 0 {
		c.Confidence = 100 * s.definite / full
	}
	band := 0
	for i, from := range bandFrom {
		if c.Confidence >= from {
			band = i
		}
	}
	c.Band = bands[max(0, band-contradictions)]
	return c
}

// contradictions returns the IDs of the checks that fail, in the bank's order.
// Only definite answers contradict each other: who is unsure claims nothing.
func (s *sheet) contradictions() []string {
	ids := []string{}
	for _, c := range s.bank.Consistency {
		if s.meets(c.If) && s.meets(c.Then) {
			ids = append(ids, c.ID)
		}
	}
	return ids
}

func (s *sheet) meets(b Bound) bool {
	p, ok := s.values[b.Question].Points()
	return ok && (b.Min == nil || p >= *b.Min) && (b.Max == nil || p <= *b.Max)
}
