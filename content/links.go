package content

import (
	"cmp"
	"slices"
	"strings"
)

// links finds the mentions of figures and tables that exist (如图 7所示) in the
// text of a block; a caption does not link to itself.
func (p *Paper) links(b *Block) []Mark {
	var found []Mark
	for _, kind := range []string{"图", "表"} {
		for at := 0; ; at += len(kind) {
			i := strings.Index(b.Text[at:], kind)
			if i < 0 {
				break
			}
			at += i
			id, label, ok := captionLabel(b.Text[at:])
			if _, exists := p.byID[id]; ok && exists && id != b.ID {
				found = append(found, Mark{at, at + len(label), id})
			}
		}
	}
	slices.SortFunc(found, func(a, b Mark) int { return cmp.Compare(a.Start, b.Start) })
	return found
}
