package search

import (
	"bufio"
	"bytes"
	"compress/flate"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"sync"

	bindex "github.com/blevesearch/bleve_index_api"

	"yunlan/content"
)

// A collection keeps its passages packed: neighbours are compressed together and
// stored with the first of them. Alone they are too short to become smaller, and
// the more are packed the more has to be unpacked for one.
const (
	packSize = 2 << 10 // of text, from which on a pack is full
	packMost = 1 + math.MaxUint8
)

// head is what is kept of a passage beside its row, as a line of JSON before the
// text.
type head struct {
	ID     content.ID          `json:"i"`
	Title  string              `json:"s,omitempty"`
	Page   string              `json:"p,omitempty"`
	Breaks []content.PageBreak `json:"b,omitempty"`
}

// packFrom says how many passages from one on are packed together.
func (c onePaper) packFrom(first int) int {
	size, n := 0, first
	for n < c.size() && size < packSize && n-first < packMost {
		size += len(c.Blocks[n].Text)
		n++
	}
	return n - first
}

var deflaters = sync.Pool{New: func() any {
	w, _ := flate.NewWriter(io.Discard, flate.BestSpeed) // the level is right
	return w
}}

// pack packs some passages: each with its length before it.
func pack(some []stored) ([]byte, error) {
	var b bytes.Buffer
	z := deflaters.Get().(*flate.Writer)
	defer deflaters.Put(z)
	z.Reset(&b)
	var raw []byte
	for _, s := range some {
		line, err := json.Marshal(head{s.block.ID, s.title, s.block.Page, s.block.Breaks})
		if err != nil {
			return nil, err
		}
		raw = binary.AppendUvarint(raw, uint64(len(line)+1+len(s.block.Text)))
		raw = append(append(append(raw, line...), '\n'), s.block.Text...)
	}
	_, err := z.Write(raw)
	if err == nil {
		err = z.Close()
	}
	return b.Bytes(), err
}

// inflater unpacks; it is used again, since it takes more memory than a pack.
type inflater struct {
	from bytes.Reader
	z    io.ReadCloser
	text *bufio.Reader
}

var inflaters = sync.Pool{New: func() any {
	in := &inflater{}
	in.z = flate.NewReader(&in.from)
	in.text = bufio.NewReader(in.z)
	return in
}}

// unpack reads the passage that stands behind so many others of its pack.
func unpack(packed []byte, behind int) (h head, text string, err error) {
	in := inflaters.Get().(*inflater)
	defer inflaters.Put(in)
	in.from.Reset(packed)
	if err := in.z.(flate.Resetter).Reset(&in.from, nil); err != nil {
		return h, "", err
	}
	in.text.Reset(in.z)
	for ; ; behind-- {
		size, err := binary.ReadUvarint(in.text)
		if err != nil || size > math.MaxInt32 {
			return h, "", fmt.Errorf("a passage of %d bytes: %w", size, err)
		}
		if behind == 0 {
			raw := make([]byte, size)
			if _, err := io.ReadFull(in.text, raw); err != nil {
				return h, "", err
			}
			line, text, _ := bytes.Cut(raw, []byte("\n"))
			return h, string(text), json.Unmarshal(line, &h)
		}
		if _, err := in.text.Discard(int(size)); err != nil {
			return h, "", err
		}
	}
}

// packed is what the index keeps with a passage.
func (ix *index) packed(name string) ([]byte, error) {
	d, err := ix.reader.Document(name)
	if err != nil || d == nil {
		return nil, fmt.Errorf("passage %s is not in the index: %w", name, err)
	}
	var all []byte
	d.VisitFields(func(f bindex.Field) {
		if f.Name() == storedField {
			all = f.Value()
		}
	})
	return all, nil
}
