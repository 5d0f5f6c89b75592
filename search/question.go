package search

// asking is what kind of answer a question wants.
type asking int

const (
	anything asking = iota
	amount
	time_
	reason
	meaning
	listing
	who
)

// bonus pays a sentence that has the form of the answer.
func (a asking) bonus(ps *passage, sentence int) float64 { return 0 }
