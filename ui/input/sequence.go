package input

import "bytes"

// inCSI handles a byte of a CSI sequence: parameters 0x30–0x3F, intermediates
// 0x20–0x2F, a final byte 0x40–0x7E (ECMA-48, 5.4).
func (s *Scanner) inCSI(b byte) {
	first := s.buf[len(s.buf)-1] == '[' && s.params == 0
	switch {
	case s.shifted() && b != 'y':
		s.emit(s.buf...)
		s.begin(b)
	case b < 0x20, b >= 0x7f:
		s.again(b) // the sequence is incomplete
	case first && b == '[':
		s.state = console
	case first && b == 'M':
		s.buf, s.state, s.need = append(s.buf, b), x10, 3
	case b < 0x40:
		s.hold(b, maxSequence)
	case s.over:
		s.dropAlt()
		s.reset()
	default:
		s.endCSI(b)
	}
}

// hold adds a byte to a sequence within its limits.
func (s *Scanner) hold(b byte, limit int) {
	if (b == ';' || b == ':') && (s.state == csi || s.head) {
		s.params++
	}
	if len(s.buf) >= limit-1 || s.params >= maxParameters {
		s.over = true
	}
	if !s.over {
		s.buf = append(s.buf, b)
	}
}

func (s *Scanner) endCSI(final byte) {
	if !s.takesAlt(final) {
		s.dropAlt()
	}
	switch whole := append(s.buf, final); {
	case bytes.Equal(whole, pasteMark):
		s.reset()
		s.paste = paste{open: true}
	case bytes.Equal(whole, pasteEnd):
		s.reset() // of a paste that was given up
	default:
		s.emit(whole...)
	}
}

// shifted reports a key of rxvt with Shift: CSI, digits and a dollar sign, which in
// other terminals is an intermediate byte of a report.
func (s *Scanner) shifted() bool {
	digits, ok := bytes.CutSuffix(s.buf, []byte("$"))
	digits, intro := bytes.CutPrefix(digits, []byte("\x1b["))
	return s.state == csi && ok && intro && len(digits) > 0 && len(bytes.Trim(digits, "0123456789")) == 0
}

// takesAlt reports that the sequence is a key, to which an ESC before it adds Alt.
// Before a report, an answer or a paste mark an ESC is the Esc key.
func (s *Scanner) takesAlt(final byte) bool {
	mark := final == '~' && (bytes.HasSuffix(s.buf, []byte("[200")) || bytes.HasSuffix(s.buf, []byte("[201")))
	return bytes.IndexByte([]byte("ABCDEFHPQSZ~u"), final) >= 0 && !bytes.ContainsAny(s.buf, "<?>") && !mark
}

// dropAlt turns the first of two ESC into the Esc key.
func (s *Scanner) dropAlt() {
	if s.buf[1] == esc {
		s.out = append(s.out, token{kind: tokenKey, bytes: []byte{esc}})
		s.buf = append(s.buf[:0], s.buf[1:]...)
	}
}

// inConsole handles the last byte of a function key of the Linux console, ESC [ [ A
// to E for F1 to F5, and rewrites it as other terminals send it.
func (s *Scanner) inConsole(b byte) {
	if b < 'A' || b > 'E' {
		s.again(b)
		return
	}
	s.emit([]byte{esc, '[', '1', b - 'A' + '1', '~'}...)
}

// inX10 handles a byte of a mouse report in its oldest form: button, column and row
// as bytes from 32 on.
func (s *Scanner) inX10(b byte) {
	if b < 0x20 {
		s.again(b)
		return
	}
	s.buf, s.need = append(s.buf, b), s.need-1
	if s.need == 0 {
		s.dropAlt()
		s.emit(s.buf...)
	}
}

// inSS3 handles a byte of a key in application mode: ESC O, an optional modifier and
// a letter. Some terminals write modifiers as in CSI, ESC O 1 ; 5 P.
func (s *Scanner) inSS3(b byte) {
	switch {
	case b >= '0' && b <= '9', b == ';':
		s.hold(b, maxParameters)
	case b <= 0x20, b >= 0x7f:
		s.again(b)
	case s.over:
		s.reset()
	case bytes.IndexByte(s.buf, ';') > 0:
		s.emit(bytes.Replace(append(s.buf, b), []byte("O"), []byte("["), 1)...)
	default:
		s.emit(append(s.buf, b)...)
	}
}

// inString handles a byte of an OSC, DCS or APC string.
func (s *Scanner) inString(b byte) {
	switch {
	case b == ctrlC:
		s.again(b)
	case s.state == osc:
		s.inOSC(b)
	case s.state == header:
		s.inHeader(b)
	case s.state == bodyEsc:
		s.endString(b)
	case b == esc:
		s.state = bodyEsc
	case b == bel && s.buf[1] == ']':
		s.endBody(b)
	case b == can || b == sub:
		s.reset()
	default:
		s.keep(b)
	}
}

// What ends or cancels a string besides ESC \.
const (
	bel = 0x07
	can = 0x18
	sub = 0x1a
)

// keep adds a byte to a string's text. In the head of a DCS, up to its first letter,
// it counts parameters.
func (s *Scanner) keep(b byte) {
	s.head = s.head && b < 0x40
	s.hold(b, maxString)
	s.state = body
}

// inOSC handles a byte of an OSC before its text. An answer begins with digits and a
// semicolon; anything else was typed: Alt-] and more keys.
func (s *Scanner) inOSC(b byte) {
	digits := len(s.buf) > 2
	switch {
	case b >= '0' && b <= '9':
		s.hold(b, maxSequence)
	case digits && b == ';':
		s.keep(b)
	case digits && b == bel:
		s.endBody(b)
	case digits && b == esc:
		s.state = bodyEsc
	default:
		s.replay(b)
	}
}

// inHeader handles the byte after ESC P or ESC _. DCS answers begin with a digit, >
// or !, APC answers (kitty's pictures) with G.
func (s *Scanner) inHeader(b byte) {
	dcs := s.buf[1] == 'P'
	if dcs && (b >= '0' && b <= '9' || b == '>' || b == '!') || !dcs && b == 'G' {
		s.head = dcs
		s.keep(b)
		return
	}
	s.replay(b)
}

// endString handles the byte after an ESC in a string: a backslash ends the string,
// anything else starts a new token.
func (s *Scanner) endString(b byte) {
	if b == '\\' {
		s.endBody(esc, b)
		return
	}
	s.again(esc)
	s.afterEsc(b)
}

func (s *Scanner) endBody(end ...byte) {
	if s.over || s.buf[1] == 'X' || s.buf[1] == '^' {
		s.reset()
		return
	}
	s.emit(append(s.buf, end...)...)
}
