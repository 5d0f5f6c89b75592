package search

// readJoined reads "open ai" and "server less" as one word.
func readJoined(q *tokens) []reading {
	var list []reading
	for i := 0; i+1 < len(q.tokens); i++ {
		if !q.tokens[i].id.isWord() || !q.tokens[i+1].id.isWord() || q.taken[i] && q.taken[i+1] {
			continue
		}
		if id := q.lib.words.id([]rune(q.spelled(i, i+2))); id != unknown {
			list = append(list, q.as(i, i+2, [][]tokenID{{id}}, WhySpacing, 1))
			i++
		}
	}
	return list
}

// readSplit reads gpt4 and powerplatform as two words.
func readSplit(q *tokens) []reading {
	var list []reading
	for _, i := range q.strange() {
		w := q.spelled(i, i+1)
		for n := 1; n < len(w); n++ {
			a, b := q.lib.words.id([]rune(w[:n])), q.lib.words.id([]rune(w[n:]))
			if a != unknown && b != unknown && q.lib.count([]tokenID{a, b}) > 0 {
				list = append(list, q.as(i, i+1, [][]tokenID{{a, b}}, WhySpacing, 1))
				break
			}
		}
	}
	return list
}
