package mcp

import (
	"yunlan/data/found"
	"yunlan/data/market"
	"yunlan/data/policy"
	"yunlan/ui/cli/data"
)

// foundFacts are numbers of a document that nobody has prepared. A subject keeps those
// that have its words.
func (c *call) foundFacts(in factsIn) (out factsOut, err error) {
	found, err := data.FoundFacts(c.found().Facts, in.Subjects, in.Units, in.Kinds...)
	if err != nil {
		return out, err
	}
	all := make([]fact, len(found))
	for i, f := range found {
		all[i] = c.foundFact(f)
	}
	out.list, err = pagedFound(c, in.paging, all)
	return out, err
}

func (d *document) foundFact(f found.Fact) fact {
	return fact{
		ID: f.ID, Subject: f.Subject, Metric: f.Metric, Period: f.Period, Value: &f.Value, To: f.To, Unit: f.Unit, Qualifier: f.Sign,
		Kind: market.Kind(f.State), Found: true, amount: string(f.State) + " " + f.Sign + f.Shown + f.Unit, source: d.source(f.Citation),
	}
}

// foundPolicies are the documents that one nobody has prepared names, each with the first
// sentence that does.
func (c *call) foundPolicies(in policiesIn) (out policiesOut, err error) {
	filter := data.PolicyFilter{Regions: in.Regions, Levels: in.Levels, Kinds: in.Kinds, Since: in.Since}
	found, err := data.FoundDocuments(c.run, c.found().Documents, filter, in.Sort)
	if err != nil {
		return out, err
	}
	all := make([]policyItem, len(found))
	for i, d := range found {
		all[i] = policyItem{Name: d.Title, Date: d.Date, Issuer: d.Issuer, Found: true, source: c.source(d.Mentions[0])}
	}
	out.list, err = pagedFound(c, in.paging, all)
	return out, err
}

// foundDates are the dates that a document which nobody has prepared names.
func (c *call) foundDates(in timelineIn) (out timelineOut, err error) {
	from, err := data.Since(in.Since)
	if err != nil {
		return out, err
	}
	var all []event
	for _, d := range c.found().Dates {
		if in.Since == "" || (policy.Date{Year: d.Year, Month: d.Month}).Compare(from) >= 0 {
			all = append(all, event{Date: d.Shown, Found: true, source: c.source(d.Citation)})
		}
	}
	out.list, err = pagedFound(c, in.paging, all)
	return out, err
}

// pagedFound is a reply of what rules found, and says so; that there is nothing, too.
func pagedFound[T item](c *call, p paging, all []T) (list[T], error) {
	out, err := paged(c, p, all)
	if len(all) == 0 {
		out.noted(noteNoneFound.String())
	} else {
		out.noted(noteFound.String())
	}
	return out, err
}
