package cli

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/charmbracelet/x/term"

	"yunlan/content"
	"yunlan/content/shape"
	"yunlan/content/source"
	"yunlan/content/source/refusal"
	"yunlan/data/store"
	"yunlan/ui/app"
	"yunlan/ui/cli/command"
	"yunlan/ui/input"
	"yunlan/ui/signals"
)

// How a long file is read: after patience its progress is shown; a password is asked
// for so many times.
const (
	patience      = time.Second
	passwordTries = 3
	maxPassword   = 4096
)

// readFile reads a file, or standard input for -. It asks for the password of one
// that has one.
func (p *program) readFile(file string, d document) (shape.Doc, source.Report, error) {
	l := d.limits()
	l.Cache = store.DefaultDirs().Cache
	if d.passwordFile != "" {
		password, err := p.passwordIn(d.passwordFile)
		if err != nil {
			return shape.Doc{}, source.Report{}, err
		}
		l.Password = password
	}
	doc, report, err := p.readWith(file, l)
	for range passwordTries {
		var no *refusal.Error
		if !errors.As(err, &no) || !no.Locked || d.passwordFile != "" || file == "-" || !p.atTerminal() {
			break
		}
		if l.Password, err = p.askPassword(file); err != nil {
			break
		}
		doc, report, err = p.readWith(file, l)
	}
	return doc, report, err
}

// readWith reads a file within limits and shows how far it is.
func (p *program) readWith(file string, l source.Limits) (shape.Doc, source.Report, error) {
	progress := p.watch()
	defer progress.end()
	l.Progress = progress.tell
	if file == "-" {
		return source.From(p.TakeStdin(), l)
	}
	if p.early {
		l.Progress = progress.beginning
	}
	doc, report, err := source.Open(file, l)
	switch {
	case progress.begun && err != nil: // there is no text on the first pages
		l.Progress = progress.tell
		return source.Open(file, l)
	case progress.begun:
		p.readOn(file, l)
	}
	return doc, report, err
}

// Of a file with more than a few pages the explorer shows the first ones, while the
// others are read.
const (
	firstPages = 4
	fewPages   = 12
)

// beginning stops after the first pages of a long file, or as many as are read when
// progress would be shown.
func (r *reading) beginning(done, all int) bool {
	if all > fewPages && (done == firstPages || time.Since(r.began) > patience) {
		r.begun = true
		return false
	}
	return r.tell(done, all)
}

// readOn reads the whole file beside the explorer, which waits for it by Rest.
func (p *program) readOn(file string, l source.Limits) {
	var done, all atomic.Int64
	var stopped atomic.Bool
	l.Progress = func(n, of int) bool {
		done.Store(int64(n))
		all.Store(int64(of))
		return n < firstPages || !stopped.Load() // no less than is shown
	}
	read := make(chan *content.Paper, 1)
	go func() {
		var paper *content.Paper
		defer func() {
			_ = recover() // whatever it was, the beginning is there
			read <- paper
		}()
		if doc, report, err := source.Open(file, l); err == nil {
			paper = paperOf(doc, report)
		}
	}()
	p.Rest = &app.Rest{
		Whole: func() *content.Paper { return <-read },
		Done:  func() (int, int) { return int(done.Load()), int(all.Load()) },
		Stop:  func() { stopped.Store(true) },
	}
}

// reading is a file being read while somebody may wait.
type reading struct {
	*program
	began   time.Time
	shown   bool
	begun   bool // the first pages are read, and the others are not
	stopped atomic.Bool
	release func()
	keys    *keyboard // while progress is shown; nil before
}

// watch lets Ctrl-C stop the reading where the document is opened to be read: what was
// read is kept. A second one ends the program, as any other signal does.
func (p *program) watch() *reading {
	r := &reading{program: p, began: time.Now(), release: func() {}}
	if !p.Interactive || !p.opens {
		return r
	}
	in, release := signals.Catch()
	over := make(chan struct{})
	go func() {
		for {
			select {
			case s := <-in:
				if s != syscall.SIGINT || r.stopped.Swap(true) {
					os.Exit(signals.Code(s))
				}
			case <-over:
				return
			}
		}
	}()
	r.release = func() { release(); close(over) }
	return r
}

// tell shows how many pages are read, and reports whether to go on. From the first
// that is shown Esc stops too.
func (r *reading) tell(done, all int) bool {
	if r.stderrIsTerminal() && done < all && time.Since(r.began) > patience {
		words := progressPages.F(done, all)
		if r.Interactive && r.opens {
			words += progressStop.String()
		}
		if !r.shown && r.Interactive && r.opens && r.atTerminal() {
			r.listen()
		}
		r.shown = true
		_, _ = fmt.Fprintf(r.Stderr, "\r\x1b[K%s", words) // it may be closed
	}
	return !r.stopped.Load()
}

func (r *reading) end() {
	if r.keys != nil {
		r.keys.close()
	}
	r.release()
	if r.shown {
		_, _ = fmt.Fprint(r.Stderr, "\r\x1b[K")
	}
}

// keyboard is the terminal while a file is read: its keys stop the reading.
type keyboard struct {
	terminal *input.Terminal
	done     chan struct{} // closed when no more keys are read
}

// listen takes the keys of the terminal: Esc and Ctrl-C stop the reading, the second
// time the program. Where the terminal cannot be had, Ctrl-C is a signal as ever.
func (r *reading) listen() {
	in := r.Stdin.(*os.File) //nolint:forcetypeassert // atTerminal has looked
	terminal, err := input.Open(in, os.Stderr)
	if err != nil {
		return
	}
	r.release()
	restored := signals.Before(func() { _ = terminal.Restore() })
	r.release = restored
	r.keys = &keyboard{terminal, make(chan struct{})}
	go func(done chan struct{}) {
		defer close(done)
		for terminal.AwaitEscape() {
			if r.stopped.Swap(true) {
				_ = terminal.Restore()
				os.Exit(signals.Code(syscall.SIGINT))
			}
		}
	}(r.keys.done)
}

// close gives the terminal back.
func (k *keyboard) close() {
	k.terminal.End()
	<-k.done
	_ = k.terminal.Close()
}

func (p *program) stderrIsTerminal() bool {
	f, ok := p.Stderr.(*os.File)
	return ok && term.IsTerminal(f.Fd()) && !p.Dumb()
}

// atTerminal reports that somebody can type an answer.
func (p *program) atTerminal() bool {
	in, ok := p.Stdin.(*os.File)
	return ok && term.IsTerminal(in.Fd()) && p.stderrIsTerminal()
}

// askPassword asks for the password of a file; it is not shown and not kept. The question
// comes once the terminal shows no keys any more: who answers at once is not to be read.
func (p *program) askPassword(file string) (string, error) {
	in := p.Stdin.(*os.File) //nolint:forcetypeassert // atTerminal has looked
	shown, err := term.GetState(in.Fd())
	if err != nil {
		return "", refusal.New(refusal.NeedsPassword)
	}
	defer signals.Before(func() { _ = term.Restore(in.Fd(), shown) })()
	answer := make(chan string, 1)
	go func() {
		typed, _ := term.ReadPassword(in.Fd()) // nothing, where it cannot be read
		answer <- string(typed)
	}()
	awaitChange(in, shown)
	_, _ = fmt.Fprint(p.Stderr, askPassword.F(command.InputName(file)))
	typed := <-answer
	_, _ = fmt.Fprintln(p.Stderr)
	if typed == "" {
		return "", refusal.New(refusal.NeedsPassword)
	}
	return typed, nil
}

// awaitChange waits until a terminal is no longer as it was, for patience at most: it may
// have shown no keys before.
func awaitChange(terminal *os.File, was *term.State) {
	for until := time.Now().Add(patience); time.Now().Before(until); time.Sleep(time.Millisecond) {
		if now, err := term.GetState(terminal.Fd()); err != nil || *now != *was {
			return
		}
	}
}

// passwordIn is the first line of a file.
func (p *program) passwordIn(file string) (string, error) {
	text, err := p.ReadInput(file, maxPassword)
	if err != nil {
		why, hint := command.WhyUnread(err, hintPasswordFile)
		return "", command.Usage(msgNoPassword.F(command.InputName(file), why), hint)
	}
	line, _, _ := strings.Cut(string(text), "\n")
	return strings.TrimSuffix(line, "\r"), nil
}

// settle waits for what the first PDF began: its reader, once compiled, is kept for
// the next. The explorer, which is there for longer, does not wait.
func (p *program) settle() {
	done := source.Compiling()
	if done == nil || p.explored {
		return
	}
	select {
	case <-done:
		return
	case <-time.After(patience / 4):
	}
	if p.stderrIsTerminal() {
		_ = p.Tell(msgSettling.String())
	}
	<-done
}
