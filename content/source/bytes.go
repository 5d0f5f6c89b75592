package source

import (
	"crypto/sha256"
	"encoding/hex"
)

// Bytes returns the bytes of a file that Open would read, with their SHA-256 as in
// Report. Who knows the hash need not read the document. Its error is an *Error.
func Bytes(path string, l Limits) (data []byte, hash string, err error) {
	data, err = read(path, l)
	if err != nil {
		return nil, "", err
	}
	sum := sha256.Sum256(data)
	return data, hex.EncodeToString(sum[:]), nil
}
