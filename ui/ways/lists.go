package ways

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content/lang"
	"yunlan/data/edition"
	"yunlan/data/english"
	"yunlan/data/guide"
	"yunlan/data/market"
	"yunlan/ui/evidence"
	"yunlan/ui/figure"
	"yunlan/ui/key"
	"yunlan/ui/screen"
	"yunlan/ui/tables"
	"yunlan/ui/text"
)

// Open returns the command that opens one of the lists, or for "" the choice between
// them. The command itself loads what the list needs.
func (w *Ways) Open(env *screen.Env, way screen.Way) tea.Cmd {
	if !edition.Has(w.paper) {
		return screen.Send(screen.ToastMsg{Text: nothingGathered.String()})
	}
	if way == screen.Routes { // it reads what was walked
		return func() tea.Msg { return said(w.routeList(env.Store.Routes())) }
	}
	switch way {
	case screen.Terms:
		return env.Ask(said(w.termList(env.Words())))
	case screen.Actors:
		return env.Ask(said(w.actorList(env.Words(), env.ASCII())))
	case screen.Timeline:
		return env.Ask(said(w.eventList()))
	}
	return env.Ask(choice())
}

// said is a list, or why there is none.
func said(list screen.ListMsg, err error) tea.Msg {
	if err != nil {
		return screen.ToastMsg{Text: err.Error()}
	}
	return list
}

// choice is the list of the four lists.
func choice() screen.ListMsg {
	list := screen.ListMsg{Title: waysTitle.String()}
	for _, way := range screen.Ways {
		list.Items = append(list.Items, Item(way))
	}
	return list
}

// Item is an item that opens one of the lists.
func Item(way screen.Way) screen.Item {
	n := wayNames[way]
	return screen.Item{
		Text: n.name.String(), Detail: n.about.String(), Words: n.name[0] + " " + n.name[1],
		Run: screen.Send(screen.WaysMsg{Way: way}), Stays: true,
	}
}

func (w *Ways) termList(words evidence.Words) (screen.ListMsg, error) {
	terms, err := w.Terms()
	list := screen.ListMsg{Title: wayNames[screen.Terms].name.String()}
	for _, t := range terms {
		list.Items = append(list.Items, termItem(t, words))
	}
	return list, err
}

func termItem(t guide.Term, words evidence.Words) screen.Item {
	text, detail := words.InBoth(t.Name, t.English), words.Plain(t.Glosses[0].Clip(), t.Glosses[0].Place)
	if words.Text() == english.Chinese && lang.Now() == lang.English {
		detail = t.English
	}
	return screen.Item{
		Text: text, Detail: detail, Words: strings.Join(t.Names, " ") + " " + t.English,
		Run: screen.Send(quotesOf(t)), Stays: true,
	}
}

// quotesOf are the explanations of a term, the best first.
func quotesOf(t guide.Term) screen.QuotesMsg {
	msg := screen.QuotesMsg{Title: titled(t.Name, t.English)}
	for _, g := range t.Glosses {
		msg.Quotes = append(msg.Quotes, screen.Quote{Lead: GlossKind(g.Kind), Citation: g.Citation})
	}
	return msg
}

// titled is a name with its English name, if that differs.
func titled(name, english string) string {
	if strings.EqualFold(name, english) || lang.Now() == lang.Chinese {
		return name
	}
	return name + "  " + english
}

func (w *Ways) actorList(words evidence.Words, ascii bool) (screen.ListMsg, error) {
	list := screen.ListMsg{Title: actorsTitle.String()}
	actors, err := w.Actors()
	if err != nil {
		return list, err
	}
	for _, a := range actors {
		facts, err := w.Facts(a)
		if err != nil {
			return list, err
		}
		list.Items = append(list.Items, w.actorItem(a, facts, words, ascii))
	}
	return list, nil
}

func (w *Ways) actorItem(a guide.Actor, facts []market.Fact, words evidence.Words, ascii bool) screen.Item {
	item := screen.Item{
		Text: called(a, words), Words: strings.Join(a.Names, " ") + " " + a.English + " " + ActorKind(a.Kind),
		Detail: Strip(a.Chapters, ascii) + fmt.Sprintf(" %3d  ", len(a.Mentions)) + ActorKind(a.Kind),
		Run:    screen.Send(mentions(a)), Stays: true,
	}
	if len(facts) > 0 {
		item.Detail += "  " + numbersCount.F(len(facts))
		item.Actions = []screen.Action{{
			Binding: key.New("#", numbersDesc.String(), "#"), Run: screen.Send(w.numbersOf(a, facts, ascii)),
		}}
	}
	return item
}

// called is the name of an actor in a list.
func called(a guide.Actor, words evidence.Words) string {
	if words.Text() == english.Chinese {
		return titled(a.Name, a.English)
	}
	return words.InBoth(a.Name, a.English)
}

// mentions opens the reader at the first mention; n and N go to the others.
func mentions(a guide.Actor) screen.OpenBlockMsg {
	open := screen.OpenBlockMsg{Block: a.Mentions[0].Block, Offset: a.Mentions[0].Start}
	if len(a.Mentions) > 1 {
		open.Query = a.Name
	}
	for _, m := range a.Mentions {
		open.Hits = append(open.Hits, screen.Hit{Block: m.Block, Start: m.Start, End: m.End})
	}
	return open
}

// numbersOf are the numbers of an actor with their sentences.
func (w *Ways) numbersOf(a guide.Actor, facts []market.Fact, ascii bool) screen.QuotesMsg {
	msg := screen.QuotesMsg{Title: numbersTitle.F(titled(a.Name, a.English))}
	if tables.OfPolicies(w.paper, facts) {
		msg.Note = validity.String()
	}
	for _, f := range facts {
		msg.Quotes = append(msg.Quotes, screen.Quote{Lead: number(f, ascii), Citation: f.Citation})
	}
	return msg
}

// number is a fact in a line: 2022 云计算营收 ● 579 亿元.
func number(f market.Fact, ascii bool) string {
	parts := []string{figure.Metric(f), mark(f.Kind, ascii), figure.AmountOf(f)}
	if f.Period != "" && f.Period != noPeriod {
		parts = append([]string{f.Period}, parts...)
	}
	if f.Formula != "" {
		parts = append(parts, " "+figure.Formula(f.Formula, f.Unit))
	}
	return strings.Join(parts, " ")
}

// noPeriod is the period of a number without a time in the data.
const noPeriod = "—"

func mark(k market.Kind, ascii bool) string {
	if ascii {
		return k.ASCII()
	}
	return k.Mark()
}

func (w *Ways) eventList() (screen.ListMsg, error) {
	events, err := w.Timeline()
	list := screen.ListMsg{Title: wayNames[screen.Timeline].name.String()}
	for _, e := range events {
		what := e.What.String()
		list.Items = append(list.Items, screen.Item{
			Text: text.Pad(e.When(), dateCells, 1) + what, Detail: EventKind(e.Kind), Words: e.What[0] + " " + e.What[1],
			Run: screen.Send(screen.OpenQuote(e.Citation)), Stays: true,
		})
	}
	return list, err
}

// dateCells is the width of a column of dates: 2025 之前 and a gap.
const dateCells = 10
