// Package firm is what a firm can say of itself to the subsidy rules. Fields
// describes each condition once: its name, its words, its answers and its
// option. The calculator's form, the questions asked line by line, the options
// and their completion, a profile's JSON, the facts of an assessment and the
// reasons of a verdict are all made from it, so a new condition is one entry
// of Fields and no other line.
//
//	p, err := firm.Decode(strings.NewReader(`{"size":"sme","is_zjtx":true}`))
//	p["is_zjtx"]               // "true"
//	firm.Label("is_zjtx")      // 是否“专精特新”企业
//
// It is no rule: what a condition is good for is said by data/policy.
package firm
