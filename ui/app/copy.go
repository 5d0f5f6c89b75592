package app

import (
	"context"
	"errors"
	"io"
	"os"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/term"

	"yunlan/content"
	"yunlan/data/disk"
	"yunlan/ui/clipboard"
	"yunlan/ui/screen"
)

// copies is the way to the clipboard, and what was copied last: where the
// clipboard fails there is a file, and plain text for the mouse.
type copies struct {
	route clipboard.Route
	last  screen.CopyMsg
}

// copiedMsg says what became of a text to copy; written is set where a file was
// asked for.
type copiedMsg struct {
	what    string
	result  clipboard.Result
	written bool
}

func (m *Model) copy(msg screen.CopyMsg) tea.Cmd {
	m.clip.last = msg
	route := m.clip.route
	return func() tea.Msg {
		return copiedMsg{msg.What, route.Copy(context.Background(), msg.Text), false}
	}
}

// copied says which way the text went; OSC 52 still has to be sent. A terminal
// never says whether it took that, so the other ways are named.
func (m *Model) copied(msg copiedMsg) tea.Cmd {
	r, file, view := msg.result, m.keys.Binding("app.CopyFile").Help().Key, m.keys.Binding("app.CopyView").Help().Key
	switch {
	case r.Err != nil:
		m.bottom.toast = copyFailed.F(disk.Reason(r.Err), view)
	case msg.written:
		m.bottom.toast = copyWritten.F(msg.what, r.File)
	case r.Tool != "":
		m.bottom.toast = copiedTool.F(msg.what, r.Tool)
	case r.File != "":
		m.bottom.toast = copiedFile.F(msg.what, r.File, view)
	default:
		m.bottom.toast = copiedOSC.F(msg.what, file, view)
		return tea.Raw(r.Sequence)
	}
	return nil
}

// copyOff says why there is nothing to give.
func (m *Model) copyOff() string {
	if m.clip.last.Text == "" {
		return nothingCopied.String()
	}
	return ""
}

// copyToFile writes what was copied last to a file.
func (m *Model) copyToFile() tea.Cmd {
	if m.bottom.toast = m.copyOff(); m.bottom.toast != "" {
		return nil
	}
	last, route := m.clip.last, m.clip.route
	return func() tea.Msg { return copiedMsg{last.What, route.Write(last.Text), true} }
}

// showCopied shows what was copied last on the terminal's own screen, where the
// mouse is the terminal's.
func (m *Model) showCopied() tea.Cmd {
	if m.bottom.toast = m.copyOff(); m.bottom.toast != "" {
		return nil
	}
	text := m.clip.last.Text
	file := m.keys.Binding("app.CopyFile").Help().Key
	return m.aside(screen.AsideMsg{
		Run: func() error { return showRaw(text) },
		Then: func(err error) tea.Msg {
			if err == nil {
				return nil
			}
			return screen.ToastMsg{Text: viewFailed.F(disk.Reason(err), file)}
		},
	})
}

// showRaw shows a text until a key is pressed. The terminal is raw meanwhile, so
// that every key is one, Ctrl-C as well.
func showRaw(text string) error {
	before, err := term.MakeRaw(os.Stdin.Fd())
	if err != nil {
		return err //nolint:wrapcheck // it is shown
	}
	err = showPlain(os.Stdin, os.Stdout, text)
	return errors.Join(err, term.Restore(os.Stdin.Fd(), before))
}

// showPlain writes a text as it is, without frame or margin: the terminal breaks
// its lines, and what is selected has none but the text's own.
func showPlain(in io.Reader, out io.Writer, text string) error {
	text = content.Sanitize(text) + "\n\n" + viewEnd.String() + "\n"
	if _, err := io.WriteString(out, "\r\n"+strings.ReplaceAll(text, "\n", "\r\n")); err != nil {
		return err //nolint:wrapcheck // it is shown
	}
	keys := make([]byte, 256) // all that one key sends
	_, err := in.Read(keys)
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err //nolint:wrapcheck // it is shown
}
