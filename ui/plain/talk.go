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

// Talk is a conversation in lines: output is wrapped and sanitised, input is read one
// line at a time.
type Talk struct {
	in    *bufio.Reader
	out   io.Writer
	width int  // cells of a line; 0 leaves each text on one line
	live  bool // stdin is a terminal: prompts end without a newline
	ended bool // the input has ended; a terminal could be read again after that
	err   error
}

// NewTalk begins a conversation. live reports that stdin is a terminal.
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

// Print writes text that is already wrapped.
func (t *Talk) Print(s string) { t.write(content.Sanitize(s)) }

func (t *Talk) write(s string) {
	if t.err == nil {
		_, t.err = io.WriteString(t.out, s)
	}
}

// Ask prints the prompt and returns the answer: half-width, lower case, trimmed. The
// error is io.EOF if the input has ended, or that of writing.
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

// next returns the next line; after the end of input always io.EOF.
func (t *Talk) next() (string, error) {
	if t.ended {
		return "", io.EOF
	}
	line, err := t.line()
	t.ended = errors.Is(err, io.EOF)
	return line, err
}

// longestLine is the greatest length of a line in bytes, that of a note.
const longestLine = notes.MaxText

// line reads a line; the last one needs no line end. Of a line longer than longestLine
// the beginning is used, and a message says so.
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

// Menu lists numbered choices and returns the chosen one, from 0, or Skipped for an
// empty line; enter words what that does, "" for nothing. Other input is answered with
// what is allowed. Errors are those of Answer.
func (t *Talk) Menu(title string, choices []string, enter string) (int, error) {
	if title != "" {
		t.Say(title)
	}
	for i, c := range choices {
		t.option(strconv.Itoa(i+1), c)
	}
	prompt := menuPrompt.F(len(choices))
	if enter != "" {
		prompt = menuEnter.F(len(choices), enter)
	}
	for {
		answer, err := t.Answer(prompt)
		if err != nil {
			return Skipped, err
		}
		if answer == "" && enter != "" {
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

// option reads out an answer to choose. A word precedes its key, so that a listener can
// tell the key from a text that begins with a number.
func (t *Talk) option(key, name string) { t.SayUnder(optionLine.F(key, name), 2) }

// Answer is AskText for short answers: it handles b, q and 0. Errors are those of
// AskText, errBack and errQuit.
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

// Skipped is returned by Menu for an empty line.
const Skipped = -1
