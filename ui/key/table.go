package key

import (
	"cmp"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
)

// Table is the actions of a screen with the keys that they are on.
type Table[S any] struct {
	name    string
	title   lang.Text
	modes   []*Mode
	actions []Action[S]
	keys    []Binding // of each action
}

// NewTable puts the actions of a screen on the keys that the reader wants. The
// screen begins in the first mode; a screen without modes has one.
func NewTable[S any](scheme Scheme, name string, title lang.Text, modes []*Mode, actions []Action[S]) *Table[S] {
	if len(modes) == 0 {
		modes = []*Mode{{Name: title}}
	}
	t := &Table[S]{name: name, title: title, modes: modes, actions: actions, keys: make([]Binding, len(actions))}
	given := scheme.given(name)
	for i, a := range actions {
		keys, label := scheme.keys(a.ID, a.Keys)
		if _, chosen := scheme.Bind[a.ID]; !chosen {
			label = cmp.Or(label, a.Label, Label(keys))
			keys = append(slices.Clone(keys), given.free(a.ID, scheme.also(a.ID, a.Also))...)
		}
		t.keys[i] = binding(label, keys)
	}
	return t
}

// First is the mode that the screen begins in.
func (t *Table[S]) First() *Mode { return t.modes[0] }

// Press does the action that a key stands for in a mode; ok is false where it
// stands for none.
func (t *Table[S]) Press(s S, m *Mode, msg tea.KeyPressMsg) (cmd tea.Cmd, ok bool) {
	for ; m != nil; m = m.Under {
		for i, a := range t.actions {
			if works(a.Modes, m) && Matches(msg, t.keys[i]) {
				return a.Do(s), true
			}
		}
	}
	return nil, false
}

// Hints are the actions of a mode that come next, in the order of the table.
func (t *Table[S]) Hints(s S, m *Mode) []Binding {
	var out []Binding
	for i, a := range t.actions {
		if a.Bar == nil || !works(a.Modes, m) || len(t.keys[i].Keys()) == 0 {
			continue
		}
		if words := a.Bar(s); words != "" {
			out = append(out, Named(t.keys[i], words))
		}
	}
	return out
}

// Binding is the keys of an action, described in the language in use.
func (t *Table[S]) Binding(id string) Binding {
	i := slices.IndexFunc(t.actions, func(a Action[S]) bool { return a.ID == id })
	return Named(t.keys[i], t.actions[i].Desc.String())
}

// Label is what help calls the keys of an action.
func (t *Table[S]) Label(id string) string { return t.Binding(id).Help().Key }

// Matches reports whether msg is a press of one of the actions, whatever the mode.
func (t *Table[S]) Matches(msg tea.KeyPressMsg, ids ...string) bool {
	return slices.ContainsFunc(ids, func(id string) bool { return Matches(msg, t.Binding(id)) })
}

// Bindings are the actions as others see them, those of s in the mode that it is in.
func (t *Table[S]) Bindings(s S, now *Mode) Bindings {
	b := Bindings{Name: t.name, Title: t.title, Modes: t.modes, Now: now, Entries: make([]Entry, len(t.actions))}
	for i, a := range t.actions {
		e := Entry{
			ID: a.ID, Desc: a.Desc, Title: a.Title, Names: a.Names, Modes: a.Modes, Group: a.Group,
			Binding: Named(t.keys[i], a.Desc.String()),
			Do:      func() tea.Cmd { return a.Do(s) },
			Off:     func() string { return "" },
		}
		if a.Count != nil {
			e.Count = func(n int) tea.Cmd { return a.Count(s, n) }
		}
		if a.Off != nil {
			e.Off = func() string { return a.Off(s) }
		}
		b.Entries[i] = e
	}
	return b
}

// Default are the bindings of a screen that was never shown, of which nothing is known
// that its actions could not do.
func (t *Table[S]) Default() Bindings {
	var none S
	b := t.Bindings(none, t.modes[0])
	for i := range b.Entries {
		b.Entries[i].Off = func() string { return "" }
	}
	return b
}

// binding is keys with their twins under a label, or the first two.
func binding(label string, keys []string) Binding {
	if label == "" {
		label = Label(keys)
	}
	return New(label, "", keys...)
}

// Named is a binding with other words for what it does.
func Named(b Binding, desc string) Binding {
	b.SetHelp(strings.ReplaceAll(b.Help().Key, space[lang.Chinese], space.String()), desc)
	return b
}
