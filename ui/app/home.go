package app

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/edition"
	"yunlan/ui/home"
	"yunlan/ui/policy"
	"yunlan/ui/screen"
)

// Where the program begins, as the configuration says it. Without a word it begins
// in the text where there is something to read on from.
const (
	BeginHome   = "home"
	beginResume = "resume"
)

// begun reports that the text was read beyond its first screen.
func (m *Model) begun() bool {
	at := m.bookmark()
	return m.env.Paper.Index(at.Block) > 0 || at.Offset > 0
}

// toHome shows the start page.
func (m *Model) toHome() tea.Cmd { return m.goTo(screen.ShowScreenMsg{Screen: screen.Home}) }

// entries are the lines of the start page. What one opens goes back to the page by
// Esc, as a sentence goes back to the list that it was opened from.
func (m *Model) entries() []home.Entry {
	var all []home.Entry
	if at := m.bookmark(); m.begun() {
		block, _ := m.env.Paper.Block(at.Block)
		place := m.sectionName(at.Block)
		if block.Page != "" {
			place = readAt.F(place, block.Page)
		}
		all = append(all, home.Entry{Name: readOn, Detail: place, Do: m.from(m.readOn)})
	}
	read := readOther
	if m.env.Paper.Bundled() {
		read = readName
	}
	all = append(all,
		home.Entry{Name: read, Detail: readWhat.String(), Do: m.from(m.readFirst)},
		home.Entry{Name: sentenceName, Detail: sentenceWhat.String(), Do: m.opens(screen.ShowScreenMsg{Screen: screen.Find})})
	if edition.Has(m.env.Paper) {
		all = append(all,
			home.Entry{Name: numbersName, Detail: numbersWhat.String(), Do: m.opens(screen.ShowScreenMsg{Screen: screen.Market})},
			home.Entry{Name: moneyName, Detail: moneyWhat.String(), Do: m.opens(screen.ShowScreenMsg{Screen: screen.Policy, Place: &screen.Place{Screen: screen.Policy, Item: policy.MoneyItem}})},
			home.Entry{Name: testName, Detail: testWhat.String(), Do: m.opens(screen.ShowScreenMsg{Screen: screen.Assess})})
	} else {
		all = append(all,
			home.Entry{Name: numbersName, Detail: foundWhat.String(), Do: m.opens(screen.ShowScreenMsg{Screen: screen.Market})},
			home.Entry{Name: namedName, Detail: namedWhat.String(), Do: m.opens(screen.ShowScreenMsg{Screen: screen.Policy})})
	}
	if len(m.changes()) > 0 || !m.env.Paper.Bundled() {
		all = append(all, home.Entry{Name: anotherName, Detail: anotherWhat.String(), Do: m.documents})
	}
	if m.stocked > 0 {
		all = append(all, home.Entry{Name: shelfName, Detail: shelfWhat.F(m.stocked), Do: m.openLibrary})
	}
	if !m.env.Paper.Bundled() && len(m.env.Paper.Sections) > 1 {
		all = append(all, home.Entry{Name: correctName, Detail: correctWhat.String(), Do: m.from(func() tea.Cmd {
			return tea.Batch(m.show(screen.Reader), m.current().Update(screen.CorrectMsg{}))
		})})
	}
	return append(all,
		home.Entry{Name: helpName, Detail: helpWhat.String(), Do: func() tea.Cmd { m.help(); return nil }},
	)
}

// relist asks for the lines of the start page anew where it is shown; the cursor stays
// on its line.
func (m *Model) relist() {
	if h, ok := m.screens[screen.Home].(*home.Screen); ok && m.active == screen.Home {
		at := h.Place()
		h.Enter()
		h.Restore(at)
	}
}

// from remembers the start page as the place that Esc comes back to.
func (m *Model) from(open func() tea.Cmd) func() tea.Cmd {
	return func() tea.Cmd {
		m.leaveFor(trace{opened: true})
		return open()
	}
}

func (m *Model) opens(msg screen.ShowScreenMsg) func() tea.Cmd {
	return m.from(func() tea.Cmd {
		cmd := m.show(msg.Screen)
		if msg.Place != nil {
			cmd = tea.Batch(cmd, screen.Restore(m.current(), *msg.Place))
		}
		return cmd
	})
}

// readOn shows the text where the reader was.
func (m *Model) readOn() tea.Cmd { return tea.Batch(m.endDetour(), m.show(screen.Reader)) }

// readFirst shows the beginning of the text. The place to read on from stays until
// something is read there.
func (m *Model) readFirst() tea.Cmd {
	at := m.readerPlace()
	cmd := tea.Batch(m.show(screen.Reader), m.current().Update(screen.OpenBlockMsg{Block: m.first()}))
	m.beginDetour(at)
	return cmd
}

func (m *Model) first() content.ID { return m.env.Paper.Blocks[0].ID }
