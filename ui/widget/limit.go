package widget

import (
	"strconv"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/text"
)

// limit is the greatest length of a text, in characters or bytes.
type limit struct {
	most  int
	bytes bool
}

// DroppedMsg says in words that part of what was typed or pasted did not fit.
type DroppedMsg struct{ Said string }

// fits is how many bytes of s, in whole characters, can be added to value.
func (l limit) fits(value, s string) int {
	room := l.most - l.size(value)
	if l.size(s) <= room {
		return len(s)
	}
	at := 0
	for at < len(s) {
		next := text.After(s, at)
		if room -= l.size(s[at:next]); room < 0 {
			break
		}
		at = next
	}
	return at
}

func (l limit) size(s string) int {
	if l.bytes {
		return len(s)
	}
	return utf8.RuneCountInString(s)
}

// said words that only the first fits bytes of s were inserted; "" if all were.
func (l limit) said(s string, fits int) string {
	most := charactersFormat.F(l.most)
	if l.bytes {
		most = strconv.Itoa(l.most>>10) + " KB"
	}
	switch in, out := utf8.RuneCountInString(s[:fits]), utf8.RuneCountInString(s[fits:]); {
	case out == 0:
		return ""
	case in == 0:
		return noneFits.F(out, most)
	default:
		return someFits.F(in, out, most)
	}
}

// say returns a command that sends a DroppedMsg, nil for "".
func say(dropped string) tea.Cmd {
	if dropped == "" {
		return nil
	}
	return func() tea.Msg { return DroppedMsg{dropped} }
}
