package search

import (
	_ "embed"
	"sync"
)

// traditionalPairs is made from OpenCC's data by ./gen; see NOTICE.
//
//go:embed traditional.txt
var traditionalPairs string

// The basic block of Chinese characters, over which the tables run.
const (
	firstHan = 0x4E00
	lastHan  = 0x9FFF
)

// simplifiedForms holds the simplified form of each character of the basic
// block, or 0 where it is its own; made on first use.
var simplifiedForms = sync.OnceValue(func() *[lastHan - firstHan + 1]uint16 {
	var table [lastHan - firstHan + 1]uint16
	var from rune
	for _, r := range traditionalPairs {
		if from == 0 {
			from = r
			continue
		}
		table[from-firstHan] = uint16(r)
		from = 0
	}
	return &table
})

// simplify maps a traditional character to its simplified form.
func simplify(r rune) rune {
	if s := simplifiedForms()[r-firstHan]; s != 0 {
		return rune(s)
	}
	return r
}
