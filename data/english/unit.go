package english

import (
	"fmt"
	"hash/fnv"
	"strings"

	"yunlan/content"
	"yunlan/content/sentence"
)

// Unit is one piece of the paper that is translated on its own.
type Unit struct {
	Key        string     `json:"key"` // "1.2p1#2": the second unit of block 1.2p1
	Block      content.ID `json:"-"`
	Start, End int        `json:"-"` // bytes of the block's Text, spaces around it left out
	Chinese    string     `json:"zh"`
	English    string     `json:"en"`             // "" where no entry holds
	Note       string     `json:"note,omitempty"` // where the Chinese can be read in more than one way
	Column     int        `json:"-"`              // of the table, for a row
}

// Hash names the wording of a unit's Chinese; white space does not count.
func Hash(chinese string) string {
	h := fnv.New32a()
	h.Write([]byte(strings.Join(strings.Fields(chinese), "")))
	return fmt.Sprintf("%08x", h.Sum32())
}

// split cuts a block into its units, without their English.
func split(b content.Block) []Unit {
	if len(b.Cells) == 0 {
		return sentences(nil, b, 0, len(b.Text), 0)
	}
	var units []Unit
	at := 0
	for column, cell := range b.Cells {
		found := strings.Index(b.Text[at:], cell.Text)
		if found < 0 {
			return sentences(nil, b, 0, len(b.Text), 0) // a row whose cells are not its text
		}
		start := at + found
		at = start + len(cell.Text)
		units = sentences(units, b, start, at, column)
	}
	return units
}

// sentences adds the sentences of the bytes [start, end) of b's Text.
func sentences(units []Unit, b content.Block, start, end, column int) []Unit {
	text := b.Text[start:end]
	starts := append(sentence.Starts(text), len(text))
	for i, from := range starts[:len(starts)-1] {
		whole := text[from:starts[i+1]]
		chinese := strings.TrimSpace(whole)
		if chinese == "" {
			continue
		}
		at := start + from + strings.Index(whole, chinese)
		units = append(units, Unit{
			Key:   fmt.Sprintf("%s#%d", b.ID, len(units)+1),
			Block: b.ID, Start: at, End: at + len(chinese), Chinese: chinese, Column: column,
		})
	}
	return units
}
