package found

import (
	"fmt"

	"yunlan/content"
)

// Fact is a number that a sentence states, as it prints it: nothing is converted and
// nothing is added.
type Fact struct {
	ID      string   `json:"id"`      // N1, N2 … in the order of the paper
	Subject string   `json:"subject"` // 全市生产总值, 新增养老床位
	Metric  string   `json:"metric"`  // Size, Count, or the words of a change: 同比增长
	Kind    Kind     `json:"kind"`
	Period  string   `json:"period"` // 2025年, 全年: as printed; "" where the sentence has none
	Year    int      `json:"year"`   // of the period, 0 where it names none
	Value   float64  `json:"value"`  // of a range, where it begins
	To      *float64 `json:"to"`     // where a range ends, else nil
	Shown   string   `json:"shown"`  // 4,550, 3–5
	Unit    string   `json:"unit"`   // 亿元
	Sign    string   `json:"sign"`   // ≥ ≤ > < ≈; "" for an exact number
	State   State    `json:"state"`
	content.Citation
}

// Kind says what a number is; the values are what scripts see.
type Kind string

// The kinds of number.
const (
	Size   Kind = "size"   // how large something is
	Change Kind = "change" // how much it grew or fell
	Count  Kind = "count"  // how many were built, held, hired
)

// Kinds are the kinds in the order in which they are listed.
func Kinds() []Kind { return []Kind{Size, Change, Count} }

// State says whether a number was reached; the values are what scripts see.
type State string

// The states.
const (
	Stated   State = "stated"
	Goal     State = "goal"     // a sentence, or the section that it is in, states a goal
	Forecast State = "forecast" // expected by whoever wrote it
)

// Found is all that was read in a paper.
type Found struct {
	Facts     []Fact
	Documents []Document
	Dates     []Date
}

// In reads a paper. It takes about 20 ms for 100,000 characters; callers keep the
// result.
func In(p *content.Paper) Found {
	var all Found
	r := reader{paper: p}
	for _, b := range p.Blocks {
		if b.Kind != content.Paragraph && b.Kind != content.Footnote {
			continue
		}
		for _, s := range sentences(b) {
			all.Facts = append(all.Facts, r.facts(b, s)...)
		}
	}
	for i := range all.Facts {
		all.Facts[i].ID = fmt.Sprintf("N%d", i+1)
	}
	all.Documents = documents(p)
	all.Dates = dates(p)
	return all
}
