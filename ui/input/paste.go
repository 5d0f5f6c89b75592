package input

import (
	"bytes"
	"regexp"
	"slices"
	"sync"
	"time"
	"unicode/utf8"

	"yunlan/content"
)

// maxPaste is how many bytes of a paste are taken.
const maxPaste = 1 << 20

// silence is the pause after which a paste is delivered without its closing mark.
const silence = time.Second

// markWait is how long the rest of a closing mark may take after its ESC once the
// paste was delivered without it. After that the ESC was the Esc key.
const markWait = 300 * time.Millisecond

// The marks around a paste.
var (
	pasteMark = []byte("\x1b[200~")
	pasteEnd  = []byte("\x1b[201~")
)

// paste is the text between the marks.
type paste struct {
	open bool
	late bool   // delivered after silence, its closing mark still missing
	lone bool   // the last read was an ESC alone: the Esc key or a cut mark
	text []byte // so far, at most maxPaste bytes
	end  []byte // as much of the closing mark as has come
	lost int    // bytes beyond the limit
}

// wait is the time until the paste is delivered as it is.
func (p *paste) wait() (time.Duration, bool) {
	if p.late {
		return markWait, len(p.end) == 1 && p.lone
	}
	return silence, true
}

// feedPaste handles a read that ends a paste as a whole: Ctrl-C or Esc, and a single
// character typed after the paste was delivered without its mark.
func (s *Scanner) feedPaste(read []byte) bool {
	if !s.paste.open || len(read) == 0 {
		return false
	}
	p := &s.paste
	alone := p.late && len(p.end) == 0
	switch {
	case isKey(read, "ctrl+c"):
		s.endPaste()
		s.step(ctrlC)
	case alone && isKey(read, "esc") && len(read) > 1:
		s.endPaste()
		s.emit(esc)
	case alone && (one(read) || s.state == char):
		s.feedKeys(read)
	default:
		p.lone = len(read) == 1 && read[0] == esc
		if !p.lone && !bytes.HasPrefix(pasteEnd, slices.Concat(p.end, read)) {
			p.late = false // the paste continues
		}
		return false
	}
	return true
}

// withoutMark removes the rest of a closing mark whose ESC was taken for the Esc key.
func (s *Scanner) withoutMark(read []byte) []byte {
	if s.cut && len(read) > 0 {
		s.cut = false
		return bytes.TrimPrefix(read, pasteEnd[1:])
	}
	return read
}

// isKey reports that a read is one press of the named key and nothing else.
func isKey(read []byte, name string) bool {
	if len(read) > 16 {
		return false
	}
	press, ok := decodeOne(read)
	return ok && press.Keystroke() == name
}

// one reports that a read is a single character, the start of one, or a control
// character other than ESC.
func one(read []byte) bool {
	r, n := utf8.DecodeRune(read)
	return read[0] != esc && n == len(read) && (r != utf8.RuneError || !utf8.FullRune(read))
}

// feedKeys reads bytes as keys while a delivered paste still lacks its closing mark.
func (s *Scanner) feedKeys(read []byte) {
	s.paste.open = false
	for _, b := range read {
		s.step(b)
	}
	s.paste.open = true
}

// pasteByte adds a byte to the text or to its closing mark. Only the mark's first
// byte is an ESC, so an ESC always starts a new mark.
func (s *Scanner) pasteByte(b byte) {
	p := &s.paste
	if b == pasteEnd[len(p.end)] {
		p.end = append(p.end, b)
		if len(p.end) == len(pasteEnd) {
			s.endPaste()
		}
		return
	}
	for _, c := range p.end {
		p.add(c)
	}
	p.end = p.end[:0]
	if b == esc {
		p.end = append(p.end, b)
		return
	}
	p.add(b)
}

func (p *paste) add(b byte) {
	if len(p.text) < maxPaste {
		p.text = append(p.text, b)
		return
	}
	p.lost++
}

// pasteSilence delivers the paste so far after a pause. An incomplete character at
// its end waits for its rest.
func (s *Scanner) pasteSilence() {
	p := &s.paste
	if p.late {
		s.endPaste()
		s.emit(esc)
		s.cut = true
		return
	}
	half := halfChar(p.text)
	p.text = p.text[:len(p.text)-len(half)]
	s.deliver()
	p.text, p.late = half, true
}

// halfChar is an incomplete character at the end of text.
func halfChar(text []byte) []byte {
	for n := 1; n < utf8.UTFMax && n <= len(text); n++ {
		if tail := text[len(text)-n:]; utf8.RuneStart(tail[0]) {
			if utf8.FullRune(tail) {
				break
			}
			return bytes.Clone(tail)
		}
	}
	return nil
}

// endPaste delivers the rest of the paste and closes it.
func (s *Scanner) endPaste() {
	s.deliver()
	s.paste = paste{}
}

func (s *Scanner) deliver() {
	p := &s.paste
	if text := cleaned(p.text); text != "" || p.lost > 0 {
		s.out = append(s.out, token{kind: tokenPaste, bytes: []byte(text), lost: p.lost})
	}
	p.text, p.lost = nil, 0
}

// sequences matches control sequences, which are removed from pastes.
var sequences = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`\x1b(\[[0-?]*[ -/]*[@-~]|\][0-9]+;[^\x1b\x07\n]*(\x07|\x1b\\))`)
})

// cleaned is the text of a paste without sequences and control characters, with \n
// as line ends.
func cleaned(text []byte) string {
	if bytes.IndexByte(text, esc) >= 0 {
		text = sequences().ReplaceAll(text, nil)
	}
	return content.Sanitize(string(bytes.ToValidUTF8(text, nil)))
}
