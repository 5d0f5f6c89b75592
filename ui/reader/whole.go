package reader

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/screen"
)

// ofWhole are the actions that keep something about a document, or list what is kept: of
// part of one nothing is.
var ofWhole = map[string]bool{
	"reader.Note": true, "reader.Highlight": true, "reader.Notes": true, "reader.Outside": true, "reader.Export": true,
	"reader.Mark": true, "reader.Marks": true, "reader.Reading": true,
	"reader.Correct": true, "reader.CiteData": true, "reader.PageOffset": true,
}

// forWhole is an action that waits until all of the document is read.
func forWhole(a action) action {
	off, do := a.Off, a.Do
	a.Off = func(s *Screen) string {
		if why := s.partOnly(); why != "" || off == nil {
			return why
		}
		return off(s)
	}
	a.Do = func(s *Screen) tea.Cmd {
		if why := s.partOnly(); why != "" {
			return screen.Send(screen.ToastMsg{Text: why})
		}
		return do(s)
	}
	return a
}

// partOnly says why nothing is kept about the document; "" where it is.
func (s *Screen) partOnly() string {
	if !s.env.Store.Part() {
		return ""
	}
	return notAllRead.String()
}
