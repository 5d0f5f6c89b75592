package answers

import (
	"cmp"
	"strings"
	"sync"

	"yunlan/content"
	"yunlan/data/edition"
	"yunlan/data/guide"
	"yunlan/data/market"
	"yunlan/data/policy"
	"yunlan/search"
	"yunlan/search/answer"
	"yunlan/ui/figure"
)

// Answers answers questions about a paper. Its methods are safe for concurrent
// use.
type Answers struct {
	answerer func() *answer.Answerer
	market   func() (*market.Market, error)
}

// New returns the answers of a paper; it costs nothing before the first.
func New(paper *content.Paper) *Answers {
	numbers := sync.OnceValues(func() (*market.Market, error) { return market.New(paper) })
	return &Answers{sync.OnceValue(func() *answer.Answerer { return answer.New(source(paper, numbers)) }), numbers}
}

// Market is the paper's numbers, read once.
func (a *Answers) Market() (*market.Market, error) { return a.market() }

// Answer answers the query of a result; false where one card cannot. A nil
// Answers has none.
func (a *Answers) Answer(r search.Result) (answer.Card, bool) {
	if a == nil {
		return answer.Card{}, false
	}
	return a.answerer().Answer(r)
}

// Prepare reads what is known of the paper, so that no answer has to.
func (a *Answers) Prepare() {
	if a != nil {
		a.answerer()
	}
}

// source is what is known of a paper, as plain values. Of data that does not
// belong to the paper nothing is known.
func source(paper *content.Paper, numbers func() (*market.Market, error)) answer.Source {
	own := edition.Of(paper).Aliases()
	s := answer.Source{Paper: paper, Places: places(), Means: search.Means(own)}
	if m, err := numbers(); err == nil {
		s.Facts, s.Derived, s.Findings = facts(m), derived(m), findings(m)
	}
	g := guide.New(paper)
	if terms, err := g.Terms(); err == nil {
		s.Terms = termsOf(terms)
	}
	if actors, err := g.Actors(); err == nil {
		s.Names = names(actors)
		s.Firms, s.Regions = named(actors, guide.Vendor, guide.Institution), named(actors, guide.Region)
	}
	return s
}

// facts are the numbers that sentences state. Captions and sources date
// themselves, not what the paper is about.
func facts(m *market.Market) []answer.Fact {
	var out []answer.Fact
	for _, f := range m.Facts() {
		if f.Kind == market.Derived || strings.HasPrefix(f.Subject, "图") || strings.HasPrefix(f.Subject, "表") || strings.HasPrefix(f.Subject, "脚注") {
			continue
		}
		out = append(out, fact(f))
	}
	return out
}

func fact(f market.Fact) answer.Fact {
	return answer.Fact{
		ID: f.ID, Subject: f.Subject, Metric: metric(f), Period: f.Period, Value: f.Value,
		Unit: f.Unit, Qualifier: f.Qualifier, Text: f.Text, Place: f.Words,
	}
}

// derived are the numbers that follow from stated ones. What follows from a bound is a bound:
// it only says in another unit what its sentence does.
func derived(m *market.Market) []answer.Derived {
	var out []answer.Derived
	for _, f := range m.Facts() {
		if f.Kind == market.Derived && len(f.From) > 0 {
			out = append(out, answer.Derived{Fact: fact(f), Sign: f.Sign(), Formula: f.Formula, From: f.From})
		}
	}
	return out
}

// metric is what a fact measures, of the date of a policy without the table that it
// stands in.
func metric(f market.Fact) string {
	const policyNames = "政策:"
	if i := strings.Index(f.Metric, policyNames); i > 0 {
		return f.Metric[i:]
	}
	return f.Metric
}

// findings are what the audit could not make fit, said of the number that the
// others of its check should give, and what a sentence leaves open.
func findings(m *market.Market) []answer.Finding {
	var out []answer.Finding
	for _, c := range m.Audit() {
		if c.Result != market.Fits {
			last := c.Facts[len(c.Facts)-1]
			out = append(out, answer.Finding{Facts: []string{last.ID}, Text: figure.Finding(c)})
		}
	}
	for _, f := range m.Facts() {
		if strings.Contains(f.Qualifier, "歧义") {
			out = append(out, answer.Finding{Facts: []string{f.ID}, Text: figure.QualifierText(f.Qualifier)})
		}
	}
	return out
}

// glosses are the kinds of explanation, the best first.
var glosses = map[guide.GlossKind]int{guide.Defines: 1, guide.Describes: 2, guide.Names: 3}

func termsOf(terms []guide.Term) []answer.Term {
	out := make([]answer.Term, len(terms))
	for i, t := range terms {
		english, _, _ := strings.Cut(t.English, ":")
		english, _, _ = strings.Cut(english, " (")
		out[i].Names = append(append([]string{t.Name}, t.Names...), english)
		for kind := 1; kind <= len(glosses); kind++ {
			for _, g := range t.Glosses {
				if cmp.Or(glosses[g.Kind], len(glosses)) == kind {
					out[i].Places = append(out[i].Places, g.Place)
				}
			}
		}
	}
	return out
}

func places() []answer.Place {
	var out []answer.Place
	for _, r := range policy.Places() {
		switch {
		case r.District != "":
			out = append(out, answer.Place{Name: r.District, Within: []string{r.City, r.Province}})
		case r.City != "":
			out = append(out, answer.Place{Name: r.City, Within: []string{r.Province}})
		default:
			out = append(out, answer.Place{Name: r.Province})
		}
	}
	return out
}
