package firm

import (
	"encoding"
	"fmt"
	"slices"
	"sync"

	"yunlan/data/edition"
)

// The fields that code outside the rules uses: the firm's place and size.
const (
	Region = "region"
	Size   = "size"
)

// Fields returns the conditions of a firm, in the order in which they are listed:
// those that the subsidy rules of the paper ask for (firm.json of its edition).
var Fields = sync.OnceValue(func() []Field {
	fields, err := edition.Decode[[]Field](edition.Bundled(), "firm.json")
	if err != nil {
		panic(fmt.Sprintf("data/firm: %v", err)) // the file is part of the program
	}
	return fields
})

var _ encoding.TextUnmarshaler = (*Kind)(nil)

// kindNames are the kinds as firm.json has them.
var kindNames = []string{"place", "choice", "yes or no", "money", "count"}

// UnmarshalText reads the name of a kind.
func (k *Kind) UnmarshalText(name []byte) error {
	i := slices.Index(kindNames, string(name))
	if i < 0 {
		return fmt.Errorf("no kind %q", name)
	}
	*k = Kind(i)
	return nil
}
