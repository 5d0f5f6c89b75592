package plain

import (
	"errors"
	"slices"

	"yunlan/content"
	"yunlan/data/assess"
	"yunlan/data/policy"
)

// profile asks for the firm's profile; what is skipped stays as it was. Each answer is
// saved before the next question.
func (q *Quiz) profile() error {
	q.Talk.Say("", profileIntro.String())
	if err := q.fill(); err != nil && !errors.Is(err, errBack) {
		return err
	}
	q.Talk.Say(profileDone.String())
	if at, _ := q.bank.Position(q.sitting.Draft.Answers, q.at); at == 0 {
		q.at = q.bank.Next(q.sitting.Draft.Answers, q.at) // the profile hid the question
	}
	return nil
}

// fill asks for one field after another; b goes back one, from the first one out.
func (q *Quiz) fill() error {
	for i := 0; i < len(q.bank.Profile); i++ {
		set, err := q.about(q.bank.Profile[i])
		if errors.Is(err, errBack) && i > 0 {
			i -= 2
			continue
		}
		if err != nil {
			return err
		}
		if set == nil {
			continue
		}
		if err := q.save(func(d *assess.Draft) { set(&d.Answers.Profile) }); err != nil {
			return err
		}
	}
	return nil
}

// about asks for a field of the profile; set is nil where it was skipped.
func (q *Quiz) about(f assess.Field) (set func(*assess.Profile), err error) {
	switch f.Type {
	case "path":
		return q.region()
	case "choice":
		return q.choose(f)
	case "bool":
		return q.yesNo(f)
	}
	return nil, nil
}

// region asks until a place is known. It is stored in parts, as by the screen.
func (q *Quiz) region() (set func(*assess.Profile), err error) {
	for {
		typed, err := q.Talk.Answer(regionPrompt.String())
		if err != nil || typed == "" {
			return nil, err
		}
		if at, ok := policy.ParseRegion(typed); ok {
			parts := slices.DeleteFunc([]string{at.Province, at.City, at.District}, func(part string) bool { return part == "" })
			return func(p *assess.Profile) { p.Region = parts }, nil
		}
		q.Talk.Say(placeUnknown.F(content.Echo(typed)))
	}
}

func (q *Quiz) choose(f assess.Field) (set func(*assess.Profile), err error) {
	var names []string
	for _, c := range f.Choices {
		names = append(names, c.Text.String())
	}
	n, err := q.Talk.Menu(f.Text.String(), names, enterSkips.String())
	if err != nil || n == Skipped {
		return nil, err
	}
	return func(p *assess.Profile) { *p.Choice(f.ID) = f.Choices[n].Value }, nil
}

func (q *Quiz) yesNo(f assess.Field) (set func(*assess.Profile), err error) {
	n, err := q.Talk.Menu(f.Text.String(), []string{yes.String(), no.String()}, enterSkips.String())
	if err != nil || n == Skipped {
		return nil, err
	}
	said := n == 0
	return func(p *assess.Profile) { *p.Flag(f.ID) = &said }, nil
}
