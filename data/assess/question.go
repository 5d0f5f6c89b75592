package assess

import (
	"slices"

	"yunlan/content"
	"yunlan/content/lang"
)

// Question is one question of the bank with its five answers, worst first.
type Question struct {
	ID        string     `json:"id"` // "bak1"; another wording has another ID
	Dimension string     `json:"dimension"`
	Quick     bool       `json:"quick"`  // asked in the quick mode
	Weight    int        `json:"weight"` // from Rules.Weights
	NAAllowed bool       `json:"na_allowed"`
	ShowIf    *Condition `json:"show_if"` // nil: always shown
	Text      Text       `json:"text"`
	Why       Text       `json:"why"`
	WhyFrom   string     `json:"why_from"` // "paper", "law" or "ours"
	Options   []Option   `json:"options"`
	Evidence  []Evidence `json:"evidence"`         // at least one sentence of the paper
	Source    *Text      `json:"source,omitempty"` // of a duty that the paper does not mention
	Ask       *Text      `json:"ask,omitempty"`    // whom to ask where that is not whom its dimension names
	Tells     *Told      `json:"tells,omitempty"`  // what the answer says to the subsidy rules
}

// Told is a thing that subsidy rules ask of a firm and that an answer of at least Min
// points says yes to. A lower answer says nothing: rules may pay for what is planned.
type Told struct {
	Field string `json:"field"` // as data/firm names it
	Min   int    `json:"min"`
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

// Derived reports that the question extends the paper's wording (本题由原文引申)
// rather than repeating it.
func (q Question) Derived() bool {
	return slices.ContainsFunc(q.Evidence, func(e Evidence) bool { return e.Grounding == "derived" })
}

// Ask is whom to ask when an answer is not known.
func (b *Bank) Ask(q Question) Text {
	if q.Ask != nil {
		return *q.Ask
	}
	return b.Dimension(q.Dimension).Ask
}

// Because is why the question matters. A reason that is neither the paper's nor
// the law's says so.
func (b *Bank) Because(q Question) Text {
	if q.WhyFrom != "ours" {
		return q.Why
	}
	return Text{q.Why.ZH + b.OwnExperience.ZH, q.Why.EN + b.OwnExperience.EN}
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
	if p, ok := v.Points(); ok && p < len(q.Options) {
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
