package policy

import (
	"encoding/json"
	"slices"

	tea "charm.land/bubbletea/v2"

	data "yunlan/data/policy"
	"yunlan/ui/screen"
)

// known is what another screen told of the firm: the questions of a rule begin
// with it. What the reader answers here goes before it.
type known struct {
	firm  data.Profile
	facts map[string]string // the same by field, each value as JSON
}

// know takes what is known of a firm.
func (s *Screen) know(msg screen.ReckonMsg) tea.Cmd {
	k := known{firm: msg.Firm, facts: map[string]string{}}
	fields := map[string]json.RawMessage{}
	if text, err := json.Marshal(msg.Firm); err == nil && json.Unmarshal(text, &fields) == nil {
		for field, value := range fields {
			k.facts[field] = string(value)
		}
	}
	s.known = k
	if s.reckon != nil {
		s.fill(s.reckon)
		s.judge(s.reckon)
	}
	return nil
}

// fill answers what is known of the firm and was not answered here.
func (s *Screen) fill(k *reckon) {
	s.askRegion(k)
	for i := range k.asks {
		a := &k.asks[i]
		if a.field == data.FieldRegion || a.chosen > 0 && !a.told {
			continue
		}
		if a.amount != nil {
			s.fillAmount(a)
			continue
		}
		a.chosen, a.told = 0, false
		for c, choice := range a.choices {
			value, err := json.Marshal(choice.value)
			if c > 0 && err == nil && string(value) == s.known.facts[a.field] {
				a.chosen, a.told = c, true
			}
		}
	}
}

func (s *Screen) fillAmount(a *ask) {
	if a.amount.Value() != "" && !a.told {
		return
	}
	a.amount.SetValue("")
	a.told = false
	for field, fen := range map[string]*int64{data.FieldContract: s.known.firm.Contract, data.FieldFee: s.known.firm.Fee} {
		if field == a.field && fen != nil {
			a.amount.SetValue(data.FormatYuan(*fen))
			a.told = true
		}
	}
}

// askRegion asks where the firm is when it is known to be elsewhere than the
// rule has it; the answer begins with what is known.
func (s *Screen) askRegion(k *reckon) {
	at := slices.IndexFunc(k.asks, func(a ask) bool { return a.field == data.FieldRegion })
	if at >= 0 && !k.asks[at].told {
		return
	}
	elsewhere := s.elsewhere(k.rule)
	if at >= 0 {
		k.asks = slices.Delete(k.asks, at, at+1)
	}
	if elsewhere {
		region := string(s.known.firm.Region)
		choices := []choice{{k.rule.Region, nil}, {region, region}}
		k.asks = slices.Insert(k.asks, 0, ask{field: data.FieldRegion, label: data.FieldName(data.FieldRegion), choices: choices, chosen: 1, told: true})
	}
	if at >= 0 || elsewhere {
		k.At = 0
		k.focus()
	}
}

// elsewhere reports that the firm is known to be outside a rule's region.
func (s *Screen) elsewhere(r data.Rule) bool {
	if s.known.firm.Region == "" {
		return false
	}
	verdicts, err := data.Evaluate(s.env.Paper, data.Profile{Region: s.known.firm.Region})
	if err != nil {
		return false
	}
	for _, v := range verdicts {
		if v.Rule == r.ID {
			return slices.Contains(v.Reason, data.FieldRegion)
		}
	}
	return false
}

// region is where the questions have the firm.
func (k *reckon) region() string {
	for _, a := range k.asks {
		if a.field == data.FieldRegion {
			return a.choices[a.chosen].label
		}
	}
	return k.rule.Region
}

// told reports that an answer is not the reader's own.
func (k *reckon) told() bool {
	return slices.ContainsFunc(k.asks, func(a ask) bool { return a.told })
}
