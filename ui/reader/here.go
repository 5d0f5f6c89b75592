package reader

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
	"yunlan/ui/widget"
)

// What an action does depends on what has the keys: the text, the contents beside
// it, a selection, a note that is shown.

// move walks the contents or the text, or extends the selection by rows.
func (s *Screen) move(m widget.Motion) tea.Cmd {
	page := max(s.textHeight()-2, 1)
	switch {
	case s.treeFocused():
		s.tree.step(m.Lines(s.treePage(), len(s.env.Paper.Sections)))
	case s.sel.on:
		s.extendRows(m.Lines(page, 0))
	case m.Unit == widget.Edge:
		s.edge(m.By > 0)
	default:
		s.scroll(m.Lines(page, 0))
	}
	return nil
}

// paragraph goes to the next or previous one, or selects to its end or start.
func (s *Screen) paragraph(by int) tea.Cmd {
	switch {
	case !s.sel.on:
		s.stepBlock(by)
		return nil
	case by > 0:
		return s.extendTo(s.blockEnd(s.sel.point))
	}
	return s.extendTo(s.stepStart(s.sel.point, -1, whole))
}

// left folds in the contents, or goes there; in a selection, a character back.
func (s *Screen) left() tea.Cmd {
	switch {
	case s.treeFocused():
		s.tree.left()
		return nil
	case s.sel.on:
		return s.extendTo(s.stepCharacter(s.sel.point, -1))
	}
	return s.focusTree()
}

// right unfolds in the contents, or leaves them; in a selection, a character on.
func (s *Screen) right() tea.Cmd {
	switch {
	case s.treeFocused():
		s.unfoldOrLeave()
	case s.sel.on:
		return s.extendTo(s.stepCharacter(s.sel.point, 1))
	}
	return nil
}

// showContents shows or hides the contents, or leaves them.
func (s *Screen) showContents() tea.Cmd {
	if s.treeFocused() {
		s.leaveTree()
		return nil
	}
	return s.toggleContents()
}

// otherPane changes between the text and the contents.
func (s *Screen) otherPane() tea.Cmd {
	if s.treeFocused() {
		s.leaveTree()
		return nil
	}
	return s.focusTree()
}

// openHere opens the section, the note or the link that is in front.
func (s *Screen) openHere() tea.Cmd {
	switch {
	case s.treeFocused():
		return s.openSection(s.tree.cursor)
	case s.noteShown():
		return s.write(s.desk.panel.note)
	}
	return s.openLink()
}

func (s *Screen) openHint() string {
	switch {
	case s.noteShown():
		return editDesc.String()
	case s.treeFocused(), s.reads() && (s.target() != "" || len(s.writtenHere()) > 0):
		return openDesc.String()
	}
	return ""
}

// findHere filters the contents or finds in the text.
func (s *Screen) findHere() tea.Cmd {
	if s.treeFocused() {
		return s.openFilter()
	}
	return s.openFind()
}

func (s *Screen) copyHere() tea.Cmd {
	if s.sel.on {
		return s.copySelected()
	}
	return s.copyText()
}

func (s *Screen) copyHint() string {
	switch {
	case s.sel.on:
		return copyShort.String()
	case s.copies():
		return copyDesc.String()
	}
	return ""
}

func (s *Screen) citeHint() string {
	switch {
	case s.sel.on:
		return citeShort.String()
	case s.copies():
		return citeDesc.String()
	}
	return ""
}

// copies reports that copying comes next: something is selected or was found.
func (s *Screen) copies() bool { return s.sel.on || s.hitsLit() }

func (s *Screen) citeHere() tea.Cmd {
	if s.sel.on {
		return s.citeSelected()
	}
	return s.copyCited()
}

// writeHere writes the note that is shown, or one on what is selected or read.
func (s *Screen) writeHere() tea.Cmd {
	switch {
	case s.sel.on:
		return s.noteSelected()
	case s.noteShown():
		return s.write(s.desk.panel.note)
	}
	return s.noteHere()
}

// writeOutside does so in the reader's own editor.
func (s *Screen) writeOutside() tea.Cmd {
	if s.noteShown() {
		s.closePanel()
		return s.noteOutside(s.desk.panel.note)
	}
	return s.outsideHere()
}

// deleteShown deletes the note that is shown.
func (s *Screen) deleteShown() tea.Cmd {
	s.closePanel()
	return tea.Batch(s.deleteNote(s.desk.panel.note.ID), screen.Send(screen.ToastMsg{Text: noteDeleted.String()}))
}

func (s *Screen) selects() bool     { return s.sel.on }
func (s *Screen) treeFocused() bool { return s.mode() == inTree }
func (s *Screen) noteShown() bool   { return s.mode() == inNote }

// toPage opens a page of the print.
func (s *Screen) toPage(n int) tea.Cmd {
	ref, err := s.env.Paper.Resolve(strconv.Itoa(n) + "页")
	if err != nil || len(ref.Blocks) == 0 {
		return screen.Send(screen.ToastMsg{Text: noPage.F(n)})
	}
	return s.env.Ask(screen.OpenBlockMsg{Block: ref.Blocks[0].ID})
}

// toPercent goes so far into the paper, counted in characters.
func (s *Screen) toPercent(n int) tea.Cmd {
	blocks := s.env.Paper.Blocks
	last := len(blocks) - 1
	if last < 0 {
		return nil
	}
	at := 0
	for at < last && s.env.Paper.CharsBefore(at+1)*100 <= s.env.Paper.CharsBefore(len(blocks))*min(n, 100) {
		at++
	}
	return s.env.Ask(screen.OpenBlockMsg{Block: blocks[at].ID})
}

// askPercent says what the key waits for.
func (s *Screen) askPercent() tea.Cmd {
	said := percentHint
	if !s.env.Keys.Counts() {
		said = percentOff
	}
	return screen.Send(screen.ToastMsg{Text: said.String()})
}
