package plain

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"yunlan/ui/lang"
)

// command is a line that was typed.
type command struct {
	line string // without the space around it
	word string // the first word: half width, lower case; "/" for whatever begins with one
	rest string // what follows it, as it was written
}

// parse reads a line. A Chinese input method sends 、 for the key of the /.
func parse(line string) command {
	for _, sign := range []string{"/", "／", "、"} {
		if rest, ok := strings.CutPrefix(line, sign); ok {
			return command{line, "/", strings.TrimSpace(rest)}
		}
	}
	word, rest, _ := strings.Cut(strings.ReplaceAll(line, "　", " "), " ")
	return command{line, strings.ToLower(narrow(word)), strings.TrimSpace(rest)}
}

// number is the number that was typed, if it was one.
func (c command) number() (int, bool) {
	n, err := strconv.Atoi(strings.TrimRight(c.word, ".。"))
	return n, err == nil && c.rest == ""
}

// names reports that a name, or its beginning, was typed in either language.
func (c command) names(name lang.Text) bool {
	typed := strings.ToLower(narrow(c.line))
	for _, n := range name {
		if len([]rune(typed)) >= 2 && strings.HasPrefix(strings.ToLower(n), typed) {
			return true
		}
	}
	return false
}

// errUnknown says that what was typed means nothing here.
var errUnknown = errors.New("unknown")

// hear asks until what was typed has led somewhere. The words that mean the
// same everywhere are understood here: b, q or 0, and ?. Help is what ? says.
func (p *Program) hear(prompt func() string, help string, obey func(command) (done bool, err error)) error {
	for {
		line, err := p.Talk.AskText(prompt())
		if err != nil {
			return err
		}
		c := parse(line)
		switch c.word {
		case "q", "0", "quit", "exit", "退出":
			return errQuit
		case "b", "back", "返回":
			return errBack
		case "?", "h", "help", "帮助":
			p.Talk.Say(help, helpEverywhere.String())
			continue
		}
		done, err := obey(c)
		if errors.Is(err, errUnknown) {
			p.Talk.Say(notHere.F(text40(line)))
			continue
		}
		if done || err != nil {
			return err
		}
	}
}

// enter goes into a room and comes back from it.
func (p *Program) enter(room func() error) error {
	if err := room(); !errors.Is(err, errBack) {
		return err
	}
	return nil
}

// list is things to choose from by number.
type list struct {
	name  string   // what they are, said on coming back to them
	head  []string // said before them
	items []string
	page  int // how many are said at a time; 0 is the usual
	open  func(i int) error
	obey  func(command) (done bool, err error) // what else may be typed; nil for nothing
	help  string                               // on what else may be typed
	free  bool                                 // obey takes any words, and numbers that are no item's
}

// listPage is as much as one keeps in mind, or sees on a small screen.
const listPage = 10

// list says things, some at a time, and opens those that are chosen.
func (p *Program) list(l list) error {
	if l.page == 0 {
		l.page = listPage
	}
	p.Talk.Say("")
	p.Talk.Say(l.head...)
	shown := p.items(l, 0)
	prompt := func() string { return l.prompt(shown) }
	return p.hear(prompt, strings.TrimSpace(listHelp.String()+l.help), func(c command) (bool, error) {
		n, isNumber := c.number()
		switch {
		case isNumber && n >= 1 && n <= len(l.items):
			if err := p.enter(func() error { return l.open(n - 1) }); err != nil {
				return true, err
			}
			p.Talk.Say("", backAt.F(l.name))
		case isNumber && !l.free:
			p.Talk.Say(numbersAre.F(len(l.items)))
		case c.line == "" && shown < len(l.items):
			shown = p.items(l, shown)
		case c.line == "":
			p.Talk.Say(listEnd.F(len(l.items)))
		case c.word == "l":
			shown = p.items(l, 0)
		case l.obey != nil:
			return l.obey(c)
		default:
			return false, errUnknown
		}
		return false, nil
	})
}

// items says the next items and returns how many have been said.
func (p *Program) items(l list, from int) int {
	to := min(from+l.page, len(l.items))
	for i := from; i < to; i++ {
		p.Talk.SayUnder(fmt.Sprintf("%d %s", i+1, l.items[i]), 2)
	}
	return to
}

func (l list) prompt(shown int) string {
	switch {
	case shown < len(l.items) && l.free:
		return askFreeMore.F(len(l.items), len(l.items)-shown)
	case l.free:
		return askFree.F(len(l.items))
	case len(l.items) == 0:
		return askEmpty.String()
	case shown < len(l.items):
		return askMore.F(len(l.items), len(l.items)-shown)
	}
	return askNumber.F(len(l.items))
}
