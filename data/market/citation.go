package market

import (
	"fmt"

	"yunlan/content"
)

// Citation is where the paper says it.
type Citation = content.Citation

// whole cites all of a block, for captions and sources, which several blocks
// may word alike.
func whole(paper *content.Paper, id content.ID, quote string) (Citation, error) {
	block, ok := paper.Block(id)
	if !ok || block.Text != quote {
		return Citation{}, fmt.Errorf("block %s does not read %q", id, quote)
	}
	all := content.Place{Block: id, End: len(block.Text)}
	return block.Cited(all).For(block, all), nil
}
