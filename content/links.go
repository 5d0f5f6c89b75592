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
	for _, kind := range []string{"图", "表"} { // 图表 begins with the first
		for at := 0; ; at += len(kind) {
			i := strings.Index(b.Text[at:], kind)
			if i < 0 {
				break
			}
			at += i
			if kind == "表" && strings.HasSuffix(b.Text[:at], "图") {
				continue
			}
			if id, label, ok := p.mentioned(b.Text[at:]); ok && id != b.ID {
				found = append(found, Mark{at, at + len(label), id})
			}
		}
	}
	slices.SortFunc(found, func(a, b Mark) int { return cmp.Compare(a.Start, b.Start) })
	return found
}

// mentioned reads the figure or table at the start of s that exists. Of 图3-5 it is
// that one, or 图3 where the words are a range.
func (p *Paper) mentioned(s string) (id ID, label string, ok bool) {
	id, label, ok = captionLabel(s)
	if _, exists := p.byID[id]; !ok || exists {
		return id, label, ok
	}
	whole := label
	if i := strings.LastIndexAny(label, "-–－‑"); i > 0 {
		id, label, ok = captionLabel(label[:i])
	}
	_, exists := p.byID[id]
	return id, label, ok && exists && len(label) < len(whole)
}
