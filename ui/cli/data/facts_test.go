package data

import (
	"testing"

	"yunlan/content"
	"yunlan/data/market"
	"yunlan/ui/cli/command"
	"yunlan/ui/evidence"
)

// BenchmarkFacts prints every number of the paper, as `yunlan facts` does.
func BenchmarkFacts(b *testing.B) {
	m, err := market.New(content.Load())
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		(&program{&command.Program{Paper: content.Load}}).factsText(m.Facts(), 0, evidence.Words{}, command.Layout{})
	}
}
