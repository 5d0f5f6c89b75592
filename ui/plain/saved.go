package plain

import (
	"errors"
	"fmt"
	"strings"

	"yunlan/content"
	"yunlan/data/store"
	"yunlan/ui/notes"
)

// mark marks the passage, under a letter if one is given.
func (r *reading) mark(letter string) {
	if r.Store.Part() {
		r.Talk.Say(keptNever.String())
		return
	}
	letter = strings.ToLower(content.Narrow(letter))
	if len(letter) > 1 || letter != "" && (letter < "a" || letter > "z") {
		r.Talk.Say(markLetter.String())
		return
	}
	b := r.block()
	_ = r.Store.SaveMark(store.Mark{Letter: letter, Block: string(b.ID), Date: r.Clock()}) // the store keeps and reports what it cannot write
	r.problems()
	r.Talk.Say(markSet.F(r.where(b)))
}

// note writes a note on the passage, asking for it where it is not given.
func (r *reading) note(written string) error {
	if r.Store.Part() {
		r.Talk.Say(keptNever.String())
		return nil
	}
	b := r.block()
	begun := r.begunOn(b)
	if written == "" {
		prompt := noteAsk.String()
		if begun.ID != "" {
			prompt = noteBegun.F(begun.Note.Text)
		}
		var err error
		if written, err = r.Talk.AskText(prompt); err != nil {
			return err
		}
		if written == "" && begun.ID != "" {
			return r.finishNote(begun, b)
		}
	}
	if written == "" {
		r.Talk.Say(noteNone.String())
		return nil
	}
	n := notes.New(r.Paper, content.Passage{{Block: b.ID, Start: 0, End: len(b.Text)}})
	n.Text, n.Created, n.Updated = written, r.Clock(), r.Clock()
	_ = r.Store.SaveNotes(n) // the store keeps and reports what it cannot write
	r.problems()
	r.Talk.Say(noteKept.F(r.where(b)))
	return nil
}

// begunOn is the last unfinished note on a passage.
func (r *reading) begunOn(b content.Block) (last store.Writing) {
	for _, w := range r.Store.Writings() {
		if w.Note.Block == string(b.ID) && strings.TrimSpace(w.Note.Text) != "" {
			last = w
		}
	}
	return last
}

// finishNote saves a note as it was begun.
func (r *reading) finishNote(w store.Writing, b content.Block) error {
	n := w.Note
	n.Text, n.Updated = strings.TrimSpace(n.Text), r.Clock()
	if n.Created.IsZero() {
		n.Created = n.Updated
	}
	if r.Store.SaveNotes(n) == nil {
		_ = r.Store.DropWriting(w.ID) // the store keeps and reports what it cannot write
	}
	r.problems()
	r.Talk.Say(noteKept.F(r.where(b)))
	return nil
}

// saved is a mark or a note in a list.
type saved struct {
	said  string
	block content.ID
	drop  func() error
}

// desk lists the reader's marks and notes; one that is chosen is read.
func (p *Program) desk() error {
	for {
		all := p.savedItems()
		l := list{name: roomDesk.String(), head: []string{deskHead.F(len(all))}, help: deskHelp.String()}
		if len(all) == 0 {
			l.head = append(l.head, deskEmpty.String())
		}
		if p.Store.Part() {
			l.head = []string{keptNever.String()}
		}
		for _, k := range all {
			l.items = append(l.items, k.said)
		}
		l.open = func(i int) error { return p.open(all[i]) }
		dropped := false
		l.obey = func(c command) (bool, error) {
			n, ok := parse(c.rest).number()
			if c.word != "d" || !ok || n < 1 || n > len(all) {
				return false, errUnknown
			}
			dropped = true
			return true, p.drop(all[n-1])
		}
		if err := p.list(l); err != nil || !dropped {
			return err
		}
	}
}

func (p *Program) open(k saved) error {
	if _, ok := p.Paper.Block(k.block); !ok {
		p.Talk.Say(placeGone.String())
		return nil
	}
	return p.look(k.block)
}

// drop deletes a mark or a note after a confirmation.
func (p *Program) drop(k saved) error {
	p.Talk.Say(dropWhich.F(k.said))
	n, err := p.Talk.Menu(dropAsk.String(), []string{dropIt.String(), keepIt.String()}, enterKeeps.String())
	if errors.Is(err, errBack) {
		return nil
	}
	if err != nil || n != 0 {
		return err
	}
	_ = k.drop() // the store keeps and reports what it cannot write
	p.problems()
	p.Talk.Say(droppedIt.String())
	return nil
}

// savedItems returns the marks, newest first, then the notes in reading order.
func (p *Program) savedItems() []saved {
	var all []saved
	for _, m := range p.Store.Marks() {
		b, ok := p.Paper.Block(content.ID(m.Block))
		where := m.Block
		if ok {
			where = hitLine.F(p.whereOn(b, b.PageAt(m.Offset)), opening(strings.ToValidUTF8(b.Text[min(max(m.Offset, 0), len(b.Text)):], "")))
		}
		name := markName.String()
		if m.Letter != "" {
			name = markNamed.F(m.Letter)
		}
		all = append(all, saved{fmt.Sprintf("%s%s", name, where), b.ID, func() error { return p.Store.DeleteMark(m) }})
	}
	for _, n := range notes.Place(p.Paper, p.Store.Notes()) {
		k := saved{drop: func() error { return p.Store.DeleteNote(n.ID) }}
		where, quote := n.Block, content.Quotation(opening(n.Quote))
		if n.Passage != nil {
			c := n.Citation(p.Paper)
			k.block, where = c.Block, p.cited(c)
		}
		k.said = noteLine.F(where, quote, n.Text)
		if n.Text == "" {
			k.said = highlightLine.F(where, quote)
		}
		all = append(all, k)
	}
	return all
}

// opening is the beginning of a text, for lists.
func opening(s string) string {
	s, _, _ = strings.Cut(s, "\n")
	return content.Echo(s)
}
