package reader

import (
	"cmp"
	"os"
	"slices"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/disk"
	"yunlan/data/store"
	"yunlan/ui/editor"
	"yunlan/ui/notes"
	"yunlan/ui/screen"
)

// outsideMsg says that a note lies in a file, ready for an editor.
type outsideMsg struct {
	writing store.Writing // the note, and its file
	editor  editor.Editor
	err     error
}

// editedMsg says how the editor ended and what it left.
type editedMsg struct {
	writing store.Writing
	text    string
	err     error
}

// editOutside hands a note to $VISUAL or $EDITOR in a file of its own. Should
// the program end meanwhile, what the editor left there is offered again.
func (s *Screen) editOutside(w store.Writing) tea.Cmd {
	st := s.env.Store
	w.Saved = s.env.Clock()
	return func() tea.Msg {
		chosen, ok := editor.Find(os.Getenv)
		if !ok {
			return screen.ToastMsg{Text: noEditor.String()}
		}
		path, err := st.EditorFile(w.Note.Text)
		if err != nil {
			return outsideMsg{w, chosen, err}
		}
		w.File = path
		_ = st.SaveWriting(w, func() bool { return true }) // the store keeps and reports what it cannot write
		return outsideMsg{w, chosen, nil}
	}
}

// outsideHere edits the note of the current block: the one that was begun, the
// one that is there, or a new one.
func (s *Screen) outsideHere() tea.Cmd {
	if w, ok := s.writingHere(); ok {
		return s.editOutside(w)
	}
	n, ok := s.noteOnCurrent()
	if !ok {
		return nil
	}
	return s.noteOutside(n)
}

// noteOutside edits a note, from where it was left if it was begun.
func (s *Screen) noteOutside(n store.Note) tea.Cmd {
	for _, w := range slices.Backward(s.desk.drafts.begun) {
		if w.Note.ID == n.ID {
			return s.editOutside(w)
		}
	}
	return s.editOutside(store.Writing{ID: store.NewID(), Note: n})
}

// runEditor leaves the terminal to the editor until it ends.
func (s *Screen) runEditor(msg outsideMsg) tea.Cmd {
	if msg.err != nil {
		return screen.Send(screen.ToastMsg{Text: editorFile.F(disk.Reason(msg.err))})
	}
	run := func() error { return msg.editor.Run(msg.writing.File) }
	return screen.Send(screen.AsideMsg{Run: run, Then: func(err error) tea.Msg { return readEdited(msg, err) }})
}

// readEdited reads what the editor left.
func readEdited(msg outsideMsg, err error) editedMsg {
	said, readErr := readNote(msg.writing.File)
	return editedMsg{msg.writing, said, cmp.Or(err, readErr)}
}

// edited takes over what the editor left, or says why not: the note is then as
// it was, and a file with something else in it stays.
func (s *Screen) edited(msg editedMsg) tea.Cmd {
	w, n, said := msg.writing, msg.writing.Note, ""
	left := func(said string) tea.Cmd {
		return tea.Batch(s.loadDesk(), screen.Send(screen.ToastMsg{Text: said + editorLeft.F(w.File, s.keys.Label("reader.Notes"))}))
	}
	switch {
	case msg.err != nil && msg.text != n.Text && msg.text != "":
		return left(editorFailed.F(disk.Reason(msg.err)))
	case len(msg.text) > notes.MaxText:
		return left(editorLong.F(notes.MaxText))
	case msg.err != nil:
		said = editorFailed.F(disk.Reason(msg.err))
	case msg.text == n.Text:
		said = editorSame.String()
	case msg.text == "":
		said = editorEmpty.String()
	}
	if s.isBegun(w.ID) && (msg.err != nil || msg.text == n.Text) {
		w.File = "" // what was begun stays so
		keep := func(st *store.Store) error { return st.SaveWriting(w, func() bool { return true }) }
		return tea.Batch(s.loadDesk(keep), screen.Send(screen.ToastMsg{Text: said}))
	}
	done := s.desk.drafts.end(w.ID)
	if said != "" {
		return tea.Batch(s.loadDesk(done), screen.Send(screen.ToastMsg{Text: said}))
	}
	n.Text = msg.text
	return tea.Batch(s.saveNote(n, done), screen.Send(screen.ToastMsg{Text: noteSaved.String()}))
}
