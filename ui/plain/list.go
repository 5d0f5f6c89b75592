package plain

import (
	"errors"
	"fmt"
	"strings"

	"yunlan/content"
)

// list is a numbered list to choose from.
type list struct {
	name  string   // what they are, said on coming back to them
	head  []string // said before them
	items []string
	page  int // how many are said at a time; 0 is the usual
	open  func(i int) error
	obey  func(command) (done bool, err error) // what else may be typed; nil for nothing
	help  string                               // on what else may be typed
	// narrow finds the items that match words; nil for a list that cannot be narrowed.
	narrow func(words string) []int
	free   bool // obey takes any words, and numbers that are no item's
}

// listPage is the number of items read out at a time.
const listPage = 10

// list reads out items a page at a time and opens those that are chosen.
func (p *Program) list(l list) error {
	if l.page == 0 {
		l.page = listPage
	}
	p.Talk.Say("")
	p.Talk.Say(l.head...)
	shown := p.items(l, 0)
	prompt := func() string { return l.prompt(shown) }
	return p.hear(prompt, p.saying(strings.TrimSpace(listHelp.String()+l.help)), func(c command) (bool, error) {
		n, isNumber := c.number()
		switch {
		case isNumber && n >= 1 && n <= len(l.items):
			if err := p.enter(func() error { return l.open(n - 1) }); err != nil {
				return true, err
			}
			p.Talk.Say("", backAt.F(l.name))
		case isNumber && !l.free && l.narrow == nil:
			p.Talk.Say(numbersUpTo(len(l.items)))
		case c.line == "" && shown < len(l.items):
			shown = p.items(l, shown)
		case c.line == "":
			p.Talk.Say(listEnd.F(len(l.items)))
		case c.word == "l":
			shown = p.items(l, 0)
		default:
			return p.other(l, c)
		}
		return false, nil
	})
}

// other handles input that is not an item's number: a command of the list, else words
// that narrow it.
func (p *Program) other(l list, c command) (bool, error) {
	if l.obey != nil {
		done, err := l.obey(c)
		if errors.Is(err, errBack) { // from what the item opened
			p.Talk.Say("", backAt.F(l.name))
			return false, nil
		}
		if !errors.Is(err, errUnknown) || l.narrow == nil {
			return done, err
		}
	}
	if l.narrow == nil {
		return false, errUnknown
	}
	if err := p.enter(func() error { return p.narrowed(l, c.words()) }); err != nil {
		return true, err
	}
	p.Talk.Say("", backAt.F(l.name))
	return false, nil
}

// narrowed lists the items that match words; further words are matched against the
// whole list.
func (p *Program) narrowed(l list, words string) error {
	for words != "" {
		at := l.narrow(words)
		if len(at) == 0 {
			p.Talk.Say(noneMatch.F(content.Echo(words)))
			return nil
		}
		next := ""
		sub := list{
			name: narrowedTo.F(content.Echo(words)), head: []string{narrowedHead.F(content.Echo(words), len(at))}, page: l.page, help: l.help, free: true,
			open: func(i int) error { return l.open(at[i]) },
			obey: func(c command) (bool, error) {
				if l.obey != nil {
					if done, err := l.obey(c); !errors.Is(err, errUnknown) {
						return done, err
					}
				}
				next = c.words()
				return true, nil
			},
		}
		for _, i := range at {
			sub.items = append(sub.items, l.items[i])
		}
		if err := p.list(sub); err != nil {
			return err
		}
		words = next
	}
	return nil
}

// items reads out the next items and returns how many have been read out.
func (p *Program) items(l list, from int) int {
	to := min(from+l.page, len(l.items))
	for i := from; i < to; i++ {
		p.Talk.SayUnder(fmt.Sprintf("%d %s", i+1, l.items[i]), 2)
	}
	return to
}

func (l list) prompt(shown int) string {
	switch {
	case shown < len(l.items) && (l.free || l.narrow != nil):
		return askFreeMore.F(len(l.items), len(l.items)-shown)
	case l.free || l.narrow != nil:
		return askFree.F(len(l.items))
	case len(l.items) == 0:
		return askEmpty.String()
	case shown < len(l.items):
		return askMore.F(len(l.items), len(l.items)-shown)
	}
	return askNumber.F(len(l.items))
}

// numbersUpTo says which numbers of n things can be typed.
func numbersUpTo(n int) string {
	if n == 1 {
		return oneNumber.String()
	}
	return numbersAre.F(n)
}
