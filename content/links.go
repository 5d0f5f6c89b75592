package content

import "strings"

// links finds the mentions of figures and tables that exist (如图 7所示) in the
// text of a block; a caption does not link to itself.
func (p *Paper) links(b *Block) []Mark {
	var found []Mark
	for at := 0; at < len(b.Text); {
		i := strings.IndexAny(b.Text[at:], "图表")
		if i < 0 {
			break
		}
		at += i
		id, label, ok := captionLabel(b.Text[at:])
		if _, exists := p.byID[id]; ok && exists && id != b.ID {
			found = append(found, Mark{at, at + len(label), id})
			at += len(label)
			continue
		}
		at += len("图")
	}
	return found
}
