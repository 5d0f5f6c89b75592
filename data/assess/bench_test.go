package assess

import "testing"

// BenchmarkParse is what the first use of the bank costs.
func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		parse("spec2")
	}
}

// BenchmarkScore is what a live what-if pays for each key, about twice.
func BenchmarkScore(b *testing.B) {
	a := Answers{Mode: Full, Given: map[string]Value{}}
	for _, q := range Load().Questions {
		a.Given[q.ID] = "2"
	}
	for b.Loop() {
		Load().Score(a)
	}
}
