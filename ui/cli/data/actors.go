package data

import (
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/english"
	"yunlan/data/guide"
	"yunlan/data/market"
	"yunlan/ui/cli/command"
	"yunlan/ui/evidence"
	"yunlan/ui/ways"
)

// actorsJSON is what `yunlan actors --json` prints.
type actorsJSON struct {
	Schema int         `json:"schema"`
	Actors []actorJSON `json:"actors"`
}

type actorJSON struct {
	guide.Actor
	Total    int           `json:"total"`
	Mentions []mentionJSON `json:"mentions"`
	Facts    []string      `json:"facts"` // IDs of `yunlan facts --json`
}

// mentionJSON is a place that names an actor; Start and End are bytes of the
// block's text.
type mentionJSON struct {
	Block content.ID `json:"block"`
	Page  string     `json:"page"`
	Start int        `json:"start"`
	End   int        `json:"end"`
	Text  string     `json:"text"`
}

func (p *program) actors() *cobra.Command {
	return p.way(&cobra.Command{
		Use:               "actors [NAME…]",
		Short:             shortActors.String(),
		Long:              shortActors.String() + longActors.String(),
		Example:           exampleActors.String(),
		ValidArgsFunction: completes(p.actorsNamed),
	}, true, p.runActors)
}

func (p *program) runActors(names []string, o wayOptions) error {
	actors, err := Actors(p.Program, names)
	if err != nil {
		return err
	}
	words, err := p.Words(o.text)
	if err != nil {
		return err
	}
	w := ways.New(p.Paper())
	l := command.Layout{Width: o.width, Paint: p.Painter()}
	switch {
	case o.json:
		out, err := p.actorsJSON(w, actors)
		if err != nil {
			return err
		}
		return p.PrintJSON(actorsJSON{command.Schema, out})
	case len(names) > 0:
		var parts []string
		for _, a := range actors {
			facts, err := w.Facts(a)
			if err != nil {
				return err
			}
			parts = append(parts, p.actorText(a, facts, words, l))
		}
		return p.Print(strings.Join(parts, "\n") + l.Notice(words))
	}
	return p.Print(actorsText(actors, words, l))
}

// Actors returns the actors that names stand for, all for none. The error is a failure
// if the paper does not name one of them.
func Actors(run *command.Program, names []string) ([]guide.Actor, error) {
	p := &program{run}
	actors, err := ways.New(p.Paper()).Actors()
	if err != nil || len(names) == 0 {
		return actors, err
	}
	v := p.actorsNamed()
	meant, bad := v.Resolve(names)
	if bad != nil {
		return nil, v.NotFound(bad)
	}
	return picked(actors, meant, func(a guide.Actor) string { return a.Name }), nil
}

func (p *program) actorsJSON(w *ways.Ways, actors []guide.Actor) ([]actorJSON, error) {
	out := make([]actorJSON, len(actors))
	for i, a := range actors {
		facts, err := w.Facts(a)
		if err != nil {
			return nil, err
		}
		out[i] = actorJSON{Actor: a, Total: len(a.Mentions), Facts: []string{}}
		for _, f := range facts {
			out[i].Facts = append(out[i].Facts, f.ID)
		}
		for _, m := range a.Mentions {
			b, _ := p.Paper().Block(m.Block)
			out[i].Mentions = append(out[i].Mentions, mentionJSON{m.Block, b.PageAt(m.Start), m.Start, m.End, b.Text[m.Start:m.End]})
		}
	}
	return out, nil
}

// actorsText is a line for each actor with its mentions by chapter.
func actorsText(actors []guide.Actor, w evidence.Words, l command.Layout) string {
	g := headed(actorColumns)
	for _, a := range actors {
		row := []string{w.InBoth(a.Name, a.English), ways.ActorKind(a.Kind)}
		for _, c := range a.Chapters {
			row = append(row, strconv.Itoa(c.Mentions))
		}
		g.Rows = append(g.Rows, append(row, strconv.Itoa(len(a.Mentions)), lang.List(alsoCalled(a, w))))
	}
	return g.Set(l)
}

// alsoCalled are the names of an actor as the paper prints them, without the one that
// the list shows.
func alsoCalled(a guide.Actor, w evidence.Words) []string {
	if w.Text() != english.English {
		return others(a.Names, a.Name)
	}
	return others(a.Names, a.English)
}

// actorText is every clause that names an actor, with how often, then its
// numbers.
func (p *program) actorText(a guide.Actor, facts []market.Fact, w evidence.Words, l command.Layout) string {
	g := headed(mentionColumns)
	for i := 0; i < len(a.Mentions); {
		m := a.Mentions[i]
		b, _ := p.Paper().Block(m.Block)
		clause, n := ways.Clause(b, m), 1
		for ; i+n < len(a.Mentions); n++ { // named twice in it
			if next := a.Mentions[i+n]; next.Block != m.Block || ways.Clause(b, next) != clause {
				break
			}
		}
		row := []string{cited(b.ID, b.PageAt(m.Start)), w.Plain(clause, m)}
		if n > 1 {
			row[1] += msgTimes.F(n)
		}
		g.Rows, i = append(g.Rows, row), i+n
	}
	out := l.Paint.Title(msgMentions.F(w.InBoth(a.Name, a.English), ways.ActorKind(a.Kind), len(a.Mentions))) + "\n\n" + g.Set(l) + "\n"
	if len(facts) == 0 {
		return out + msgNoNumbers.String() + "\n"
	}
	return out + l.Paint.Title(msgNumbers.String()) + "\n" + p.factsText(facts, 0, w, l)
}

// actorsNamed are the actors by all their names.
func (p *program) actorsNamed() command.Vocabulary {
	actors, _ := ways.New(p.Paper()).Actors() // an error is reported by the command itself
	var all []command.Entry
	for _, a := range actors {
		all = append(all, command.Entry{Name: a.Name, Also: append(others(a.Names, a.Name), a.English)})
	}
	return p.VocabularyOf(all, msgNoActor, hintActors)
}
