package assess

import (
	"yunlan/content"
	"yunlan/content/lang"
)

// Question is one question of the bank with its five answers, worst first.
type Question struct {
	ID        string     `json:"id"` // "sec1"; never changes between versions
	Dimension string     `json:"dimension"`
	Quick     bool       `json:"quick"` // one of the fourteen of the quick mode
	Weight    int        `json:"weight"`
	NAAllowed bool       `json:"na_allowed"`
	ShowIf    *Condition `json:"show_if"` // nil: always shown
	Text      Text       `json:"text"`
	Why       Text       `json:"why"`
	Options   []Option   `json:"options"`
	Evidence  []Evidence `json:"evidence"` // at least one sentence of the paper
	Advice    Advice     `json:"recommendation"`
}

// Option is one of the five answers to a question: Options[p] is worth p points.
type Option struct {
	Key    string `json:"key"` // the key to press, "1" to "5"
	Points int    `json:"points"`
	Text
}

// Evidence is a sentence of the paper that a question or a claim rests on.
type Evidence struct {
	Section   content.ID `json:"section"`
	Quote     string     `json:"quote"`
	Grounding string     `json:"grounding,omitempty"` // "direct", "derived" or "" where it is not graded
}

// Advice is what to do about a weak answer.
type Advice struct {
	ID          string `json:"id"` // "R-sec1"
	Text               // the first step
	Effort      string `json:"effort"`       // an Effort's ID
	SubsidyLink bool   `json:"subsidy_link"` // a subsidy of the paper's table 1 may pay for it
}

// Derived reports that the question extends the paper's wording (本题由原文引申)
// rather than repeating it.
func (q Question) Derived() bool {
	for _, e := range q.Evidence {
		if e.Grounding == "derived" {
			return true
		}
	}
	return false
}

// Accepts reports whether v may answer the question; "na" only where offered.
func (q Question) Accepts(v Value) bool {
	if v == NA {
		return q.NAAllowed
	}
	_, definite := v.Points()
	return definite || v == Unsure
}

// refusal says why the question does not accept v.
func (q Question) refusal(v Value) lang.Text {
	if v == NA {
		return textNoNA
	}
	return textValue
}

// Describe returns v in words: the text of the option, 不确定, 不适用 or 未答.
func (q Question) Describe(v Value) Text {
	if p, ok := v.Points(); ok {
		return q.Options[p].Text
	}
	switch v {
	case Unsure:
		return textUnsure
	case NA:
		return textNA
	}
	return textUnanswered
}
