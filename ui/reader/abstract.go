package reader

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/english"
	"yunlan/ui/screen"
)

// abstracted is the section that is read, or the one above it that has an abstract, and
// that.
func (s *Screen) abstracted() (content.Section, []english.Clause) {
	if s.env.English == nil || len(s.env.Paper.Sections) == 0 {
		return content.Section{}, nil
	}
	id := s.env.Paper.Sections[s.section()].ID
	for id != "" {
		sec, _ := s.env.Paper.Section(id)
		if clauses := s.env.English.Abstract(id); clauses != nil {
			return sec, clauses
		}
		id = sec.Parent
	}
	return content.Section{}, nil
}

// abstract lists what the section says, each sentence with the paragraphs that it rests
// on: Enter opens the first of them, or the one below it.
func (s *Screen) abstract() tea.Cmd {
	sec, clauses := s.abstracted()
	if clauses == nil {
		return screen.Send(screen.ToastMsg{Text: s.abstractOff()})
	}
	read := s.env.English.Paper(s.env.Text())
	msg := screen.ListMsg{Title: abstractTitle.F(s.env.Words().Place(s.env.Paper, sec.ID))}
	for _, c := range clauses {
		said := c.Words.String()
		msg.Items = append(msg.Items, screen.Item{Text: said, Whole: said, Run: screen.Send(screen.OpenBlockMsg{Block: c.Blocks[0]})})
		for _, id := range c.Blocks {
			b, _ := read.Block(id)
			msg.Items = append(msg.Items, screen.Item{
				Text: "  " + content.OneLine(b.Text), Detail: s.where(b.Section, b.Page), Whole: b.Text,
				Run: screen.Send(screen.OpenBlockMsg{Block: id}),
			})
		}
	}
	return screen.Send(msg)
}

// abstractOff says why there is no abstract; "" where there is one.
func (s *Screen) abstractOff() string {
	if _, clauses := s.abstracted(); clauses == nil {
		return noAbstract.String()
	}
	return ""
}
