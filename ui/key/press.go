package key

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
)

// named are the keys that have no character of their own, with what help calls
// them.
var named = map[string]struct {
	code  rune
	label lang.Text
}{
	"enter": {tea.KeyEnter, lang.Text{"Enter", "Enter"}}, "esc": {tea.KeyEscape, lang.Text{"Esc", "Esc"}},
	"tab": {tea.KeyTab, lang.Text{"Tab", "Tab"}}, "space": {tea.KeySpace, space},
	"backspace": {tea.KeyBackspace, lang.Text{"⌫", "⌫"}}, "delete": {tea.KeyDelete, lang.Text{"Del", "Del"}},
	"insert": {tea.KeyInsert, lang.Text{"Ins", "Ins"}}, "home": {tea.KeyHome, lang.Text{"Home", "Home"}},
	"end": {tea.KeyEnd, lang.Text{"End", "End"}}, "pgup": {tea.KeyPgUp, lang.Text{"PgUp", "PgUp"}},
	"pgdown": {tea.KeyPgDown, lang.Text{"PgDn", "PgDn"}}, "up": {tea.KeyUp, lang.Text{"↑", "↑"}},
	"down": {tea.KeyDown, lang.Text{"↓", "↓"}}, "left": {tea.KeyLeft, lang.Text{"←", "←"}},
	"right": {tea.KeyRight, lang.Text{"→", "→"}}, "f1": {tea.KeyF1, lang.Text{"F1", "F1"}},
	"f2": {tea.KeyF2, lang.Text{"F2", "F2"}}, "f3": {tea.KeyF3, lang.Text{"F3", "F3"}}, "f4": {tea.KeyF4, lang.Text{"F4", "F4"}},
	"f5": {tea.KeyF5, lang.Text{"F5", "F5"}}, "f6": {tea.KeyF6, lang.Text{"F6", "F6"}}, "f7": {tea.KeyF7, lang.Text{"F7", "F7"}},
	"f8": {tea.KeyF8, lang.Text{"F8", "F8"}}, "f9": {tea.KeyF9, lang.Text{"F9", "F9"}}, "f10": {tea.KeyF10, lang.Text{"F10", "F10"}},
	"f11": {tea.KeyF11, lang.Text{"F11", "F11"}}, "f12": {tea.KeyF12, lang.Text{"F12", "F12"}},
}

// modifiers in the order in which a press names them.
var modifiers = []struct {
	prefix, label string
	mod           tea.KeyMod
}{{"ctrl+", "Ctrl-", tea.ModCtrl}, {"alt+", "Alt-", tea.ModAlt}, {"shift+", "Shift-", tea.ModShift}}

// never are keys that terminals keep for themselves (flow control, multiplexers)
// or send for another key (Ctrl-I is Tab, Ctrl-M is Enter, Ctrl-[ is Esc).
var never = []string{"ctrl+s", "ctrl+q", "ctrl+a", "ctrl+i", "ctrl+m", "ctrl+[", "alt+enter"}

// Never reports a key that is not to be bound.
func Never(name string) bool { return slices.Contains(never, name) }

// Names are the keys that have names instead of characters, sorted.
func Names() []string {
	var out []string
	for n := range named {
		out = append(out, n)
	}
	slices.Sort(out)
	return out
}

// Parse reads the name of a key as a reader writes it, "Ctrl-O", "PgDn", "G",
// and returns the one that bindings use: ctrl+o, pgdown, G.
func Parse(written string) (string, error) {
	mods, rest := "", written
	for _, m := range modifiers {
		for _, sep := range []string{"+", "-"} {
			prefix := strings.TrimSuffix(m.prefix, "+") + sep
			if len(rest) > len(prefix) && strings.EqualFold(rest[:len(prefix)], prefix) {
				mods, rest = mods+m.prefix, rest[len(prefix):]
				break
			}
		}
	}
	if name := nameOf(rest); name != "" {
		return mods + name, nil
	}
	if r, size := utf8.DecodeRuneInString(rest); size != len(rest) || r == utf8.RuneError || r <= ' ' || r == 0x7F {
		return "", fmt.Errorf("no such key: %q", written)
	}
	if mods != "" && !strings.HasPrefix(mods, "alt+") {
		rest = strings.ToLower(rest)
	}
	return mods + rest, nil
}

// nameOf finds a key by its name or its label, in capitals or not.
func nameOf(s string) string {
	for n, k := range named {
		if strings.EqualFold(s, n) || strings.EqualFold(s, k.label[0]) || strings.EqualFold(s, k.label[1]) {
			return n
		}
	}
	return map[string]string{"escape": "esc", "return": "enter", "pageup": "pgup", "pagedown": "pgdown", "del": "delete"}[strings.ToLower(s)]
}

// Press is the press of a key by its name, as if the reader had pressed it.
func Press(name string) tea.KeyPressMsg {
	msg, rest := tea.KeyPressMsg{}, name
	for _, m := range modifiers {
		if cut, ok := strings.CutPrefix(rest, m.prefix); ok && cut != "" {
			msg.Mod |= m.mod
			rest = cut
		}
	}
	if k, ok := named[rest]; ok {
		msg.Code = k.code
		if rest == "space" && msg.Mod == 0 {
			msg.Text = " "
		}
		return msg
	}
	msg.Code, _ = utf8.DecodeRuneInString(rest)
	if msg.Mod == 0 {
		msg.Text = rest
	}
	return msg
}

// Label is what help calls the keys of a binding: the first two.
func Label(keys []string) string {
	var out []string
	for _, k := range keys {
		if len(out) < 2 && !isTwin(k, keys) {
			out = append(out, label(k))
		}
	}
	return strings.Join(out, " ")
}

func label(name string) string {
	mods, rest := "", name
	for _, m := range modifiers {
		if cut, ok := strings.CutPrefix(rest, m.prefix); ok && cut != "" {
			mods, rest = mods+m.label, cut
		}
	}
	if k, ok := named[rest]; ok {
		return mods + k.label.String()
	}
	if mods != "" {
		rest = strings.ToUpper(rest)
	}
	return mods + rest
}
