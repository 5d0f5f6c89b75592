package shelf

import (
	"hash/fnv"
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
		h := fnv.New32a() // writing to it cannot fail
		for _, r := range run {
			_, _ = h.Write([]byte{byte(r), byte(r >> 8), byte(r >> 16)}) //nolint:gosec // the parts of a character
		}
		sum := mix(h.Sum32())
		if seen[sum] || len(least) == sketchSize && sum >= least[sketchSize-1] {
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
func (s Sketch) Likeness(other Sketch) float64 {
	i, j, both, all := 0, 0, 0, 0
	for all < sketchSize && (i < len(s) || j < len(other)) {
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

// Opened is what is remembered of a document that was opened from a file, "" for the
// paper that comes along.
func Opened(p *content.Paper, path string, now time.Time) store.Opened {
	o := store.Opened{Doc: p.Doc, Path: path, Title: p.Title, Read: now.Truncate(time.Second)}
	if path != "" {
		o.Sketch = SketchOf(p)
	}
	return o
}
