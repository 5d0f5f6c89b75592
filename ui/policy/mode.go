package policy

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/ui/key"
	"yunlan/ui/screen"
)

// What has the keys: the list, what opens over it, and the fields in which most
// keys are text.
var (
	listMode      = &key.Mode{Name: lang.Text{"在列表里", "in the list"}}
	filterMode    = &key.Mode{Name: lang.Text{"在筛选框里", "in the filter"}, Owns: true, Text: true}
	compareMode   = &key.Mode{Name: compareTitle}
	moneyMode     = &key.Mode{Name: moneyTitle}
	detailMode    = &key.Mode{Name: lang.Text{"在详情里", "in the details"}}
	questionsMode = &key.Mode{Name: asked, Owns: true, Under: answersMode}
	amountMode    = &key.Mode{Name: asked, Owns: true}
	answersMode   = &key.Mode{Name: asked, Owns: true} // the moves that the questions leave
	formatMode    = &key.Mode{Name: lang.Text{"在导出时", "while the list is exported"}, Owns: true}
	nameMode      = &key.Mode{Name: formatMode.Name, Owns: true}
)

// asked is where the questions of a rule are answered.
var asked = lang.Text{"在估算补贴时", "while a subsidy is calculated"}

// Table is the screen's actions on the keys of a scheme.
func Table(scheme key.Scheme) *key.Table[*Screen] {
	modes := []*key.Mode{listMode, filterMode, detailMode, compareMode, moneyMode, questionsMode, amountMode, answersMode, formatMode, nameMode}
	return key.NewTable(scheme, "policy", title, modes, actions())
}

// Actions implements key.Map.
func (s *Screen) Actions() key.Bindings { return s.keys.Bindings(s, s.mode()) }

// Hints implements key.Map.
func (s *Screen) Hints() []key.Binding {
	hints := s.keys.Hints(s, s.mode())
	if s.mode() == moneyMode {
		return append([]key.Binding{key.New("↑↓", walkDesc.String(), "down", "up")}, hints...)
	}
	if m := s.mode(); m == questionsMode || m == formatMode || m == compareMode {
		hints = append(hints, key.New("Esc", leaveDesc.String(), "esc"))
	}
	return hints
}

// mode is what has the keys.
func (s *Screen) mode() *key.Mode {
	switch {
	case s.export != nil && s.export.naming:
		return nameMode
	case s.export != nil:
		return formatMode
	case s.filter.open:
		return filterMode
	case s.reckon != nil && s.reckon.typing() != nil:
		return amountMode
	case s.reckon != nil:
		return questionsMode
	case s.compare.open:
		return compareMode
	case s.detail.open:
		return detailMode
	case s.money.open:
		return moneyMode
	}
	return listMode
}

// press does the action of a key. In a field a letter is text, whatever it is
// bound to, and so is what no action wants.
func (s *Screen) press(msg tea.KeyPressMsg) tea.Cmd {
	mode := s.mode()
	field := mode == nameMode || mode == amountMode || mode == filterMode
	if !field || msg.Text == "" {
		if cmd, ok := s.keys.Press(s, mode, msg); ok {
			return cmd
		}
	}
	switch mode {
	case nameMode:
		return s.export.typed(msg)
	case filterMode:
		return s.typed(msg)
	case amountMode:
		return s.typedAmount(msg)
	case questionsMode:
		return s.pressQuestion(msg)
	case formatMode:
		if !isErasing(msg) { // the name is not being edited
			return s.env.Ask(screen.UnusedKeyMsg(msg))
		}
	}
	return nil
}

// pressQuestion is a key that is none of the questions' own: it takes an answer
// back, or is an amount.
func (s *Screen) pressQuestion(msg tea.KeyPressMsg) tea.Cmd {
	k := s.reckon
	switch {
	case isErasing(msg):
		s.answer(-k.asks[k.At].chosen)
		return nil
	case isDigit(msg) && k.toAmount():
		return s.typedAmount(msg)
	}
	return s.env.Ask(screen.UnusedKeyMsg(msg))
}
