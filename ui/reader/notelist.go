package reader

import (
	"errors"
	"fmt"
	"time"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/ui/notes"
	"yunlan/ui/save"
	"yunlan/ui/screen"
	"yunlan/ui/text"
)

// listNotes opens the list of all notes and highlights in reading order.
func (s *Screen) listNotes() tea.Cmd {
	return screen.Send(s.noteList(notesTitle.String(), s.desk.notes))
}

func (s *Screen) noteList(title string, some []notes.Placed) screen.ListMsg {
	msg := screen.ListMsg{Title: title, Empty: noNotes.String()}
	for _, n := range some {
		msg.Items = append(msg.Items, s.noteItem(n))
	}
	return msg
}

// noteItem is a note as a line of a list: what was written and what it is on.
func (s *Screen) noteItem(n notes.Placed) screen.Item {
	c, g := n.Citation(s.env.Paper), s.env.Glyphs
	quote := "“" + text.Truncate(oneLine(n.Quote), snippetCells, "…", s.env.Ambiguous) + "”"
	item := screen.Item{Text: g.Lit + " " + quote, Detail: s.where(c.Section, c.Pages("–")), Words: n.Quote + " " + n.Text}
	if n.Text != "" {
		item.Text = g.Note + " " + text.Truncate(oneLine(n.Text), snippetCells, "…", s.env.Ambiguous)
		item.Detail = quote + " " + item.Detail
	}
	d := s.keys.Desk
	if len(n.Passage) == 0 {
		item.Detail = quoteGone.String() + " " + item.Detail
	} else {
		item.Run = screen.Send(screen.OpenBlockMsg{Block: n.Passage[0].Block, Offset: n.Passage[0].Start})
		item.Actions = append(item.Actions, screen.Action{
			Binding: d.Note, Closes: true, Run: s.deferred(func() tea.Cmd { return s.write(n.Note) }),
		})
	}
	item.Actions = append(item.Actions,
		screen.Action{Binding: d.Outside, Closes: true, Run: s.deferred(func() tea.Cmd { return s.editOutside(n.Note) })},
		screen.Action{Binding: d.Delete, Run: s.reopening(func() tea.Cmd { return s.deleteNote(n.ID) }, s.listNotes)},
		screen.Action{Binding: d.Export, Run: s.deferred(s.exportNotes)})
	return item
}

// exportNotes writes all notes as Markdown and as JSON into the folder that the
// program was started in.
func (s *Screen) exportNotes() tea.Cmd {
	p, all, now := s.env.Paper, s.desk.notes, s.env.Clock()
	return func() tea.Msg {
		md, js, err := export(p, all, now)
		if err != nil {
			return screen.ToastMsg{Text: exportFailed.F(err)}
		}
		return screen.ToastMsg{Text: exported.F(len(all), md, js)}
	}
}

// export writes both files under names that are free.
func export(p *content.Paper, all []notes.Placed, now time.Time) (md, js string, err error) {
	data, err := notes.JSON(p, all)
	if err != nil {
		return "", "", err
	}
	base := "yunlan-notes-" + now.Format("20060102")
	if md, err = writeFree(base, ".md", notes.Markdown(p, all)); err != nil {
		return "", "", err
	}
	js, err = writeFree(base, ".json", data)
	return md, js, err
}

// writeFree writes a file under the first of base, base-2, … that is free.
func writeFree(base, ext, data string) (string, error) {
	name := base + ext
	for n := 2; ; n++ {
		err := save.File(name, []byte(data), false)
		var no *save.Error
		if !errors.As(err, &no) || !no.Exists || n > 99 {
			return name, err
		}
		name = fmt.Sprintf("%s-%d%s", base, n, ext)
	}
}
