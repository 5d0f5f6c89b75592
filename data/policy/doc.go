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
// It is not an adviser: it knows no deadline, no cap and no threshold that
// the paper does not print, it never adds amounts together, and it never says
// that a firm will be paid. It draws nothing.
package policy
