package shelf

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"slices"
	"time"

	"yunlan/content"
	"yunlan/data/store"
)

// Sketch is a small part of a text by which its likeness to another is told: the least
// hashes of all runs of eight letters and digits (bottom-k sketch, after Broder, On the
// resemblance and containment of documents, 1997), ascending, at most 128.
type Sketch []uint32

const (
	sketchRun  = 8
	sketchSize = 128
)

// SketchOf is the sketch of a document, in whatever kind of file it was.
func SketchOf(p *content.Paper) Sketch {
	seen := map[uint32]bool{}
	var least Sketch
	add := func(run []rune) {
		h := uint32(2166136261) // FNV-1a of the three bytes of each
		for _, r := range run {
			h = (h ^ uint32(r)&0xff) * 16777619
			h = (h ^ uint32(r)>>8&0xff) * 16777619
			h = (h ^ uint32(r)>>16&0xff) * 16777619
		}
		sum := mix(h)
		if len(least) == sketchSize && sum >= least[sketchSize-1] || seen[sum] {
			return
		}
		seen[sum] = true
		at, _ := slices.BinarySearch(least, sum)
		least = slices.Insert(least, at, sum)
		least = least[:min(len(least), sketchSize)]
	}
	var text []rune
	for i := range p.Blocks {
		b := &p.Blocks[i]
		text = append(text, []rune(letters(b.Label))...)
		text = append(text, []rune(letters(b.Text))...)
		for ; len(text) >= sketchRun; text = text[1:] {
			add(text[:sketchRun])
		}
	}
	if len(text) > 0 && len(least) == 0 {
		add(text)
	}
	return least
}

// mix spreads the bits of a hash: those of short runs lie close (MurmurHash3's finaliser).
func mix(h uint32) uint32 {
	h = (h ^ h>>16) * 0x85ebca6b
	h = (h ^ h>>13) * 0xc2b2ae35
	return h ^ h>>16
}

// Likeness estimates which part of the runs of two texts both have, 0 to 1.
func (s Sketch) Likeness(other Sketch) float64 { return likeness(s, other, sketchSize) }

// likeness compares two sketches of so many hashes at most.
func likeness(s, other []uint32, size int) float64 {
	i, j, both, all := 0, 0, 0, 0
	for all < size && (i < len(s) || j < len(other)) {
		all++
		switch {
		case j == len(other) || i < len(s) && s[i] < other[j]:
			i++
		case i == len(s) || other[j] < s[i]:
			j++
		default:
			i, j, both = i+1, j+1, both+1
		}
	}
	if all == 0 {
		return 0
	}
	return float64(both) / float64(all)
}

// Brief is the beginning of a sketch, as the list of the library keeps it: a third of a
// kilobyte a document.
type Brief []uint32

const briefSize = 64

// BriefOf is the brief sketch of a document.
func BriefOf(p *content.Paper) Brief {
	s := SketchOf(p)
	return Brief(s[:min(len(s), briefSize)])
}

// Likeness estimates which part of the runs of two texts both have, 0 to 1.
func (b Brief) Likeness(other Brief) float64 { return likeness(b, other, briefSize) }

// Keys are the hashes of which two texts of a likeness of .9 share one, but for one pair
// in ten thousand: who looks for such texts has to compare no others.
func (b Brief) Keys() []uint32 { return b[:min(len(b), 4)] }

// MarshalText implements encoding.TextMarshaler.
func (b Brief) MarshalText() ([]byte, error) {
	var raw []byte
	for _, h := range b {
		raw = binary.LittleEndian.AppendUint32(raw, h)
	}
	return []byte(base64.RawStdEncoding.EncodeToString(raw)), nil
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (b *Brief) UnmarshalText(text []byte) error {
	raw, err := base64.RawStdEncoding.DecodeString(string(text))
	if err != nil || len(raw)%4 != 0 || len(raw) > 4*briefSize {
		return fmt.Errorf("a sketch of %d letters: %w", len(text), err)
	}
	*b = nil
	for ; len(raw) > 0; raw = raw[4:] {
		*b = append(*b, binary.LittleEndian.Uint32(raw))
	}
	return nil
}

// Opened is what is remembered of a document that was opened from a file, "" for the
// paper that comes along.
func Opened(p *content.Paper, path string, now time.Time) store.Opened {
	o := store.Opened{Doc: p.Doc, Path: path, Title: p.Title, Read: now.Truncate(time.Second)}
	if path != "" {
		o.Sketch = SketchOf(p)
	}
	return o
}
