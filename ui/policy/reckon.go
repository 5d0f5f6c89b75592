package policy

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/firm"
	data "yunlan/data/policy"
	"yunlan/ui/widget"
)

// reckon asks what one money rule needs to know and shows what it says. The
// answers stay, also for the next start (forms.go).
type reckon struct {
	widget.Window // the question that has the keyboard, the first row shown

	rule    data.Rule
	asks    []ask
	fen     int64 // the amount that was typed, 0 for none
	wan     bool  // it was read as 万元
	verdict data.Verdict
	err     error // the amount cannot be read
}

// ask is one question: a choice, or an amount to type.
type ask struct {
	field   firm.Field
	label   string
	choices []choice // the first is no answer; none for an amount
	chosen  int
	amount  *widget.Field
	told    bool // the answer is what another screen knows of the firm
}

// choice is an answer and its value in a profile, "" for none.
type choice struct{ label, value string }

// newReckon asks what the rule names: its conditions, then what it pays by.
func newReckon(r data.Rule) *reckon {
	k := &reckon{rule: r}
	for _, c := range r.Conditions {
		k.add(c.Field)
	}
	switch {
	case r.Rate != nil:
		k.add(r.Rate.Base)
	case r.Fixed != nil:
		k.add(r.Fixed.HalvedIf)
	case r.Tiers != nil:
		k.add(r.Tiers.Field)
	}
	k.focus()
	return k
}

// add asks for a field, once. An amount is asked for by the name that the rule
// has for it.
func (k *reckon) add(field string) {
	f, ok := firm.Named(field)
	if !ok || f.Outside || slices.ContainsFunc(k.asks, func(a ask) bool { return a.field.Name == field }) {
		return
	}
	a := ask{field: f, label: cmp.Or(f.Short, f.Label).String()}
	if f.Kind == firm.Money {
		amount := widget.NewField(30)
		a.amount = &amount
		a.label = k.amountName(f) + amountHint(f)
	} else {
		a.choices = []choice{{notSaid.String(), ""}}
		for i, word := range f.Words(saidYes, saidNo) {
			a.choices = append(a.choices, choice{word, f.Offered()[i].Value})
		}
	}
	k.asks = append(k.asks, a)
}

// amountName is what the rule calls an amount.
func (k *reckon) amountName(f firm.Field) string {
	if r := k.rule.Rate; r != nil && r.Base == f.Name {
		return r.BaseName.String()
	}
	return f.Label.String()
}

// answered reports that a question has an answer.
func (a *ask) answered() bool {
	return a.chosen > 0 || a.amount != nil && a.amount.Value() != ""
}

// answer takes back what was answered and chooses a value; false when no choice
// has it.
func (a *ask) answer(value string) bool {
	if a.amount != nil {
		a.amount.SetValue("")
	}
	a.chosen = max(slices.IndexFunc(a.choices, func(c choice) bool { return c.value == value }), 0)
	return a.chosen > 0
}

// focus gives the keyboard to the amount when it is asked for.
func (k *reckon) focus() {
	for i, a := range k.asks {
		switch {
		case a.amount == nil:
		case i == k.At:
			a.amount.Focus()
		default:
			a.amount.Blur()
		}
	}
}

// typing is the amount that has the keyboard, or nil.
func (k *reckon) typing() *widget.Field { return k.asks[k.At].amount }

// profile is what was answered, for a firm in the rule's region.
func (k *reckon) profile() (firm.Profile, error) {
	k.fen = 0
	p := firm.Profile{firm.Region: k.rule.Region}
	for _, a := range k.asks {
		switch {
		case !a.answered():
		case a.amount == nil:
			p[a.field.Name] = a.choices[a.chosen].value
		default:
			fen, wan, err := data.ReadAmount(a.field, a.amount.Value())
			if err != nil {
				return nil, err //nolint:wrapcheck // said to the reader as it is
			}
			p[a.field.Name], k.fen, k.wan = strconv.FormatInt(fen, 10), fen, wan
		}
	}
	return p, nil
}

// judge asks the rule anew.
func (s *Screen) judge(k *reckon) {
	profile, err := k.profile()
	if err == nil {
		k.verdict, err = k.rule.Judge(s.env.Paper, profile)
	}
	k.err = err
}

// openReckon asks about the rule of the selected policy; of one without a rule
// it says so.
func (s *Screen) openReckon() tea.Cmd {
	if !s.hasRule() {
		return toast(noRule)
	}
	p, _ := s.selected()
	s.ask(s.rules[p.Row])
	return nil
}

// ask shows the questions of a rule, answered as far as the firm is known.
func (s *Screen) ask(rule data.Rule) {
	s.reckon = s.forms.of(rule.ID, func() *reckon { return newReckon(rule) })
	s.fill(s.reckon)
	s.judge(s.reckon)
}

// firstOpen is the first question without an answer, else the first.
func (k *reckon) firstOpen() int {
	return max(slices.IndexFunc(k.asks, func(a ask) bool { return !a.answered() }), 0)
}

// isErasing reports a key that takes an answer back; it never leaves.
func isErasing(msg tea.KeyPressMsg) bool {
	return msg.Code == tea.KeyBackspace || msg.Code == tea.KeyDelete
}

// isDigit also knows the full-width digits of an input method.
func isDigit(msg tea.KeyPressMsg) bool {
	return msg.Text != "" && strings.Trim(content.Narrow(msg.Text), "0123456789") == ""
}

// toAmount gives the keyboard to the amount: a number can mean nothing else.
func (k *reckon) toAmount() bool {
	for i, a := range k.asks {
		if a.amount != nil {
			k.At = i
			k.focus()
			return true
		}
	}
	return false
}

func (s *Screen) typedAmount(msg tea.Msg) tea.Cmd {
	cmd, changed := s.reckon.typing().Update(msg)
	if changed {
		s.reckon.asks[s.reckon.At].told = false
		s.answered()
	}
	return cmd
}

// answered asks the rule anew, and has the answer written.
func (s *Screen) answered() {
	s.forms.edited[s.reckon.rule.ID] = true
	s.tell(s.reckon.asks[s.reckon.At])
	s.judge(s.reckon)
	s.reveal()
}

func (s *Screen) answer(step int) {
	a := &s.reckon.asks[s.reckon.At]
	a.chosen, a.told = (a.chosen+step+len(a.choices))%len(a.choices), false
	s.answered()
}
