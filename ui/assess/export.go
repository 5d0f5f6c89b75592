package assess

import (
	"errors"
	"path/filepath"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/disk"
	"yunlan/ui/report"
	"yunlan/ui/save"
	"yunlan/ui/widget"
)

// maxName is the longest name of a file, in characters.
const maxName = 200

// filing is a report about to be saved.
type filing struct {
	kind  string // "html", "md" or "json"
	name  widget.Field
	wrong string // why the last try failed

	amounts bool // sums of money too
}

// filedMsg says that a report was saved, or why not.
type filedMsg struct {
	path string
	err  error
}

// drawFormat asks for the kind of file.
func (s *Screen) drawFormat(p *page) {
	st := s.env.Styles
	p.say(formatHead.String(), st.Title)
	amounts := formatNoAmounts
	if s.file.amounts {
		amounts = formatAmounts
		if !computed(s.reportOf(s.shown.Past, true)) {
			amounts = formatNone
		}
	}
	p.say(amounts.String(), st.Muted)
	p.air()
	for _, f := range []struct {
		kind string
		what string
	}{{"html", formatHTML.String()}, {"md", formatMarkdown.String()}, {"json", formatJSON.String()}} {
		p.pick(func() tea.Cmd { return s.nameFile(f.kind) })
		p.text(f.what, st.Text, 2)
	}
	toggle := showAmounts
	if s.file.amounts {
		toggle = hideAmounts
	}
	p.gap()
	p.pick(s.toggleFiled)
	p.text(toggle.String(), st.Text, 2)
}

// dayFormat is how the day of a run is said in a file's name.
const dayFormat = "2006-01-02"

// nameFile asks for the name, with one to start from.
func (s *Screen) nameFile(kind string) tea.Cmd {
	s.file.kind, s.file.wrong = kind, ""
	s.file.name.SetValue(fileName.F(s.shown.Date.Format(dayFormat)) + "." + kind)
	s.open(spot{page: naming})
	return s.file.name.Focus()
}

// drawNaming is the name of the file and what was wrong with the last one.
func (s *Screen) drawNaming(p *page) {
	st := s.env.Styles
	p.say(namingHead.String(), st.Title)
	p.say(namingWhat.String(), st.Muted)
	p.gap()
	p.pick(s.fileReport)
	p.row(s.file.name.View(p.width, st.Heading, s.env.Ambiguous))
	if s.file.wrong != "" {
		p.gap()
		p.say(s.file.wrong, st.Warn)
	}
}

// Cursor puts the terminal's cursor into the field that is open, so that an input method
// opens at the right cell.
func (s *Screen) Cursor() *tea.Cursor {
	if s.at.page != naming && s.at.page != sum || s.w < minWidth {
		return nil
	}
	s.View()
	name := s.drawn.page.span(0)
	y := s.above() + name.First - s.at.window.Top
	if name.End == 0 || y < 0 || y >= s.h {
		return nil
	}
	return s.field().Cursor(s.drawn.left+2, y)
}

// fileReport writes the report under the name: all of it or nothing, readable
// by its owner alone, and never over another file.
func (s *Screen) fileReport() tea.Cmd {
	path := s.file.name.Value()
	if path == "" {
		return toast(nameNeeded.String())
	}
	r, kind := s.reportOf(s.shown.Past, s.file.amounts), s.file.kind
	return func() tea.Msg {
		data, err := rendered(r, kind)
		if err == nil {
			err = save.Private(path, []byte(data), false)
		}
		return filedMsg{path, err}
	}
}

func rendered(r *report.Report, kind string) (string, error) {
	switch kind {
	case "md":
		return r.Markdown(), nil
	case "json":
		return r.JSON("  ")
	}
	return r.HTML()
}

// filed goes back to the result, or says what to change.
func (s *Screen) filed(msg filedMsg) tea.Cmd {
	var said *save.Error
	switch {
	case msg.err == nil:
		s.leaveTo(finished)
		return toast(filedToast.F(save.Said(absolute(msg.path))))
	case errors.As(msg.err, &said) && said.Exists:
		s.file.wrong = fileExists.String()
	case errors.As(msg.err, &said):
		s.file.wrong = content.OneLine(otherFile.F(said.Message)) // its hint speaks of options
	default:
		s.file.wrong = content.OneLine(notFiled.F(disk.Reason(msg.err)))
	}
	return nil
}

// leaveTo goes back as far as a page.
func (s *Screen) leaveTo(page name) {
	for s.at.page != page && len(s.under) > 0 {
		s.leave()
	}
}

func absolute(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		return abs
	}
	return path
}
