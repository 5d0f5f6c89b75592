package plain

import (
	"bufio"
	"errors"
	"io"
	"strconv"
	"strings"

	"yunlan/content"
	"yunlan/ui/notes"
	"yunlan/ui/text"
)

// Talk is a conversation in lines: what is said goes out wrapped and free of
// escapes, what is answered comes in one line at a time.
type Talk struct {
	in    *bufio.Reader
	out   io.Writer
	width int  // cells of a line; 0 leaves each text on one line
	live  bool // somebody types: a sign waits on the line
	ended bool // the input: a terminal would go on after an end
	err   error
}

// NewTalk begins a conversation. Live says that a person is at the keys.
func NewTalk(in io.Reader, out io.Writer, width int, live bool) *Talk {
	return &Talk{in: bufio.NewReader(in), out: out, width: width, live: live}
}

// Err is the first error of writing, nil for none.
func (t *Talk) Err() error { return t.err }

// Width is the cells of a line, 0 for lines of any length.
func (t *Talk) Width() int { return t.width }

// Say prints each text as a paragraph of its own; "" is an empty line.
func (t *Talk) Say(texts ...string) {
	for _, s := range texts {
		t.say(s, text.Options{})
	}
}

// Read prints the paper's own words, with space between Han and Latin.
func (t *Talk) Read(s string) { t.say(s, text.Options{Spacing: text.SpacingAuto}) }

// SayUnder prints a text below something numbered: its rows hang by the cells.
func (t *Talk) SayUnder(s string, hang int) { t.say(s, text.Options{Hang: hang}) }

func (t *Talk) say(s string, o text.Options) {
	s = content.Sanitize(s)
	if t.width > 0 && s != "" {
		var rows []string
		o.Width = t.width
		for _, l := range text.Wrap(s, o) {
			rows = append(rows, l.Text())
		}
		s = strings.Join(rows, "\n")
	}
	t.write(s + "\n")
}

// Print writes what is set already.
func (t *Talk) Print(s string) { t.write(content.Sanitize(s)) }

func (t *Talk) write(s string) {
	if t.err == nil {
		_, t.err = io.WriteString(t.out, s)
	}
}

// Ask says the prompt and returns the answer: half width, lower case, without
// the space around it. The error is io.EOF when the input has ended, or that
// of writing: nobody is left to talk to.
func (t *Talk) Ask(prompt string) (string, error) {
	line, err := t.AskText(prompt)
	return strings.ToLower(content.Narrow(line)), err
}

// AskText is Ask for free text, which is kept as it was written.
func (t *Talk) AskText(prompt string) (string, error) {
	t.Say(prompt)
	if t.live {
		t.write("> ")
	}
	if t.err != nil {
		return "", t.err
	}
	line, err := t.next()
	if err != nil && t.live {
		t.write("\n")
	}
	return strings.TrimSpace(content.Sanitize(line)), err
}

// next is the next line of the input, which ends only once.
func (t *Talk) next() (string, error) {
	if t.ended {
		return "", io.EOF
	}
	line, err := t.line()
	t.ended = errors.Is(err, io.EOF)
	return line, err
}

// longestLine is the bytes of a line that are taken, as many as a note may have.
const longestLine = notes.MaxText

// line reads a line of any length in little room; the last one needs no end. Of
// a longer one the beginning is taken, and how much that is said.
func (t *Talk) line() (string, error) {
	var line []byte
	dropped := 0
	for {
		part, more, err := t.in.ReadLine()
		fits := min(len(part), longestLine-len(line))
		line, dropped = append(line, part[:fits]...), dropped+len(part)-fits
		switch {
		case errors.Is(err, io.EOF):
			return "", io.EOF
		case err != nil:
			return "", err
		case !more && dropped > 0:
			whole := strings.ToValidUTF8(string(line), "") // the last character may be cut
			t.Say(lineCut.F(len(whole), dropped+len(line)-len(whole)))
			return whole, nil
		case !more:
			return string(line), nil
		}
	}
}

// Menu says numbered choices and returns the one that was chosen, from 0, or
// skipped for an empty line where that is allowed. Anything else is answered
// with what is allowed. Errors are those of Answer.
func (t *Talk) Menu(title string, choices []string, skippable bool) (int, error) {
	if title != "" {
		t.Say(title)
	}
	for i, c := range choices {
		t.option(strconv.Itoa(i+1), c)
	}
	prompt := menuPrompt.F(len(choices))
	if skippable {
		prompt = menuSkip.F(len(choices))
	}
	for {
		answer, err := t.Answer(prompt)
		if err != nil {
			return Skipped, err
		}
		if answer == "" && skippable {
			return Skipped, nil
		}
		if n, ok := parse(answer).number(); ok && n >= 1 && n <= len(choices) {
			return n - 1, nil
		}
		if answer != "" {
			t.Say(notHere.F(content.Echo(answer)))
		}
	}
}

// option says an answer to choose; the word before its key keeps a text that
// begins with a number apart from it when it is heard.
func (t *Talk) option(key, name string) { t.SayUnder(optionLine.F(key, name), 2) }

// Answer is AskText for what is no prose: the words that mean the same
// everywhere are understood. Errors are those of AskText, errBack and errQuit.
func (t *Talk) Answer(prompt string) (string, error) {
	for {
		line, err := t.AskText(prompt)
		if err != nil {
			return "", err
		}
		err = everywhere(content.Narrow(line))
		if !errors.Is(err, errHelp) {
			return line, err
		}
		t.Say(helpEverywhere.String())
	}
}

// Skipped is the choice of nobody.
const Skipped = -1
