package screen

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/ui/key"
	"yunlan/ui/theme"
)

// Name identifies a screen.
type Name string

// The five screens, in the order of their number keys.
const (
	Reader Name = "reader"
	Find   Name = "find"
	Policy Name = "policy"
	Market Name = "market"
	Assess Name = "assess"
)

// Home is the start page, which is none of the five.
const Home Name = "home"

// Names lists the screens in the order of their number keys.
var Names = []Name{Reader, Find, Policy, Market, Assess}

// BesideFrom is the width, in columns, from which what is selected in a list stands
// beside it.
const BesideFrom = 100

// Screen is one of the five. Methods have pointer receivers and Update changes
// the screen in place, so nobody casts. View draws exactly the h lines of the
// last Resize, none wider than w cells, for any size from 0×0.
type Screen interface {
	Init() tea.Cmd
	Update(msg tea.Msg) tea.Cmd
	View() string
	Resize(w, h int)
	Title() string
	key.Map
}

// Place is a position that the history can return to.
type Place struct {
	Screen Name
	Block  content.ID // what was read or selected there
	Offset int        // byte of the block's Text
	Item   string     // a screen's own note of what was selected, e.g. a row
}

// Optional interfaces of a screen. Each is called by one function below; screens assert
// those that they implement.
type (
	Typer      interface{ Typing() bool }
	Multiliner interface{ Multiline() bool }
	Cursorer   interface{ Cursor() *tea.Cursor }
	Restyler   interface{ Restyle(*theme.Styles) }
	Enterer    interface{ Enter() tea.Cmd }
	Placer     interface {
		Place() Place
		Restore(Place) tea.Cmd
	}
	Escaper  interface{ Escape() bool }
	Layerer  interface{ Layered() bool }
	Lighter  interface{ Lit() bool }
	Sayer    interface{ Said() string }
	Prompter interface{ Prompt() string }
	Stepper  interface {
		Steps() bool
		StepBack() tea.Cmd
	}
	Keeper interface {
		Unkept() bool
		Keep() tea.Cmd
	}
	StatusLine interface{ Status() string }
	// Side by side with the paper's text:
	Companion interface{ Beside(Name) }
	Shower    interface{ Shows() []content.ID }
	Follower  interface {
		Follow(blocks []content.ID) tea.Cmd
	}
	Speaker interface {
		Sentence() (OpenBlockMsg, bool)
	}
)

// Beside tells s which screen stands beside it, "" for none.
func Beside(s Screen, other Name) {
	if c, ok := s.(Companion); ok {
		c.Beside(other)
	}
}

// Typing reports whether a text field of s has the keys.
func Typing(s Screen) bool {
	t, ok := s.(Typer)
	return ok && t.Typing()
}

// Multiline reports whether the text field of s takes several lines, where Enter with a
// modifier begins a new one.
func Multiline(s Screen) bool {
	l, ok := s.(Multiliner)
	return ok && l.Multiline()
}

// Cursor returns where the terminal's cursor belongs, relative to the screen's
// top left corner; nil hides it.
func Cursor(s Screen) *tea.Cursor {
	if c, ok := s.(Cursorer); ok {
		return c.Cursor()
	}
	return nil
}

// Restyle sets the styles of s.
func Restyle(s Screen, styles *theme.Styles) {
	if r, ok := s.(Restyler); ok {
		r.Restyle(styles)
	}
}

// Enter notifies s that it is shown.
func Enter(s Screen) tea.Cmd {
	if e, ok := s.(Enterer); ok {
		return e.Enter()
	}
	return nil
}

// PlaceOf returns where s is; ok is false for a screen that keeps no place.
func PlaceOf(s Screen) (Place, bool) {
	if p, ok := s.(Placer); ok {
		return p.Place(), true
	}
	return Place{}, false
}

// Restore takes s back to a place it reported before.
func Restore(s Screen, p Place) tea.Cmd {
	if r, ok := s.(Placer); ok {
		return r.Restore(p)
	}
	return nil
}

// Escape closes the innermost layer of s (a find line, a peek, a selection)
// and reports whether there was one.
func Escape(s Screen) bool {
	e, ok := s.(Escaper)
	return ok && e.Escape()
}

// Said returns, once, a message about what Escape just closed; "" for none.
func Said(s Screen) string {
	if sa, ok := s.(Sayer); ok {
		return sa.Said()
	}
	return ""
}

// Prompt returns the prompt of s while it waits for a key, say of a mark; "" otherwise.
func Prompt(s Screen) string {
	if a, ok := s.(Prompter); ok {
		return a.Prompt()
	}
	return ""
}

// Steps reports whether Backspace does something in s: goes back a page, edits a text.
// Only otherwise does it leave s.
func Steps(s Screen) bool {
	st, ok := s.(Stepper)
	return ok && st.Steps()
}

// StepBack does what Backspace does in s where Steps is true.
func StepBack(s Screen) tea.Cmd {
	if st, ok := s.(Stepper); ok {
		return st.StepBack()
	}
	return nil
}

// Unkept reports whether s has typed text that is not being saved yet.
func Unkept(s Screen) bool {
	k, ok := s.(Keeper)
	return ok && k.Unkept()
}

// Keep returns the command that saves the unfinished texts of s.
func Keep(s Screen) tea.Cmd {
	if k, ok := s.(Keeper); ok && k.Unkept() {
		return k.Keep()
	}
	return nil
}

// Layered reports whether Escape would close something of s; known is false if s does
// not implement it.
func Layered(s Screen) (layers, known bool) {
	if l, ok := s.(Layerer); ok {
		return l.Layered(), true
	}
	return false, false
}

// Lit reports whether Escape would only remove the highlight of an OpenBlockMsg, which
// does not count as a layer after such a message.
func Lit(s Screen) bool {
	l, ok := s.(Lighter)
	return ok && l.Lit()
}

// Status returns the text at the right of the top bar: page, progress.
func Status(s Screen) string {
	if st, ok := s.(StatusLine); ok {
		return st.Status()
	}
	return ""
}

// Shows returns the blocks of the paper on the screen, the current one first.
func Shows(s Screen) []content.ID {
	if sh, ok := s.(Shower); ok {
		return sh.Shows()
	}
	return nil
}

// Follow makes s, which is beside the text, show what belongs to the visible blocks.
func Follow(s Screen, blocks []content.ID) tea.Cmd {
	if f, ok := s.(Follower); ok {
		return f.Follow(blocks)
	}
	return nil
}

// Sentence returns what the text beside s shows for the selection in s: its sentence,
// highlighted, or its place alone; ok is false for neither.
func Sentence(s Screen) (msg OpenBlockMsg, ok bool) {
	if sp, speaks := s.(Speaker); speaks {
		return sp.Sentence()
	}
	p, ok := PlaceOf(s)
	return OpenBlockMsg{Block: p.Block, Offset: p.Offset}, ok && p.Block != ""
}

// Send wraps a message in a command.
func Send(msg tea.Msg) tea.Cmd { return func() tea.Msg { return msg } }
