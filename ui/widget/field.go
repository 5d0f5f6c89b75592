package widget

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

// Field is a text field of one line. The terminal's cursor is at the insertion point,
// where input methods open.
type Field struct {
	edit    editor
	focused bool
	shift   int // cells of the cursor from the left of the last View
}

// NewField returns an empty field for at most most characters.
func NewField(most int) Field { return Field{edit: editor{limit: limit{most: most}}} }

// Value is the text.
func (f *Field) Value() string { return f.edit.value }

// SetValue replaces the text and puts the cursor at its end.
func (f *Field) SetValue(s string) { f.edit.set(content.OneLine(s)) }

// Focus gives the field the keyboard. The command is nil: the cursor does not blink.
func (f *Field) Focus() tea.Cmd {
	f.focused = true
	return nil
}

// Blur takes the keyboard away.
func (f *Field) Blur() { f.focused = false }

// Focused reports whether the field has the keyboard.
func (f *Field) Focused() bool { return f.focused }

// Update edits the text and reports whether it changed. Pasted text is sanitised and
// its lines joined by spaces. The command sends a DroppedMsg if something did not
// fit; else it is nil.
func (f *Field) Update(msg tea.Msg) (cmd tea.Cmd, changed bool) {
	if !f.focused {
		return nil, false
	}
	before, dropped := f.edit.value, ""
	switch msg := msg.(type) {
	case tea.PasteMsg:
		dropped = f.edit.insert(content.OneLine(msg.Content))
	case tea.KeyPressMsg:
		msg.Text = content.OneLine(msg.Text)
		dropped, _ = f.edit.press(msg)
	}
	return say(dropped), f.edit.value != before
}

// View draws the part of the text around the cursor, at most width cells.
func (f *Field) View(width int, style theme.Style, ambiguous int) string {
	value, from := f.edit.value, 0
	f.shift = text.Width(value[:f.edit.at], ambiguous)
	for f.shift > max(width-1, 0) && from < f.edit.at {
		next := text.After(value, from)
		f.shift -= text.Width(value[from:next], ambiguous)
		from = next
	}
	return style.Render(text.Truncate(value[from:], max(width, 0), "", ambiguous))
}

// Cursor is the position of the terminal's cursor if the field was drawn at x, y; nil
// without the keyboard.
func (f *Field) Cursor(x, y int) *tea.Cursor {
	if !f.focused {
		return nil
	}
	if f.edit.at == 0 { // also where an empty field is not drawn
		return tea.NewCursor(x, y)
	}
	return tea.NewCursor(x+f.shift, y)
}
