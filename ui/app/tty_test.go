package app

import (
	"bytes"
	"io"
)

// lastWord is written to a terminal when all else has been.
const lastWord = "--end--"

// readTo reads until a word has come.
func readTo(r io.Reader, word string) []byte {
	var all []byte
	b := make([]byte, 4096)
	for !bytes.Contains(all, []byte(word)) {
		n, err := r.Read(b)
		all = append(all, b[:n]...)
		if err != nil {
			break
		}
	}
	return all
}
