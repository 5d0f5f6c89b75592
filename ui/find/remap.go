package find

import (
	"yunlan/content/lang"
	"yunlan/ui/key"
)

// Keys returns the screen's bindings, for whoever gives them other keys.
func (s *Screen) Keys() any { return &s.keys }

// Modes says which bindings are live together: in the field, in the list.
func (k *KeyMap) Modes() []key.Mode {
	return []key.Mode{
		{Name: inField, Owns: true, Text: true, Live: []*key.Binding{&k.ToList, &k.Recall, &k.Clear}},
		{Name: inList, Live: []*key.Binding{
			&k.Down, &k.Up, &k.PageDown, &k.PageUp, &k.Top, &k.End, &k.Open, &k.Edit, &k.Copy, &k.Cite, &k.Forget,
		}},
	}
}

// Mode is which of the modes is on.
func (s *Screen) Mode() int {
	if s.list.focused {
		return 1
	}
	return 0
}

// Where a binding works.
var (
	inField = lang.Text{"在输入框里", "in the field"}
	inList  = lang.Text{"在结果里", "among the hits"}
)
