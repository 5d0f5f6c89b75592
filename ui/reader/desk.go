package reader

import (
	"errors"
	"slices"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/disk"
	"yunlan/data/store"
	"yunlan/ui/notes"
	"yunlan/ui/pace"
	"yunlan/ui/screen"
	"yunlan/ui/typeset"
)

// desk is what the reader of the paper left on it: marks and notes, as the
// store had them last, with the changes that are on their way there.
type desk struct {
	marks  []store.Mark
	notes  []notes.Placed
	looks  map[content.ID][]typeset.Mark // of the notes, by block
	signs  map[content.ID][]marginSign
	seq    int          // of the last change; older replies of the store are dropped
	read   bool         // what was stored before the start is known
	before screen.Place // where the reader was before the last jump
	letter letterFor    // what the next letter is for
	panel  panel
	drafts drafts
	pace   pace.Counter
	drag   drag
}

// marginSign stands in the margin of the row that has a byte of the block.
type marginSign struct {
	at      int
	written bool // there is a text, not only a highlight
}

// deskMsg is what the store has.
type deskMsg struct {
	seq   int
	marks []store.Mark
	notes []store.Note
	begun []store.Writing
	err   error // why a change is only in memory
}

// Init loads the marks and the notes.
func (s *Screen) Init() tea.Cmd { return s.loadDesk() }

// loadDesk changes what is stored and loads all of it.
func (s *Screen) loadDesk(changes ...func(*store.Store) error) tea.Cmd {
	st := s.env.Store
	if len(changes) > 0 {
		s.desk.seq++
	}
	seq := s.desk.seq
	return func() tea.Msg {
		var err error
		for _, change := range changes {
			err = errors.Join(err, change(st)) // the store keeps what it cannot write
		}
		stored := st.Notes()
		return deskMsg{seq, st.Marks(), stored, readBegun(st, stored), err}
	}
}

// readDesk waits for what is stored before the first key means something: a
// note that is not known yet would be begun anew.
func (s *Screen) readDesk() tea.Cmd {
	if s.desk.read {
		return nil
	}
	return s.result(s.loadDesk()())
}

// loaded takes over what the store has, which may also have something to say.
func (s *Screen) loaded(msg deskMsg) tea.Cmd {
	s.desk.read = true
	if msg.seq >= s.desk.seq {
		s.desk.marks = msg.marks
		s.setNotes(msg.notes)
		s.desk.drafts.loaded(msg.begun)
	}
	if msg.err != nil {
		return screen.Send(screen.StoredMsg{Failed: notOnDisk.F(disk.Reason(msg.err))})
	}
	return screen.Send(screen.StoredMsg{})
}

// setNotes places notes in the text.
func (s *Screen) setNotes(all []store.Note) {
	p, d := s.env.Paper, &s.desk
	d.notes = notes.Place(p, all)
	d.looks, d.signs = map[content.ID][]typeset.Mark{}, map[content.ID][]marginSign{}
	for _, n := range d.notes {
		written := n.Text != ""
		for i, place := range n.Passage {
			if !written || !n.Whole(p) {
				d.looks[place.Block] = append(d.looks[place.Block], typeset.Mark{Start: place.Start, End: place.End, Look: typeset.Highlight})
			}
			if i == 0 {
				d.signs[place.Block] = append(d.signs[place.Block], marginSign{place.Start, written})
			}
		}
	}
}

// saveNote adds or replaces a note, on the screen at once, and does what is to
// be done with it there.
func (s *Screen) saveNote(n store.Note, then ...func(*store.Store) error) tea.Cmd {
	now := s.env.Clock()
	if n.Created.IsZero() {
		n.Created = now
	}
	n.Updated = now
	all := s.storedNotes()
	if i := slices.IndexFunc(all, func(o store.Note) bool { return o.ID == n.ID }); i >= 0 {
		all[i] = n
	} else {
		all = append(all, n)
	}
	s.setNotes(all)
	save := func(st *store.Store) error { return st.SaveNotes(n) }
	return s.loadDesk(append([]func(*store.Store) error{save}, then...)...)
}

func (s *Screen) deleteNote(id string, then ...func(*store.Store) error) tea.Cmd {
	s.setNotes(slices.DeleteFunc(s.storedNotes(), func(n store.Note) bool { return n.ID == id }))
	remove := func(st *store.Store) error { return st.DeleteNote(id) }
	return s.loadDesk(append([]func(*store.Store) error{remove}, then...)...)
}

func (s *Screen) storedNotes() []store.Note {
	all := make([]store.Note, len(s.desk.notes))
	for i, n := range s.desk.notes {
		all[i] = n.Note
	}
	return all
}

// sign is what stands in the margin of a row.
func (s *Screen) sign(p pos) string {
	found := ""
	for _, m := range s.desk.signs[s.env.Paper.Blocks[p.block].ID] {
		if s.set.RowAt(p.block, m.at) != p.row {
			continue
		}
		if m.written {
			return s.env.Glyphs.Note
		}
		found = s.env.Glyphs.Lit
	}
	return found
}

// highlight marks what is selected.
func (s *Screen) highlight() tea.Cmd {
	n := notes.New(s.env.Paper, s.passage())
	s.sel = selection{}
	if n.ID == "" {
		return nil
	}
	return tea.Batch(s.saveNote(n), screen.Send(screen.ToastMsg{Text: highlighted.String()}))
}
