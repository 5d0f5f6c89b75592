package plain

import (
	"errors"
	"fmt"
	"io"
	"time"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/data/english"
	"yunlan/data/market"
	"yunlan/data/sitting"
	"yunlan/data/store"
	"yunlan/search"
	"yunlan/ui/answers"
	"yunlan/ui/evidence"
	"yunlan/ui/report"
)

// Program is yunlan in plain mode: a main menu of parts, each a conversation.
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
	market  *market.Market // nil before it is needed
	at      content.ID     // the passage that is read, or was last
	told    told
	warned  bool
}

// told is what was said in full and is said in short from now on.
type told struct {
	menu    []part // as it was said last
	reading bool   // what may be typed while reading
	policy  bool   // what may be typed at a policy

	translated bool // that a translation is read
}

var (
	errQuit = errors.New("quit") // quit the program
	errBack = errors.New("back") // go back one level
)

// Run runs until the reader quits or the input ends. The place is saved at every step.
// The error is that of writing.
func (p *Program) Run() error {
	p.engine, p.answers = answers.Engine(p.Paper, p.Store.Dirs().Cache), answers.New(p.Paper)
	defer func() { _ = p.engine.Close() }()
	p.at = p.stored()
	p.Talk.Say(welcome.F(evidence.Title(p.Paper)))
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

// part is an entry of the main menu.
type part struct {
	name  lang.Text
	about string
	enter func() error
}

// parts are the entries of the main menu in the order of their numbers.
func (p *Program) parts() []part {
	if !edition.Has(p.Paper) {
		return []part{
			{roomRead, p.going(), func() error { return p.read(p.at) }},
			{roomContents, "", p.contents},
			{roomSearch, searchAbout.String(), func() error { return p.search("") }},
			{roomDesk, deskAbout.String(), p.desk},
		}
	}
	return []part{
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

// going words where reading continues.
func (p *Program) going() string {
	b, ok := p.Paper.Block(p.at)
	if !ok || p.stored() == "" {
		return fromStart.String()
	}
	return p.where(b)
}

// quizStands words what the self-assessment is, or how far the one in progress is.
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

// menu is the main menu: each part with what it is about once, and again where
// that has changed; the names alone otherwise.
func (p *Program) menu() error {
	parts := p.parts()
	prompt := menuAsk.F(len(parts))
	if p.told.menu != nil {
		prompt = menuAskAgain.F(len(parts))
	}
	p.Talk.Say("", menuHead.String())
	p.sayParts(parts, p.told.menu)
	p.told.menu = parts
	help := func() {
		p.sayParts(parts, nil)
		p.Talk.Say(edition.Fill(menuHelp.String()))
	}
	return p.hear(func() string { return prompt }, help, func(c command) (bool, error) {
		if n, ok := c.number(); ok && n >= 1 && n <= len(parts) {
			return true, parts[n-1].enter()
		}
		for _, r := range parts {
			if c.names(r.name) {
				return true, r.enter()
			}
		}
		switch {
		case c.line == "":
			return true, parts[0].enter()
		case c.word == "/":
			return true, p.search(c.rest)
		}
		if done, err := p.goTo(c); !errors.Is(err, errUnknown) || len([]rune(c.line)) < 2 {
			return done, err
		}
		return true, p.search(c.line)
	})
}

// sayParts lists the parts with their numbers and what they are about, unless
// that was said before.
func (p *Program) sayParts(parts, before []part) {
	for i, r := range parts {
		line := fmt.Sprintf("%d %s", i+1, r.name)
		if r.about != "" && (before == nil || before[i].about != r.about) {
			line = itemAbout.F(line, r.about)
		}
		p.Talk.SayUnder(line, 2)
	}
	p.Talk.SayUnder("0 "+leaveProgram.String(), 2)
}

// goTo reads from a reference that was typed: 2.3, 图4, 12页.
func (p *Program) goTo(c command) (bool, error) {
	written := c.line
	if c.word == "g" && c.rest != "" {
		written = c.rest
	}
	ref, err := english.Resolve(p.Paper, written)
	if err != nil || len(ref.Blocks) == 0 {
		return false, errUnknown
	}
	return true, p.read(ref.Blocks[0].ID)
}

// quizNumber is the number of the self-assessment in the menu.
const quizNumber = 6

// quiz runs the self-assessment and comes back to the menu.
func (p *Program) quiz() error {
	p.Talk.Say("")
	q := &Quiz{Talk: p.Talk, Paper: p.Paper, Store: p.Store, Clock: p.Clock, Keep: p.Keep, Again: menuItem.F(quizNumber)}
	return q.Run()
}

// problems reports problems with the reader's files, each once.
func (p *Program) problems() {
	sayProblems(p.Talk, p.Store, &p.warned)
}

// goodbye says whether the place is saved.
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
