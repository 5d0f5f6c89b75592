package policy

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/ui/text"
)

// exportRows draws the list with the question under it.
func (s *Screen) exportRows() []string {
	asked := s.exportAsk()
	if len(asked) > s.h {
		asked = firstBlank(asked[len(asked)-s.h:])
	}
	rows := s.listRows()
	if s.compare.open {
		rows = s.compareRows()
	} else if s.split() {
		rows = s.sideBySide()
	}
	room := s.h - len(asked)
	for len(rows) < room {
		rows = append(rows, "")
	}
	return append(rows[:room:room], asked...)
}

// exportAsk is the question: a format, a name, where it goes and what was wrong.
func (s *Screen) exportAsk() []string {
	e, st := s.export, s.env.Styles
	rows := []string{"  " + st.Faint.Render(strings.Repeat(s.env.Glyphs.Rule, max(s.w-4, 0)/text.Width(s.env.Glyphs.Rule, s.env.Ambiguous)))}
	rows = append(rows, s.across(lookName, s.exportHead())...)
	rows = append(rows, s.marked(!e.naming)+st.Muted.Render(s.exportLabel(exportFormat.String()))+s.exportFormats())
	rows = append(rows, s.marked(e.naming)+st.Muted.Render(s.exportLabel(exportFile.String()))+
		e.name.View(max(s.w-s.exportLeft()-2, 1), st.Heading, s.env.Ambiguous))
	switch {
	case e.wrong != "":
		rows = append(rows, s.across(lookWarn, e.wrong)...)
	case e.folder != "":
		rows = append(rows, s.across(lookMuted, exportFolder.F(e.folder))...)
	}
	return rows
}

// exportHead says what is exported.
func (s *Screen) exportHead() string {
	if s.compare.open {
		return compareHead.F(s.export.count)
	}
	return exportHead.F(s.export.count)
}

// across wraps a text over the whole window.
func (s *Screen) across(l look, t string) []string {
	var rows []string
	for _, line := range s.wrap(t, max(s.w-4, 1)) {
		rows = append(rows, "  "+s.style(l).Render(line))
	}
	return rows
}

// marked is the margin, with the bar at the line that has the keyboard.
func (s *Screen) marked(here bool) string {
	if here {
		return s.env.Styles.Accent.Render(s.env.Glyphs.Bar) + " "
	}
	return "  "
}

// exportFormats draws the formats, or in a narrow window the chosen one.
func (s *Screen) exportFormats() string {
	st, width := s.env.Styles, 0
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.name.String()
		width += text.Width(names[i], s.env.Ambiguous) + gap
	}
	if width > s.w-s.exportLeft()-2 {
		name := "< " + names[s.export.format] + " >"
		return st.Heading.Render(text.Truncate(name, max(s.w-s.exportLeft()-2, 0), "", s.env.Ambiguous))
	}
	for i, n := range names {
		style := st.Muted
		if i == s.export.format {
			style = st.Selected
		}
		names[i] = style.Render(n)
	}
	return strings.Join(names, strings.Repeat(" ", gap))
}

func (s *Screen) exportLabel(label string) string {
	return text.Pad(label, s.exportLeft()-2, s.env.Ambiguous)
}

// exportLeft is where the answers begin.
func (s *Screen) exportLeft() int {
	amb := s.env.Ambiguous
	return 2 + max(text.Width(exportFormat.String(), amb), text.Width(exportFile.String(), amb)) + gap
}

// exportCursor puts the terminal's cursor into the name.
func (s *Screen) exportCursor() *tea.Cursor {
	if !s.export.naming {
		return nil
	}
	asked := s.exportAsk()
	y := s.h - len(asked) + 2 + len(s.across(lookName, exportHead.F(s.view.count)))
	if y < 0 || y >= s.h {
		return nil
	}
	return s.export.name.Cursor(s.exportLeft(), y)
}
