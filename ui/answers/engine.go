package answers

import (
	"yunlan/content"
	"yunlan/data/edition"
	"yunlan/data/english"
	"yunlan/search"
)

// Engine opens the search of a paper below a folder of caches: of one with an edition
// by its aliases and by its English too. It reads neither before a search needs them.
func Engine(paper *content.Paper, folder string) *search.Engine {
	engine := search.Open(paper, folder)
	own := edition.Of(paper)
	if own == nil {
		return engine
	}
	return engine.Aliases(own.Aliases).Translate(func() search.Translation {
		e := english.Of(paper)
		return search.Translation{
			Paper:  e.Paper(english.English),
			Starts: func(block content.ID) func(int) int { return e.Parts(block).Chinese },
		}
	})
}
