package widget

import (
	"strconv"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/text"
)

// limit is as much as may be typed: so many characters of Unicode, or bytes.
type limit struct {
	most  int
	bytes bool
}

// DroppedMsg says in words that not all of what was typed or pasted found room.
type DroppedMsg struct{ Said string }

// fits is how many bytes of s find room behind value, in whole characters.
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

// said is what became of s, of which only so many bytes fit; "" if all did.
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

// say is a command that passes on what was said, nil for nothing.
func say(dropped string) tea.Cmd {
	if dropped == "" {
		return nil
	}
	return func() tea.Msg { return DroppedMsg{dropped} }
}
