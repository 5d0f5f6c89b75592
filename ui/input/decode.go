package input

import (
	"strings"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	uv "github.com/charmbracelet/ultraviolet"

	"yunlan/content"
	"yunlan/ui/graphics"
)

// PasteCutMsg reports that a paste was longer than Limit bytes and that the Lost
// bytes after them were dropped. The PasteMsg with the rest comes first.
type PasteCutMsg struct{ Limit, Lost int }

// messages converts a token to messages for the program.
func messages(t token) []tea.Msg {
	if t.kind == tokenPaste {
		out := []tea.Msg{tea.PasteMsg{Content: string(t.bytes)}}
		if t.lost > 0 {
			out = append(out, PasteCutMsg{Limit: maxPaste, Lost: t.lost})
		}
		return out
	}
	var out []tea.Msg
	for _, event := range decode(t.bytes) {
		if msg := message(event); msg != nil {
			out = append(out, msg)
		}
	}
	return out
}

// decode parses the bytes of one complete token with a library. If the library
// panics, or reads only a part of a sequence, the token is dropped.
func decode(b []byte) (events []uv.Event) {
	defer func() {
		if recover() != nil {
			events = nil
		}
	}()
	var d uv.EventDecoder
	for len(b) > 0 {
		n, event := d.Decode(b)
		if n <= 0 || b[0] == esc && n < len(b) {
			return nil
		}
		if many, ok := event.(uv.MultiEvent); ok {
			events = append(events, many...)
		} else {
			events = append(events, event)
		}
		b = b[n:]
	}
	return events
}

// decodeOne returns the key press that b is, if it is exactly one.
func decodeOne(b []byte) (tea.KeyPressMsg, bool) {
	events := decode(b)
	if len(events) != 1 {
		return tea.KeyPressMsg{}, false
	}
	press, ok := message(events[0]).(tea.KeyPressMsg)
	return press, ok
}

// message converts an event to Bubble Tea's message, nil for those that are not
// passed on: key releases, and what no terminal should send.
func message(event uv.Event) tea.Msg {
	switch e := event.(type) {
	case uv.KeyPressEvent:
		if !shown(e.Text) {
			return nil
		}
		return press(e)
	case uv.MouseClickEvent:
		return tea.MouseClickMsg(e)
	case uv.MouseReleaseEvent:
		return tea.MouseReleaseMsg(e)
	case uv.MouseWheelEvent:
		return tea.MouseWheelMsg(e)
	case uv.MouseMotionEvent:
		return tea.MouseMotionMsg(e)
	case uv.FocusEvent:
		return tea.FocusMsg(e)
	case uv.BlurEvent:
		return tea.BlurMsg(e)
	}
	return answer(event)
}

// answer converts a terminal's answer to Bubble Tea's message.
func answer(event uv.Event) tea.Msg {
	switch e := event.(type) {
	case uv.BackgroundColorEvent:
		return tea.BackgroundColorMsg(e)
	case uv.ForegroundColorEvent:
		return tea.ForegroundColorMsg(e)
	case uv.CursorColorEvent:
		return tea.CursorColorMsg(e)
	case uv.CursorPositionEvent:
		return tea.CursorPositionMsg(e)
	case uv.ModeReportEvent:
		return tea.ModeReportMsg(e)
	case uv.KeyboardEnhancementsEvent:
		return tea.KeyboardEnhancementsMsg(e)
	case uv.CapabilityEvent:
		return tea.CapabilityMsg(e)
	case uv.TerminalVersionEvent:
		return tea.TerminalVersionMsg(e)
	case uv.PrimaryDeviceAttributesEvent:
		return e
	}
	if can, ok := graphics.Answer(event); ok {
		return can
	}
	return nil
}

// shown reports that text is printable. Some keyboards report characters by number,
// which may be that of a control character or no character.
func shown(text string) bool {
	return !strings.ContainsRune(text, utf8.RuneError) && content.Sanitize(text) == text
}

// keypad maps the keys of the keypad to ordinary keys.
var keypad = map[rune]rune{
	uv.KeyKpEnter: uv.KeyEnter, uv.KeyKpUp: uv.KeyUp, uv.KeyKpDown: uv.KeyDown, uv.KeyKpLeft: uv.KeyLeft, uv.KeyKpRight: uv.KeyRight,
	uv.KeyKpHome: uv.KeyHome, uv.KeyKpEnd: uv.KeyEnd, uv.KeyKpPgUp: uv.KeyPgUp, uv.KeyKpPgDown: uv.KeyPgDown,
	uv.KeyKpInsert: uv.KeyInsert, uv.KeyKpDelete: uv.KeyDelete,
	uv.KeyKp0: '0', uv.KeyKp1: '1', uv.KeyKp2: '2', uv.KeyKp3: '3', uv.KeyKp4: '4', uv.KeyKp5: '5', uv.KeyKp6: '6', uv.KeyKp7: '7', uv.KeyKp8: '8', uv.KeyKp9: '9',
	uv.KeyKpMultiply: '*', uv.KeyKpPlus: '+', uv.KeyKpMinus: '-', uv.KeyKpDecimal: '.', uv.KeyKpDivide: '/', uv.KeyKpEqual: '=', uv.KeyKpComma: ',', uv.KeyKpSep: ',',
}

// locks are the modifiers for Caps Lock, Num Lock and Scroll Lock.
const locks = tea.ModCapsLock | tea.ModNumLock | tea.ModScrollLock

// press is a key press without locks and without the part of the keyboard it came
// from.
func press(e uv.KeyPressEvent) tea.KeyPressMsg {
	e.Mod &^= locks
	if code, ok := keypad[e.Code]; ok {
		e.Code = code
	}
	if e.Mod == 0 && e.Text == "" && unicode.IsPrint(e.Code) {
		e.Text = string(e.Code) // ignoring locks, the key types a character
	}
	return tea.KeyPressMsg(e)
}
