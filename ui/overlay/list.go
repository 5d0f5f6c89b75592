package overlay

import (
	"slices"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/widget"
)

// filterMost is how many characters a filter has at most.
const filterMost = 60

// List is a choice of lines over the lower part of the screen; see the package
// comment for what the reader sees and presses.
type List struct {
	env      *screen.Env
	msg      screen.ListMsg
	total    int            // of items, those apart that only a word of their own brings
	names    func() []names // of the items
	narrowed string         // what the items shown answer
	shown    []int          // the items that the filter lets through, the best first
	window   widget.Window  // over shown
	height   int            // lines of the last View
	below    int            // rows under them of the selected item's words
	layout   listLayout     // of the last View
	keys     *key.Table[lines]
	filter   widget.Field
	asked    bool // opened for typing: Esc closes it at once
	asking   bool // what was typed is being looked for
	done     bool
}

// NewList returns the list that a screen asked for.
func NewList(env *screen.Env, msg screen.ListMsg) *List {
	l := &List{
		env: env, msg: msg, keys: listTable(env.Keys), filter: widget.NewField(filterMost), asked: msg.Typing,
	}
	l.msg.Items = safe(msg.Items)
	l.names = namesOfAll(l.msg.Items)
	l.filter.SetValue(msg.Query)
	for _, it := range l.msg.Items {
		if it.Said == "" {
			l.total++
		}
	}
	if msg.Typing {
		l.filter.Focus()
	}
	l.narrow()
	return l
}

// safe makes the words of items safe to show, those of a row on one line: a note
// may hold anything.
func safe(items []screen.Item) []screen.Item {
	out := make([]screen.Item, len(items))
	for i, it := range items {
		row := content.OneLine(it.Text)
		if row != it.Text {
			it.Lit = nil // what is lit stands elsewhere now
		}
		it.Text, it.Detail, it.Whole = row, content.OneLine(it.Detail), content.Sanitize(it.Whole)
		out[i] = it
	}
	return out
}

// Title is what the list is a list of.
func (l *List) Title() string { return l.msg.Title }

// Follow takes over the line and the filter of an older list of the same things. Where
// it answers a question, and another was typed meanwhile, it asks that.
func (l *List) Follow(old *List) tea.Cmd {
	l.asked = old.asked
	if l.msg.Ask == nil || l.msg.Again {
		l.filter = old.filter
	}
	l.narrow()
	if l.msg.Ask == nil || l.msg.Query == old.msg.Query {
		l.window = old.window
		l.window.Move(0, len(l.shown))
	}
	if l.msg.Ask != nil && l.filter.Value() != l.msg.Query {
		return l.ask()
	}
	return nil
}

// ask asks what is typed, one question at a time.
func (l *List) ask() tea.Cmd {
	if l.asking {
		return nil
	}
	l.asking = true
	return l.msg.Ask(l.filter.Value())
}

// Done implements Overlay.
func (l *List) Done() bool { return l.done }

// Hints implements Overlay.
func (l *List) Hints() []key.Binding {
	next := l.keys.Hints(l, l.mode())
	if item, ok := l.selected(); ok {
		for _, a := range item.Actions {
			if letter := len(a.Binding.Keys()) == 1 && utf8.RuneCountInString(a.Binding.Keys()[0]) == 1; !letter || !l.filter.Focused() {
				next = append(next, a.Binding)
			}
		}
	}
	switch {
	case l.filter.Focused() && !l.asked:
		next = append(next, l.keys.Binding("list.Pane"))
	case !l.filter.Focused() && len(l.msg.Items) > 0:
		next = append(next, l.keys.Binding("list.Filter"))
	}
	leave := l.keys.Binding("list.Close")
	if l.msg.Up != nil {
		leave = key.Named(leave, upperDesc.String())
	}
	return append(next, leave)
}

// Selected is the item of the line.
func (l *List) Selected() (screen.Item, bool) { return l.selected() }

// Typing reports whether the filter has the keyboard.
func (l *List) Typing() bool { return l.filter.Focused() }

func (l *List) selected() (screen.Item, bool) {
	if l.window.At >= len(l.shown) {
		return screen.Item{}, false
	}
	return l.msg.Items[l.shown[l.window.At]], true
}

// Update implements Overlay. Nothing of what it is given goes on to the screen
// below, which the reader cannot see; a key it has no use for may be one that
// works everywhere.
func (l *List) Update(msg tea.Msg) (tea.Cmd, bool) {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return l.press(msg), true
	case tea.PasteMsg:
		return l.typed(msg), true
	case tea.MouseWheelMsg:
		l.wheel(msg.Button)
		return nil, true
	case tea.MouseClickMsg:
		return l.click(msg.Mouse()), true
	}
	return nil, false
}

func (l *List) press(msg tea.KeyPressMsg) tea.Cmd {
	item, ok := l.selected()
	if ok {
		for _, a := range item.Actions {
			if key.Matches(msg, a.Binding) && (!l.filter.Focused() || msg.Text == "") {
				l.done = a.Closes
				return a.Run
			}
		}
	}
	if l.filter.Focused() {
		return l.pressFilter(msg)
	}
	cmd, ok := l.keys.Press(l, inItems, msg)
	switch {
	case ok:
		return cmd
	case msg.Code != tea.KeyBackspace:
	case l.filter.Value() != "": // edits what was typed, and leaves nothing
		l.filter.Focus()
		return l.typed(msg)
	default: // one step back, as on every screen
		return l.close()
	}
	return l.env.Ask(screen.UnusedKeyMsg(msg))
}

// arrows move the line while letters are text.
var arrows = []string{"down", "up", "ctrl+n", "ctrl+p", "pgdown", "pgup"}

// pressFilter is a key while the filter has the keyboard: letters are text.
func (l *List) pressFilter(msg tea.KeyPressMsg) tea.Cmd {
	cmd, ok := l.keys.Press(l, inFilter, msg)
	switch {
	case ok:
		return cmd
	case slices.Contains(arrows, msg.String()):
		cmd, _ = l.keys.Press(l, inItems, msg)
		return cmd
	}
	return l.typed(msg)
}

// walk moves the selected line.
func (l *List) walk(m widget.Motion) tea.Cmd {
	l.window.Go(m, len(l.shown), l.height)
	return nil
}

func (l *List) toFilter() tea.Cmd { return l.filter.Focus() }

func (l *List) leaveFilter() tea.Cmd {
	l.filter.Blur()
	return nil
}

// copied does nothing: what can be done with an item is among its Actions.
func (l *List) copied() tea.Cmd { return nil }

// close leaves the filter first, and then the list, for the one that it is a part of
// where there is one.
func (l *List) close() tea.Cmd {
	if !l.asked && l.msg.Ask == nil && (l.filter.Focused() || l.filter.Value() != "") {
		l.filter.Blur()
		l.filter.SetValue("")
		l.narrow()
		return nil
	}
	l.done = true
	return l.msg.Up
}

func (l *List) typed(msg tea.Msg) tea.Cmd {
	cmd, changed := l.filter.Update(msg)
	switch {
	case changed && l.msg.Ask != nil:
		return tea.Batch(cmd, l.ask())
	case changed:
		l.narrow()
	}
	return cmd
}

// run closes the list, unless the item wants it to stay, and does what the
// selected item stands for. Of one that cannot be done it says why, and the list stays.
func (l *List) run() tea.Cmd {
	item, ok := l.selected()
	switch {
	case !ok || item.Run == nil && !item.Off:
		return nil
	case item.Run == nil:
		return l.env.Ask(screen.ToastMsg{Text: item.Detail})
	}
	l.done = !item.Stays
	return l.env.Ask(item.Run())
}

// Actions are what can be done in the list.
func (l *List) Actions() key.Bindings { return l.keys.Bindings(l, l.mode()) }

func (l *List) mode() *key.Mode {
	if l.filter.Focused() {
		return inFilter
	}
	return inItems
}

func (l *List) wheel(b tea.MouseButton) {
	n := 1
	if b == tea.MouseWheelUp {
		n = -1
	}
	l.window.Move(n, len(l.shown))
}

// click does what Enter would on the line under the mouse; at is relative to
// the list's own first row.
func (l *List) click(at tea.Mouse) tea.Cmd {
	line, ok := l.window.RowAt(at.Y-l.head(), len(l.shown), l.height)
	if at.Button != tea.MouseLeft || !ok || at.X >= l.layout.width {
		return nil
	}
	l.window.At = line
	return l.run()
}
