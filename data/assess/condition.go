package assess

import "slices"

// Condition says when a question is shown: by an earlier answer (Answer, Min)
// or by the profile (Profile, and Eq or In). An answer is at least Min and, where
// Max is given, at most that.
type Condition struct {
	Answer  string   `json:"answer,omitempty"` // a question's ID
	Min     int      `json:"min,omitempty"`    // points of a definite answer
	Max     *int     `json:"max,omitempty"`
	Profile string   `json:"profile,omitempty"`
	Eq      *bool    `json:"eq,omitempty"`
	In      []string `json:"in,omitempty"`
}

// holds reports whether the condition is met. What is unknown meets nothing:
// a skipped profile field, an open or an unsure answer.
func (c *Condition) holds(a Answers) bool {
	switch {
	case c == nil:
		return true
	case c.Answer != "":
		p, ok := a.Given[c.Answer].Points()
		return ok && p >= c.Min && (c.Max == nil || p <= *c.Max)
	case c.Eq != nil:
		v := a.Profile.Flag(c.Profile)
		return v != nil && *v != nil && **v == *c.Eq
	}
	v := a.Profile.Choice(c.Profile)
	return v != nil && slices.Contains(c.In, *v)
}

// Visible returns the questions that the answers' mode and profile show, in
// the order of the bank. Quick and full differ only in those marked quick. What
// the firm has opens further questions, so the list can grow and shrink while
// it is being answered.
func (b *Bank) Visible(a Answers) []Question {
	shown := make([]Question, 0, len(b.Questions))
	for i := range b.Questions {
		if q := &b.Questions[i]; q.shownTo(a) {
			shown = append(shown, *q)
		}
	}
	return shown
}

func (q *Question) shownTo(a Answers) bool {
	return (a.Mode == Full || q.Quick) && q.ShowIf.holds(a)
}

// Pending returns the visible questions that still have no answer. After
// Promote it is what the full mode adds: nothing is asked twice.
func (b *Bank) Pending(a Answers) []Question {
	var open []Question
	for _, q := range b.Visible(a) {
		if a.to(q) == "" {
			open = append(open, q)
		}
	}
	return open
}
