package search

// readWords explains the Latin words that neither the paper nor the table of
// aliases has: a word in two parts, two words in one, a word being typed, a
// word mistyped, pinyin.
func (r *reader) readWords() {
	r.joinWords()
	for i, t := range r.toks {
		if t.id != unknown || r.explained[i] || isDigit(r.query.runes[t.start]) || !r.mayGuess() {
			continue
		}
		w := r.spelled(i, i+1)
		for _, read := range []func(int, string) bool{r.readSplit, r.readPrefix, r.readWholePinyin, r.readTypo, r.readPinyin} {
			if read(i, w) {
				r.explained[i] = true
				break
			}
		}
	}
}

// joinWords reads "open ai" and "server less" as one word, "ping tai" as one
// stretch of pinyin.
func (r *reader) joinWords() {
	for i := 0; i+1 < len(r.toks); i++ {
		a, b := r.toks[i].id, r.toks[i+1].id
		if !a.isWord() || !b.isWord() || r.explained[i] && r.explained[i+1] {
			continue
		}
		if id := r.lib.words.id([]rune(r.spelled(i, i+2))); id != unknown {
			r.explain(i, i+2, [][]tokenID{{id}}, WhySpacing, 1)
			continue
		}
		r.joinPinyin(i)
	}
}

// maxJoined bounds the words of pinyin that are read as one.
const maxJoined = 6

func (r *reader) joinPinyin(i int) {
	to := i
	for to < len(r.toks) && r.toks[to].id == unknown && !r.explained[to] {
		to++
	}
	if to-i < 2 || !whollySyllables(r.spelled(i, i+1)) || !whollySyllables(r.spelled(i+1, i+2)) || !r.mayGuess() {
		return
	}
	for to = min(to, i+maxJoined); to-i >= 2; to-- {
		if list := r.lib.soundsLike(r.spelled(i, to), 0); len(list) > 0 && list[0].full == len(list[0].ids) {
			r.explainSounds(i, to, list)
			return
		}
	}
}

// readSplit reads gpt4 and powerplatform as two words.
func (r *reader) readSplit(i int, w string) bool {
	for n := 1; n < len(w); n++ {
		a, b := r.lib.words.id([]rune(w[:n])), r.lib.words.id([]rune(w[n:]))
		if a != unknown && b != unknown && r.lib.count([]tokenID{a, b}) > 0 {
			r.explain(i, i+1, [][]tokenID{{a, b}}, WhySpacing, 1)
			return true
		}
	}
	return false
}

// explain reads tokens [from, to) as any of found and shows the first.
func (r *reader) explain(from, to int, found [][]tokenID, why string, factor float64) {
	r.note(r.typed(from, to), r.lib.show(found[0]), why, found[0])
	r.groups++
	for _, ids := range found {
		r.alts = append(r.alts, alt{tokens: ids, from: from, to: to, factor: factor, group: r.groups, guess: isGuess(why)})
	}
	for i := from; i < to; i++ {
		r.explained[i] = true
	}
}
