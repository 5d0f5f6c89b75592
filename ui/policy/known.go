package policy

import (
	"maps"
	"slices"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"yunlan/data/firm"
	data "yunlan/data/policy"
	"yunlan/ui/screen"
)

// know takes what another screen told of the firm: the questions of a rule begin
// with it. What the reader answers here goes before it.
func (s *Screen) know(msg screen.ReckonMsg) tea.Cmd {
	s.learn(msg.Firm)
	if s.reckon != nil {
		s.fill(s.reckon)
		s.judge(s.reckon)
	}
	return nil
}

// learn takes over what was told of the firm, "" for what was taken back.
func (s *Screen) learn(said firm.Profile) {
	known := firm.Profile{}
	maps.Copy(known, s.known)
	maps.Copy(known, said)
	s.known = firm.Clean(known)
	s.layMoney()
}

// tellPlace keeps where the firm is, for the assessment and the commands too.
func (s *Screen) tellPlace(path []string) tea.Cmd {
	said := firm.Profile{firm.Region: firm.PlaceOf(path)}
	maps.Copy(s.forms.told, said)
	s.learn(said)
	s.money.Move(1, len(s.money.picks)) // to what the rules of the place say
	return nil
}

// tell keeps the answer of a question for the other rules, the assessment and the
// commands. Where the firm is, is not told here: a rule may be tried for a place.
func (s *Screen) tell(a ask) {
	if a.field.Kind == firm.Place {
		return
	}
	said := firm.Profile{a.field.Name: a.value()}
	maps.Copy(s.forms.told, said)
	s.learn(said)
}

// value is the answer as a profile has it, "" for none.
func (a *ask) value() string {
	switch {
	case !a.answered():
	case a.amount == nil:
		return a.choices[a.chosen].value
	default:
		if fen, _, err := data.ReadAmount(a.field, a.amount.Value()); err == nil {
			return strconv.FormatInt(fen, 10)
		}
	}
	return ""
}

// fill answers what is known of the firm and was not answered here.
func (s *Screen) fill(k *reckon) {
	s.askRegion(k)
	for i := range k.asks {
		if a := &k.asks[i]; a.field.Kind != firm.Place && (a.told || !a.answered()) {
			a.tell(s.known[a.field.Name])
		}
	}
}

// tell answers with what is known of the firm, "" for nothing.
func (a *ask) tell(value string) {
	a.told = a.answer(value)
	if fen, err := strconv.ParseInt(value, 10, 64); a.amount != nil && err == nil {
		a.amount.SetValue(data.FormatYuan(fen))
		a.told = true
	}
}

// askRegion asks where the firm is when it is known to be elsewhere than the
// rule has it; the answer begins with what is known.
func (s *Screen) askRegion(k *reckon) {
	at := slices.IndexFunc(k.asks, isRegion)
	if at >= 0 && !k.asks[at].told {
		return
	}
	elsewhere := k.rule.Elsewhere(s.known[firm.Region])
	if at >= 0 {
		k.asks = slices.Delete(k.asks, at, at+1)
	}
	if elsewhere {
		field, _ := firm.Named(firm.Region)
		region := s.known[firm.Region]
		choices := []choice{{data.PlaceName(k.rule.Region), ""}, {data.PlaceName(region), region}}
		k.asks = slices.Insert(k.asks, 0, ask{field: field, label: field.Label.String(), choices: choices, chosen: 1, told: true})
	}
	if at >= 0 || elsewhere {
		k.At = 0
		k.focus()
	}
}

func isRegion(a ask) bool { return a.field.Name == firm.Region }

// region is where the questions have the firm.
func (k *reckon) region() string {
	for _, a := range k.asks {
		if isRegion(a) {
			return a.choices[a.chosen].label
		}
	}
	return data.PlaceName(k.rule.Region)
}

// told reports that an answer is not the reader's own.
func (k *reckon) told() bool {
	return slices.ContainsFunc(k.asks, func(a ask) bool { return a.told })
}
