package english

import (
	"yunlan/content"
	"yunlan/data/edition"
)

// Resolve is Resolve of the paper, for what a person wrote: the title of a section may be
// its English one. The error is a *content.RefError.
func Resolve(paper *content.Paper, ref string) (content.Ref, error) {
	found, err := paper.Resolve(ref)
	if err == nil || !edition.Has(paper) {
		return found, err
	}
	if titled, unknown := Of(paper).Paper(English).Resolve(ref); unknown == nil {
		return paper.Resolve(string(titled.ID))
	}
	return found, err
}
