package reader

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/notes"
	"yunlan/ui/screen"
	"yunlan/ui/text"
	"yunlan/ui/widget"
)

// panel is a note below the text: read, or written in place.
type panel struct {
	mode panelMode
	note store.Note
	on   content.Passage // what it is about, while it is open
	area widget.Area
}

type panelMode int

const (
	shut panelMode = iota
	reading
	writing
)

// noteHere opens a note on the current block: the one that was begun, the one
// that is there, or a new one on all of it.
func (s *Screen) noteHere() tea.Cmd {
	if w, ok := s.writingHere(); ok {
		return s.takeUp(w)
	}
	n, ok := s.noteOnCurrent()
	if !ok {
		return nil
	}
	return s.write(n)
}

// noteOnCurrent is the written note of the current block, else a new one.
func (s *Screen) noteOnCurrent() (store.Note, bool) {
	if len(s.env.Paper.Blocks) == 0 {
		return store.Note{}, false
	}
	if here := s.writtenHere(); len(here) > 0 {
		return here[0].Note, true
	}
	b := s.env.Paper.Blocks[s.current]
	n := notes.New(s.env.Paper, content.Passage{{Block: b.ID, End: len(b.Text)}})
	return n, n.Quote != ""
}

// noteSelected opens a note on what is selected; a highlight of just that gets
// the text.
func (s *Screen) noteSelected() tea.Cmd {
	n := notes.New(s.env.Paper, s.passage())
	s.sel = selection{}
	if n.Quote == "" {
		return nil
	}
	for _, old := range s.desk.notes {
		if old.Block == n.Block && old.EndBlock == n.EndBlock && old.Start == n.Start && old.End == n.End {
			n = old.Note
		}
	}
	return s.write(n)
}

// write opens a note for typing, with what was typed there before and not saved.
func (s *Screen) write(n store.Note) tea.Cmd {
	for _, w := range slices.Backward(s.desk.drafts.begun) {
		if w.Note.ID == n.ID || w.Note.Block == n.Block && w.Note.Start == n.Start && w.Note.EndBlock == n.EndBlock && w.Note.End == n.End {
			return s.takeUp(w)
		}
	}
	s.openPanel(n, n.Text, "")
	return nil
}

// openPanel opens a note for typing, with a text to go on from; id is that of
// what was begun, "" for nothing.
func (s *Screen) openPanel(n store.Note, said, id string) {
	p := &s.desk.panel
	p.mode, p.note, p.area = writing, n, widget.NewArea(notes.MaxText)
	s.desk.drafts.open(id)
	p.on = notes.Place(s.env.Paper, []store.Note{n})[0].Passage
	p.area.SetValue(said)
	s.showNote()
}

// showNote makes the note's passage visible above the panel.
func (s *Screen) showNote() {
	if on := s.desk.panel.on; len(on) > 0 {
		s.showSpot(s.snap(spot{s.env.Paper.Index(on[0].Block), on[0].Start}))
	}
}

// pressPanel is a key while a note is being written.
func (s *Screen) pressPanel(msg tea.KeyPressMsg) tea.Cmd {
	if s.keys.Matches(msg, "reader.Open") {
		return s.savePanel()
	}
	cmd := s.typePanel(msg)
	s.showNote()
	return cmd
}

// typePanel gives a key or a paste to the note that is being written.
func (s *Screen) typePanel(msg tea.Msg) tea.Cmd {
	cmd, changed := s.desk.panel.area.Update(msg)
	s.desk.drafts.edited = s.desk.drafts.edited || changed
	return cmd
}

// savePanel keeps what was typed. Nothing typed is no note; an emptied one
// becomes a highlight again, or goes if it was about the whole block.
func (s *Screen) savePanel() tea.Cmd {
	p := &s.desk.panel
	n, said := p.note, strings.TrimSpace(p.area.Value())
	if len(said) > notes.MaxText {
		return screen.Send(screen.ToastMsg{Text: noteLong.F(len(said), notes.MaxText)})
	}
	p.mode = shut
	done := s.desk.drafts.end(s.desk.drafts.id)
	s.desk.drafts.edited = false
	switch {
	case said == n.Text:
		return s.loadDesk(done)
	case said == "" && (notes.Placed{Note: n, Passage: p.on}).Whole(s.env.Paper):
		return tea.Batch(s.deleteNote(n.ID, done), screen.Send(screen.ToastMsg{Text: noteDeleted.String()}))
	case said == "":
		n.Text = ""
		return tea.Batch(s.saveNote(n, done), screen.Send(screen.ToastMsg{Text: noteEmptied.String()}))
	}
	n.Text = said
	return tea.Batch(s.saveNote(n, done), screen.Send(screen.ToastMsg{Text: noteSaved.String()}))
}

// closePanel shuts the panel; what was typed stays for the next time.
func (s *Screen) closePanel() {
	if p := &s.desk.panel; p.mode == writing {
		s.setAside()
	}
	s.desk.panel.mode = shut
}

// peekNote shows the written note of the current block, or the list of them if
// there are several, and reports whether there is one.
func (s *Screen) peekNote() (tea.Cmd, bool) {
	here := s.writtenHere()
	switch len(here) {
	case 0:
		return nil, false
	case 1:
		s.peek(here[0].Note)
		return nil, true
	}
	return s.env.Ask(s.noteList(notesHere.String(), here)), true
}

func (s *Screen) peek(n store.Note) {
	p := &s.desk.panel
	p.mode, p.note, p.area = reading, n, widget.NewArea(notes.MaxText)
	p.on = notes.Place(s.env.Paper, []store.Note{n})[0].Passage
	p.area.SetValue(n.Text)
	s.showNote()
}

// writtenHere are the notes with a text that begin in the current block.
func (s *Screen) writtenHere() []notes.Placed {
	var here []notes.Placed
	for _, n := range s.desk.notes {
		if n.Text != "" && len(n.Passage) > 0 && s.env.Paper.Index(n.Passage[0].Block) == s.current {
			here = append(here, n)
		}
	}
	return here
}

// panelHeight is the rows that the panel takes from the text: a rule and the
// lines of the note, at most a third of the screen.
func (s *Screen) panelHeight() int {
	p := &s.desk.panel
	if p.mode == shut {
		return 0
	}
	lines := p.area.Height(s.column().width, max(s.h/3, 1), s.env.Ambiguous)
	if p.mode == writing {
		lines = max(lines, min(s.h/3, 3))
	}
	return 1 + lines
}

// panelRows draws the panel.
func (s *Screen) panelRows() []string {
	h := s.panelHeight()
	if h == 0 {
		return nil
	}
	col, p := s.column(), &s.desk.panel
	rows := []string{s.panelRule()}
	for _, line := range p.area.View(col.width, h-1, s.env.Ambiguous, s.env.Styles.Text) {
		rows = append(rows, strings.Repeat(" ", col.left)+line)
	}
	return rows
}

// panelRule names the note: ── 笔记 · 二（三） 第 18 页 · “…” ──.
func (s *Screen) panelRule() string {
	n, st, amb := s.desk.panel.note, s.env.Styles, s.env.Ambiguous
	c := notes.Placed{Note: n, Passage: s.desk.panel.on}.Citation(s.env.Paper)
	dot := " " + s.env.Glyphs.Dot + " "
	name := " " + noteName.String() + dot + s.where(c.Section, c.Pages("–")) + dot + content.Quotation(content.Collapse(n.Quote))
	name = text.Truncate(name, max(s.w-6, 0), "…", amb) + " "
	rest := max(s.w-4-text.Width(name, amb), 0)
	rule := s.env.Glyphs.Rule
	return st.Faint.Render(strings.Repeat(rule, min(2, s.w))) + st.Accent.Render(name) + st.Faint.Render(strings.Repeat(rule, rest))
}
