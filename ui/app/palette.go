package app

import (
	"cmp"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/store"
	"yunlan/ui/key"
	"yunlan/ui/overlay"
	"yunlan/ui/screen"
)

// palette is what the palette knows between two times that it is open.
type palette struct {
	recent []string          // what was chosen, newest first
	other  map[string]string // the actions' descriptions in the language not in use
}

// Messages of the palette: what was chosen in it, and what was chosen before.
type (
	chosenMsg struct{ id string }
	recentMsg struct{ ids []string }
)

// placePrefix begins the id of a place, which is no action.
const placePrefix = "at:"

// newPalette looks the actions' descriptions up in the other language, so that
// both find them. The language is the process's: this must run before anything
// is drawn.
func newPalette() palette {
	now := lang.Now()
	lang.Use(lang.Chinese + lang.English - now)
	defer lang.Use(now)
	p := palette{other: map[string]string{}}
	for _, r := range KeyRooms() {
		for _, a := range r.Actions() {
			p.other[a.ID] = a.Binding.Help().Desc
		}
	}
	return p
}

// loadRecent reads what was chosen in the palette before.
func (m *Model) loadRecent() tea.Msg { return recentMsg{m.env.Store.Recent()} }

func (m *Model) openPalette() { m.list(m.paletteList()) }

// paletteList lists every action and every place: what was chosen last first,
// what cannot be done now last.
func (m *Model) paletteList() screen.ListMsg {
	items := map[string]screen.Item{}
	var order, side, off []string
	add := func(id string, it screen.Item) {
		it.Run = screen.Send(chosenMsg{id})
		items[id] = it
		switch {
		case id == "app.Side": // the window bars it, which is not to move the others
			side = append(side, id)
		case it.Off:
			off = append(off, id)
		default:
			order = append(order, id)
		}
	}
	rooms := m.rooms()
	front := slices.IndexFunc(rooms, func(r key.Room) bool { return r.Name == string(m.active) })
	addWays(add)
	m.addPlaces(add)
	m.addActions(rooms[front], add)
	m.addActions(rooms[0], add)
	for i, r := range rooms {
		if i != 0 && i != front {
			m.addActions(r, add)
		}
	}
	m.addCommands(add)
	msg := screen.ListMsg{Title: paletteTitle.String(), Typing: true}
	for _, id := range slices.Concat(m.palette.recent, first, order, side, off) {
		if it, ok := items[id]; ok {
			msg.Items = append(msg.Items, it)
			delete(items, id) // listed once
		}
	}
	return msg
}

// rooms are the key maps in force: the program's own first, those of screens
// that were never shown with the keys they will have.
func (m *Model) rooms() []key.Room {
	rooms := KeyRooms()
	for i, r := range rooms {
		live, ok := m.screens[screen.Name(r.Name)].(keyed)
		switch {
		case i == 0:
			rooms[i].KeyMap = &m.keys
		case ok:
			rooms[i].KeyMap = live.Keys()
		default:
			m.env.Keys.Apply(r)
		}
	}
	return rooms
}

// addActions adds the actions of a room that have a key. One that cannot be
// done now says where or why.
func (m *Model) addActions(r key.Room, add func(string, screen.Item)) {
	where, barred := m.roomTitle(r), m.bars(r)
	for _, a := range r.Actions() {
		if len(a.Binding.Keys()) == 0 {
			continue
		}
		help, full := a.Binding.Help(), called[a.ID]
		it := screen.Item{
			Text: cmp.Or(full.String(), help.Desc), Detail: where, Key: help.Key,
			Words: strings.Join([]string{
				a.Words(), m.palette.other[a.ID], everyday[a.ID][0], everyday[a.ID][1], full[0], full[1], help.Desc, a.ID,
			}, " "),
		}
		if why := barred(a); why != "" {
			it.Off, it.Detail = true, why+" · "+where
		}
		add(a.ID, it)
	}
}

// roomTitle is the name of the screen whose actions they are.
func (m *Model) roomTitle(r key.Room) string {
	for i, n := range screen.Names {
		if string(n) == r.Name {
			return m.keys.Screens.all()[i].Help().Desc
		}
	}
	switch r.Name {
	case overlay.ListRoom:
		return listRoomName.String()
	case overlay.PeekRoom:
		return peekRoomName.String()
	}
	return globalKeys.String()
}

// addPlaces adds the chapters, sections, figures, tables and notes.
func (m *Model) addPlaces(add func(string, screen.Item)) {
	for _, s := range m.env.Paper.Sections {
		kind := "section "
		if s.Level == 1 {
			kind = "chapter "
		}
		add(placePrefix+string(s.ID), screen.Item{
			Text: m.env.Paper.Heading(s), Detail: pageAt.F(s.Page),
			Words: strings.Join([]string{kind + string(s.ID), s.Number + s.Title, m.env.Paper.Gloss(s.ID)}, " "),
		})
	}
	for _, b := range m.env.Paper.Blocks {
		found, ok := placeWords[b.Kind]
		if !ok {
			continue
		}
		name := b.Label
		if b.Kind == content.Footnote {
			name = string(b.ID)
		}
		number := strings.TrimLeft(string(b.ID), "图表注")
		words := strings.ReplaceAll(both(found), "1", number)
		add(placePrefix+string(b.ID), screen.Item{Text: name + " " + b.Text, Detail: pageAt.F(b.Page), Words: words})
	}
}

// both are the words of both languages.
func both(t lang.Text) string { return t[lang.Chinese] + " " + t[lang.English] }

// chosen remembers a choice and does it: a place is opened; an action's key is
// pressed where it works.
func (m *Model) chosen(id string) tea.Cmd {
	m.overlays = nil
	if strings.HasPrefix(id, commandPrefix) {
		return m.command(id)
	}
	m.palette.recent = store.First(m.palette.recent, id)
	save := func() tea.Msg {
		_ = m.env.Store.SaveRecent(id) // the store keeps what it cannot write and reports it
		return screen.StoredMsg{}
	}
	if at, ok := strings.CutPrefix(id, placePrefix); ok {
		return tea.Batch(save, m.openBlock(screen.OpenBlockMsg{Block: content.ID(at)}))
	}
	if way, ok := strings.CutPrefix(id, wayPrefix); ok {
		return tea.Batch(save, m.ways.Open(m.env, screen.Way(way)))
	}
	return tea.Batch(save, m.act(id))
}

// act presses the key of an action.
func (m *Model) act(id string) tea.Cmd {
	for i, r := range m.rooms() {
		for _, a := range r.Actions() {
			switch {
			case a.ID != id || len(a.Binding.Keys()) == 0:
			case id == "app.Cancel":
				return m.cancel(false)
			case i == 0:
				return m.actOwn(key.Press(a.Binding.Keys()[0]))
			default:
				return m.actIn(r, a)
			}
		}
	}
	return nil
}

// actOwn presses one of the program's own keys.
func (m *Model) actOwn(msg tea.KeyPressMsg) tea.Cmd {
	if cmd, ok := m.pressSide(msg); ok {
		return cmd
	}
	cmd, _ := m.global(msg)
	return cmd
}

// actIn shows the screen of an action and presses its key there; in a mode in
// which the key does something else it says when it will do.
func (m *Model) actIn(r key.Room, a key.Action) tea.Cmd {
	var show tea.Cmd
	if name := screen.Name(r.Name); name != m.active {
		show = m.goTo(screen.ShowScreenMsg{Screen: name})
	}
	if why := m.bars(r)(a); why != "" {
		m.bottom.toast = worksIn.F(cmp.Or(called[a.ID].String(), a.Binding.Help().Desc), why, a.Binding.Help().Key)
		return show
	}
	return tea.Batch(show, m.current().Update(key.Press(a.Binding.Keys()[0])))
}
