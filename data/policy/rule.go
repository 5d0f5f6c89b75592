package policy

import (
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
)

// Rule is one subsidy rule of table 1 as data. Exactly one of Rate, Fixed and
// Tiers is set.
type Rule struct {
	ID         string      `json:"id"`
	Row        content.ID  `json:"row"` // of table 1
	Section    content.ID  `json:"section"`
	Quote      string      `json:"quote"`
	Region     string      `json:"region"`
	PaysFor    string      `json:"pays_for"` // project, contract, fee (of a platform or software), title (of a cloud firm)
	AmountKind AmountKind  `json:"amount_kind"`
	Form       lang.Text   `json:"form"` // 补助, 消费券, 奖励
	Conditions []Condition `json:"conditions"`
	Rate       *Rate       `json:"rate"`
	Fixed      *Fixed      `json:"fixed"`
	Tiers      *Tiers      `json:"tiers"`
	Caveat     lang.Text   `json:"caveat"`
}

// AmountKind says how firm a computed amount is; the values are the names
// scripts see.
type AmountKind string

// The kinds of amount: at most (不超过), by the printed formula, as printed.
const (
	UpperBound AmountKind = "upper_bound"
	ByFormula  AmountKind = "formula"
	AsPrinted  AmountKind = "fixed"
)

// Condition requires a value of a profile field. The paper does not say whether
// an unclear one binds the firm: where it does not hold, nothing is known.
type Condition struct {
	Field   string    `json:"field"`
	Is      string    `json:"is"`
	Unclear bool      `json:"unclear,omitempty"`
	Note    lang.Text `json:"note"` // what the paper leaves open
}

// Rate pays Num/Den of the base. The threshold or cap is 0 if the paper prints
// none.
type Rate struct {
	Base          string    `json:"base"` // field of the profile
	BaseName      lang.Text `json:"base_name"`
	Num           int64     `json:"num"`
	Den           int64     `json:"den"`
	FromFen       int64     `json:"from_fen"`
	FromInclusive bool      `json:"from_inclusive"`
	CapFen        int64     `json:"cap_fen"`
}

// Fixed pays one amount, and half of it to firms for which a field is true.
type Fixed struct {
	Fen      int64  `json:"fen"`
	HalvedIf string `json:"halved_if"`
}

// Tiers pay by the value of a field.
type Tiers struct {
	Field string           `json:"field"`
	Fen   map[string]int64 `json:"fen"`
}

// Rules returns the money rules of a paper in the order of its table; none for one
// whose rules nobody has read.
func Rules(paper *content.Paper) ([]Rule, error) {
	return edition.Decode[[]Rule](edition.Of(paper), "rules.json")
}

// everyRule are the rules of all editions that the program has: a place is known by
// the rules that hold there, and a verdict by the ID of its rule.
func everyRule() ([]Rule, error) { return edition.Decode[[]Rule](edition.Bundled(), "rules.json") }
