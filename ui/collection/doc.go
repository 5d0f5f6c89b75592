// Package collection is a library at work: files are read into it, it is searched,
// checked and rebuilt. It joins data/shelf, which knows what belongs to a library,
// with the index of search, and needs no terminal.
//
//	c := collection.Open(store.DefaultDirs()) // touches nothing
//	defer c.Close()
//	done, err := c.Add(ctx, []string{"reports"}, func(p collection.Progress) { … })
//	found, err := c.Search(search.Query{Text: "云计算 年:2020-2022", Limit: 60})
//	for _, group := range found.Documents { … }
//	paper, err := c.Paper(document)
//
// Documents go in by batches, so that memory is bounded by a batch and a program
// that is stopped keeps those before it. In each, what was read is kept first, then
// indexed, then listed; what is removed is taken off the list first. So whatever is
// listed is there, and what the index has beyond the list (a program was killed) is
// not shown and goes with the next batch.
package collection
