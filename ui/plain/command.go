package plain

import (
	"errors"
	"strconv"
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
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
	return command{line, strings.ToLower(content.Narrow(word)), strings.TrimSpace(rest)}
}

// number is the number that was typed, if it was one.
func (c command) number() (int, bool) {
	n, err := strconv.Atoi(strings.TrimRight(c.word, ".。"))
	return n, err == nil && c.rest == ""
}

// words are what to look for: without the / before them.
func (c command) words() string {
	if c.word == "/" {
		return c.rest
	}
	return c.line
}

// names reports that a name, or its beginning, was typed in either language.
func (c command) names(name lang.Text) bool {
	typed := strings.ToLower(content.Narrow(c.line))
	for _, n := range name {
		if len([]rune(typed)) >= 2 && strings.HasPrefix(strings.ToLower(n), typed) {
			return true
		}
	}
	return false
}

// errUnknown is returned for input that has no meaning here.
var errUnknown = errors.New("unknown")

// errHelp is returned for the question what may be typed.
var errHelp = errors.New("help")

// everywhere returns the error that a word means at every prompt; nil for none.
func everywhere(word string) error {
	switch strings.ToLower(word) {
	case "q", "0", "quit", "exit", "退出":
		return errQuit
	case "b", "back", "返回":
		return errBack
	case "?", "h", "help", "帮助":
		return errHelp
	}
	return nil
}

// hear asks until obey is done with the input. It handles b, q, 0 and ?, which mean
// the same everywhere; help answers ?.
func (p *Program) hear(prompt func() string, help func(), obey func(command) (done bool, err error)) error {
	for {
		line, err := p.Talk.AskText(prompt())
		if err != nil {
			return err
		}
		c := parse(line)
		switch err := everywhere(c.word); {
		case errors.Is(err, errHelp):
			help()
			p.Talk.Say(helpEverywhere.String())
			continue
		case err != nil:
			return err
		}
		done, err := obey(c)
		if errors.Is(err, errUnknown) {
			p.Talk.Say(notHere.F(content.Echo(line)))
			continue
		}
		if done || err != nil {
			return err
		}
	}
}

// saying is a help of some words.
func (p *Program) saying(words string) func() { return func() { p.Talk.Say(words) } }

// enter runs a part of the program; errBack from it is no error.
func (p *Program) enter(part func() error) error {
	if err := part(); !errors.Is(err, errBack) {
		return err
	}
	return nil
}
