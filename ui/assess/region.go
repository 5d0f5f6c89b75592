package assess

import (
	"slices"

	"yunlan/data/assess"
	"yunlan/data/policy"
)

// regionSayings are the provinces, then the cities of the chosen one, then the
// districts for which table 1 has a rule; each step may be the last.
func (s *Screen) regionSayings() []saying {
	said := s.said().Region
	var all []saying
	if n := len(s.region); n > 0 {
		all = append(all, s.place(s.region, wholeRegion.F(policy.PartName(s.region)), slices.Equal(said, s.region)))
	}
	for _, name := range s.finer() {
		path := append(slices.Clone(s.region), name)
		o := s.place(path, policy.PartName(path), len(said) >= len(path) && slices.Equal(said[:len(path)], path))
		if len(policy.Parts(path)) > 0 {
			o.more = func() { s.region = path }
		}
		all = append(all, o)
	}
	if len(s.region) == 2 {
		other := append(slices.Clone(s.region), policy.OtherDistrict)
		all = append(all, s.place(other, otherDistrict.String(), slices.Equal(said, other)))
	}
	if len(s.region) == 0 {
		all = append(all, s.place(nil, notSaying.String(), len(said) == 0))
	}
	return all
}

// widen goes back from the parts of a place to what it is a part of, the cursor on
// the place.
func (s *Screen) widen() {
	from := s.region
	s.region = from[:len(from)-1]
	name := policy.PartName(from)
	at := slices.IndexFunc(s.regionSayings(), func(o saying) bool { return o.text == name })
	s.turn(spot{page: field, item: s.at.item, cursor: max(at, 0)})
}

func (s *Screen) finer() []string { return policy.Parts(s.region) }

func (s *Screen) place(path []string, text string, said bool) saying {
	return saying{text, said, func(p *assess.Profile) { p.Region = slices.Clone(path) }, nil}
}
