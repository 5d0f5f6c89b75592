package assess

// Effort is how much work a recommendation is.
type Effort struct {
	ID     string `json:"id"`     // "S", "M" or "L"
	Factor int    `json:"factor"` // a gain is divided by it
	Text
}

// Step is a recommendation in words: from the present answer to the next one.
type Step struct {
	ID          string   `json:"id"`
	Phase       Phase    `json:"phase"`
	Gain        string   `json:"gain_per_step"`
	Question    string   `json:"question"`
	Answer      Value    `json:"answer"`
	Current     Text     `json:"current"`    // the present answer
	Goal        Text     `json:"goal"`       // the next better answer
	FirstStep   Text     `json:"first_step"` // what to do first
	Effort      string   `json:"effort"`
	Evidence    Evidence `json:"evidence"`     // what to read in the paper
	SubsidyLink bool     `json:"subsidy_link"` // ask the policy rules which subsidy may apply
}

// Effort finds an effort by ID; the zero Effort when there is none.
func (b *Bank) Effort(id string) Effort {
	for _, e := range b.Efforts {
		if e.ID == id {
			return e
		}
	}
	return Effort{}
}

func step(c candidate) Step {
	q := c.question
	points, _ := c.value.Points() // unsure counts as 0: its goal is the second answer
	return Step{
		ID: q.Advice.ID, Phase: c.phase, Gain: decimal(c.gain),
		Question:    q.ID,
		Answer:      c.value,
		Current:     q.Describe(c.value),
		Goal:        q.Options[points+1].Text,
		FirstStep:   q.Advice.Text,
		Effort:      q.Advice.Effort,
		Evidence:    q.Evidence[0],
		SubsidyLink: q.Advice.SubsidyLink,
	}
}
