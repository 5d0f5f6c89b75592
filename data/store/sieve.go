package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
)

// Of the fields that this release does not know, so much is carried: bytes of
// all together, and levels of lists and objects in one.
const (
	maxStrangers = 1 << 20
	maxDepth     = 64
)

// sift reads a document as it is, byte for byte, but without the unknown fields
// that are too many or too deep to be carried; trimmed says that there were
// some. Memory is that of what is kept. The error is in's, or errDamaged for a
// known field that no release nests so deep; it does not check the syntax.
func sift(in io.Reader, known map[string]bool) (doc []byte, trimmed bool, err error) {
	room, _ := rooms.Get().(*room)
	s := &sieve{known: known, out: room.out[:0]}
	defer func() {
		if room.out = s.out; cap(s.out) <= 2*maxStrangers {
			rooms.Put(room)
		}
	}()
	for {
		n, err := in.Read(room.chunk[:])
		for rest := room.chunk[:n]; len(rest) > 0; {
			run := s.dull(rest)
			if run > 0 {
				s.keep(rest[:run]...)
			} else {
				s.step(rest[0])
				run = 1
			}
			rest = rest[run:]
		}
		switch {
		case s.deep:
			return nil, false, fmt.Errorf("%w: more than %d levels", errDamaged, maxDepth)
		case errors.Is(err, io.EOF):
			return bytes.Clone(s.out), s.trimmed, nil
		case err != nil:
			return nil, false, err
		}
	}
}

// room is what sift works in. It is used again: at a start several documents
// are read before any garbage is collected.
type room struct {
	out   []byte
	chunk [64 << 10]byte
}

var rooms = sync.Pool{New: func() any { return new(room) }}

// sieve is the state between two bytes of a document.
type sieve struct {
	known map[string]bool
	out   []byte

	depth           int
	quoted, escaped bool // within a string, behind its backslash

	field   status
	start   int // of the field in out, with the comma before it
	key     int // of its name in out
	kept    int // fields before it
	carried int // bytes of the unknown ones among them
	trimmed bool
	deep    bool
}

// status is what is known of the field that is read.
type status int

const (
	unnamed status = iota // its name was not read to its end
	ours                  // this release knows it
	theirs                // another one does
	dropped               // so does another, and it is not carried
)

func (s *sieve) step(c byte) {
	switch {
	case s.quoted:
		s.inString(c)
		return
	case c == '"':
		s.quoted = true
		if s.depth == 1 && s.field == unnamed {
			s.key = len(s.out)
		}
	case c == '{' || c == '[':
		s.depth++
		if s.depth == 1 {
			s.keep(c)
			s.start = len(s.out)
			return
		}
		s.tooDeep()
	case c == '}' || c == ']':
		s.depth--
		if s.depth == 0 {
			s.end()
		}
	case c == ',' && s.depth == 1:
		s.end()
		s.field, s.start = unnamed, len(s.out)
		if s.kept == 0 {
			return // those before it are gone
		}
	}
	s.keep(c)
}

func (s *sieve) inString(c byte) {
	s.keep(c)
	switch {
	case s.escaped:
		s.escaped = false
	case c == '\\':
		s.escaped = true
	case c == '"':
		s.quoted = false
		if s.depth == 1 && s.field == unnamed {
			s.field = s.named(s.out[s.key:])
		}
	}
}

// named says whose a field is by its name, a JSON string.
func (s *sieve) named(quoted []byte) status {
	var name string
	if json.Unmarshal(quoted, &name) == nil && s.known[strings.ToLower(name)] {
		return ours // encoding/json reads names in any case
	}
	return theirs
}

// dull is how many bytes at the beginning change nothing but the length.
func (s *sieve) dull(text []byte) int {
	switch {
	case s.escaped || !s.quoted && s.depth < 2:
		return 0
	case s.quoted:
		for i, c := range text {
			if c == '"' || c == '\\' {
				return i
			}
		}
	default:
		for i, c := range text {
			if c == '"' || c == '[' || c == ']' || c == '{' || c == '}' {
				return i
			}
		}
	}
	return len(text)
}

// keep keeps bytes unless their field is dropped, or becomes too large by them.
func (s *sieve) keep(text ...byte) {
	if s.field == dropped {
		return
	}
	s.out = append(s.out, text...)
	if s.depth > 0 && s.field != ours && s.carried+len(s.out)-s.start > maxStrangers {
		s.drop()
	}
}

func (s *sieve) tooDeep() {
	if s.depth-1 <= maxDepth || s.field == dropped {
		return
	}
	if s.field == ours {
		s.deep = true
		return
	}
	s.drop()
}

func (s *sieve) drop() {
	s.out = s.out[:s.start]
	s.field, s.trimmed = dropped, true
}

// end is the end of a field.
func (s *sieve) end() {
	switch s.field {
	case dropped:
	case theirs:
		s.carried += len(s.out) - s.start
		s.kept++
	default:
		s.kept++
	}
	s.field = ours // what follows the last field is the document's
}
