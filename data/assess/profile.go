package assess

import (
	"maps"
	"strings"

	"yunlan/content/lang"
	"yunlan/data/firm"
)

// Profile is what the firm says about itself. Every field may be skipped: the
// zero Profile is a firm that said nothing, scored with the weights for small
// and medium firms.
type Profile struct {
	Region        []string     `json:"region,omitempty"` // 省, 市, 区, from the outside in
	Industry      string       `json:"industry,omitempty"`
	Size          string       `json:"size,omitempty"` // "sme", "large" or "unknown"
	HasITStaff    *bool        `json:"has_it_staff,omitempty"`
	HasOwnSystems *bool        `json:"has_own_systems,omitempty"`
	HasDevTeam    *bool        `json:"has_dev_team,omitempty"`
	UsesCompute   *bool        `json:"uses_compute,omitempty"`
	SubsidyFacts  firm.Profile `json:"subsidy_facts,omitzero"` // what the subsidy rules ask; the score never looks at them
}

// Flag returns the yes-or-no field that has a name in JSON, whose value is nil where
// it was skipped; nil for no such field. This and Choice are the only places that
// know fields by name: all else goes by the fields of the bank.
func (p *Profile) Flag(name string) **bool {
	switch name {
	case "has_it_staff":
		return &p.HasITStaff
	case "has_own_systems":
		return &p.HasOwnSystems
	case "has_dev_team":
		return &p.HasDevTeam
	case "uses_compute":
		return &p.UsesCompute
	}
	return nil
}

// Choice returns the field with named choices that has a name in JSON; nil for no
// such field.
func (p *Profile) Choice(name string) *string {
	switch name {
	case "size":
		return &p.Size
	case "industry":
		return &p.Industry
	}
	return nil
}

// Said returns what a profile says in a field, with the caller's words for yes and
// no; "" for nothing.
func (f Field) Said(p Profile, yes, no lang.Text) string {
	if f.ID == firm.Region {
		return strings.Join(p.Region, " ")
	}
	if v := p.Flag(f.ID); v != nil && *v != nil {
		if **v {
			return yes.String()
		}
		return no.String()
	}
	v := p.Choice(f.ID)
	if v == nil {
		return ""
	}
	for _, c := range f.Choices {
		if c.Value == *v {
			return c.Text.String()
		}
	}
	return *v
}

// Firm returns the profile as the subsidy rules read it.
func (p Profile) Firm() firm.Profile {
	said := firm.Profile{firm.Region: firm.PlaceOf(p.Region), firm.Size: p.Size}
	maps.Copy(said, p.SubsidyFacts)
	return firm.Clean(said)
}

// Firm is what the answers and the profile say to the subsidy rules. What the firm said
// itself goes before what its answers imply.
func (b *Bank) Firm(a Answers) firm.Profile {
	said := firm.Profile{}
	for _, q := range b.Questions {
		if t := q.Tells; t != nil {
			if p, ok := a.to(q).Points(); ok && p >= t.Min {
				said[t.Field] = "true"
			}
		}
	}
	maps.Copy(said, a.Profile.Firm())
	return said
}

// Knowing returns the profile with what is known of the firm.
func (p Profile) Knowing(known firm.Profile, place []string) Profile {
	facts := maps.Clone(known)
	p.Region, p.Size = place, facts[firm.Size]
	delete(facts, firm.Region)
	delete(facts, firm.Size)
	if p.SubsidyFacts = facts; len(facts) == 0 {
		p.SubsidyFacts = nil
	}
	return p
}

// WithoutAmounts returns the profile without sums of money, as reports show it
// unless the reader asks for them.
func (p Profile) WithoutAmounts() Profile {
	p.SubsidyFacts = p.SubsidyFacts.Without(firm.Money)
	return p
}
