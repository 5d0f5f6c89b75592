package report

import (
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/data/policy"
)

// document is the JSON report: the result's fields flat beside the report's.
type document struct {
	Schema int    `json:"schema"`
	Title  string `json:"title"`
	Name   string `json:"name,omitempty"`
	Date   string `json:"date"`
	Lang   string `json:"lang"`
	assess.Result
	TextHash  string             `json:"text_hash"` // "" when the wording is not this program's
	Input     assess.Answers     `json:"input"`
	Change    *assess.Comparison `json:"change"` // since the last run; null for none
	Subsidies []policy.Verdict   `json:"subsidies"`
	Team      *teamwork          `json:"team,omitempty"`
	Sections  []Section          `json:"sections"`
}

// teamwork is what merging several files found.
type teamwork struct {
	Disagreements    []assess.Disagreement `json:"disagreements"`
	ProfileConflicts []string              `json:"profile_conflicts"`
}

// JSON is the report as one object, ended by a newline.
func (r *Report) JSON(indent string) (string, error) {
	d := document{
		Schema: content.Schema, Title: r.Title, Name: r.Name, Date: r.Date, Lang: languageName(),
		Result: r.result, TextHash: r.textHash, Input: r.input, Change: r.change,
		Subsidies: r.verdicts, Sections: r.Sections,
	}
	if r.team != nil {
		d.Team = &teamwork{r.team.Disagreements, r.team.ProfileConflicts}
	}
	return content.EncodeJSON(d, indent)
}

func languageName() string {
	if lang.Now() == lang.English {
		return "en"
	}
	return "zh"
}
