package widget

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/text"
	"yunlan/ui/theme"
)

// Area is a text field of several lines. Lines break as those of the paper, and the
// terminal's cursor is at the insertion point, where input methods open. Enter is
// left to the screen: Ctrl-J and Shift-Enter begin a new line. The cost of a key does
// not grow with the text: only changed and visible lines are broken again.
type Area struct {
	edit   editor
	layout layout
	window Window // over the lines; the cursor's line is selected
	want   int    // column that up and down keep to, -1 when none
}

// NewArea returns an empty area for at most most bytes.
func NewArea(most int) Area {
	a := Area{edit: editor{limit: limit{most: most, bytes: true}}, want: -1}
	a.layout.resize(40, 1)
	return a
}

// Value is the text.
func (a *Area) Value() string { return a.edit.value }

// SetValue replaces the text and puts the cursor at its end.
func (a *Area) SetValue(s string) {
	a.edit.set(s)
	a.layout.lines, a.window, a.want = nil, Window{}, -1
}

// Update edits the text and reports whether it changed. The command sends a
// DroppedMsg if something did not fit; else it is nil.
func (a *Area) Update(msg tea.Msg) (cmd tea.Cmd, changed bool) {
	before, at, dropped := a.edit.value, a.edit.at, ""
	switch msg := msg.(type) {
	case tea.PasteMsg:
		a.want = -1
		dropped = a.edit.insert(msg.Content)
	case tea.KeyPressMsg:
		dropped = a.press(msg)
	}
	if len(a.edit.value) == len(before) && a.edit.value == before {
		return say(dropped), false
	}
	a.layout.edited(min(at, a.edit.at))
	return say(dropped), true
}

func (a *Area) press(msg tea.KeyPressMsg) (dropped string) {
	name := msg.String()
	switch {
	case msg.Text != "":
	case msg.Code == tea.KeyUp:
		a.line(-1)
		return ""
	case msg.Code == tea.KeyDown:
		a.line(1)
		return ""
	case name == "ctrl+j", name == "shift+enter":
		a.want = -1
		return a.edit.insert("\n")
	}
	dropped, done := a.edit.press(msg)
	if done {
		a.want = -1
	}
	return dropped
}

// line moves the cursor by step lines as drawn.
func (a *Area) line(step int) {
	at, column := a.layout.spot(a.edit.value, a.edit.at)
	if a.want < 0 {
		a.want = column
	}
	if next := at + step; next >= 0 && next < a.layout.count(a.edit.value, next+1) {
		l := a.layout.lines[next]
		within := l.Offset(min(a.want, max(l.Width()-1, 0)))
		a.edit.at = text.Boundary(a.edit.value, min(l.from+within, len(a.edit.value)))
	}
}

// Height is the number of lines of the text at a width, at most most.
func (a *Area) Height(width, most, ambiguous int) int {
	a.layout.resize(width, ambiguous)
	return a.layout.count(a.edit.value, most)
}

// View draws h lines around the cursor, none wider than width cells.
func (a *Area) View(width, h, ambiguous int, style theme.Style) []string {
	a.layout.resize(width, ambiguous)
	at, _ := a.layout.spot(a.edit.value, a.edit.at)
	a.window.At = at
	a.window.Fit(at+h, h) // as if the text went on: then only the lines that are drawn need be set
	a.window.Fit(a.layout.count(a.edit.value, a.window.Top+h), h)
	out := make([]string, h)
	for i := range out {
		if n := a.window.Top + i; n < len(a.layout.lines) {
			shown := a.layout.lines[n].Text()
			if a.layout.whole && n == len(a.layout.lines)-1 {
				shown = strings.TrimSuffix(shown, sentinel)
			}
			out[i] = style.Render(text.Truncate(shown, width, "", ambiguous))
		}
	}
	return out
}

// Cursor is the position of the terminal's cursor if the area was drawn at x, y.
func (a *Area) Cursor(x, y int) *tea.Cursor {
	line, column := a.layout.spot(a.edit.value, a.edit.at)
	return tea.NewCursor(x+min(column, a.layout.width-1), y+line-a.window.Top)
}
