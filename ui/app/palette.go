package app

import (
	"cmp"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/data/store"
	"yunlan/ui/key"
	"yunlan/ui/screen"
)

// palette is what the palette knows between two times that it is open.
type palette struct {
	recent []string // what was chosen, newest first
}

// Messages of the palette: what was chosen in it, and what was chosen before.
type (
	chosenMsg struct{ id string }
	recentMsg struct{ ids []string }
)

// placePrefix begins the id of a place, which is no action.
const placePrefix = "at:"

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
	all := m.inForce()
	front := 1 + slices.Index(listed, m.active)
	if edition.Has(m.env.Paper) {
		addWays(add)
	}
	m.addPlaces(add)
	addActions(all[front], add)
	addActions(all[0], add)
	for i, b := range all {
		if i != 0 && i != front {
			addActions(b, add)
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

// addActions adds the actions of a screen. One that cannot be done now says where
// or why.
func addActions(b key.Bindings, add func(string, screen.Item)) {
	for _, e := range b.Entries {
		it := screen.Item{Text: titleOf(e), Detail: b.Title.String(), Key: e.Label(), Words: wordsOf(e)}
		if why := off(b, e); why != "" {
			it.Off, it.Detail = true, why+" · "+it.Detail
		}
		add(e.ID, it)
	}
}

// titleOf is what a list of all actions calls one.
func titleOf(e key.Entry) string {
	return cmp.Or(e.Title.String(), e.Desc.String())
}

// wordsOf find an action whichever language is in use.
func wordsOf(e key.Entry) string {
	all := []string{e.Words(), e.ID}
	for _, t := range []lang.Text{e.Desc, e.Title, e.Names} {
		all = append(all, t[lang.Chinese], t[lang.English])
	}
	return strings.Join(all, " ")
}

// off says why an action does nothing now, or where it would: "" for one that
// works.
func off(b key.Bindings, e key.Entry) string {
	if why := e.Off(); why != "" || b.Works(e) {
		return why
	}
	return e.Modes[0].Name.String()
}

// addPlaces adds the chapters, sections, figures, tables and notes.
func (m *Model) addPlaces(add func(string, screen.Item)) {
	for _, s := range m.env.Paper.Sections {
		kind := "section "
		if s.Level == 1 {
			kind = "chapter "
		}
		add(placePrefix+string(s.ID), screen.Item{
			Text: m.env.Paper.Heading(s), Detail: onPage(s.Page),
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
		words := strings.ReplaceAll(both(found), "#", number)
		add(placePrefix+string(b.ID), screen.Item{Text: name + " " + b.Text, Detail: onPage(b.Page), Words: words})
	}
}

// onPage is a printed page, "" in a document without pages.
func onPage(page string) string {
	if page == "" {
		return ""
	}
	return pageAt.F(page)
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

// act does an action; one of another screen there.
func (m *Model) act(id string) tea.Cmd {
	for i, b := range m.inForce() {
		switch e, ok := b.Find(id); {
		case !ok:
		case i == 0:
			return m.do(b, e)
		default:
			return m.actOn(listed[i-1], id)
		}
	}
	return nil
}

// actOn shows a screen and does an action there.
func (m *Model) actOn(name screen.Name, id string) tea.Cmd {
	var show tea.Cmd
	if name != m.active {
		show = m.goTo(screen.ShowScreenMsg{Screen: name})
	}
	b := m.current().Actions()
	e, ok := b.Find(id)
	if !ok {
		return show
	}
	return tea.Batch(show, m.do(b, e))
}

// do does an action, or says where it would do something.
func (m *Model) do(b key.Bindings, e key.Entry) tea.Cmd {
	if b.Works(e) {
		return e.Do()
	}
	where := off(b, e)
	if e.Label() == "" {
		m.bottom.toast = worksElsewhere.F(titleOf(e), where)
	} else {
		m.bottom.toast = worksIn.F(titleOf(e), where, e.Label())
	}
	return nil
}
