package reader

import (
	"errors"
	"path/filepath"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/ui/notes"
	"yunlan/ui/save"
	"yunlan/ui/screen"
)

// noteFormat is a kind of file that notes go to.
type noteFormat struct {
	name, ext string
	encode    func(*content.Paper, []notes.Placed) (string, error)
}

// noteFormats are the kinds, the one for a name of no kind first.
var noteFormats = []noteFormat{
	{"Markdown", ".md", func(p *content.Paper, all []notes.Placed) (string, error) { return notes.Markdown(p, all), nil }},
	{"JSON", ".json", notes.JSON},
}

// nameMsg is a free name to start from.
type nameMsg struct{ base string }

// exportedMsg says that the notes were written, or why not.
type exportedMsg struct {
	path  string
	count int
	err   error
}

// exportNotes asks for the name of the file that all notes go to, and by its
// ending for the format. The name that stands there is free.
func (s *Screen) exportNotes() tea.Cmd {
	if len(s.desk.notes) == 0 {
		return screen.Send(screen.ToastMsg{Text: noNotes.String()})
	}
	base := "yunlan-notes-" + s.env.Clock().Format("20060102")
	var endings []string
	for _, f := range noteFormats {
		endings = append(endings, f.ext)
	}
	return func() tea.Msg { return nameMsg{save.Free(base, endings...)} }
}

// askName opens the line with a name in it.
func (s *Screen) askName(msg nameMsg) tea.Cmd {
	s.prompt.open, s.prompt.asks = true, toName
	s.prompt.input.SetValue(msg.base + noteFormats[0].ext)
	return s.prompt.input.Focus()
}

// formatOf is the format that a file's name asks for.
func formatOf(name string) noteFormat {
	for _, f := range noteFormats {
		if strings.EqualFold(filepath.Ext(name), f.ext) {
			return f
		}
	}
	return noteFormats[0]
}

// otherFormat is the one that comes after the name's own.
func otherFormat(name string) noteFormat {
	for i, f := range noteFormats {
		if f.ext == formatOf(name).ext {
			return noteFormats[(i+1)%len(noteFormats)]
		}
	}
	return noteFormats[0]
}

// nextFormat changes the ending of the name to the other format's.
func (s *Screen) nextFormat() {
	name := s.prompt.input.Value()
	base := name
	if f := formatOf(name); strings.EqualFold(filepath.Ext(name), f.ext) {
		base = name[:len(name)-len(f.ext)]
	}
	s.prompt.input.SetValue(base + otherFormat(name).ext)
}

// saveNotes writes all notes, never over a file that is there.
func (s *Screen) saveNotes(name string) tea.Cmd {
	name = strings.TrimSpace(name)
	if name == "" {
		return screen.Send(screen.ToastMsg{Text: exportNameless.String()})
	}
	f, p, all := formatOf(name), s.env.Paper, s.desk.notes
	if filepath.Ext(name) == "" {
		name += f.ext
	}
	return func() tea.Msg {
		path := save.AtHome(name)
		data, err := f.encode(p, all)
		if err == nil {
			err = save.Private(path, []byte(data), false)
		}
		return exportedMsg{path, len(all), err}
	}
}

// wrote closes the line, or says what to change.
func (s *Screen) wrote(msg exportedMsg) tea.Cmd {
	var refused *save.Error
	var said string
	switch {
	case msg.err == nil:
		if s.prompt.asks == toName {
			s.closePrompt()
		}
		folder, err := filepath.Abs(filepath.Dir(msg.path))
		if err != nil {
			folder = filepath.Dir(msg.path)
		}
		said = exported.F(msg.count, save.Said(filepath.Base(msg.path)), save.Said(folder))
	case errors.As(msg.err, &refused) && refused.Exists:
		said = exportTaken.F(msg.path)
	default:
		said = exportFailed.F(msg.err)
	}
	return screen.Send(screen.ToastMsg{Text: said})
}
