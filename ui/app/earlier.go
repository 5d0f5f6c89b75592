package app

import (
	"errors"
	"slices"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/disk"
	"yunlan/data/shelf"
	"yunlan/data/store"
	"yunlan/ui/screen"
)

// alike is the likeness from which two files are versions of one text.
const alike = .9

// earlier is another version of the document that is open, in which the reader left
// something; the zero value for none.
type earlier struct {
	store.Opened
	likeness     float64
	notes, marks int
}

// lookForEarlier finds the version of a document that is opened for the first time. One
// that was opened before is not asked about again.
func (m *Model) lookForEarlier(own store.Opened, all []store.Opened) earlier {
	if slices.ContainsFunc(all, func(o store.Opened) bool { return o.Doc == own.Doc }) {
		return earlier{}
	}
	for _, o := range all {
		likeness := shelf.Sketch(own.Sketch).Likeness(o.Sketch)
		if o.Doc == "" || likeness < alike {
			continue
		}
		s := store.Open(m.env.Store.Dirs().Shared().Document(o.Doc))
		found := earlier{Opened: o, likeness: likeness, notes: len(s.Notes())}
		for _, mark := range s.Marks() {
			if mark.Letter != "" {
				found.marks++
			}
		}
		if found.notes+found.marks > 0 || s.Place().Block != "" {
			return found
		}
	}
	return earlier{}
}

// offerEarlier asks whether what was left in an earlier version is taken over.
func (m *Model) offerEarlier(e earlier) {
	if e.Doc == "" {
		return
	}
	m.list(screen.ListMsg{Title: earlierTitle.F(int(e.likeness*100), content.OneLine(e.Title)), Items: []screen.Item{
		{Text: carryName.String(), Detail: carryWhat.F(e.notes, e.marks), Whole: content.OneLine(e.Path), Run: func() tea.Msg { return m.carry(e) }},
		{Text: leaveItName.String(), Detail: leaveItWhat.String(), Whole: content.OneLine(e.Path), Run: screen.Send(nil)},
	}})
}

// carriedMsg is what was taken over from an earlier version.
type carriedMsg struct {
	notes, marks int
	place        store.Place
	err          error
}

// carry copies notes, marks and the place of an earlier version. Notes find their words
// again where paragraphs have other numbers; a mark needs its paragraph.
func (m *Model) carry(e earlier) tea.Msg {
	from, to := store.Open(m.env.Store.Dirs().Shared().Document(e.Doc)), m.env.Store
	merged, err := to.MergeNotes(from.Notes()...)
	msg := carriedMsg{notes: merged.Added, err: err}
	for _, mark := range slices.Backward(from.Marks()) {
		if m.env.Paper.Index(content.ID(mark.Block)) < 0 {
			continue
		}
		msg.err = errors.Join(msg.err, to.SaveMark(mark))
		if mark.Letter != "" {
			msg.marks++
		}
	}
	if place := from.Place(); m.env.Paper.Index(content.ID(place.Block)) >= 0 {
		msg.place = place
	}
	return msg
}

// carried says what was taken over, and goes to the place.
func (m *Model) carried(msg carriedMsg) tea.Cmd {
	m.bottom.toast = carriedWords.F(msg.notes, msg.marks)
	if msg.err != nil {
		m.bottom.toast = carryFailed.F(disk.Reason(msg.err))
	}
	reader := m.screens[screen.Reader]
	cmd := reader.Init() // loads marks and notes
	if msg.place.Block != "" {
		cmd = tea.Batch(cmd, screen.Restore(reader, screen.Place{Screen: screen.Reader, Block: content.ID(msg.place.Block), Offset: msg.place.Offset}))
	}
	return cmd
}
