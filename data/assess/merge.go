package assess

import (
	"errors"
	"slices"
)

// farApart is the difference in points from which two people disagree.
const farApart = 2

// Part is one person's answers. Role is a label such as 财务 or "owner"; names
// have no place in an assessment.
type Part struct {
	Role    string
	Answers Answers
}

// Merged is what several people say together.
type Merged struct {
	Answers          Answers        `json:"input"` // score it like anybody's
	Disagreements    []Disagreement `json:"disagreements"`
	ProfileConflicts []string       `json:"profile_conflicts"` // fields stated differently; the first file's holds
}

// Disagreement is a question whose answers lie at least two points apart.
type Disagreement struct {
	Question string `json:"question"`
	Min      int    `json:"min"`
	Max      int    `json:"max"`
	Votes    []Vote `json:"votes"` // everybody who answered, in the order of the files
}

// Vote is what one person answered.
type Vote struct {
	Role   string `json:"role"`
	Answer Value  `json:"answer"`
}

// Merge makes one set of answers out of several: for each question the lower
// median of the definite answers; unsure, then na, only where nobody has a
// definite one. It takes the files as they are, hidden answers included: what
// is shown is decided afterwards by the merged answers. The mode is full when
// anybody's is.
func (b *Bank) Merge(parts []Part) (Merged, error) {
	if len(parts) == 0 {
		return Merged{}, errors.New("merging answers: no answers given")
	}
	m := Merged{Answers: Answers{Mode: Quick, Given: map[string]Value{}}, Disagreements: []Disagreement{}}
	for _, p := range parts {
		if p.Answers.Mode == Full {
			m.Answers.Mode = Full
		}
	}
	m.Answers.Profile, m.ProfileConflicts = mergeProfiles(parts)
	for _, q := range b.Questions {
		m.question(q, votes(q, parts))
	}
	return m, nil
}

func votes(q Question, parts []Part) []Vote {
	var all []Vote
	for _, p := range parts {
		if v := p.Answers.to(q); v != "" {
			all = append(all, Vote{p.Role, v})
		}
	}
	return all
}

func (m *Merged) question(q Question, votes []Vote) {
	if len(votes) == 0 {
		return
	}
	var values []Value
	for _, v := range votes {
		values = append(values, v.Answer)
	}
	slices.Sort(values) // "0" … "4", then "na", then "unsure"
	definite := len(values)
	if i := slices.IndexFunc(values, func(v Value) bool { return v > "4" }); i >= 0 {
		definite = i
	}
	if definite == 0 {
		m.Answers.Given[q.ID] = values[len(values)-1] // one unsure is enough: it is not settled
		return
	}
	m.Answers.Given[q.ID] = values[(definite-1)/2]
	low, _ := values[0].Points()
	high, _ := values[definite-1].Points()
	if high-low >= farApart {
		m.Disagreements = append(m.Disagreements, Disagreement{q.ID, low, high, votes})
	}
}
