// Package assess is the self-assessment (上云自评) of a small or medium firm:
// the bank of questions, and the arithmetic that turns answers into a level,
// the reasons for it and the next steps. docs/assessment.md says every rule,
// weight and choice.
//
//	bank := assess.Load()
//	answers, err := assess.DecodeAnswers(file)
//	for _, q := range bank.Visible(answers) { … }  // the questions to ask, in order
//	result := bank.Score(answers)                  // marshals to the JSON result
//
// How a result comes about:
//
//	answers ─> sheet (shown questions, a tally in all and for each dimension, exact rationals)
//	            ├─> score, potential, raw level ─> gates ─> level
//	            ├─> coverage, confidence  <─ contradictions
//	            └─> recommendations ─> next steps, roadmap; traits of the tiers
//
// Every number is exact (math/big.Rat) until it is shown; shown integers are
// floors. "unsure" scores 0 and 4 in the potential; "na" leaves the sums;
// answers to questions that are not shown are kept and ignored. Weights,
// points and thresholds are the tool's own: the paper prints none, and it has
// no data on other firms, so there is no percentile here.
//
// spec2 is the edition in use. spec1 is the first one: Edition returns it to
// read and show old runs, and nothing is scored by it.
//
// The package is pure: no clock, no disk, no screen, no network. It draws no
// report, keeps no history and decides no subsidy; a step says only whether
// money may be available for it (SubsidyLink), and the caller asks the policy
// rules.
package assess
