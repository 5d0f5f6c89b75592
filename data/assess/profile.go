package assess

// Profile is what the firm says about itself. Every field may be skipped: the
// zero Profile is a firm that said nothing, scored with the weights for small
// and medium firms.
type Profile struct {
	Region        []string      `json:"region,omitempty"` // 省, 市, 区, from the outside in
	Industry      string        `json:"industry,omitempty"`
	Size          string        `json:"size,omitempty"` // "sme", "large" or "unknown"
	HasITStaff    *bool         `json:"has_it_staff,omitempty"`
	HasOwnSystems *bool         `json:"has_own_systems,omitempty"`
	HasDevTeam    *bool         `json:"has_dev_team,omitempty"`
	UsesCompute   *bool         `json:"uses_compute,omitempty"`
	SubsidyFacts  *SubsidyFacts `json:"subsidy_facts,omitempty"`
}

// SubsidyFacts are what the subsidy rules ask; the score never looks at them.
// Amounts are in fen. nil is unknown, which is not false.
type SubsidyFacts struct {
	ProfessionalAndNew *bool  `json:"is_zjtx,omitempty"`
	ProjectAccepted    *bool  `json:"project_accepted,omitempty"`
	ContractAmount     *int64 `json:"contract_amount_fen,omitempty"`
	PlatformFee        *int64 `json:"annual_platform_fee_fen,omitempty"`
	CloudEnterprise    *bool  `json:"provincial_cloud_enterprise_mfg,omitempty"`
	Benchmark          *bool  `json:"provincial_benchmark,omitempty"`
	CityTaskMet        *bool  `json:"city_task_met,omitempty"`
	StarLevel          *int64 `json:"star_level_sichuan,omitempty"` // 1 to 5
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
	if p.SubsidyFacts == nil {
		return p
	}
	facts := *p.SubsidyFacts
	facts.ContractAmount, facts.PlatformFee = nil, nil
	p.SubsidyFacts = &facts
	return p
}
