package assess

import "slices"

// Effort is how much work a step is.
type Effort struct {
	ID     string `json:"id"`     // "S", "M" or "L"
	Factor int    `json:"factor"` // a gain is divided by it
	Text
}

// Act is what to do about an answer of at most Max points: an act, never the
// words of a better answer.
type Act struct {
	ID       string     `json:"id"` // "S-bak1a"
	Question string     `json:"question"`
	Max      int        `json:"max"`
	Unsure   bool       `json:"unsure,omitempty"` // for the answer “not sure” alone
	When     *Condition `json:"when,omitempty"`   // nil: for every firm
	Trades   []string   `json:"trades,omitempty"` // industries that it is for; none: for every one
	Doing
	Effort string   `json:"effort"`         // an Effort's ID
	Pays   []string `json:"pays,omitempty"` // what a subsidy may pay for that it leads to, as policy.Rule names it
}

// Doing says how something is done.
type Doing struct {
	FirstStep Text `json:"first_step"` // what to do
	Who       Text `json:"who,omitzero"`
	HowLong   Text `json:"how_long,omitzero"`
	Product   Text `json:"product,omitzero"`   // the kind of product, never a brand
	FindOut   Text `json:"find_out,omitzero"`  // what it costs to find out
	DoneWhen  Text `json:"done_when,omitzero"` // how to know that it is done
}

// Step is an act for the firm that answered. Runs of the first edition have
// nothing of Doing but FirstStep.
type Step struct {
	ID       string `json:"id"`
	Phase    Phase  `json:"phase"`
	Gain     string `json:"gain_per_step"`
	Question string `json:"question"`
	Answer   Value  `json:"answer"`
	Current  Text   `json:"current"` // the present answer
	Doing
	Effort      string   `json:"effort"`
	Evidence    Evidence `json:"evidence"`     // what to read in the paper
	SubsidyLink bool     `json:"subsidy_link"` // a subsidy may pay for what it leads to: Bank.Pays
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

// Pays is what a subsidy may pay for that a step leads to; nil where the bank does not
// say.
func (b *Bank) Pays(step string) []string {
	i := slices.IndexFunc(b.Steps, func(a Act) bool { return a.ID == step })
	if i < 0 {
		return nil
	}
	return b.Steps[i].Pays
}

// Act is what a firm does about its answer to a question; nil where the bank
// has nothing to say. Of several for the same answers the first whose condition
// holds is taken. Unsure counts as 0 points.
func (b *Bank) Act(a Answers, q Question) *Act {
	v := a.to(q)
	points, _ := v.Points()
	most := -1
	for i := range b.Steps {
		act := &b.Steps[i]
		if act.Question != q.ID || act.Max < points || act.Unsure && v != Unsure || most >= 0 && act.Max > most {
			continue
		}
		if most = act.Max; act.suits(a) {
			return act
		}
	}
	return nil
}

// suits reports that an act is for the firm.
func (act *Act) suits(a Answers) bool {
	return act.When.holds(a) && (len(act.Trades) == 0 || slices.Contains(act.Trades, a.Profile.Industry))
}

func step(c candidate, gain string) Step {
	return Step{
		ID: c.act.ID, Phase: c.phase, Gain: gain,
		Question:    c.question.ID,
		Answer:      c.value,
		Current:     c.question.Describe(c.value),
		Doing:       c.act.Doing,
		Effort:      c.act.Effort,
		Evidence:    c.question.Evidence[0],
		SubsidyLink: len(c.act.Pays) > 0,
	}
}
