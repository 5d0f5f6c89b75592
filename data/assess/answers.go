package assess

import "maps"

// Mode is how much is asked.
type Mode string

// The modes: those marked quick, or all that the profile shows.
const (
	Quick Mode = "quick"
	Full  Mode = "full"
)

// Value is one answer: "0" to "4" (points), "unsure", "na", or "" for none.
type Value string

// The answers that are no points.
const (
	Unsure Value = "unsure" // 不确定: 0 in the score, 4 in the potential
	NA     Value = "na"     // 不适用: out of the sums, where the question offers it
)

// Points returns the points of a definite answer.
func (v Value) Points() (int, bool) {
	if len(v) == 1 && v[0] >= '0' && v[0] <= '4' {
		return int(v[0] - '0'), true
	}
	return 0, false
}

// Answers is an answer file: {"profile": …, "mode": …, "answers": …}.
// Given may hold answers to questions that are not shown at present, or are not
// asked any more (Bank.Replaced); they are kept and ignored.
type Answers struct {
	Profile Profile          `json:"profile"`
	Mode    Mode             `json:"mode"`
	Given   map[string]Value `json:"answers"`
}

// With returns a copy in which question id is answered v; "" takes it back.
func (a Answers) With(id string, v Value) Answers {
	given := maps.Clone(a.Given)
	if given == nil {
		given = map[string]Value{}
	}
	given[id] = v
	if v == "" {
		delete(given, id)
	}
	a.Given = given
	return a
}

// Promote returns the same answers in full mode.
func (a Answers) Promote() Answers {
	a.Mode = Full
	return a
}

// to returns the answer to q, "" where there is none that q accepts.
func (a Answers) to(q Question) Value {
	if v := a.Given[q.ID]; q.Accepts(v) {
		return v
	}
	return ""
}
