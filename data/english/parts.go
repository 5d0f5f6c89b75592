package english

import (
	"strings"

	"yunlan/content"
)

// Part is where a unit stands in a block of the paper and in its English, in bytes.
type Part struct{ From, To, At, End int }

// Parts are the units of a block in its order; they turn offsets of one text into
// offsets of the other, by whole sentences.
type Parts []Part

// Parts of a block.
func (e *Edition) Parts(block content.ID) Parts {
	var parts Parts
	at := 0
	for _, u := range e.Units(block) {
		end := at + len(u.Words())
		parts = append(parts, Part{u.Start, u.End, at, end})
		at = end + 1
	}
	return parts
}

// Start is where the sentence that holds byte offset of the Chinese begins in
// English. Behind the last sentence it is the end.
func (p Parts) Start(offset int) int {
	for _, part := range p {
		if offset < part.To {
			return part.At
		}
	}
	return p.length()
}

// End is where the sentence that holds the byte before offset of the Chinese ends
// in English.
func (p Parts) End(offset int) int {
	for _, part := range p {
		if offset <= part.To {
			return part.End
		}
	}
	return p.length()
}

// Chinese is where the sentence that holds byte offset of the English begins in
// Chinese.
func (p Parts) Chinese(offset int) int {
	for _, part := range p {
		if offset <= part.End {
			return part.From
		}
	}
	if len(p) == 0 {
		return 0
	}
	return p[len(p)-1].To
}

func (p Parts) length() int {
	if len(p) == 0 {
		return 0
	}
	return p[len(p)-1].End
}

// say finds words in the English of the sentence that holds byte offset of the
// Chinese, in capitals or not.
func (p Parts) say(text string, offset int, words string) (int, bool) {
	at, end := p.Start(offset), p.End(offset+1)
	if at >= end {
		return 0, false
	}
	found := strings.Index(strings.ToLower(text[at:end]), strings.ToLower(words))
	return at + found, found >= 0
}
