package assess

import (
	"cmp"
	"maps"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/firm"
	"yunlan/data/policy"
	"yunlan/data/store"
	"yunlan/ui/screen"
	"yunlan/ui/widget"
)

// maxSum bounds the characters of an amount.
const maxSum = 30

// sumForm is the form under which the store keeps amounts that were typed and not
// entered.
const sumForm = "assess"

// typedSum is the amount being typed. What was typed and not entered is on the disk
// within a second and stands in the field when it is asked for again.
type typedSum struct {
	widget.Field
	left   map[string]string // by field of the firm
	edited bool              // since left was written
	said   string            // what Esc has to say, once
}

// note keeps what is typed for a field.
func (t *typedSum) note(field string) {
	t.left = maps.Clone(t.left)
	if t.left == nil {
		t.left = map[string]string{}
	}
	t.left[field], t.edited = t.Value(), true
}

// forget drops what was typed for a field: it was entered.
func (t *typedSum) forget(field string) {
	if _, ok := t.left[field]; ok {
		t.left = maps.Clone(t.left)
		delete(t.left, field)
		t.edited = true
	}
}

// leftSums are the amounts that earlier starts left.
func leftSums(st *store.Store) map[string]string {
	for _, w := range st.Writings() {
		if w.Form == sumForm {
			return w.Answers
		}
	}
	return nil
}

// openSum asks for an amount. The field has what was typed before, else what is
// known.
func (s *Screen) openSum(field string) {
	s.sum.Field = widget.NewField(maxSum)
	s.sum.Focus()
	known := ""
	if fen, ok := s.said().SubsidyFacts.Fen(field); ok {
		known = policy.FormatYuan(fen)
	}
	s.sum.SetValue(cmp.Or(s.sum.left[field], known))
	s.open(spot{page: sum, item: field})
}

func (s *Screen) drawSum(p *page) {
	st := s.env.Styles
	s.asked(p, sumWhat.String())
	p.pick(s.tellSum)
	p.row(s.sum.View(p.width, st.Heading, s.env.Ambiguous))
	p.air()
	switch fen, wan, err := s.readSum(); {
	case s.sum.Value() == "":
	case err != nil:
		p.say(err.Error(), st.Warn)
	default:
		p.say(policy.ReadWords(fen, wan), st.Muted)
	}
}

// readSum is the amount that was typed.
func (s *Screen) readSum() (fen int64, wan bool, err error) {
	f, _ := firm.Named(s.at.item)
	return policy.ReadAmount(f, s.sum.Value())
}

// tellSum keeps the amount that was typed.
func (s *Screen) tellSum() tea.Cmd {
	if s.sum.Value() == "" {
		return s.tell(s.at.item, "")
	}
	fen, _, err := s.readSum()
	if err != nil {
		return toast(err.Error())
	}
	return s.tell(s.at.item, strconv.FormatInt(fen, 10))
}

// leaveSum closes the field and says what becomes of what was typed.
func (s *Screen) leaveSum() {
	if typed := s.sum.left[s.at.item]; typed != "" {
		s.sum.said = sumKept.F(typed)
	}
	s.leave()
}

// Said implements screen.Sayer.
func (s *Screen) Said() string {
	said := s.sum.said
	s.sum.said = ""
	return said
}

// Unkept implements screen.Keeper.
func (s *Screen) Unkept() bool { return s.sum.edited }

// Keep writes the amounts that were typed and not entered.
func (s *Screen) Keep() tea.Cmd {
	st, w := s.env.Store, store.Writing{ID: "form-" + sumForm, Form: sumForm, Answers: s.sum.left, Saved: s.env.Clock()}
	s.sum.edited = false
	return func() tea.Msg {
		if len(w.Answers) == 0 {
			_ = st.DropWriting(w.ID) // the store keeps and reports what it cannot write
		} else {
			_ = st.SaveWriting(w, func() bool { return true })
		}
		return screen.StoredMsg{}
	}
}
