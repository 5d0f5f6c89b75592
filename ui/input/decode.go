package input

import (
	"strings"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	uv "github.com/charmbracelet/ultraviolet"

	"yunlan/content"
)

// PasteCutMsg says that a paste was longer than Limit bytes and that the Lost
// bytes behind them were dropped. The PasteMsg with what was kept comes first.
type PasteCutMsg struct{ Limit, Lost int }

// messages are what the program is told of a token.
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

// decode has a library read the bytes of one token. They are bounded and whole;
// should it fail on them all the same, or know only the beginning of a sequence,
// they were nothing.
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

// decodeOne is the press of a key that b is, if it is just that.
func decodeOne(b []byte) (tea.KeyPressMsg, bool) {
	events := decode(b)
	if len(events) != 1 {
		return tea.KeyPressMsg{}, false
	}
	press, ok := message(events[0]).(tea.KeyPressMsg)
	return press, ok
}

// message is an event as Bubble Tea's programs know it, nil for one that no
// program is told of: what no terminal should send, and keys let go.
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

// answer is what a terminal says when it was asked.
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
	return nil
}

// shown reports that text may be shown as it is. Keyboards report characters by
// number too, and a number can be that of a control character or of none.
func shown(text string) bool {
	return !strings.ContainsRune(text, utf8.RuneError) && content.Sanitize(text) == text
}

// keypad are the keys of the keypad as the keys that they stand for.
var keypad = map[rune]rune{
	uv.KeyKpEnter: uv.KeyEnter, uv.KeyKpUp: uv.KeyUp, uv.KeyKpDown: uv.KeyDown, uv.KeyKpLeft: uv.KeyLeft, uv.KeyKpRight: uv.KeyRight,
	uv.KeyKpHome: uv.KeyHome, uv.KeyKpEnd: uv.KeyEnd, uv.KeyKpPgUp: uv.KeyPgUp, uv.KeyKpPgDown: uv.KeyPgDown,
	uv.KeyKpInsert: uv.KeyInsert, uv.KeyKpDelete: uv.KeyDelete,
	uv.KeyKp0: '0', uv.KeyKp1: '1', uv.KeyKp2: '2', uv.KeyKp3: '3', uv.KeyKp4: '4', uv.KeyKp5: '5', uv.KeyKp6: '6', uv.KeyKp7: '7', uv.KeyKp8: '8', uv.KeyKp9: '9',
	uv.KeyKpMultiply: '*', uv.KeyKpPlus: '+', uv.KeyKpMinus: '-', uv.KeyKpDecimal: '.', uv.KeyKpDivide: '/', uv.KeyKpEqual: '=', uv.KeyKpComma: ',', uv.KeyKpSep: ',',
}

// locks are the modifiers that only say which lock is on.
const locks = tea.ModCapsLock | tea.ModNumLock | tea.ModScrollLock

// press is the press of a key without what keyboards report besides: locks,
// and from which part of the keyboard it came.
func press(e uv.KeyPressEvent) tea.KeyPressMsg {
	e.Mod &^= locks
	if code, ok := keypad[e.Code]; ok {
		e.Code = code
	}
	if e.Mod == 0 && e.Text == "" && unicode.IsPrint(e.Code) {
		e.Text = string(e.Code) // without its lock the key is a character
	}
	return tea.KeyPressMsg(e)
}
