package report

import "yunlan/content/lang"

// Part is what stands behind the first page: some sections under a name, which
// screens and plain mode show one at a time.
type Part struct {
	ID       string
	Name     lang.Text
	sections []string
}

// The parts by id.
const (
	Areas   = "areas"
	Steps   = "steps"
	Money   = "money"
	Answers = "answers"
	Method  = "method"
)

// Parts are all of them, in their order. Together they hold every section.
var Parts = []Part{
	{Areas, areasPart, []string{"dimensions", "why", "strengths", "tiers"}},
	{Steps, stepsPart, []string{"steps", "roadmap"}},
	{Money, moneyHead, []string{"subsidies"}},
	{Answers, answersPart, []string{"contradictions", "unanswered", "verify", "not_applicable", "change", "team", "answers"}},
	{Method, methodPart, []string{"result", "method"}},
}

// Part are the sections of a part that the report has.
func (r *Report) Part(p Part) []Section {
	var all []Section
	for _, id := range p.sections {
		for _, s := range r.Sections {
			if s.ID == id {
				all = append(all, s)
			}
		}
	}
	return all
}
