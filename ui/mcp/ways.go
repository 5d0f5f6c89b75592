package mcp

import (
	"strings"

	"yunlan/content"
	"yunlan/data/edition"
	"yunlan/data/guide"
	"yunlan/data/policy"
	"yunlan/ui/cli/data"
	"yunlan/ui/ways"
)

type namesIn struct {
	in
	Names []string `json:"names,omitempty" jsonschema:"in Chinese or English; all if left out"`
	paging
}

// explained is a place where the document explains a word.
type explained struct {
	Term    string          `json:"term"`
	Names   []string        `json:"names"`
	English string          `json:"english"`
	Kind    guide.GlossKind `json:"kind" jsonschema:"in Chinese: defines, names or describes it"`
	source
}

func (e explained) line() string {
	return joined(e.Term, e.English, ways.GlossKind(e.Kind), e.place())
}

func (c *call) terms(in namesIn) (list[explained], error) {
	terms, err := data.Terms(c.run, in.Names)
	if err != nil {
		return list[explained]{}, err
	}
	var all []explained
	for _, t := range terms {
		for _, g := range t.Glosses {
			all = append(all, explained{t.Name, append([]string{}, t.Names...), t.English, g.Kind, c.source(g.Citation)})
		}
	}
	return paged(c, in.paging, all)
}

// actorsOut is actors, or with names every sentence that names them.
type actorsOut struct {
	list[mention]
	Facts []string `json:"facts" jsonschema:"IDs of the numbers of the named actors; see facts"`
}

// mention is a sentence that names an actor; without names asked for, the first one.
type mention struct {
	Actor   string          `json:"actor"`
	English string          `json:"english"`
	Kind    guide.ActorKind `json:"kind" jsonschema:"in Chinese: vendor, product, institution or region"`
	Total   int             `json:"total" jsonschema:"how often the document names it"`
	source
}

func (m mention) line() string {
	return joined(m.Actor, m.English, ways.ActorKind(m.Kind), times.F(m.Total), m.place())
}

func (c *call) actors(in namesIn) (actorsOut, error) {
	actors, err := data.Actors(c.run, in.Names)
	if err != nil {
		return actorsOut{}, err
	}
	out := actorsOut{Facts: []string{}}
	var all []mention
	for _, a := range actors {
		if len(in.Names) == 0 {
			all = append(all, c.mention(a, a.Mentions[0]))
			continue
		}
		for _, at := range a.Mentions {
			if m := c.mention(a, at); len(all) == 0 || all[len(all)-1] != m { // named twice in a sentence
				all = append(all, m)
			}
		}
		facts, err := c.ways.Facts(a)
		if err != nil {
			return out, err
		}
		for _, f := range facts {
			out.Facts = append(out.Facts, f.ID)
		}
	}
	c.size = sizeOf(out)
	out.list, err = paged(c, in.paging, all)
	return out, err
}

func (c *call) mention(a guide.Actor, at content.Place) mention {
	b, _ := c.paper().Block(at.Block)
	return mention{a.Name, a.English, a.Kind, len(a.Mentions), c.source(b.Cited(b.Sentences(at)).For(b, at))}
}

func (o actorsOut) text() string {
	if len(o.Facts) == 0 {
		return o.list.text()
	}
	return factsOf.F(strings.Join(o.Facts, " ")) + "\n" + o.list.text()
}

type timelineIn struct {
	in
	Since string `json:"since,omitempty" jsonschema:"from this month on: 2022.10 or 2022"`
	paging
}

// timelineOut is dated events; Warning belongs before amounts of policies.
type timelineOut struct {
	Warning string `json:"warning"`
	list[event]
}

type event struct {
	Date    string          `json:"date"`
	Kind    guide.EventKind `json:"kind" jsonschema:"in Chinese: policy, market, launch, expected or document"`
	What    string          `json:"what"`
	English string          `json:"english"`
	Policy  string          `json:"policy" jsonschema:"its ID in policies"`
	Found   bool            `json:"found,omitempty"`
	source
}

func (e event) line() string {
	return joined(mark(e.Found, foundByRules), e.Date, ways.EventKind(e.Kind), e.What, e.English, e.Policy, e.place())
}

func (c *call) timeline(in timelineIn) (timelineOut, error) {
	if !edition.Has(c.paper()) {
		return c.foundDates(in)
	}
	from, err := data.Since(in.Since)
	if err != nil {
		return timelineOut{}, err
	}
	events, err := c.ways.Timeline()
	if err != nil {
		return timelineOut{}, err
	}
	var all []event
	for _, e := range events {
		if in.Since == "" || e.Date.Known() && e.Date.Compare(from) >= 0 {
			all = append(all, event{e.When(), e.Kind, e.What[0], e.What[1], e.Policy, false, c.source(e.Citation)})
		}
	}
	out := timelineOut{Warning: policy.WarningWords.String()}
	out.list, err = paged(c, in.paging, all)
	return out, err
}

func (o timelineOut) text() string { return warned(o.Warning, o.list.text()) }
