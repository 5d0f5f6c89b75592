package overlay

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/widget"
)

// Group is a set of bindings under a name.
type Group struct {
	Name     string
	Bindings []key.Binding
}

// Help lists the live keys; typing narrows the list.
type Help struct {
	env    *screen.Env
	groups []Group
	input  widget.Field
	pager  pager
	done   bool
}

// NewHelp lists groups of bindings.
func NewHelp(env *screen.Env, groups []Group) *Help {
	h := &Help{env: env, groups: groups, input: widget.NewField(40)}
	h.input.Focus()
	return h
}

// Done implements Overlay.
func (h *Help) Done() bool { return h.done }

// Hints implements Overlay.
func (h *Help) Hints() []key.Binding {
	return []key.Binding{key.New("↓", downDesc.String(), "down"), key.New("Esc", closeDesc.String(), "esc", "f1")}
}

// Update implements Overlay: all keys are the help's while it is open.
func (h *Help) Update(msg tea.Msg) (tea.Cmd, bool) {
	press, isKey := msg.(tea.KeyPressMsg)
	switch {
	case isKey && h.closes(press):
		h.done = true
		return nil, true
	case isKey && h.scrolls(press):
		return nil, true
	}
	if _, isPaste := msg.(tea.PasteMsg); !isKey && !isPaste {
		return nil, false
	}
	cmd, _ := h.input.Update(msg)
	return cmd, true
}

// closes: Esc always; q and ? too while nothing is typed.
func (h *Help) closes(msg tea.KeyPressMsg) bool {
	empty := h.input.Value() == ""
	return key.Matches(msg, key.New("", "", "esc", "f1")) || empty && key.Matches(msg, key.New("", "", "q", "?", "enter"))
}

// helpMoves are the keys that scroll; letters belong to the field.
var helpMoves = map[string]widget.Motion{
	"down": {Unit: widget.Line, By: 1}, "up": {Unit: widget.Line, By: -1},
	"pgdown": {Unit: widget.Whole, By: 1}, "pgup": {Unit: widget.Whole, By: -1},
}

func (h *Help) scrolls(msg tea.KeyPressMsg) bool {
	m, ok := helpMoves[msg.String()]
	if ok {
		h.pager.walk(m)
	}
	return ok
}

// View implements Overlay: it covers the whole screen.
func (h *Help) View(w, height int) []string {
	st := h.env.Styles
	head := "  " + st.Title.Render(helpTitle.String()) + "  "
	if h.input.Value() == "" {
		head += st.Muted.Render(helpHint.String())
	} else {
		head += st.Accent.Render(helpFilter.String()) + h.input.View(w-h.fieldAt()-2, st.Text, h.env.Ambiguous)
	}
	rows := h.rows(w)
	if len(rows) == 0 {
		rows = []string{"  " + st.Muted.Render(helpNone.String())}
	}
	out := append([]string{head, ""}, h.pager.seen(rows, max(height-2, 0))...)
	for len(out) < height {
		out = append(out, "")
	}
	return out[:height]
}

// Cursor is where the terminal's cursor belongs.
func (h *Help) Cursor() *tea.Cursor { return h.input.Cursor(h.fieldAt(), 0) }

// fieldAt is the column of what is typed.
func (h *Help) fieldAt() int {
	label := "  " + helpTitle.String() + "  "
	if h.input.Value() != "" {
		label += helpFilter.String()
	}
	return text.Width(label, h.env.Ambiguous)
}

// keyCell is the room of a key.
const keyCell = 10

// cell is the room of a key and what it does; nothing is cut where the window
// is wide enough for the longest.
func (h *Help) cell() int {
	widest := 14
	for _, g := range h.groups {
		for _, b := range g.Bindings {
			widest = max(widest, text.Width(b.Help().Desc, h.env.Ambiguous))
		}
	}
	return keyCell + widest + 2
}

// rows are the bindings in as many columns as fit.
func (h *Help) rows(w int) []string {
	cell := h.cell()
	columns := max((w-2)/cell, 1)
	var out []string
	for _, g := range h.groups {
		items := h.matching(g)
		if len(items) == 0 {
			continue
		}
		out = append(out, "  "+h.env.Styles.Heading.Render(g.Name))
		for i := 0; i < len(items); i += columns {
			out = append(out, h.line(items[i:min(i+columns, len(items))], min(cell, w-2)))
		}
		out = append(out, "")
	}
	return out
}

func (h *Help) line(items []key.Binding, cell int) string {
	var b strings.Builder
	b.WriteString("  ")
	for i, it := range items {
		desc := text.Truncate(it.Help().Desc, max(cell-keyCell-1, 0), "…", h.env.Ambiguous)
		if i < len(items)-1 {
			desc = text.Pad(desc, max(cell-keyCell, 0), h.env.Ambiguous)
		}
		b.WriteString(h.env.Styles.Key.Render(text.Pad(it.Help().Key, keyCell, h.env.Ambiguous)))
		b.WriteString(h.env.Styles.Muted.Render(desc))
	}
	return b.String()
}

func (h *Help) matching(g Group) []key.Binding {
	want := strings.ToLower(strings.TrimSpace(h.input.Value()))
	var out []key.Binding
	for _, b := range g.Bindings {
		label := strings.ToLower(b.Help().Key + " " + b.Help().Desc + " " + strings.Join(b.Keys(), " "))
		if b.Help().Key != "" && strings.Contains(label, want) {
			out = append(out, b)
		}
	}
	return out
}
