// Package search finds the passage that a reader means.
//
// The promise: whatever is typed, in any script, with any slip, the passage
// that answers is on the first screen, and exactly the words that made it an
// answer are lit.
//
//	engine := search.Open(content.Load(), cacheFolder) // the index stays there between two starts
//	go engine.Build(ctx)                               // opened in a millisecond, made in a hundred; a search does it too
//	r := engine.Search(search.Query{Text: "zxqy 补贴", Limit: 20})
//	for _, hit := range r.Hits {
//		fmt.Println(hit.ID, hit.Page, hit.Snippet(60).Text)
//	}
//
// A query goes through these steps, one idea a file:
//
//	grammar    phrases, exclusions, OR, filters            grammar.go facets.go
//	reading    what the words may mean: passes that find   reading.go lists and merges them
//	           readings and change nothing                 traditional.go question.go numerals.go
//	           aliases.go words.go pinyin.go typo.go slip.go meaning.go, inflect.go for
//	           English; then missing.go.
//	           lexicon.go cuts text into words, thesaurus.go reads the layers of aliases
//	wanting    words, runs, parts and readings             want.go
//	matching   candidates from the index (schema.go,       index.go candidates.go
//	           kept on disk by cache.go and prune.go),
//	           then every match, by reading the passage    match.go
//	judging    rank.go judge.go weights.go complete.go, then highlight.go
//	           snippet.go nearest.go near.go
//
// translation.go asks a second text of the same passages, the paper in English,
// and joins what it has to the hits.
//
// How passages are ranked: bleve finds what has one of the words and scores it
// by BM25; the best are read. A rare word counts more than a common one, and
// once; what one sentence has counts beside what the whole passage has; saying
// it often, in the first sentence or at the start of a sentence counts a little;
// a reading never counts more than what it stands for. Prose goes before captions
// and headings, those before sources; what is equal stands in the order of the
// paper. What was guessed comes after what was typed. docs/adr/0016 has the
// figures behind each of these.
//
// What is lit: every place of every word, typed or read; of a word that the
// text does not have, or seldom, its parts.
//
// It is not a screen, it stores nothing, and it understands words, not
// sentences: a word that the document lacks is led by the aliases, or by the
// general table of package meaning, to words that it has.
package search
