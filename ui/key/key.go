// Package key makes key bindings that also work while a Chinese input method
// is on: such a method sends ？ ／ ： where the key says ? / :.
//
//	Help: key.New("?", "帮助", "?", "f1")
package key

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"yunlan/ui/lang"
)

// space is what the long key is called: the only key without a sign of its own.
var space = lang.Text{"空格", "Space"}

// Binding is a key binding with its help.
type Binding = key.Binding

// twins maps punctuation to what an input method sends for the same key.
var twins = map[string][]string{
	"?": {"？"}, "/": {"／", "、"}, ":": {"："}, "{": {"｛", "「"}, "}": {"｝", "」"},
	"[": {"【", "［"}, "]": {"】", "］"}, "'": {"‘", "’", "＇"}, "+": {"＋"}, "-": {"－"}, "=": {"＝"},
}

// New returns a binding shown as label in help, with its full-width twins.
func New(label, desc string, keys ...string) Binding {
	all := append([]string(nil), keys...)
	for _, k := range keys {
		all = append(all, twins[k]...)
	}
	label = strings.ReplaceAll(label, space[lang.Chinese], space.String())
	return key.NewBinding(key.WithKeys(all...), key.WithHelp(label, desc))
}

// Matches reports whether msg is a press of one of the bindings.
func Matches(msg tea.KeyPressMsg, bindings ...Binding) bool {
	return key.Matches(msg, bindings...)
}

// Conflict is a key that two bindings of one screen claim.
type Conflict struct{ Key, First, Second string }

// Conflicts finds keys bound twice among bindings that are live together.
func Conflicts(bindings []Binding) []Conflict {
	owner := map[string]string{}
	var found []Conflict
	for _, b := range bindings {
		for _, k := range b.Keys() {
			if first, taken := owner[k]; taken {
				found = append(found, Conflict{k, first, b.Help().Desc})
				continue
			}
			owner[k] = b.Help().Desc
		}
	}
	return found
}
