package answers

import (
	"yunlan/content"
	"yunlan/data/english"
	"yunlan/search"
)

// Engine opens the search of a paper below a folder of caches: of the white paper
// by its English too. It reads neither before a search needs them.
func Engine(paper *content.Paper, folder string) *search.Engine {
	engine := search.Open(paper, folder)
	if !paper.Bundled() {
		return engine
	}
	return engine.Translate(func() search.Translation {
		e := english.Of(paper)
		return search.Translation{
			Paper:  e.Paper(english.English),
			Starts: func(block content.ID) func(int) int { return e.Parts(block).Chinese },
		}
	})
}
