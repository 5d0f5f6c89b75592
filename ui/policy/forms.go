package policy

import (
	tea "charm.land/bubbletea/v2"

	"yunlan/data/firm"
	"yunlan/data/sitting"
	"yunlan/data/store"
	"yunlan/ui/screen"
)

// forms are the questions of the rules with what was answered, which the next
// start of the program has too.
type forms struct {
	open   map[string]*reckon           // by rule
	begun  map[string]map[string]string // answers of earlier starts, by rule and field
	edited map[string]bool              // since they were last written, by rule
	told   firm.Profile                 // answered since then, "" for what was taken back
}

func newForms() forms {
	return forms{map[string]*reckon{}, map[string]map[string]string{}, map[string]bool{}, firm.Profile{}}
}

// begunMsg is what the store has of the forms and of the firm.
type begunMsg struct {
	forms []store.Writing
	firm  firm.Profile
}

// Init reads what was answered before.
func (s *Screen) Init() tea.Cmd { return s.Enter() }

// Enter implements the optional part of screen.Screen: the list is shown, and the firm
// may have been asked elsewhere meanwhile.
func (s *Screen) Enter() tea.Cmd {
	if s.money.open {
		s.reckon, s.money.open = nil, false
	}
	st := s.env.Store
	return func() tea.Msg { return begunMsg{st.Writings(), sitting.Firm(st)} }
}

// began takes over what the store has; what was answered here and is not written yet
// goes before it.
func (s *Screen) began(all begunMsg) {
	s.known = all.firm
	s.learn(s.forms.told)
	for _, w := range all.forms {
		if w.Form != "" {
			s.forms.begun[w.Form] = w.Answers
		}
	}
}

// of is the form of a rule, filled in as it was left.
func (f *forms) of(id string, begin func() *reckon) *reckon {
	if f.open[id] == nil {
		f.open[id] = begin()
		f.open[id].recall(f.begun[id])
	}
	return f.open[id]
}

// Unkept implements the optional part of screen.Screen.
func (s *Screen) Unkept() bool { return len(s.forms.edited)+len(s.forms.told) > 0 }

// Keep writes the forms that changed; one without an answer is dropped.
func (s *Screen) Keep() tea.Cmd {
	st, now := s.env.Store, s.env.Clock()
	var saves []func() error
	for id := range s.forms.edited {
		w := store.Writing{ID: "form-" + id, Form: id, Answers: s.forms.open[id].given(), Saved: now}
		saves = append(saves, func() error {
			if len(w.Answers) == 0 {
				return st.DropWriting(w.ID)
			}
			return st.SaveWriting(w, func() bool { return true })
		})
	}
	clear(s.forms.edited)
	if told := s.forms.told; len(told) > 0 {
		s.forms.told = firm.Profile{}
		saves = append(saves, func() error { return sitting.Tell(st, told) })
	}
	return func() tea.Msg {
		for _, save := range saves {
			_ = save() // the store keeps and reports what it cannot write
		}
		return screen.StoredMsg{}
	}
}

// given is what the reader answered, by field: an amount as it was typed, a
// choice by its value as JSON.
func (k *reckon) given() map[string]string {
	given := map[string]string{}
	for _, a := range k.asks {
		switch {
		case a.told || !a.answered():
		case a.amount != nil:
			given[a.field.Name] = a.amount.Value()
		default:
			given[a.field.Name] = a.field.JSON(a.choices[a.chosen].value)
		}
	}
	return given
}

// recall answers as before, as far as the questions are the same.
func (k *reckon) recall(given map[string]string) {
	for i := range k.asks {
		a := &k.asks[i]
		if a.amount != nil {
			a.amount.SetValue(given[a.field.Name])
			continue
		}
		for _, c := range a.choices[1:] {
			if given[a.field.Name] == a.field.JSON(c.value) {
				a.answer(c.value)
			}
		}
	}
}
