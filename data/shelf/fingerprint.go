package shelf

import (
	"crypto/sha256"
	"encoding/hex"
	"io"

	"yunlan/content"
)

// Fingerprint is the same for the same text, in whatever kind of file, wherever its
// lines break: of its letters and digits, in order. Documents with one fingerprint
// are one document; any letter that differs makes two.
func Fingerprint(p *content.Paper) string {
	h := sha256.New() // writing to it cannot fail
	for i := range p.Blocks {
		b := &p.Blocks[i]
		_, _ = io.WriteString(h, letters(b.Label))
		_, _ = io.WriteString(h, letters(b.Text))
	}
	const enough = 16 // bytes
	return hex.EncodeToString(h.Sum(nil)[:enough])
}
