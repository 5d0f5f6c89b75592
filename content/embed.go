package content

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"sync"
)

//go:embed whitepaper/cloud-computing-2023.txt
var whitepaper string

//go:embed whitepaper/cloud-computing-2023.json
var besideData []byte

// beside is what the text as received lacks: its title page, and its headings in
// English, which are the program's own words.
type beside struct {
	Publisher string        `json:"publisher"`
	Place     string        `json:"place"`
	Date      string        `json:"date"`
	Headings  map[ID]string `json:"headings"`
}

var decodedBeside = sync.OnceValue(func() beside {
	var b beside
	if err := json.Unmarshal(besideData, &b); err != nil {
		panic(fmt.Sprintf("content: %v", err)) // the file is part of the program
	}
	return b
})

// Load returns the embedded paper, parsed once and shared by every caller.
var Load = sync.OnceValue(func() *Paper {
	p, page := Parse(whitepaper), decodedBeside()
	p.Publisher, p.Imprint = page.Publisher, Imprint{Place: page.Place, Date: page.Date}
	p.guessed = nil // its headings were checked
	return p
})

// Text returns the embedded text exactly as it was received.
func Text() string { return whitepaper }

var whitepaperHash = sync.OnceValue(func() string {
	sum := sha256.Sum256([]byte(whitepaper))
	return hex.EncodeToString(sum[:])
})

// Embeds reports that a file with this SHA-256 is the embedded text.
func Embeds(hash string) bool { return hash == whitepaperHash() }

// Hash is the SHA-256 of the file that the paper was read from, also of the
// embedded one.
func (p *Paper) Hash() string {
	if p.Doc == "" {
		return whitepaperHash()
	}
	return p.Doc
}
