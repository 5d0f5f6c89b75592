package search

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
)

// What lies beside the files of bleve, so that nothing has to be worked out
// when an index is opened: the passage of each of its documents, and the words
// into which the sample is cut.
const (
	numbersName = "numbers"
	cutsName    = "words"
)

// keepTables writes the tables of a new index into its folder. The library is
// asked for when the index can be read.
func keepTables(folder string, ix *index, c corpus, l func() *library) error {
	if err := ix.readNumbers(c); err != nil {
		return err
	}
	raw := make([]byte, 0, 4*len(ix.number))
	for _, k := range ix.number {
		raw = binary.LittleEndian.AppendUint32(raw, uint32(k))
	}
	if err := os.WriteFile(filepath.Join(folder, numbersName), raw, 0o600); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, cutsName), l().lexicon().keep(), 0o600)
}

// readTables reads what keepTables wrote.
func (ix *index) readTables(folder string) error {
	raw, err := os.ReadFile(filepath.Join(folder, numbersName))
	if err != nil {
		return err
	}
	if len(raw)%4 != 0 {
		return fmt.Errorf("the numbers of passages end within one: %d bytes", len(raw))
	}
	ix.number = make([]int32, len(raw)/4)
	for i := range ix.number {
		ix.number[i] = int32(binary.LittleEndian.Uint32(raw[4*i:]))
	}
	ix.cuts, err = os.ReadFile(filepath.Join(folder, cutsName))
	return err
}

// keep writes where words begin as bits, passage by passage, behind the words
// of the document's own.
func (x *lexicon) keep() []byte {
	raw := binary.AppendUvarint(nil, uint64(len(x.own)))
	for _, p := range slices.SortedFunc(maps.Keys(x.own), func(p, q term) int { return cmp.Or(cmp.Compare(p.a, q.a), cmp.Compare(p.b, q.b)) }) {
		raw = binary.AppendUvarint(binary.AppendUvarint(raw, uint64(p.a)), uint64(p.b))
	}
	at := 0
	for _, edges := range x.edges {
		for _, begins := range edges {
			if at%8 == 0 {
				raw = append(raw, 0)
			}
			if begins {
				raw[len(raw)-1] |= 1 << (at % 8)
			}
			at++
		}
	}
	return raw
}

// restore reads what keep wrote of the same sample; ok is false for anything
// else.
func (x *lexicon) restore(l *library, raw []byte) (ok bool) {
	next := func() tokenID {
		v, n := binary.Uvarint(raw)
		raw = raw[max(0, n):]
		return tokenID(v)
	}
	for range next() {
		x.own[term{next(), next()}] = true
		if len(raw) == 0 {
			return false
		}
	}
	bits := 0
	for i := range l.passages {
		bits += len(l.passages[i].tokens) + 1
	}
	if len(raw) != (bits+7)/8 {
		return false
	}
	at := 0
	for i := range l.passages {
		x.edges[i] = make([]bool, len(l.passages[i].tokens)+1)
		for k := range x.edges[i] {
			x.edges[i][k] = raw[at/8]&(1<<(at%8)) != 0
			at++
		}
		x.edges[i][len(x.edges[i])-1] = true
	}
	return true
}
