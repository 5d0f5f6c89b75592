package plain

import (
	"fmt"

	"yunlan/content"
	"yunlan/data/edition"
	"yunlan/data/store"
	"yunlan/ui/pace"
	"yunlan/ui/screen"
)

// reading is the paper read one passage at a time.
type reading struct {
	*Program
	index   int             // in Paper.Blocks
	section content.ID      // the last one announced
	offers  []content.Block // what the numbers open
	looking bool            // the reading place stays until he reads on here
	pace    pace.Counter
}

// read reads on from a block until the reader goes back.
func (p *Program) read(from content.ID) error { return p.readAs(from, false) }

// look opens a block that was looked up; the reading place moves only when the reader
// continues from it.
func (p *Program) look(at content.ID) error { return p.readAs(at, true) }

func (p *Program) readAs(from content.ID, looking bool) error {
	r := &reading{Program: p, looking: looking}
	p.Talk.Say("")
	r.arrive(max(p.Paper.Index(from), 0))
	if looking {
		p.Talk.Say(lookAt.String())
	}
	r.pace.Begin(p.Clock())
	defer r.saveReading()
	return p.hear(r.prompt, p.saying(edition.Fill(readHelp.String())), r.obey)
}

// count counts the time since the passage was read out, or since the last input.
func (r *reading) count() {
	b := r.block()
	r.pace.Count(r.Clock(), b.Section, func() []string { return []string{string(b.ID)} })
	if spent, due := r.pace.Due(); due {
		_ = r.Store.AddReading(spent) // the store keeps and reports what it cannot write
	}
}

// saveReading saves what is left of it when the reader leaves.
func (r *reading) saveReading() {
	if spent, some := r.pace.Take(); some {
		_ = r.Store.AddReading(spent) // the store keeps and reports what it cannot write
	}
}

// prompt lists what may be typed, in full the first time, then in short.
func (r *reading) prompt() string {
	if !r.told.reading {
		r.told.reading = true
		return readAsk.String()
	}
	return readAskAgain.String()
}

func (r *reading) block() content.Block { return r.Paper.Blocks[r.index] }

// arrive reads out the passage at an index, after the headings above it.
func (r *reading) arrive(index int) {
	for ; index < len(r.Paper.Blocks)-1; index++ {
		b := r.Paper.Blocks[index]
		if b.Kind != content.Heading {
			break
		}
		r.Talk.Say(r.heading(b))
		r.section = b.Section
	}
	r.index = index
	r.announce()
	r.say()
	r.keep()
}

// announce names the section if it differs from the last one.
func (r *reading) announce() {
	b := r.block()
	if s, ok := r.Paper.Section(b.Section); ok && b.Section != r.section && b.Kind != content.Heading {
		r.Talk.Say(r.titled(s))
		r.section = b.Section
	}
}

// say reads out the place, the words, and what the numbers open.
func (r *reading) say() {
	b := r.block()
	r.Talk.Say(placeLine.F(r.where(b)))
	if notice := r.words().Notice(); notice != "" && !r.told.translated {
		r.told.translated = true
		r.Talk.Say(notice)
	}
	r.body(b)
	r.offers = r.mentions(b)
	for i, o := range r.offers {
		r.Talk.SayUnder(fmt.Sprintf("%d %s", i+1, r.offer(o)), 2)
	}
}

// offer words what a number opens.
func (r *reading) offer(o content.Block) string {
	switch o.Kind {
	case content.Footnote:
		return openNote.F(o.Label)
	case content.Figure:
		return openFigure.F(label(o), r.asRead(o).Text)
	}
	return openTable.F(label(o), r.asRead(o).Text)
}

// keep saves the place, which the explorer shares.
func (r *reading) keep() {
	if r.looking {
		return
	}
	b := r.block()
	r.at = b.ID
	if r.stored() == b.ID {
		return // the explorer may know it to the line
	}
	place := store.Place{Block: string(b.ID), Screen: string(screen.Reader), Saved: r.Clock()}
	_ = r.Store.SavePlace(place) // the store keeps and reports what it cannot write
	r.problems()
}

// obey handles input while reading.
func (r *reading) obey(c command) (bool, error) {
	r.count()
	if n, ok := c.number(); ok {
		return false, r.open(n)
	}
	switch c.word {
	case "":
		r.step(1)
	case "n", "note", "笔记":
		return false, r.note(c.rest)
	case "p", "上一段":
		r.step(-1)
	case "s", "下一节":
		r.nextSection()
	case "o", "原处":
		if !r.looking {
			return false, errUnknown
		}
		return true, r.read(r.at)
	case "r", "再读":
		r.announce()
		r.say()
	case "c", "引用":
		whole := r.Paper.CitationOf(r.Paper.Passage(r.block()))
		whole.Quote = "" // it was said before
		r.Talk.Say(r.Paper.CiteAs(content.CiteStyle(r.Store.Settings().Cite), whole))
	case "m", "书签":
		r.mark(c.rest)
	case "/":
		return false, r.away(func() error { return r.search(c.rest) })
	default:
		return false, r.away(func() error { _, err := r.goTo(c); return err })
	}
	return false, nil
}

// away runs another part of the program and comes back to the passage.
func (r *reading) away(part func() error) error {
	if err := r.enter(part); err != nil {
		return err
	}
	r.Talk.Say("", backAt.F(r.where(r.block())))
	r.pace.Begin(r.Clock()) // the time there does not count as reading
	r.keep()
	return nil
}

// step goes to the next or previous passage.
func (r *reading) step(by int) {
	for i := r.index + by; i >= 0 && i < len(r.Paper.Blocks); i += by {
		b := r.Paper.Blocks[i]
		if follows(b) && (by > 0 || b.Kind != content.Heading) {
			r.looking = false
			r.arrive(i)
			return
		}
	}
	if by > 0 {
		r.Talk.Say(atEnd.String())
		return
	}
	r.Talk.Say(atStart.String())
}

// nextSection goes to the next heading.
func (r *reading) nextSection() {
	for i := r.index + 1; i < len(r.Paper.Blocks); i++ {
		if r.Paper.Blocks[i].Kind == content.Heading {
			r.looking = false
			r.arrive(i)
			return
		}
	}
	r.Talk.Say(lastSection.String())
}

// open opens what a number offers.
func (r *reading) open(n int) error {
	if n < 1 || n > len(r.offers) {
		if len(r.offers) == 0 {
			r.Talk.Say(nothingToOpen.String())
			return nil
		}
		r.Talk.Say(numbersUpTo(len(r.offers)))
		return nil
	}
	o := r.offers[n-1]
	switch {
	case o.Kind == content.Footnote:
		r.Talk.Say(placeLine.F(r.where(o)))
		r.body(o)
		return nil
	case o.Kind == content.Figure:
		return r.away(func() error { return r.figure(o.ID) })
	}
	return r.away(func() error { return r.look(o.ID) })
}
