package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/term"

	"yunlan/content"
	"yunlan/data/edition"
	"yunlan/data/english"
	"yunlan/data/store"
	"yunlan/ui/answers"
	"yunlan/ui/clipboard"
	"yunlan/ui/config"
	"yunlan/ui/input"
	"yunlan/ui/screen"
)

// Options are what the command line decides.
type Options struct {
	Theme     string               // overrides the setting: auto, dark, light, mono
	Ambiguous string               // overrides the setting: auto, 1, 2
	ASCII     bool                 // draw with ASCII signs alone
	NoColor   bool                 // no colour whatever the terminal can do
	Profile   colorprofile.Profile // the colours to use; Unknown asks the terminal and its environment
	NoMouse   bool                 // leave the mouse to the terminal
	Config    config.Choices       // what the configuration says
	Faults    []config.Problem     // its problems
	Paper     *content.Paper       // what is read; nil for the bundled paper
	File      string               // the absolute path of its file; "" for none
	Further
	Said  string     // said at the start; "" for nothing
	Start content.ID // where to open; "" for the saved place
	Show  tea.Msg    // where to go on to from there: a screen.ShowScreenMsg or OpenBlockMsg; nil for none
	Clock func() time.Time
}

// Further is what there is beside the document that is opened.
type Further struct {
	Others []string // absolute paths of further documents that were named
	Rest   *Rest    // all of the document whose beginning Paper is; nil where it is all
}

// ExitError carries the exit code of a program that a signal ended, or that left
// something unsaved and has said so.
type ExitError struct{ Code int }

// Error implements error.
func (e ExitError) Error() string { return fmt.Sprintf("ended with code %d", e.Code) }

// memoryLimit is when garbage is collected more often, in bytes of Go's own. At
// 200×60 the frames of every screen take the process to 56 MB with it, to 62 with
// 40 MB. Another document may be larger than the limit and has none.
const memoryLimit = 30 << 20

// Run opens the explorer on the terminal and returns when the reader leaves.
// The place is saved whatever ends it. A signal, and what could not be saved,
// return an ExitError.
func Run(ctx context.Context, o Options) error {
	if os.Getenv("GOMEMLIMIT") == "" && o.doc() == "" {
		debug.SetMemoryLimit(memoryLimit)
	}
	b := &boot{show: o.Show}
	tellSize, stopSize := watchSize()
	defer stopSize()
	w, h, sized := sizeNow()
	tty, err := input.Open(os.Stdin, os.Stdout)
	if err != nil {
		return fmt.Errorf("open the terminal: %w", err)
	}
	b.load = sync.OnceValue(func() *Model {
		m := load(o, w, h)
		m.terminal.tty = tty
		return m
	})
	go b.load()
	filter := &quitFilter{tty: tty}
	opts := []tea.ProgramOption{
		tea.WithContext(ctx), tea.WithFPS(120), tea.WithoutSignalHandler(), tea.WithFilter(filter.filter),
		tea.WithInput(tty.Input()), tea.WithOutput(screenOf(tty, sized)),
	}
	if o.Profile != colorprofile.Unknown {
		opts = append(opts, tea.WithColorProfile(o.Profile))
	}
	p := tea.NewProgram(b, append(opts, sized...)...)
	tty.Deliver(p.Send)
	tty.HoldEscape(time.Duration(o.Config.Number("escape")) * time.Millisecond)
	filter.send = p.Send
	tellSize(p.Send)
	ending := end(p, tty, func(code int) {
		b.load().keep() // the model is at rest: its loop waits for the terminal, or is over
		_ = tty.Restore()
		exit(code)
	})
	_, err = p.Run()
	close(ending.left)
	m := b.load()
	m.env.Store.Leave()
	m.keep()
	_ = tty.Close() // a terminal that is gone needs no modes
	unsaved := ReportUnsaved(m.env.Store, os.Stderr)
	ending.stop()
	switch code := ending.signalled(); {
	case code != 0:
		return ExitError{code}
	case unsaved:
		return ExitError{1}
	case m.pending.next != nil:
		return m.pending.next
	case err == nil, errors.Is(err, tea.ErrInterrupted), input.Gone(err):
		return nil
	case errors.Is(err, tea.ErrProgramPanic):
		return errors.New(panicked.String())
	}
	return fmt.Errorf("run the explorer: %w", err)
}

// boot sets up the terminal while the paper is parsed and the reading position
// is loaded: Init waits for both, and every message after it goes to the Model.
type boot struct {
	*Model
	load func() *Model
	show tea.Msg
}

// Init implements tea.Model.
func (b *boot) Init() tea.Cmd {
	b.Model = b.load()
	cmd := b.Model.Init()
	if b.show != nil {
		there, _ := b.request(b.show)
		cmd = tea.Batch(cmd, there)
	}
	return cmd
}

// load opens the paper where the reader was, at the size of the window, so that
// the first frame has text.
func load(o Options, w, h int) *Model {
	clip := clipboard.Find(os.Getenv, exec.LookPath)
	env := newEnv(o, o.store())
	scheme, faults := o.Config.Scheme(Bindings)
	env.Keys = scheme
	m := New(env, o.NoColor, clip)
	m.recents = recents{file: o.File, others: o.Others}
	m.rest = o.Rest
	m.start(o.Start, o.Config.Word("start"))
	m.toastCoverage()
	m.toastConfig(o.Config, slices.Concat(o.Faults, faults))
	if o.Rest != nil {
		m.bottom.toast = restComing.String()
	}
	if o.Said != "" {
		m.bottom.toast = o.Said
	}
	m.Resize(w, h)
	return m
}

// store is the reader's state about what is read.
func (o Options) store() *store.Store {
	if o.Paper == nil {
		return store.Open(store.DefaultDirs())
	}
	return store.Of(store.DefaultDirs(), o.Paper)
}

// doc is the document that is read, "" for the bundled paper.
func (o Options) doc() string {
	if o.Paper == nil {
		return ""
	}
	return o.Paper.Doc
}

func newEnv(o Options, st *store.Store) *screen.Env {
	paper := o.Paper
	if paper == nil || paper.Bundled() {
		paper = o.Config.Published(content.Load())
	}
	env := &screen.Env{
		Paper: paper, Store: st, Search: answers.Engine(paper, st.Dirs().Cache), Answers: answers.New(paper), Settings: st.Settings(),
		PlainOnly: o.ASCII, Ambiguous: 1, Clock: clockOr(o.Clock), Speed: o.Config.Number("speed"),
	}
	if edition.Has(paper) { // the others have no translation
		env.English = english.Of(paper)
	}
	env.Pinned = o.Config.Into(&env.Settings)
	if ascii, ok := o.Config.Flag("ascii"); ok {
		env.PlainOnly = env.PlainOnly || ascii
	}
	if o.Theme != "" {
		env.Settings.Theme = o.Theme
	}
	if o.Ambiguous != "" {
		env.Settings.Ambiguous = o.Ambiguous
	}
	if env.Settings.Ambiguous == "2" {
		env.Ambiguous = 2
	}
	env.Settings.Mouse = env.Settings.Mouse && !o.NoMouse
	env.Settings.Focus = false // a mode, not a habit: nobody should start without bars
	return env
}

// start puts the reader where it is to begin: at a place that was asked for, else
// where the configuration says, else where the reader was, or on the start page
// where nothing was read yet.
func (m *Model) start(at content.ID, begin string) {
	place := screen.Place{Screen: screen.Reader, Block: at}
	if at == "" {
		saved := m.env.Store.Place()
		place.Block, place.Offset = content.ID(saved.Block), saved.Offset
	}
	screen.Restore(m.current(), place)
	m.saver.last = m.here()
	if at == "" && m.env.Paper.Bundled() && (begin == BeginHome || begin != beginResume && !m.begun()) {
		m.show(screen.Home)
	}
	m.sayProblems()
}

// sizeNow returns the size of the window before Bubble Tea measures it; 0 if it is
// unknown. A size above maxWidth×maxHeight is clamped and returned as options, because
// the renderer allocates every cell.
func sizeNow() (w, h int, opts []tea.ProgramOption) {
	w, h, err := term.GetSize(os.Stdout.Fd())
	switch {
	case err != nil:
		return 0, 0, nil
	case w <= maxWidth && h <= maxHeight:
		return w, h, nil
	}
	w, h = min(w, maxWidth), min(h, maxHeight)
	return w, h, []tea.ProgramOption{tea.WithWindowSize(w, h)}
}

// screenOf returns the writer to draw on. With a clamped size it is not the terminal
// itself, of which Bubble Tea would ask the size.
func screenOf(tty *input.Terminal, sized []tea.ProgramOption) io.Writer {
	if len(sized) > 0 {
		return struct{ io.Writer }{tty.Output()}
	}
	return tty.Output()
}
