package assess

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/assess"
	"yunlan/data/firm"
	"yunlan/data/policy"
)

// drawProfile lists what the firm may say of itself; none of it must be said.
func (s *Screen) drawProfile(p *page) {
	st := s.env.Styles
	p.say(profileHead.String(), st.Title)
	p.say(profileWhat.String(), st.Muted)
	p.air()
	begin := beginAnswer
	if len(s.sitting.Draft.Answers.Given) > 0 {
		begin = goOnAnswer
	}
	_, of := s.progress("")
	p.choice(begin.String(), questionCount.F(of), s.startAsking)
	p.air()
	said := s.profileSaid()
	for _, f := range s.bank.Profile {
		p.pick(func() tea.Cmd { return s.openField(f.ID) })
		p.pair(f.Text.String(), orElse(said[f.ID], notSaid.String()), st.Text)
	}
	if v := s.sitting.Draft.Answers.Profile.HasITStaff; v != nil && !*v && s.sitting.Draft.Answers.Mode == assess.Full {
		p.gap()
		p.say(quickAdvice.String(), st.Muted)
	}
}

func orElse(said, otherwise string) string {
	if said == "" {
		return otherwise
	}
	return said
}

// startAsking goes from the profile to the questions.
func (s *Screen) startAsking() tea.Cmd {
	to := s.nextOpen(s.sitting.Draft.Answers)
	return s.commit(func(d *assess.Draft) { d.At = to }, func() tea.Cmd {
		s.home(s.stopped())
		return nil
	})
}

func (s *Screen) openField(id string) tea.Cmd {
	s.region = nil
	s.open(spot{page: field, item: id, cursor: s.fieldCursor(id)})
	return nil
}

// saying is one thing to say in a field; set writes it into the profile.
type saying struct {
	text string
	said bool // is what was said
	set  func(*assess.Profile)
	more func() // opens a finer choice instead
}

// drawField asks one thing of the profile.
func (s *Screen) drawField(p *page) {
	st := s.env.Styles
	p.say(s.fieldText(s.at.item), st.Heading)
	if why, ok := fieldWhy[s.at.item]; ok {
		p.say(why.String(), st.Muted)
	}
	if len(s.region) > 0 {
		p.say(strings.Join(s.region, " "+s.env.Glyphs.Sep+" "), st.Muted)
	}
	p.air()
	for _, o := range s.sayings(s.at.item) {
		p.pick(func() tea.Cmd { return s.sayField(o) })
		mark := "  "
		if o.said {
			mark = s.env.Glyphs.Dot + " "
		}
		p.text(mark+o.text, st.Text, 2)
	}
}

func (s *Screen) fieldText(id string) string {
	for _, f := range s.bank.Profile {
		if f.ID == id {
			return f.Text.String()
		}
	}
	return ""
}

// sayField saves what was chosen and goes to the next thing.
func (s *Screen) sayField(o saying) tea.Cmd {
	if o.more != nil {
		o.more()
		s.at.cursor, s.at.window.Top = 0, 0
		return nil
	}
	id := s.at.item
	if s.telling() {
		return s.keepTold(o.set)
	}
	return s.commit(func(d *assess.Draft) { o.set(&d.Answers.Profile) }, func() tea.Cmd {
		s.leave()
		s.at.cursor = min(s.fieldIndex(id)+2, len(s.bank.Profile)) // the first line begins the questions
		if s.fieldIndex(id) == len(s.bank.Profile)-1 {
			s.at.cursor = 0
		}
		return nil
	})
}

func (s *Screen) fieldIndex(id string) int {
	return slices.IndexFunc(s.bank.Profile, func(f assess.Field) bool { return f.ID == id })
}

func (s *Screen) fieldCursor(id string) int {
	if s.profileSaid()[id] == "" {
		return 0
	}
	return max(slices.IndexFunc(s.sayings(id), func(o saying) bool { return o.said }), 0)
}

// sayings are the ways to fill in a field; the last one is to say nothing.
func (s *Screen) sayings(id string) []saying {
	f := s.bank.Profile[max(s.fieldIndex(id), 0)]
	said := s.sitting.Draft.Answers.Profile
	var all []saying
	switch f.Type {
	case "bool":
		now := said.Flag(id)
		for i, text := range []string{yes.String(), no.String()} {
			v := i == 0
			all = append(all, saying{text, *now != nil && **now == v, func(p *assess.Profile) { *p.Flag(id) = &v }, nil})
		}
		return append(all, saying{notSaying.String(), *now == nil, func(p *assess.Profile) { *p.Flag(id) = nil }, nil})
	case "choice":
		for _, c := range f.Choices {
			all = append(all, saying{c.Text.String(), *said.Choice(id) == c.Value, func(p *assess.Profile) { *p.Choice(id) = c.Value }, nil})
		}
		return append(all, saying{notSaying.String(), *said.Choice(id) == "", func(p *assess.Profile) { *p.Choice(id) = "" }, nil})
	}
	return s.regionSayings()
}

// profileSaid is what the firm said of itself, in words, by field.
func (s *Screen) profileSaid() map[string]string {
	said, profile := map[string]string{}, s.sitting.Draft.Answers.Profile
	for _, f := range s.bank.Profile {
		words := content.Collapse(f.Said(profile, yes, no))
		if f.ID == firm.Region {
			words = policy.PlaceName(words)
		}
		if words != "" {
			said[f.ID] = words
		}
	}
	return said
}
