package meaning

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed names.txt
var nameList string

var names = sync.OnceValue(func() map[string]bool {
	set := make(map[string]bool, 2048)
	for name := range strings.Lines(nameList) {
		set[strings.TrimSuffix(name, "\n")] = true
	}
	return set
})

// IsName reports whether word is known for the name of a place or a firm: its
// neighbours in meaning are other names, which it is not.
func IsName(word string) bool { return names()[word] }
