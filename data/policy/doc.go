// Package policy is what the paper says about policies: the twelve rows of
// table 1 and the thirty-six policies named in prose, in one list that can be
// sorted, filtered, grouped and laid on a timeline; and the five rules of
// table 1 that promise money, with a three-valued verdict for a firm.
//
//	paper := content.Load()
//	list, err := policy.All(paper)
//	verdicts, err := policy.Evaluate(paper, firm.Profile{"size": "sme"})
//
// Every record cites the paper: the exact words and the place they stand.
// Table 1 is read from the parsed paper, never typed in again.
//
// It gives no advice: no deadline, cap or threshold that the paper does not print,
// no sum of amounts, no statement that a firm will be paid. It draws nothing.
package policy
