package sitting

import (
	"encoding/json"
	"maps"
	"slices"
	"strconv"

	"yunlan/data/assess"
	"yunlan/data/firm"
	"yunlan/data/policy"
	"yunlan/data/store"
)

// Firm is what is known of the firm, whoever asked: the calculator, the profile of
// an assessment, a command. Before anything was told here it is what earlier
// releases kept in each of them.
func Firm(st *store.Store) firm.Profile {
	facts, told := st.Firm()
	if !told {
		return before(st)
	}
	return firm.Clean(facts)
}

// Tell keeps what was told of the firm; an empty value takes a fact back. Errors are
// those of the store that mean that nothing was stored.
func Tell(st *store.Store, said firm.Profile) error {
	var old firm.Profile
	if _, told := st.Firm(); !told {
		old = before(st)
	}
	return refused(st.SaveFirm(old, func(facts map[string]string) {
		for name, value := range said {
			if value == "" {
				delete(facts, name)
			} else {
				facts[name] = value
			}
		}
	}))
}

// ForgetFirm deletes what was told of the firm, with the forms of the calculator.
func ForgetFirm(st *store.Store) error {
	var forms []string
	for _, w := range st.Writings() {
		if w.Form != "" {
			forms = append(forms, w.ID)
		}
	}
	if len(forms) > 0 {
		if err := st.DropWriting(forms...); err != nil {
			return err
		}
	}
	return st.DeleteFirm()
}

// before is what earlier releases kept: the profile of the last assessment and of
// the one in progress, then the forms of the calculator.
func before(st *store.Store) firm.Profile {
	known := firm.Profile{}
	if last, ok := Latest(History(st)); ok {
		maps.Copy(known, last.Run.Answers.Profile.Firm())
	}
	for _, s := range slices.Backward(Unfinished(st)) {
		maps.Copy(known, s.Draft.Answers.Profile.Firm())
	}
	for _, w := range st.Writings() {
		if w.Form == "" {
			continue
		}
		for name, text := range w.Answers {
			if f, ok := firm.Named(name); ok {
				_ = known.Say(f, typed(f, text))
			}
		}
	}
	return known
}

// typed is the value of an answer in a form: an amount as it was typed, a choice as
// JSON.
func typed(f firm.Field, text string) string {
	var value string
	switch {
	case f.Kind == firm.Money:
		fen, _, err := policy.ReadAmount(f, text)
		if err != nil {
			return ""
		}
		return strconv.FormatInt(fen, 10)
	case f.Kind == firm.Choice && json.Unmarshal([]byte(text), &value) == nil:
		return value
	}
	return text
}

// changed is what one profile says otherwise than another, "" for what it does not
// say any more.
func changed(from, to firm.Profile) firm.Profile {
	said := firm.Profile{}
	for _, f := range firm.Fields() {
		if to[f.Name] != from[f.Name] {
			said[f.Name] = to[f.Name]
		}
	}
	return said
}

// With returns a profile with what was said of the firm, "" for what is taken back.
func With(p assess.Profile, said firm.Profile) assess.Profile {
	known := p.Firm()
	maps.Copy(known, said)
	next := knowing(p, firm.Clean(known))
	if _, moved := said[firm.Region]; !moved {
		next.Region = p.Region
	}
	return next
}

// knowing is a profile with what is known of the firm.
func knowing(p assess.Profile, known firm.Profile) assess.Profile {
	var place []string
	if at, ok := policy.ParseRegion(known[firm.Region]); ok {
		place = slices.DeleteFunc([]string{at.Province, at.City, at.District}, func(part string) bool { return part == "" })
	}
	return p.Knowing(known, place)
}

// told is what was told of the firm since this release; false before anything was.
func told(st *store.Store, past []Past) (firm.Profile, bool) {
	if past == nil {
		return nil, false
	}
	facts, ok := st.Firm()
	return firm.Clean(facts), ok
}
