package search

import (
	_ "embed"
	"sync"

	"yunlan/content/lang"
)

// traditionalPairs is made from OpenCC's data by ./gen; see NOTICE.
//
//go:embed traditional.txt
var traditionalPairs string

// simplifiedForms holds the simplified form of each character of the basic
// block, or 0 where it is its own; made on first use.
var simplifiedForms = sync.OnceValue(func() *[lang.LastHan - lang.FirstHan + 1]uint16 {
	var table [lang.LastHan - lang.FirstHan + 1]uint16
	var from rune
	for _, r := range traditionalPairs {
		if from == 0 {
			from = r
			continue
		}
		table[from-lang.FirstHan] = uint16(r)
		from = 0
	}
	return &table
})

// simplify maps a traditional character to its simplified form.
func simplify(r rune) rune {
	if s := simplifiedForms()[r-lang.FirstHan]; s != 0 {
		return rune(s)
	}
	return r
}
