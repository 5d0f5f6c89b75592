package assess

import "yunlan/data/firm"

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

// flag returns the yes-or-no field that a condition names, nil when skipped.
func (p Profile) flag(field string) *bool {
	switch field {
	case "has_it_staff":
		return p.HasITStaff
	case "has_own_systems":
		return p.HasOwnSystems
	case "has_dev_team":
		return p.HasDevTeam
	case "uses_compute":
		return p.UsesCompute
	}
	return nil
}

// choice returns the field with named choices that a condition names.
func (p Profile) choice(field string) string {
	switch field {
	case "size":
		return p.Size
	case "industry":
		return p.Industry
	}
	return ""
}

// WithoutAmounts returns the profile without sums of money, as reports show it
// unless the reader asks for them.
func (p Profile) WithoutAmounts() Profile {
	p.SubsidyFacts = p.SubsidyFacts.Without(firm.Money)
	return p
}
