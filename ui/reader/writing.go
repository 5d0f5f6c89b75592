package reader

import (
	"io"
	"os"
	"slices"
	"strings"
	"sync/atomic"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/data/textfile"
	"yunlan/ui/notes"
	"yunlan/ui/screen"
)

// drafts are the notes that were begun and neither saved nor given up.
type drafts struct {
	begun  []store.Writing         // and set aside, oldest first
	owed   []store.Writing         // to the disk: one without a text is to be dropped there
	over   map[string]*atomic.Bool // by ID: saved or given up, so that an older state comes too late
	said   string                  // of what Escape closed, once
	id     string                  // of the note in the panel
	edited bool                    // since it was last owed
}

// open begins to keep a note, under the ID of an earlier state or a new one.
func (d *drafts) open(id string) {
	if id == "" {
		id = store.NewID()
	}
	d.id, d.edited = id, false
}

// live is the switch that turns off the saves of a note that is over.
func (d *drafts) live(id string) *atomic.Bool {
	if d.over == nil {
		d.over = map[string]*atomic.Bool{}
	}
	if d.over[id] == nil {
		d.over[id] = new(atomic.Bool)
	}
	return d.over[id]
}

// end says that a note is saved or given up, and returns what drops it.
func (d *drafts) end(id string) func(*store.Store) error {
	d.live(id).Store(true)
	d.begun, d.owed = without(d.begun, id), without(d.owed, id)
	return func(st *store.Store) error { return st.DropWriting(id) }
}

func without(all []store.Writing, id string) []store.Writing {
	return slices.DeleteFunc(slices.Clone(all), func(w store.Writing) bool { return w.ID == id })
}

// owe puts what is in the panel among what the disk is to have.
func (s *Screen) owe() (w store.Writing) {
	p, d := &s.desk.panel, &s.desk.drafts
	w = store.Writing{ID: d.id, Note: p.note, Saved: s.env.Clock()}
	w.Note.Text = p.area.Value()
	if strings.TrimSpace(w.Note.Text) == p.note.Text {
		w.Note.Text = "" // as it is stored already
	}
	d.owed, d.edited = append(d.owed, w), false
	return w
}

// Unkept implements the optional part of screen.Screen.
func (s *Screen) Unkept() bool { return s.desk.drafts.edited || len(s.desk.drafts.owed) > 0 }

// Keep writes the notes that are being written as far as they are.
func (s *Screen) Keep() tea.Cmd {
	st, d := s.env.Store, &s.desk.drafts
	if d.edited {
		s.owe()
	}
	var saves []func() error
	for _, w := range d.owed {
		over := d.live(w.ID)
		saves = append(saves, func() error {
			if w.Note.Text == "" {
				return st.DropWriting(w.ID)
			}
			return st.SaveWriting(w, func() bool { return !over.Load() })
		})
	}
	d.owed = nil
	return func() tea.Msg {
		for _, save := range saves {
			_ = save() // the store keeps and reports what it cannot write
		}
		return screen.StoredMsg{}
	}
}

// dropWriting gives up what is being written for good.
func (s *Screen) dropWriting(id string) tea.Cmd { return s.loadDesk(s.desk.drafts.end(id)) }

// setAside keeps what is written in the panel for later, and says so.
func (s *Screen) setAside() {
	d := &s.desk.drafts
	if !d.edited && !s.isBegun(d.id) {
		return
	}
	w := s.owe()
	d.begun = without(d.begun, w.ID)
	if w.Note.Text != "" {
		d.begun = append(d.begun, w)
		d.said = setAside.F(s.keys.Label("reader.Note"), s.keys.Label("reader.Notes"))
	}
}

// loaded takes over what the store has, and what it is still owed.
func (d *drafts) loaded(begun []store.Writing) {
	d.begun = slices.DeleteFunc(begun, func(w store.Writing) bool { return d.live(w.ID).Load() })
	for _, w := range d.owed {
		if d.begun = without(d.begun, w.ID); w.Note.Text != "" {
			d.begun = append(d.begun, w)
		}
	}
}

// Said implements the optional part of screen.Screen.
func (s *Screen) Said() string {
	said := s.desk.drafts.said
	s.desk.drafts.said = ""
	return said
}

// writingHere is the note on the current block that was begun last.
func (s *Screen) writingHere() (store.Writing, bool) {
	for _, w := range slices.Backward(s.desk.drafts.begun) {
		if s.env.Paper.Index(content.ID(w.Note.Block)) == s.current {
			return w, true
		}
	}
	return store.Writing{}, false
}

// isBegun reports whether a note was begun earlier.
func (s *Screen) isBegun(id string) bool {
	return slices.ContainsFunc(s.desk.drafts.begun, func(w store.Writing) bool { return w.ID == id })
}

// takeUp goes on with a note that was begun.
func (s *Screen) takeUp(w store.Writing) tea.Cmd {
	n := w.Note
	n.Text = ""
	for _, stored := range s.desk.notes {
		if stored.ID == n.ID {
			n = stored.Note
		}
	}
	s.openPanel(n, w.Note.Text, w.ID)
	return screen.Send(screen.ToastMsg{Text: tookUp.F(s.keys.Label("reader.Notes"), s.keys.Label("reader.Delete"))})
}

// begunItem is a note that was begun as a line of a list.
func (s *Screen) begunItem(w store.Writing) screen.Item {
	on := s.deferred(func() tea.Cmd { return s.takeUp(w) })
	c := notes.Place(s.env.Paper, []store.Note{w.Note})[0].Citation(s.env.Paper)
	return screen.Item{
		Text: s.env.Glyphs.Note + " " + unfinished.String() + content.Collapse(w.Note.Text), Whole: w.Note.Text,
		Detail: s.where(c.Section, c.Pages("–")), Words: w.Note.Quote + " " + w.Note.Text, Run: on,
		Actions: []screen.Action{
			{Binding: s.keys.Binding("reader.Note"), Closes: true, Run: on},
			{Binding: s.keys.Binding("reader.Delete"), Run: s.reopening(func() tea.Cmd { return s.dropWriting(w.ID) }, s.listNotes)},
		},
	}
}

// readBegun is what is being written, as the store has it and as editors left
// it; what is stored as a note by now is not.
func readBegun(st *store.Store, stored []store.Note) []store.Writing {
	if st.Part() {
		return nil
	}
	var begun []store.Writing
	for _, w := range st.Writings() {
		if w.File != "" {
			if left, err := readNote(w.File); err == nil && left != "" {
				w.Note.Text = left
			}
		}
		same := func(n store.Note) bool { return n.ID == w.Note.ID && n.Text == strings.TrimSpace(w.Note.Text) }
		if w.Note.ID != "" && strings.TrimSpace(w.Note.Text) != "" && !slices.ContainsFunc(stored, same) {
			begun = append(begun, w)
		}
	}
	return begun
}

// maxFile is the bytes of a file that are read: far more than a note may have, so
// that one that is too long is shown whole, to be shortened.
const maxFile = 1 << 20

// readNote reads what an editor has left in a file.
func readNote(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err //nolint:wrapcheck // shown with the path
	}
	defer f.Close() //nolint:errcheck // only read
	data, err := io.ReadAll(io.LimitReader(f, maxFile))
	if err != nil {
		return "", err //nolint:wrapcheck // shown with the path
	}
	text, _, bad := textfile.Decode(data)
	if bad != nil {
		return strings.TrimSpace(content.Sanitize(string(data))), bad //nolint:wrapcheck // it is in the reader's words; the file stays
	}
	return strings.TrimSpace(content.Sanitize(string(text))), nil
}
