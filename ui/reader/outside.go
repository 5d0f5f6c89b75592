package reader

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/notes"
	"yunlan/ui/screen"
)

// outsideMsg says that a note lies in a file, ready for an editor.
type outsideMsg struct {
	note store.Note
	argv []string
	path string
	err  error
}

// editedMsg says how the editor ended and what it left.
type editedMsg struct {
	note store.Note
	path string
	text string
	err  error
}

// editOutside hands a note to $VISUAL or $EDITOR in a file of its own.
func (s *Screen) editOutside(n store.Note) tea.Cmd {
	return func() tea.Msg {
		argv := strings.Fields(cmp.Or(os.Getenv("VISUAL"), os.Getenv("EDITOR")))
		if len(argv) == 0 {
			return screen.ToastMsg{Text: noEditor.String()}
		}
		path, err := writeNote(n.Text)
		return outsideMsg{n, argv, path, err}
	}
}

// outsideHere edits the note of the current block, or a new one.
func (s *Screen) outsideHere() tea.Cmd {
	n, ok := s.noteOnCurrent()
	if !ok {
		return nil
	}
	return s.editOutside(n)
}

// writeNote puts a note's text into a file that only its owner may read.
func writeNote(said string) (string, error) {
	f, err := os.CreateTemp("", "yunlan-note-*.md")
	if err != nil {
		return "", fmt.Errorf("create a file for the editor: %w", err)
	}
	_, err = f.WriteString(said)
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err != nil {
		_ = os.Remove(f.Name()) // nothing of the reader's is in it yet
		return "", fmt.Errorf("write a file for the editor: %w", err)
	}
	return f.Name(), nil
}

// runEditor leaves the terminal to the editor until it ends.
func (s *Screen) runEditor(msg outsideMsg) tea.Cmd {
	if msg.err != nil {
		return screen.Send(screen.ToastMsg{Text: editorFile.F(msg.err)})
	}
	editor := exec.Command(msg.argv[0], append(msg.argv[1:], msg.path)...) //nolint:gosec // the reader's own editor
	// The terminal itself: what wraps it would have to be copied, and a copy
	// waits for a key after the editor has gone.
	editor.Stdin, editor.Stdout, editor.Stderr = os.Stdin, os.Stdout, os.Stderr
	return screen.Aside(editor.Run, func(err error) tea.Msg { return readEdited(msg, err) })
}

// readEdited reads what the editor left.
func readEdited(msg outsideMsg, err error) editedMsg {
	out := editedMsg{note: msg.note, path: msg.path, err: err}
	f, openErr := os.Open(msg.path)
	if openErr != nil {
		out.err = cmp.Or(err, openErr)
		return out
	}
	defer f.Close() //nolint:errcheck // only read
	data, readErr := io.ReadAll(io.LimitReader(f, notes.MaxText+1))
	out.text = strings.TrimSpace(content.Sanitize(string(data)))
	out.err = cmp.Or(err, readErr)
	return out
}

// edited takes over what the editor left, or says why not: the note is then as
// it was, and a file with something else in it stays.
func (s *Screen) edited(msg editedMsg) tea.Cmd {
	n, said := msg.note, ""
	switch {
	case msg.err != nil && (msg.text == n.Text || msg.text == ""):
		said = editorFailed.F(msg.err)
	case msg.err != nil:
		return screen.Send(screen.ToastMsg{Text: editorFailed.F(msg.err) + editorLeft.F(msg.path)})
	case len(msg.text) > notes.MaxText:
		return screen.Send(screen.ToastMsg{Text: editorLong.F(notes.MaxText) + editorLeft.F(msg.path)})
	case msg.text == n.Text:
		said = editorSame.String()
	case msg.text == "":
		said = editorEmpty.String()
	}
	remove := func() tea.Msg { _ = os.Remove(msg.path); return nil } // it is in the note now, or was before
	if said != "" {
		return tea.Batch(remove, screen.Send(screen.ToastMsg{Text: said}))
	}
	n.Text = msg.text
	return tea.Batch(s.saveNote(n), remove, screen.Send(screen.ToastMsg{Text: noteSaved.String()}))
}
