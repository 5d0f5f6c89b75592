package widget

import (
	"unicode/utf8"

	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"
	"yunlan/content"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

// Field is a line of text to type into. It edits like bubbles' textinput and
// draws itself, because that one counts the cursor's column in characters: an
// input method would open left of where the Chinese text ends.
type Field struct {
	input textinput.Model
	shift int // cells of the cursor from the left of the last View
}

// NewField returns an empty field for at most limit characters.
func NewField(limit int) Field {
	f := Field{input: textinput.New()}
	f.input.Prompt = ""
	f.input.CharLimit = limit
	f.input.SetVirtualCursor(false)
	return f
}

// Value is the text.
func (f *Field) Value() string { return f.input.Value() }

// SetValue replaces the text and puts the cursor at its end.
func (f *Field) SetValue(s string) {
	f.input.SetValue(s)
	f.input.CursorEnd()
}

// Focus lets the field take keys.
func (f *Field) Focus() tea.Cmd { return f.input.Focus() }

// Blur stops it.
func (f *Field) Blur() { f.input.Blur() }

// Focused reports whether the field takes keys.
func (f *Field) Focused() bool { return f.input.Focused() }

// Update edits the text and reports whether it changed. Pasted text is made
// safe to show.
func (f *Field) Update(msg tea.Msg) (cmd tea.Cmd, changed bool) {
	if paste, ok := msg.(tea.PasteMsg); ok {
		msg = tea.PasteMsg{Content: content.Sanitize(paste.Content)}
	}
	before := f.input.Value()
	f.input, cmd = f.input.Update(msg)
	return cmd, f.input.Value() != before
}

// View draws the part of the text around the cursor, at most width cells.
func (f *Field) View(width int, style theme.Style, ambiguous int) string {
	runes := []rune(f.input.Value())
	at := min(f.input.Position(), len(runes))
	before, after := string(runes[:at]), string(runes[at:])
	for text.Width(before, ambiguous) > max(width-1, 0) && before != "" {
		_, size := utf8.DecodeRuneInString(before)
		before = before[size:]
	}
	f.shift = text.Width(before, ambiguous)
	return style.Render(text.Truncate(before+after, max(width, 0), "", ambiguous))
}

// Cursor is where the terminal's cursor belongs when the field was drawn at
// x, y; nil while it takes no keys.
func (f *Field) Cursor(x, y int) *tea.Cursor {
	if !f.input.Focused() {
		return nil
	}
	return tea.NewCursor(x+f.shift, y)
}
