// Package firm is the profile of a firm that subsidy rules are applied to. Fields
// describes each condition once: its name, words, answers and command-line option.
// The calculator's form, the questions of plain mode, the options and their
// completion, the JSON of a profile, the facts of an assessment and the reasons of
// a verdict are generated from it, so a new condition is one entry of firm.json in the
// paper's edition (data/edition).
//
//	p, err := firm.Decode(strings.NewReader(`{"size":"sme","is_zjtx":true}`))
//	p["is_zjtx"]               // "true"
//	firm.Label("is_zjtx")      // 是否“专精特新”企业
//
// The rules that use the conditions are in data/policy.
package firm
