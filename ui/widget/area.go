package widget

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/rivo/uniseg"

	"yunlan/content"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

// Area is a few lines of text to type into. Lines break as those of the paper
// do, and the cursor stands where an input method has to open. Enter is not
// its own: a line ends with Ctrl-J or Shift-Enter.
type Area struct {
	value string
	at    int // byte of value, between two characters
	limit int // bytes
	width int
	amb   int
	top   int // line drawn first
	want  int // column that up and down keep to, -1 when none
}

// NewArea returns an empty area for at most limit bytes.
func NewArea(limit int) Area { return Area{limit: limit, width: 40, amb: 1, want: -1} }

// Value is the text.
func (a *Area) Value() string { return a.value }

// SetValue replaces the text and puts the cursor at its end.
func (a *Area) SetValue(s string) {
	s = content.Sanitize(s)
	a.value, a.at, a.top, a.want = s, len(s), 0, -1
}

// Update edits the text and reports whether msg was for it.
func (a *Area) Update(msg tea.Msg) bool {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		a.insert(msg.Content)
		return true
	case tea.KeyPressMsg:
		return a.press(msg)
	}
	return false
}

func (a *Area) press(msg tea.KeyPressMsg) bool {
	name := msg.String()
	if name == "up" || name == "down" {
		a.line(map[string]int{"up": -1, "down": 1}[name])
		return true
	}
	a.want = -1
	if move, ok := moves[name]; ok {
		a.at = move(a)
		return true
	}
	if cut, ok := cuts[name]; ok {
		a.cut(cut(a))
		return true
	}
	switch {
	case name == "ctrl+j", name == "shift+enter":
		a.insert("\n")
	case msg.Text != "":
		a.insert(msg.Text)
	default:
		return false
	}
	return true
}

// moves say where a key takes the cursor, cuts up to where it deletes.
var moves = map[string]func(*Area) int{
	"left": (*Area).before, "ctrl+b": (*Area).before, "right": (*Area).after, "ctrl+f": (*Area).after,
	"home": (*Area).lineStart, "ctrl+a": (*Area).lineStart, "end": (*Area).lineEnd, "ctrl+e": (*Area).lineEnd,
}

var cuts = map[string]func(*Area) int{
	"backspace": (*Area).before, "ctrl+h": (*Area).before, "delete": (*Area).after, "ctrl+d": (*Area).after,
	"ctrl+w": (*Area).wordStart, "alt+backspace": (*Area).wordStart, "ctrl+u": (*Area).lineStart, "ctrl+k": (*Area).lineEnd,
}

func (a *Area) insert(s string) {
	s = content.Sanitize(s)
	if len(a.value)+len(s) > a.limit {
		return
	}
	joined := a.value[:a.at] + s
	a.value, a.at = content.Sanitize(joined+a.value[a.at:]), len(joined)
	a.at = min(a.at, len(a.value))
}

func (a *Area) cut(to int) {
	from := min(a.at, to)
	a.value, a.at = a.value[:from]+a.value[max(a.at, to):], from
}

func (a *Area) before() int {
	last := 0
	for at := 0; at < a.at; {
		last = at
		at += len(character(a.value[at:]))
	}
	return last
}

func (a *Area) after() int { return a.at + len(character(a.value[a.at:])) }

func (a *Area) lineStart() int { return strings.LastIndexByte(a.value[:a.at], '\n') + 1 }

func (a *Area) lineEnd() int {
	if n := strings.IndexByte(a.value[a.at:], '\n'); n >= 0 {
		return a.at + n
	}
	return len(a.value)
}

func (a *Area) wordStart() int {
	head := strings.TrimRight(a.value[:a.at], " \n")
	last := 0
	for at := 0; at < len(head); {
		last = at
		word, _, _ := uniseg.FirstWordInString(head[at:], -1)
		at += len(word)
	}
	return last
}

func character(s string) string {
	c, _, _, _ := uniseg.FirstGraphemeClusterInString(s, -1)
	return c
}

// lines sets the text with a sign for the end behind it, so that a space typed
// last has a place on the screen.
func (a *Area) lines() []text.Line {
	return text.Wrap(a.value+"_", text.Options{Width: a.width, Spacing: text.SpacingKeep, Ambiguous: a.amb})
}

// spot is the line and the column of the cursor.
func (a *Area) spot(lines []text.Line) (line, column int) {
	for i, l := range lines {
		if a.at < l.End() || i == len(lines)-1 {
			return i, l.Column(a.at)
		}
	}
	return 0, 0
}

// line moves the cursor by a line that is drawn.
func (a *Area) line(step int) {
	lines := a.lines()
	at, column := a.spot(lines)
	if a.want < 0 {
		a.want = column
	}
	if next := at + step; next >= 0 && next < len(lines) {
		l := lines[next]
		a.at = min(l.Offset(min(a.want, max(l.Width()-1, 0))), len(a.value))
	}
}

// Height is the lines that the text takes at a width.
func (a *Area) Height(width, ambiguous int) int {
	a.width, a.amb = max(width, 2), ambiguous
	return len(a.lines())
}

// View draws h lines around the cursor, none wider than width cells.
func (a *Area) View(width, h, ambiguous int, style theme.Style) []string {
	a.width, a.amb = max(width, 2), ambiguous
	lines := a.lines()
	at, _ := a.spot(lines)
	a.top = min(max(a.top, at-h+1), at)
	a.top = max(min(a.top, len(lines)-h), 0)
	out := make([]string, h)
	for i := range out {
		if n := a.top + i; n < len(lines) {
			shown := lines[n].Text()
			if n == len(lines)-1 {
				shown = strings.TrimSuffix(shown, "_")
			}
			out[i] = style.Render(text.Truncate(shown, width, "", ambiguous))
		}
	}
	return out
}

// Cursor is where the terminal's cursor belongs when the area was drawn at x, y.
func (a *Area) Cursor(x, y int) *tea.Cursor {
	line, column := a.spot(a.lines())
	return tea.NewCursor(x+min(column, a.width-1), y+line-a.top)
}
