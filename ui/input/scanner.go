package input

import (
	"cmp"
	"time"
	"unicode/utf8"
)

// Limits of a token.
const (
	maxSequence   = 256      // bytes of a CSI or SS3 sequence
	maxParameters = 16       // of a CSI or DCS sequence
	maxString     = 64 << 10 // bytes of an OSC, DCS or APC string
)

// How long ambiguous bytes are held.
const (
	escWait    = 50 * time.Millisecond  // a lone ESC
	stringWait = 500 * time.Millisecond // an ESC inside a string, probably its end
)

// token is one complete key, report, answer or paste.
type token struct {
	kind  tokenKind
	bytes []byte // a copy
	lost  int    // of a paste: bytes beyond the limit
}

type tokenKind int

const (
	tokenKey   tokenKind = iota // a character, a key, a report or an answer
	tokenPaste                  // the text of a paste
)

// Scanner splits the terminal's bytes into tokens. The zero value is ready for use. It
// reads no clock: call Expire after Wait if nothing is fed before.
type Scanner struct {
	EscWait time.Duration // how long a lone ESC is held; 0 means 50 ms

	state  state
	buf    []byte // the incomplete token
	params int    // parameter separators seen in it
	head   bool   // of a DCS: its parameters are not over
	need   int    // bytes that a character or an X10 mouse report still lacks
	over   bool   // it exceeds a limit: dropped at its end
	paste  paste
	cut    bool // the first byte of a closing mark may have become the Esc key
	out    []token
}

// state says what the bytes in buf are the start of.
type state int

const (
	ground  state = iota
	char          // a character of several bytes, perhaps behind an ESC
	escape        // ESC
	escape2       // ESC ESC: two presses of Esc, or Alt and a key
	csi           // ESC [ …
	console       // ESC [ [, a function key of the Linux console
	x10           // ESC [ M and three bytes
	ss3           // ESC O …
	osc           // ESC ] and digits
	body          // the text of an OSC, DCS or APC string
	bodyEsc       // its end begins
	header        // ESC P or ESC _, a string or Alt and a key
	ignored       // ESC X or ESC ^, a string that is ignored or Alt and a key
)

// Feed adds the bytes of one read and returns the tokens that are complete.
func (s *Scanner) Feed(read []byte) []token {
	s.out = nil
	read = s.withoutMark(read)
	if !s.feedPaste(read) {
		s.feedBytes(read)
	}
	return s.out
}

func (s *Scanner) feedBytes(read []byte) {
	for _, b := range read {
		if s.paste.open {
			s.pasteByte(b)
		} else {
			s.step(b)
		}
	}
}

// Wait is how long to wait for more bytes before Expire; ok is false if nothing is
// ambiguous.
func (s *Scanner) Wait() (d time.Duration, ok bool) {
	if s.paste.open {
		return s.paste.wait()
	}
	switch {
	case s.state == bodyEsc:
		return stringWait, true
	case s.state == escape, s.state == escape2, s.state == ignored, s.shifted():
		return cmp.Or(s.EscWait, escWait), true
	}
	return 0, false
}

// Expire decides ambiguous bytes and returns their tokens.
func (s *Scanner) Expire() []token {
	s.out = nil
	switch {
	case s.paste.open:
		s.pasteSilence()
	case s.state == escape, s.state == bodyEsc:
		s.emit(esc)
	case s.state == escape2:
		s.emit(esc)
		s.emit(esc)
	case s.state == ignored && len(s.buf) == 2, s.shifted():
		s.emit(s.buf...)
	}
	return s.out
}

const esc = 0x1b

// emit completes the token with b.
func (s *Scanner) emit(b ...byte) {
	s.out = append(s.out, token{kind: tokenKey, bytes: append([]byte(nil), b...)})
	s.reset()
}

func (s *Scanner) reset() {
	s.state, s.buf, s.params, s.head, s.need, s.over = ground, s.buf[:0], 0, false, 0, false
}

// step handles a byte outside a paste.
func (s *Scanner) step(b byte) {
	switch s.state {
	case ground:
		s.begin(b)
	case char:
		s.inChar(b)
	case escape, escape2:
		s.afterEsc(b)
	case csi:
		s.inCSI(b)
	case console:
		s.inConsole(b)
	case x10:
		s.inX10(b)
	case ss3:
		s.inSS3(b)
	default:
		s.inString(b)
	}
}

// begin handles the first byte of a token.
func (s *Scanner) begin(b byte) {
	switch {
	case b == esc:
		s.buf, s.state = append(s.buf, b), escape
	case b < utf8.RuneSelf:
		s.emit(b)
	default:
		s.beginChar(b)
	}
}

// beginChar handles the first byte of a multi-byte character; an invalid one is
// dropped.
func (s *Scanner) beginChar(b byte) {
	switch {
	case b >= 0xc2 && b <= 0xdf:
		s.need = 1
	case b >= 0xe0 && b <= 0xef:
		s.need = 2
	case b >= 0xf0 && b <= 0xf4:
		s.need = 3
	default:
		s.reset()
		return
	}
	s.buf, s.state = append(s.buf, b), char
}

func (s *Scanner) inChar(b byte) {
	if b&0xc0 != 0x80 {
		s.again(b) // the character is incomplete
		return
	}
	s.buf, s.need = append(s.buf, b), s.need-1
	if s.need > 0 {
		return
	}
	if start := len(s.buf) - charLen(s.buf); !utf8.Valid(s.buf[start:]) {
		s.reset()
		return
	}
	s.emit(s.buf...)
}

// charLen is how many bytes at the end of b are one character.
func charLen(b []byte) int {
	n := 1
	for n < len(b) && b[len(b)-n]&0xc0 == 0x80 {
		n++
	}
	return n
}

// again drops the incomplete token and starts a new one with b.
func (s *Scanner) again(b byte) {
	s.reset()
	s.begin(b)
}

// replay turns the bytes so far into keys, ESC and the byte after it into a key with
// Alt, and starts a new token with b.
func (s *Scanner) replay(b byte) {
	begun := append([]byte(nil), s.buf...)
	s.emit(begun[:2]...)
	for _, c := range begun[2:] {
		s.begin(c)
	}
	s.begin(b)
}

// afterEsc handles the byte after one or two ESC.
func (s *Scanner) afterEsc(b byte) {
	if s.state == escape2 && b != '[' && b != 'O' {
		s.emit(esc)
		s.buf, s.state = append(s.buf, esc), escape
		if b == esc {
			s.buf, s.state = append(s.buf, b), escape2
			return
		}
	}
	switch next, sequence := introduced[b]; {
	case b == ctrlC:
		s.emit(esc)
		s.emit(b)
	case sequence:
		s.buf, s.state = append(s.buf, b), next
	case b >= utf8.RuneSelf:
		s.beginChar(b)
	default:
		s.emit(append(s.buf, b)...)
	}
}

// introduced maps the byte after an ESC to the state it starts; any other byte is a
// key with Alt.
var introduced = map[byte]state{
	'[': csi, 'O': ss3, ']': osc, 'P': header, '_': header, 'X': ignored, '^': ignored, esc: escape2,
}

const ctrlC = 0x03
