package key

import (
	"reflect"
	"slices"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
)

// KeyMap is a struct of bindings on its way to a Table: its fields are actions that
// press their first key.
type KeyMap struct {
	Name  string
	Title lang.Text
	Map   any // a pointer to a struct whose exported fields are bindings
	Now   int // of its modes
	Press func(tea.KeyPressMsg) tea.Cmd
}

type modal interface{ Modes() []Mode }

// Apply gives the bindings the keys that the reader wants.
func (k KeyMap) Apply(s Scheme) {
	k.each(func(id string, b *Binding) {
		keys, label := s.keys(id, Plain(*b))
		if label == "" {
			label = b.Help().Key
		}
		b.SetKeys(withTwins(keys)...)
		b.SetHelp(label, b.Help().Desc)
	})
}

// Bindings are the fields as a table's actions are seen.
func (k KeyMap) Bindings() Bindings {
	out := Bindings{Name: k.Name, Title: k.Title}
	modes := []Mode{{Name: k.Title}}
	if m, ok := k.Map.(modal); ok {
		modes = m.Modes()
	}
	for i := range modes {
		out.Modes = append(out.Modes, &modes[i])
	}
	out.Now = out.Modes[min(k.Now, len(modes)-1)]
	k.each(func(id string, b *Binding) {
		e := Entry{ID: id, Desc: lang.Text{b.Help().Desc, b.Help().Desc}, Binding: *b, Off: func() string { return "" }}
		e.Do = func() tea.Cmd { return k.Press(Press(b.Keys()[0])) }
		for _, m := range out.Modes {
			if slices.Contains(m.Live, b) {
				e.Modes = append(e.Modes, m)
			}
		}
		out.Entries = append(out.Entries, e)
	})
	return out
}

func (k KeyMap) each(do func(id string, b *Binding)) {
	v := reflect.ValueOf(k.Map).Elem()
	for i := range v.NumField() {
		if b, ok := v.Field(i).Addr().Interface().(*Binding); ok {
			do(k.Name+"."+v.Type().Field(i).Name, b)
		}
	}
}
