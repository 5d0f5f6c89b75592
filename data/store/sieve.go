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

// Limits for preserving unknown fields: bytes of all together, and levels of lists
// and objects in one.
const (
	maxUnknown = 1 << 20
	maxDepth   = 64
)

// sift reads a document byte for byte, without the unknown fields beyond the limits;
// trimmed reports that there were some. It needs memory only for what it keeps. The
// error is that of in, or errDamaged for a known field nested too deep. It does not
// check the syntax.
func sift(in io.Reader, known map[string]bool) (doc []byte, trimmed bool, err error) {
	buf, _ := pool.Get().(*buffers)
	s := &sieve{known: known, out: buf.out[:0]}
	defer func() {
		if buf.out = s.out; cap(s.out) <= 2*maxUnknown {
			pool.Put(buf)
		}
	}()
	for {
		n, err := in.Read(buf.chunk[:])
		for rest := buf.chunk[:n]; len(rest) > 0; {
			run := s.skippable(rest)
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

// buffers are what sift works in. They are reused: several documents are read at
// start.
type buffers struct {
	out   []byte
	chunk [64 << 10]byte
}

var pool = sync.Pool{New: func() any { return new(buffers) }}

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
	unnamed      status = iota // its name was not read to its end
	knownField                 // a field of this release
	unknownField               // of another release
	dropped                    // an unknown field beyond the limits
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

// named returns the status of a field by its name, a JSON string.
func (s *sieve) named(quoted []byte) status {
	var name string
	if json.Unmarshal(quoted, &name) == nil && s.known[strings.ToLower(name)] {
		return knownField // encoding/json reads names in any case
	}
	return unknownField
}

// skippable is the number of bytes at the start of text that cannot change the state.
func (s *sieve) skippable(text []byte) int {
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

// keep appends bytes unless their field is dropped, or exceeds the limit with them.
func (s *sieve) keep(text ...byte) {
	if s.field == dropped {
		return
	}
	s.out = append(s.out, text...)
	if s.depth > 0 && s.field != knownField && s.carried+len(s.out)-s.start > maxUnknown {
		s.drop()
	}
}

func (s *sieve) tooDeep() {
	if s.depth-1 <= maxDepth || s.field == dropped {
		return
	}
	if s.field == knownField {
		s.deep = true
		return
	}
	s.drop()
}

func (s *sieve) drop() {
	s.out = s.out[:s.start]
	s.field, s.trimmed = dropped, true
}

// end closes a field.
func (s *sieve) end() {
	switch s.field {
	case dropped:
	case unknownField:
		s.carried += len(s.out) - s.start
		s.kept++
	default:
		s.kept++
	}
	s.field = knownField // what follows the last field is the document's
}
