package widget

import (
	"strings"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/ui/text"
)

// editor is a text with its cursor, which is always between two characters. Field
// and Area draw it.
type editor struct {
	value string // safe to show
	at    int    // byte of value
	limit limit
}

// press runs an editing key or inserts the text of a key, and reports whether it did
// either. Text is inserted even if it equals the name of a key. Shift, Ctrl and Alt
// are ignored where the key with them has no meaning of its own.
func (e *editor) press(msg tea.KeyPressMsg) (dropped string, done bool) {
	if msg.Text != "" {
		return e.insert(msg.Text), true
	}
	name := msg.String()
	if name == "shift+space" {
		return e.insert(" "), true
	}
	for _, name := range []string{name, tea.KeyPressMsg{Code: msg.Code}.String()} {
		if move, ok := moves[name]; ok {
			e.at = move(e)
			return "", true
		}
		if cut, ok := cuts[name]; ok {
			to := cut(e)
			e.splice(min(e.at, to), max(e.at, to), "")
			return "", true
		}
		if unicode.IsGraphic(msg.Code) {
			break // a character with Ctrl or Alt is not text
		}
	}
	return "", false
}

// moves return where a key moves the cursor, cuts up to where it deletes.
var moves = map[string]func(*editor) int{
	"left": (*editor).before, "ctrl+b": (*editor).before, "right": (*editor).after, "ctrl+f": (*editor).after,
	"alt+left": (*editor).wordStart, "ctrl+left": (*editor).wordStart, "alt+b": (*editor).wordStart,
	"alt+right": (*editor).wordEnd, "ctrl+right": (*editor).wordEnd, "alt+f": (*editor).wordEnd,
	"home": (*editor).lineStart, "ctrl+a": (*editor).lineStart, "end": (*editor).lineEnd, "ctrl+e": (*editor).lineEnd,
	"ctrl+home": (*editor).start, "ctrl+end": (*editor).end,
}

var cuts = map[string]func(*editor) int{
	"backspace": (*editor).before, "ctrl+h": (*editor).before, "delete": (*editor).after, "ctrl+d": (*editor).after,
	"ctrl+w": (*editor).wordStart, "alt+backspace": (*editor).wordStart, "ctrl+backspace": (*editor).wordStart,
	"alt+d": (*editor).wordEnd, "alt+delete": (*editor).wordEnd, "ctrl+delete": (*editor).wordEnd,
	"ctrl+u": (*editor).lineStart, "ctrl+k": (*editor).lineEnd,
}

// set replaces the text, which may be longer than what can be typed, and puts
// the cursor at its end.
func (e *editor) set(s string) { e.value = content.Sanitize(s); e.at = len(e.value) }

// insert inserts s at the cursor as far as it fits, and returns words about the rest.
func (e *editor) insert(s string) (dropped string) {
	s = content.Sanitize(s)
	fits := e.limit.fits(e.value, s)
	e.splice(e.at, e.at, s[:fits])
	return e.limit.said(s, fits)
}

// splice replaces the bytes from..to by s and puts the cursor after it. The result is
// sanitised again: characters may combine where the parts meet.
func (e *editor) splice(from, to int, s string) {
	lead, tail := e.value[:from], e.value[to:]
	low, high := text.Before(lead, from), text.After(tail, 0)
	for low > 0 && isMark(lead[low:]) {
		low = text.Before(lead, low)
	}
	for high < len(tail) && isMark(tail[high:]) {
		_, size := utf8.DecodeRuneInString(tail[high:])
		high += size
	}
	head := content.Sanitize(lead[low:] + s)
	joint := content.Sanitize(lead[low:] + s + tail[:high])
	e.value = lead[:low] + joint + tail[high:]
	e.at = text.Boundary(e.value, low+len(head))
}

func isMark(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.Is(unicode.M, r)
}

func (e *editor) start() int     { return 0 }
func (e *editor) end() int       { return len(e.value) }
func (e *editor) before() int    { return text.Before(e.value, e.at) }
func (e *editor) after() int     { return text.After(e.value, e.at) }
func (e *editor) lineStart() int { return strings.LastIndexByte(e.value[:e.at], '\n') + 1 }

func (e *editor) lineEnd() int {
	if n := strings.IndexByte(e.value[e.at:], '\n'); n >= 0 {
		return e.at + n
	}
	return len(e.value)
}

// wordStart is the start of the word before the cursor, wordEnd the end of the one
// after it. A word is a run of letters, digits and Chinese characters.
func (e *editor) wordStart() int {
	outside := strings.TrimRightFunc(e.value[:e.at], func(r rune) bool { return !inWord(r) })
	at := len(strings.TrimRightFunc(outside, inWord))
	if edge := text.Boundary(e.value, at); edge != at {
		return text.Before(e.value, edge)
	}
	return at
}

func (e *editor) wordEnd() int {
	rest := strings.TrimLeftFunc(e.value[e.at:], func(r rune) bool { return !inWord(r) })
	return text.Boundary(e.value, len(e.value)-len(strings.TrimLeftFunc(rest, inWord)))
}

func inWord(r rune) bool { return r == '_' || unicode.In(r, unicode.L, unicode.N, unicode.M) }
