package app

import (
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/ui/key"
	"yunlan/ui/overlay"
	"yunlan/ui/screen"
	"yunlan/ui/text"
)

// between separates two hints.
const between = "   "

// altHome is the key of the start page where digits are something else.
const altHome = "Alt-0"

// toastRows returns the rows of the message that covers the last rows, up to a third of
// the window. All messages are sanitised here: they may hold the text of an error or
// the name of a file.
func (m *Model) toastRows() []string {
	said := m.bottom.toast
	if said == "" && len(m.overlays) == 0 {
		said = screen.Prompt(m.inUse())
	}
	if said == "" {
		return nil
	}
	said = content.OneLine(said)
	room, most := m.terminal.w-4, m.terminal.h/3
	var rows []string
	for _, line := range text.Wrap(said, text.Options{Width: room, Ambiguous: m.env.Ambiguous}) {
		rows = append(rows, line.Text())
	}
	if len(rows) > most {
		rows[most-1] = text.Truncate(rows[most-1]+"…", room, "…", m.env.Ambiguous)
		rows = rows[:most]
	}
	for i, row := range rows {
		rows[i] = "  " + m.env.Styles.Accent.Render(row)
	}
	return rows
}

// bottomRow draws the keys that may come next and, where there is room, the way back
// and the key of the help.
func (m *Model) bottomRow() string {
	var shown []key.Binding
	said, next, got := "", m.next(), -1
	for _, a := range m.asides() {
		room := m.terminal.w - 4
		if a.said != "" {
			room -= text.Width(a.said, m.env.Ambiguous) + 2
		}
		if room < 0 {
			continue
		}
		kept := m.fitting(next, room)
		if n := min(len(kept), a.yields); n > got || n == 0 && got == 0 && len(next) > 0 {
			shown, said, got = kept, a.said, n
		}
	}
	room := m.terminal.w - 4
	if said != "" {
		room -= text.Width(said, m.env.Ambiguous) + 2
	}
	if len(shown) == 0 {
		shown = next[:min(len(next), 1)]
	}
	styled, plain := m.hints(shown, room)
	if said == "" {
		return "  " + styled
	}
	return "  " + m.sides(styled, plain, m.env.Styles.Muted.Render(said), text.Width(said, m.env.Ambiguous))
}

// aside is a text at the right of the bottom line, shown only if yields of the next
// keys fit beside it.
type aside struct {
	said   string
	yields int
}

// asides returns the forms of that text, the longest first: the way back and the help,
// a shorter help, one of them alone, nothing.
func (m *Model) asides() []aside {
	const keys = 3
	start := m.homeHint()
	if m.writing() { // ? and ⌫ are part of the text there
		return []aside{{start, keys}, {"", keys}}
	}
	if start != "" {
		start += between
	}
	count, sign := "", m.helpKey()
	if m.pending.count > 0 {
		count = strconv.Itoa(m.pending.count) + between
	}
	help := ""
	if sign != "" {
		help = sign + " " + helpDesc.String()
	}
	if label, ok := m.escapesTo(); ok { // a key that comes next as much as any
		esc := count + m.keys.Label("app.Esc") + " "
		trail := esc + trailTo.String() + label + between
		if start == "" {
			return yielding(keys, trail+help, trail+sign, trail)
		}
		return yielding(1, trail+start+help, trail+start+sign, trail+start, esc+returnDesc.String()+between+start, start)
	}
	forms := yielding(keys, count+start+help, count+start+sign, count+start)
	if start != "" {
		forms[len(forms)-1].yields = 1
	}
	if m.terminal.w < allTabsFrom && (m.layered() || screen.Typing(m.inUse())) {
		forms = yielding(keys, count+start+help, count+start+sign, count+start, count)
		for i := range forms[1:] {
			forms[i+1].yields = m.needed() // of what is in front
		}
	}
	if n := len(m.history.back); n > 0 && !screen.Steps(m.inUse()) && !screen.Typing(m.inUse()) && !m.overList() {
		back := m.traceName(m.history.back[n-1])
		if back == homeName.String() {
			start = "" // one way there is enough
		}
		trail := m.env.Glyphs.Back + " " + trailTo.String() + back
		forms = slices.Insert(forms, 0, aside{count + trail + between + start + help, keys})
	}
	return forms
}

// needed is how many of the next keys are said before the way to the start page in a
// small window: three where Esc, which leads there too, is among them.
func (m *Model) needed() int {
	if len(m.overlays) > 0 || m.escAt(m.next()) >= 0 {
		return 3
	}
	return 2
}

// yielding are forms that yield to three of the next keys, the last to so many.
func yielding(last int, forms ...string) []aside {
	out := make([]aside, len(forms))
	for i, said := range forms {
		out[i] = aside{strings.TrimRight(said, " "), 3}
	}
	out[len(out)-1].yields = last
	return out
}

// homeHint is the key of the start page; "" on it, below what Esc closes first, and
// where Esc leads there and says so.
func (m *Model) homeHint() string {
	if m.active == screen.Home || len(m.overlays) > 0 || m.active == screen.Reader && m.layered() {
		return ""
	}
	if label, ok := m.escapesTo(); ok && label == homeName.String() && !m.writing() {
		return ""
	}
	label, name := m.keys.Label("app.Home"), homeName
	if screen.Typing(m.inUse()) { // digits are text or answers there
		label = altHome
	}
	if m.terminal.w < allTabsFrom {
		name = homeShort
	}
	return label + " " + name.String()
}

// layered reports that Esc would close something of the screen.
func (m *Model) layered() bool {
	layered, _ := screen.Layered(m.inUse())
	return layered
}

// next returns the keys of the top overlay, else of the screen. While text is typed they
// include the key that leaves.
func (m *Model) next() []key.Binding {
	own, next := m.keys.Hints(m, m.mode()), m.inUse().Hints()
	if m.beside() {
		next = append(own, next...)
	} else {
		next = append(next, own...)
	}
	if n := len(m.overlays); n > 0 {
		next = m.overlays[n-1].Hints()
	}
	if _, back := m.escapesTo(); back { // the text at the right says where Esc leads
		next = slices.DeleteFunc(next, func(b key.Binding) bool { return b.Help().Key == m.keys.Label("app.Esc") })
	}
	if m.writing() && m.escAt(next) < 0 {
		next = append(next, key.New(m.keys.Label("app.Esc"), leaveDesc.String()))
	}
	return next
}

// escAt returns the index of Esc in bindings; -1 if it is not there.
func (m *Model) escAt(bindings []key.Binding) int {
	return slices.IndexFunc(bindings, func(b key.Binding) bool { return b.Help().Key == m.keys.Label("app.Esc") })
}

// fitting returns the bindings that fit into room cells. The last are dropped first,
// but Esc is kept as long as the first.
func (m *Model) fitting(bindings []key.Binding, room int) []key.Binding {
	kept := slices.Clone(bindings)
	for len(kept) > 0 {
		if _, plain := m.hints(kept, m.terminal.w-4); text.Width(plain, m.env.Ambiguous) <= room {
			break
		}
		last := len(kept) - 1
		if last > 1 && m.escAt(kept) == last {
			last--
		}
		kept = slices.Delete(kept, last, last+1)
	}
	return kept
}

// hints draws bindings; the words of a single one that is too long for room are cut.
func (m *Model) hints(bindings []key.Binding, room int) (styled, plain string) {
	for i, b := range bindings {
		if i > 0 {
			plain, styled = plain+between, styled+between
		}
		label, desc := b.Help().Key, " "+b.Help().Desc
		if i == 0 && len(bindings) == 1 {
			desc = text.Truncate(desc, max(room-text.Width(label, m.env.Ambiguous), 0), "…", m.env.Ambiguous)
		}
		plain += label + desc
		styled += m.env.Styles.Key.Render(label) + m.env.Styles.Muted.Render(desc)
	}
	return styled, plain
}

// helpKey returns the key of the help: F1 where the screen uses its own ?.
func (m *Model) helpKey() string {
	label := m.keys.Label("app.Help")
	for _, b := range m.current().Hints() {
		if len(m.overlays) == 0 && b.Help().Key == label {
			return "F1"
		}
	}
	return label
}

// writing reports whether keys are text: a field has the cursor.
func (m *Model) writing() bool {
	if n := len(m.overlays); n > 0 {
		return overlay.Cursor(m.overlays[n-1]) != nil
	}
	return screen.Typing(m.inUse()) && screen.Cursor(m.inUse()) != nil
}

// pressedMsg is a message caused by a key. It is dropped if it arrives after the next
// key, so that keys in a burst show what they show one by one.
type pressedMsg struct {
	said string
	key  int // of the keys pressed so far
}

// saidBy marks the toasts of a key's command with the key. Other messages, as those
// of slow work, pass unchanged.
func saidBy(cmd tea.Cmd, key int) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() tea.Msg {
		switch msg := cmd().(type) {
		case tea.BatchMsg:
			for i, c := range msg {
				msg[i] = saidBy(c, key)
			}
			return msg
		case screen.ToastMsg:
			return pressedMsg{msg.Text, key}
		default:
			return msg
		}
	}
}

func (m *Model) sayOf(msg pressedMsg) {
	if msg.key == m.bottom.keys {
		m.bottom.toast = msg.said
	}
}
