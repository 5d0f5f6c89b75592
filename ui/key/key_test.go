package key

import (
	"testing"

	tea "charm.land/bubbletea/v2"
)

func TestInputMethodsTwinsMatch(t *testing.T) {
	for k, sent := range map[string]string{
		"?": "？", "/": "／", ":": "：", "!": "！", "^": "……", ";": "；", `"`: "“", ",": "，", ".": "。", "<": "《", ">": "》", "[": "【", "1": "１",
	} {
		if !Matches(tea.KeyPressMsg{Text: sent, Code: []rune(sent)[0]}, New(k, "", k)) {
			t.Errorf("%s does not work as %s", k, sent)
		}
	}
}

// TestPressIsTheKeyItNames: what the palette sends is what a reader would.
func TestPressIsTheKeyItNames(t *testing.T) {
	for _, name := range append(Names(), "a", "G", "?", "ctrl+o", "ctrl+]", "alt+v", "alt+<", "shift+tab", "ctrl+alt+x", "：", "……") {
		if got := Press(name).String(); got != name {
			t.Errorf("the press of %q is %q", name, got)
		}
		if !Matches(Press(name), New("", "", name)) {
			t.Errorf("the press of %q does not match its binding", name)
		}
	}
}

func TestParse(t *testing.T) {
	for written, want := range map[string]string{
		"G": "G", "g": "g", "Ctrl-O": "ctrl+o", "ctrl+O": "ctrl+o", "Alt-V": "alt+V", "alt+v": "alt+v", "PgDn": "pgdown", "pageup": "pgup",
		"空格": "space", "Space": "space", "Shift-Tab": "shift+tab", "-": "-", "+": "+", "ctrl+-": "ctrl+-", "F5": "f5", "↓": "down", "？": "？",
		"escape": "esc", "": "", "jj": "", "ctrl+": "", "ctrl+foo": "", "\x1b": "",
	} {
		got, err := Parse(written)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("Parse(%q) = %q, %v; want %q", written, got, err, want)
		}
	}
}

func TestLabel(t *testing.T) {
	for want, keys := range map[string][]string{
		"Ctrl-O ⌫": {"ctrl+o", "backspace"}, "空格 PgDn": {"space", "pgdown", "d"}, "G End": {"G", "end"}, "? F1": {"?", "f1", "？"}, "": {},
	} {
		if got := Label(keys); got != want {
			t.Errorf("the label of %q is %q, not %q", keys, got, want)
		}
	}
}
