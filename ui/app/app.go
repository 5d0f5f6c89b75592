package app

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/ui/clipboard"
	"yunlan/ui/input"
	"yunlan/ui/key"
	"yunlan/ui/library"
	"yunlan/ui/overlay"
	"yunlan/ui/screen"
	"yunlan/ui/ways"
	"yunlan/ui/widget"
)

// Model is the root model.
type Model struct {
	env     *screen.Env
	keys    *key.Table[*Model]
	screens map[screen.Name]screen.Screen // built when first shown
	active  screen.Name
	layers
	history  history
	detour   detour // a place that another screen looked up in the text
	side     side
	bottom   bottomBar
	terminal terminal
	saver    saver
	clip     copies
	shelves
	palette palette
	pending pending
}

// shelves are what is listed of the paper and of the library.
type shelves struct {
	ways    *ways.Ways
	library *library.Library
	stocked int            // documents of the library
	rest    *Rest          // of the document whose beginning is shown; nil where nothing more comes
	whole   *content.Paper // that document, read to its end, to be turned to; nil for none
	recents recents
}

// layers are what lies over the screen, the last on top.
type layers struct {
	overlays []overlay.Overlay
	covered  int // rows of the top overlay as last drawn
}

// New returns the root model with the reader on top.
func New(env *screen.Env, noColor bool, clip clipboard.Route) *Model {
	m := &Model{
		env: env, keys: table(env.Keys), screens: map[screen.Name]screen.Screen{},
		active: screen.Reader, clip: copies{route: clip},
		shelves:  shelves{ways: ways.New(env.Paper), library: library.New(env.Store.Dirs().Shared())},
		terminal: terminal{dark: true, noColor: noColor},
	}
	m.restyle()
	m.show(screen.Reader)
	return m
}

// Init asks the terminal for its background and the width of its characters,
// and has the search index built.
func (m *Model) Init() tea.Cmd {
	cmds := []tea.Cmd{tea.RequestBackgroundColor, m.screens[screen.Reader].Init(), m.probe(), askLater(pictureQuestion), m.buildIndex(), m.loadRecent, m.library.Look, m.rememberOpen, m.readRest()}
	return tea.Batch(cmds...)
}

// Update routes a message; see the package comment for the order.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	cmd, queued := m.queueMouse(msg)
	if !queued {
		cmd = tea.Batch(m.settle(), m.route(msg))
	}
	answers := m.answer()
	if queued && answers == nil {
		return m, cmd
	}
	cmd = tea.Batch(cmd, answers)
	if _, pressed := msg.(tea.KeyPressMsg); pressed {
		cmd = saidBy(cmd, m.bottom.keys)
	}
	m.leaveDetour()
	return m, tea.Batch(cmd, m.followPane(), m.saver.watch(m), m.turnToWhole())
}

func (m *Model) route(msg tea.Msg) tea.Cmd {
	cmd, done := m.window(msg)
	if !done {
		cmd, done = m.request(msg)
	}
	if !done {
		cmd = m.input(msg)
	}
	return cmd
}

// answer does what screens and overlays have asked for, and what they ask for
// meanwhile.
func (m *Model) answer() tea.Cmd {
	var cmds []tea.Cmd
	for asked := m.env.Take(); len(asked) > 0; asked = m.env.Take() {
		for _, msg := range asked {
			cmds = append(cmds, m.route(msg))
		}
	}
	return tea.Batch(cmds...)
}

// request handles what screens and overlays ask for.
func (m *Model) request(msg tea.Msg) (tea.Cmd, bool) {
	switch msg := msg.(type) {
	case screen.OpenBlockMsg:
		return m.openBlock(msg), true
	case screen.ShowScreenMsg:
		return m.goTo(msg), true
	case screen.ReckonMsg:
		return m.reckon(msg), true
	case screen.PeekMsg:
		m.peek(msg.Block)
	case screen.ListMsg:
		return m.list(msg), true
	case screen.CopyMsg:
		return m.copy(msg), true
	case copiedMsg:
		return m.copied(msg), true
	case screen.ToastMsg:
		m.bottom.toast = msg.Text
	case pressedMsg:
		m.sayOf(msg)
	case widget.DroppedMsg:
		m.bottom.toast = strings.TrimSpace(msg.Said + " " + m.bottom.cut)
	case chosenMsg:
		return m.chosen(msg.id), true
	case recentMsg:
		m.palette.recent = msg.ids
	case screen.UnusedKeyMsg:
		cmd, _ := m.pressGlobal(tea.KeyPressMsg(msg))
		return cmd, true
	case screen.AsideMsg:
		return m.aside(msg), true
	case input.PasteCutMsg:
		m.sayCut(msg)
	case screen.StoredMsg:
		if msg.Failed != "" {
			m.bottom.toast = msg.Failed // whatever the key said
		}
		m.sayProblems()
	case saveMsg:
		return m.saver.due(m), true
	case screen.SettingsMsg:
		return m.everyone(msg), true
	case screen.IndexReadyMsg: // once, long after the first frame
		return tea.Batch(m.everyone(msg), m.lookForUnfinished(), m.lookForBegun()), true
	case unfinishedMsg:
		m.announceUnfinished(msg)
	case begunMsg:
		m.bottom.begun = begunNotes.F(msg.notes, m.notesKey())
		m.toastDeferred()
	default:
		return m.wayRequest(msg)
	}
	return nil, true
}

// sayCut says that a paste was too long, now and with what is said of it later.
func (m *Model) sayCut(msg input.PasteCutMsg) {
	m.bottom.cut = pasteCut.F(msg.Limit>>20, msg.Lost)
	m.bottom.toast = m.bottom.cut
}

// input routes keys, pastes and the mouse; other messages are results for the
// screens, which know their own.
func (m *Model) input(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return m.press(m.normalize(msg))
	case tea.PasteMsg:
		return m.paste(msg)
	case tea.MouseMsg:
		return m.mouse(msg)
	}
	return m.everyone(msg)
}

// everyone passes a message to all screens. A change of settings may change
// the room they have.
func (m *Model) everyone(msg tea.Msg) tea.Cmd {
	if _, ok := msg.(screen.SettingsMsg); ok {
		m.Resize(m.terminal.w, m.terminal.h)
	}
	var cmds []tea.Cmd
	for _, s := range m.screens {
		cmds = append(cmds, s.Update(msg))
	}
	return tea.Batch(cmds...)
}

func (m *Model) current() screen.Screen { return m.screens[m.active] }

// clockOr returns a clock for tests and the wall clock otherwise.
func clockOr(clock func() time.Time) func() time.Time {
	if clock != nil {
		return clock
	}
	return time.Now
}
