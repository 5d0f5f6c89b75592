package key

import (
	"reflect"
	"slices"
	"strings"
	"unicode"

	"yunlan/content/lang"
)

// Room is a KeyMap and the package it belongs to: "reader", a pointer to a
// struct whose exported fields are bindings, or structs of such.
type Room struct {
	Name   string
	KeyMap any
}

// Action is a binding with its id: the room's name and the field's, reader.Down.
type Action struct {
	ID      string
	Binding *Binding
}

// Name is the field's name alone: Down.
func (a Action) Name() string { return a.ID[strings.IndexByte(a.ID, '.')+1:] }

// Words are the English words that find the action: next para.
func (a Action) Words() string {
	var b strings.Builder
	for i, r := range a.Name() {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte(' ')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// Actions lists a room's actions in the order of the fields. A field inside a
// struct counts as if it stood outside: its id has two parts all the same.
func (r Room) Actions() []Action {
	var out []Action
	collect(reflect.ValueOf(r.KeyMap).Elem(), r.Name+".", &out)
	return out
}

func collect(v reflect.Value, prefix string, out *[]Action) {
	for i := range v.NumField() {
		field := v.Type().Field(i)
		if !field.IsExported() {
			continue
		}
		switch b, ok := v.Field(i).Addr().Interface().(*Binding); {
		case ok:
			*out = append(*out, Action{prefix + field.Name, b})
		case field.Type.Kind() == reflect.Struct:
			collect(v.Field(i), prefix, out)
		}
	}
}

// Mode is a state of a screen in which some of its bindings are live: a list, a
// field, a page.
type Mode struct {
	Name lang.Text
	Owns bool // the keyboard is the screen's: the program's keys come second
	Text bool // letters are text: none may be bound
	Live []*Binding
}

// modal is what the KeyMap of a screen with modes is. The mode it begins in
// stands first. A binding of no mode is live in all.
type modal interface{ Modes() []Mode }

// Modes returns the room's modes, at least one.
func (r Room) Modes() []Mode {
	if m, ok := r.KeyMap.(modal); ok {
		return m.Modes()
	}
	return []Mode{{}}
}

// live are the actions of a mode, and those that belong to none and work in all.
func (r Room) live(m Mode) []Action {
	var out []Action
	for _, a := range r.Actions() {
		if _, some := r.ModeOf(a); !some || slices.Contains(m.Live, a.Binding) {
			out = append(out, a)
		}
	}
	return out
}

// ModeOf is the first mode in which an action works; ok is false for one that
// works in all.
func (r Room) ModeOf(a Action) (m Mode, ok bool) {
	for _, m := range r.Modes() {
		if slices.Contains(m.Live, a.Binding) {
			return m, true
		}
	}
	return Mode{}, false
}
