package search

// readTraditional says so when the query was written in traditional
// characters; folding has turned them already.
func readTraditional(q *tokens) []reading {
	for i, t := range q.tokens {
		if isHan(rune(t.id)) && q.typedAt(i, i+1) != q.spelled(i, i+1) {
			n := len(q.tokens)
			return []reading{{to: n, why: WhyTraditional, shown: string(q.runes), count: q.lib.count(q.ids(0, n))}}
		}
	}
	return nil
}
