package plain

import (
	"errors"
	"slices"

	"yunlan/data/assess"
	"yunlan/data/policy"
)

// profile asks what the firm says about itself; whatever is skipped stays as
// it was. It is saved once it is through, or as far as it came.
func (q *Quiz) profile() error {
	q.Talk.Say("", profileIntro.String())
	p := q.draft.Answers.Profile
	err := q.fill(&p)
	q.draft.Answers.Profile = p
	if e := q.save(); e != nil {
		return e
	}
	if err != nil && !errors.Is(err, errBack) {
		return err
	}
	q.Talk.Say(profileDone.String())
	if at, _ := q.bank.Position(q.draft.Answers, q.at); at == 0 {
		q.at = q.bank.Next(q.draft.Answers, q.at) // the profile hid the question
	}
	return nil
}

// fill asks one thing after another; b goes back one, at the first out.
func (q *Quiz) fill(p *assess.Profile) error {
	for i := 0; i < len(q.bank.Profile); i++ {
		err := q.about(p, q.bank.Profile[i])
		if errors.Is(err, errBack) && i > 0 {
			i -= 2
			continue
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// about asks for a field of the profile.
func (q *Quiz) about(p *assess.Profile, f assess.Field) error {
	switch f.ID {
	case "region":
		return q.region(p)
	case "industry":
		return q.choose(f, &p.Industry)
	case "size":
		return q.choose(f, &p.Size)
	case "has_it_staff":
		return q.yesNo(f, &p.HasITStaff)
	case "has_own_systems":
		return q.yesNo(f, &p.HasOwnSystems)
	case "has_dev_team":
		return q.yesNo(f, &p.HasDevTeam)
	case "uses_compute":
		return q.yesNo(f, &p.UsesCompute)
	}
	return nil
}

// region asks until a place is known; it is kept in parts, as the screen does.
func (q *Quiz) region(p *assess.Profile) error {
	for {
		typed, err := q.Talk.Answer(regionPrompt.String())
		if err != nil || typed == "" {
			return err
		}
		if at, ok := policy.ParseRegion(typed); ok {
			p.Region = slices.DeleteFunc([]string{at.Province, at.City, at.District}, func(part string) bool { return part == "" })
			return nil
		}
		q.Talk.Say(placeUnknown.F(text40(typed)))
	}
}

func (q *Quiz) choose(f assess.Field, value *string) error {
	var names []string
	for _, c := range f.Choices {
		names = append(names, say(c.Text))
	}
	n, err := q.Talk.Menu(say(f.Text), names, true)
	if err == nil && n != Skipped {
		*value = f.Choices[n].Value
	}
	return err
}

func (q *Quiz) yesNo(f assess.Field, value **bool) error {
	n, err := q.Talk.Menu(say(f.Text), []string{yes.String(), no.String()}, true)
	if err == nil && n != Skipped {
		said := n == 0
		*value = &said
	}
	return err
}
