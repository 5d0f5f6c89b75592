package key

import (
	"slices"
	"strings"
	"unicode"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
)

// Action is something that the reader can do on a screen S, described once.
type Action[S any] struct {
	ID    string   // what a configuration calls it: the screen's name, a dot, its own
	Keys  []string // the keys by default
	Also  []string // further keys; they give way to the reader's own choices, of it and of others
	Label string   // what help calls the default keys; "" for the first two of Keys
	Desc  lang.Text
	Title lang.Text // its name in a list of all actions, where Desc says too little
	Names lang.Text // further words that find it there
	Modes []*Mode   // where it works; none for everywhere on the screen
	Group Group

	// Count does it with a number that was typed before: 12G. Nil ignores the number.
	Count func(s S, n int) tea.Cmd
	// Bar is the hint of the last line; "" for not now. Nil is never hinted.
	Bar func(S) string
	// Off says why it does nothing now; "" for what works. Nil always works.
	Off func(S) string
	Do  func(S) tea.Cmd
}

// Mode is a state of a screen in which some of its actions work: a list, a field, a
// page. Screens compare modes by their address.
type Mode struct {
	Name  lang.Text // where that is: 在列表里
	Owns  bool      // the keyboard is the screen's: the program's keys come second
	Text  bool      // letters are text: none may be bound
	Under *Mode     // has the keys that this one leaves
}

// Group is what one wants to do with an action. Help is ordered by it.
type Group int

// The groups in the order of the help.
const (
	Move Group = iota
	Find
	Keep // mark, note, copy, save
	Go
	Look
	Answer
	Program
)

// Groups are all of them, in order.
var Groups = []Group{Move, Find, Keep, Go, Look, Answer, Program}

// String names a group in the language in use.
func (g Group) String() string { return groupNames[g].String() }

// Do makes an action of a method that has nothing to ask for.
func Do[S any](method func(S)) func(S) tea.Cmd {
	return func(s S) tea.Cmd {
		method(s)
		return nil
	}
}

// Repeat makes the Count of an action that is done n times.
func Repeat[S any](do func(S) tea.Cmd) func(S, int) tea.Cmd {
	return func(s S, n int) tea.Cmd {
		var cmds []tea.Cmd
		for range n {
			cmds = append(cmds, do(s))
		}
		return tea.Batch(cmds...)
	}
}

// Say makes the Bar of an action that is always hinted with the same words.
func Say[S any](words lang.Text) func(S) string {
	return func(S) string { return words.String() }
}

// SayIf makes the Bar of an action that is hinted while a condition holds.
func SayIf[S any](words lang.Text, holds func(S) bool) func(S) string {
	return func(s S) string {
		if !holds(s) {
			return ""
		}
		return words.String()
	}
}

// Bindings are the actions of a screen as help, palette, configuration and the
// page of keys see them.
type Bindings struct {
	Name    string // begins the ids: reader
	Title   lang.Text
	Modes   []*Mode // the one that the screen begins in first
	Now     *Mode   // the one that it is in
	Entries []Entry
}

// Map is what has actions: a screen.
type Map interface {
	// Actions are what can be done, and the keys.
	Actions() Bindings
	// Hints are the keys that come next, for the last line.
	Hints() []Binding
}

// Entry is an action with the keys that it is on. What it does is done to the
// screen that the Bindings were asked of; those of no screen must not be run.
type Entry struct {
	ID                 string
	Desc, Title, Names lang.Text
	Modes              []*Mode
	Group              Group
	Binding            Binding // Help has its label and Desc in the language in use
	Do                 func() tea.Cmd
	Count              func(n int) tea.Cmd // nil where a number means nothing
	Off                func() string
}

// Name is the id without the screen: Down.
func (e Entry) Name() string { return e.ID[strings.IndexByte(e.ID, '.')+1:] }

// Words are the English words of the name, which find the action: next para.
func (e Entry) Words() string {
	var b strings.Builder
	for i, r := range e.Name() {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte(' ')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// Label is what help calls its keys.
func (e Entry) Label() string { return e.Binding.Help().Key }

// Works reports whether the action works in a mode.
func (e Entry) Works(m *Mode) bool { return works(e.Modes, m) }

func works(modes []*Mode, m *Mode) bool { return len(modes) == 0 || slices.Contains(modes, m) }

// Find is the entry of an id.
func (b Bindings) Find(id string) (Entry, bool) {
	i := slices.IndexFunc(b.Entries, func(e Entry) bool { return e.ID == id })
	if i < 0 {
		return Entry{}, false
	}
	return b.Entries[i], true
}

// At is the entry that a key stands for now.
func (b Bindings) At(msg tea.KeyPressMsg) (Entry, bool) {
	for m := b.Now; m != nil; m = m.Under {
		i := slices.IndexFunc(b.Entries, func(e Entry) bool { return e.Works(m) && Matches(msg, e.Binding) })
		if i >= 0 {
			return b.Entries[i], true
		}
	}
	return Entry{}, false
}

// Works reports whether an action works now.
func (b Bindings) Works(e Entry) bool {
	for m := b.Now; m != nil; m = m.Under {
		if e.Works(m) {
			return true
		}
	}
	return false
}

// live are the entries that work in a mode.
func (b Bindings) live(m *Mode) []Entry {
	return slices.DeleteFunc(slices.Clone(b.Entries), func(e Entry) bool { return !e.Works(m) })
}
