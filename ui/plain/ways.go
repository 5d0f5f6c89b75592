package plain

import (
	"slices"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/guide"
	"yunlan/data/policy"
	"yunlan/data/store"
	"yunlan/ui/tables"
	"yunlan/ui/ways"
)

// index offers the lists of terms, actors, dates and routes.
func (p *Program) index() error {
	w := ways.New(p.Paper)
	open := []func() error{
		func() error { return p.terms(w) },
		func() error { return p.actors(w) },
		func() error { return p.timeline(w) },
		func() error { return p.routes(w) },
	}
	return p.list(list{
		name: roomWays.String(), head: []string{waysHead.String()},
		items: []string{termsName.String(), actorsName.String(), timelineName.String(), routesName.String()},
		open:  func(i int) error { return open[i]() },
	})
}

// terms lists the words that the paper explains, each with its best sentence.
func (p *Program) terms(w *ways.Ways) error {
	terms, err := w.Terms()
	if err != nil {
		return err //nolint:wrapcheck // it says what it was about
	}
	l := list{name: termsName.String(), head: []string{countedHead.F(termsName, len(terms))}, help: narrowHelp.String()}
	for _, t := range terms {
		l.items = append(l.items, hitLine.F(p.words().InBoth(t.Name, t.English), p.words().Plain(t.Glosses[0].Quote, t.Glosses[0].Place)))
	}
	l.narrow = func(words string) []int { return having(l.items, words) }
	l.open = func(i int) error {
		t := terms[i]
		if len(t.Glosses) == 1 {
			return p.look(t.Glosses[0].Block)
		}
		var all []content.Citation
		for _, g := range t.Glosses {
			all = append(all, g.Citation)
		}
		return p.quotes(p.words().InBoth(t.Name, t.English), all)
	}
	return p.list(l)
}

// quotes lists sentences; the chosen one is opened in the paper.
func (p *Program) quotes(name string, all []content.Citation) error {
	l := list{name: name, head: []string{name + colon.String()}}
	for _, c := range all {
		l.items = append(l.items, hitLine.F(p.cited(c), p.words().Plain(c.Quote, c.Place)))
	}
	l.open = func(i int) error { return p.look(all[i].Block) }
	return p.list(l)
}

// actors lists the actors with their number of mentions.
func (p *Program) actors(w *ways.Ways) error {
	actors, err := w.Actors()
	if err != nil {
		return err //nolint:wrapcheck // it says what it was about
	}
	l := list{name: actorsName.String(), head: []string{countedHead.F(actorsName, len(actors))}, help: narrowHelp.String()}
	for _, a := range actors {
		facts, err := w.Facts(a)
		if err != nil {
			return err //nolint:wrapcheck // it says what it was about
		}
		said := actorLine.F(p.words().InBoth(a.Name, a.English), ways.ActorKind(a.Kind), len(a.Mentions))
		if len(facts) > 0 {
			said += actorFacts.F(len(facts))
		}
		l.items = append(l.items, said)
	}
	l.narrow = func(words string) []int { return having(l.items, words) }
	l.open = func(i int) error { return p.actor(w, actors[i]) }
	return p.list(l)
}

// actor lists the numbers of an actor, then where it is named.
func (p *Program) actor(w *ways.Ways, a guide.Actor) error {
	facts, err := w.Facts(a)
	if err != nil {
		return err //nolint:wrapcheck // it says what it was about
	}
	name := p.words().InBoth(a.Name, a.English)
	l := list{name: name, head: []string{name + colon.String()}}
	if tables.OfPolicies(p.Paper, facts) {
		l.head = append([]string{policy.WarningWords.String() + lang.FullStop.String()}, l.head...)
	}
	var at []content.ID
	for _, f := range facts {
		l.items, at = append(l.items, factLine(f)), append(at, f.Block)
	}
	for _, m := range a.Mentions {
		b, _ := p.Paper.Block(m.Block)
		l.items, at = append(l.items, hitLine.F(p.whereOn(b, b.PageAt(m.Start)), p.words().Plain(ways.Clause(b, m), m))), append(at, m.Block)
	}
	l.open = func(i int) error { return p.look(at[i]) }
	return p.list(l)
}

// timeline lists dated events and policies, the earliest first.
func (p *Program) timeline(w *ways.Ways) error {
	events, err := w.Timeline()
	if err != nil {
		return err //nolint:wrapcheck // it says what it was about
	}
	l := list{name: timelineName.String(), head: []string{countedHead.F(timelineName, len(events))}, help: narrowHelp.String()}
	for _, e := range events {
		date := when(e.Date.String())
		if e.By != "" {
			date = noLater.F(date, lang.Text{e.By, byWord})
		}
		l.items = append(l.items, eventLine.F(date, ways.EventKind(e.Kind), e.What))
	}
	l.narrow = func(words string) []int { return having(l.items, words) }
	l.open = func(i int) error { return p.look(events[i].Block) }
	return p.list(l)
}

// routes lists the reading routes; the stops of one that is chosen are a list
// of their own.
func (p *Program) routes(w *ways.Ways) error {
	routes, err := w.Routes()
	if err != nil {
		return err //nolint:wrapcheck // it says what it was about
	}
	l := list{name: routesName.String(), head: []string{countedHead.F(routesName, len(routes))}}
	for _, r := range routes {
		l.items = append(l.items, routeLine.F(r.Name, len(r.Stops), r.Minutes()))
	}
	l.open = func(i int) error { return p.route(routes[i]) }
	return p.list(l)
}

// route lists the stops of a route; progress is saved, as in the explorer.
func (p *Program) route(r guide.Route) error {
	l := list{name: r.Name.String(), head: []string{routeHead.F(r.Name)}, page: len(r.Stops), help: routeHelp.String()}
	begun := p.Store.Routes()
	if i := slices.IndexFunc(begun, func(b store.Progress) bool { return b.Route == r.ID }); i >= 0 && !begun[i].Done {
		l.head = append(l.head, routeAt.F(min(begun[i].Stop+1, len(r.Stops))))
	}
	for _, s := range r.Stops {
		b, _ := p.Paper.Block(s.Block)
		l.items = append(l.items, stopLine.F(s.Why, p.where(b)))
	}
	l.open = func(i int) error {
		progress := store.Progress{Route: r.ID, Stop: i, Done: i == len(r.Stops)-1, Date: p.Clock()}
		_ = p.Store.SaveRoute(progress) // the store keeps and reports what it cannot write
		p.problems()
		return p.read(r.Stops[i].Block)
	}
	return p.list(l)
}
