package plain

import (
	"errors"
	"fmt"
	"io"
	"time"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/market"
	"yunlan/data/sitting"
	"yunlan/data/store"
	"yunlan/search"
	"yunlan/ui/answers"
	"yunlan/ui/report"
)

// Program is yunlan in lines: a menu of rooms, each a conversation.
type Program struct {
	Talk  *Talk
	Paper *content.Paper
	Store *store.Store
	Clock func() time.Time
	Start content.ID // a place to read at once; "" begins at the menu
	// Keep writes a report of the self-assessment to a file.
	Keep func(file string, r *report.Report) error

	engine  *search.Engine
	answers *answers.Answers
	market  *market.Market // nil before it is asked for
	at      content.ID     // the passage that is read, or was last
	told    bool           // what may be typed while reading
	warned  bool
}

var (
	errQuit = errors.New("quit") // leave the program
	errBack = errors.New("back") // leave the room
)

// Run talks until the reader leaves or the input ends. The place is saved with
// every step. The error is that of writing.
func (p *Program) Run() error {
	p.engine, p.answers = search.Open(p.Paper, p.Store.Dirs().Cache), answers.New(p.Paper)
	defer func() { _ = p.engine.Close() }()
	p.at = p.stored()
	p.Talk.Say(welcome.F(p.Paper.Title))
	p.problems()
	var err error
	if p.Start != "" {
		err = p.enter(func() error { return p.read(p.Start) })
	}
	for err == nil {
		err = p.enter(p.menu)
	}
	if errors.Is(err, io.EOF) || errors.Is(err, errQuit) {
		p.goodbye()
		return p.Talk.Err()
	}
	return err
}

// room is a part of the program.
type room struct {
	name  lang.Text
	about string
	enter func() error
}

// rooms are the parts of the program in the order of their numbers.
func (p *Program) rooms() []room {
	return []room{
		{roomRead, p.going(), func() error { return p.read(p.at) }},
		{roomContents, "", p.contents},
		{roomSearch, searchAbout.String(), func() error { return p.search("") }},
		{roomPolicies, policiesAbout.String(), p.policies},
		{roomMarket, marketAbout.String(), p.figures},
		{roomQuiz, p.quizStands(), p.quiz},
		{roomDesk, deskAbout.String(), p.desk},
		{roomWays, waysAbout.String(), p.index},
	}
}

// going says where reading goes on.
func (p *Program) going() string {
	b, ok := p.Paper.Block(p.at)
	if !ok || p.stored() == "" {
		return fromStart.String()
	}
	return p.where(b)
}

// quizStands says what the self-assessment is, or where one was left.
func (p *Program) quizStands() string {
	d, ok := sitting.Glance(p.Store)
	at, of := d.Stands()
	switch {
	case !ok:
		return quizAbout.String()
	case at == 0:
		return quizHalfDone.String()
	}
	return quizStopped.F(at, of)
}

// menu offers the rooms.
func (p *Program) menu() error {
	rooms := p.rooms()
	p.Talk.Say("", menuHead.String())
	for i, r := range rooms {
		name := r.name.String()
		if r.about != "" {
			name = itemAbout.F(name, r.about)
		}
		p.Talk.SayUnder(fmt.Sprintf("%d %s", i+1, name), 2)
	}
	p.Talk.SayUnder("0 "+leaveProgram.String(), 2)
	prompt := func() string { return menuAsk.F(len(rooms)) }
	return p.hear(prompt, menuHelp.String(), func(c command) (bool, error) {
		if n, ok := c.number(); ok && n >= 1 && n <= len(rooms) {
			return true, rooms[n-1].enter()
		}
		for _, r := range rooms {
			if c.names(r.name) {
				return true, r.enter()
			}
		}
		switch {
		case c.line == "":
			return true, rooms[0].enter()
		case c.word == "/":
			return true, p.search(c.rest)
		}
		if done, err := p.goTo(c); !errors.Is(err, errUnknown) || len([]rune(c.line)) < 2 {
			return done, err
		}
		return true, p.search(c.line)
	})
}

// goTo reads at a place that was typed as people write it: 2.3, 图4, 12页.
func (p *Program) goTo(c command) (bool, error) {
	written := c.line
	if c.word == "g" && c.rest != "" {
		written = c.rest
	}
	ref, err := p.Paper.Resolve(written)
	if err != nil || len(ref.Blocks) == 0 {
		return false, errUnknown
	}
	return true, p.read(ref.Blocks[0].ID)
}

// quizNumber is the number of the self-assessment in the menu.
const quizNumber = 6

// quiz asks the self-assessment and comes back to the menu.
func (p *Program) quiz() error {
	p.Talk.Say("")
	q := &Quiz{Talk: p.Talk, Paper: p.Paper, Store: p.Store, Clock: p.Clock, Keep: p.Keep, Again: menuItem.F(quizNumber)}
	return q.Run()
}

// problems says what is the matter with the reader's files, each thing once.
func (p *Program) problems() {
	sayProblems(p.Talk, p.Store, &p.warned)
}

// goodbye says whether the place is kept.
func (p *Program) goodbye() {
	p.problems()
	b, ok := p.Paper.Block(p.stored())
	if !ok || p.warned {
		p.Talk.Say(bye.String())
		return
	}
	p.Talk.Say(byeAt.F(p.where(b)))
}

// stored is the place on the disk, "" for none.
func (p *Program) stored() content.ID { return content.ID(p.Store.Place().Block) }
