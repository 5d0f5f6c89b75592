package data

import (
	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/guide"
	"yunlan/data/policy"
	"yunlan/ui/cli/command"
	"yunlan/ui/evidence"
	"yunlan/ui/ways"
)

// timelineJSON is what `yunlan timeline --json` prints.
type timelineJSON struct {
	Schema  int         `json:"schema"`
	Warning string      `json:"warning"` // belongs before the amounts of policies
	Events  []eventJSON `json:"events"`
}

// eventJSON is a dated event; Date is 2022 or 2022.6, Policy the ID of
// `yunlan policies --json`, "" for what is none.
type eventJSON struct {
	Date    policy.Date     `json:"date"`
	Kind    guide.EventKind `json:"kind"`
	What    string          `json:"what"`
	English string          `json:"what_en"`
	Policy  string          `json:"policy"`
	By      string          `json:"by"` // 之前 or 前: no later than Date
	content.Citation
}

func (p *program) timeline() *cobra.Command {
	return p.way(&cobra.Command{
		Use:     "timeline",
		Short:   shortTimeline.String(),
		Example: exampleTimeline,
		Args:    command.NoArgs,
	}, true, func(_ []string, o wayOptions) error { return p.runTimeline(o) })
}

func (p *program) runTimeline(o wayOptions) error {
	w, err := p.Words(o.text)
	if err != nil {
		return err
	}
	if !p.prepared() {
		return p.runFoundDates(o)
	}
	events, err := ways.New(p.Paper()).Timeline()
	if err != nil {
		return err
	}
	if o.json {
		out := timelineJSON{command.Schema, policy.Warning, make([]eventJSON, len(events))}
		for i, e := range evidence.Cited(p.Paper(), events, func(e *ways.Event) *content.Citation { return &e.Citation }) {
			out.Events[i] = eventJSON{e.Date, e.Kind, e.What[0], e.What[1], e.Policy, e.By, e.Citation}
		}
		return p.PrintJSON(out)
	}
	g := headed(eventColumns)
	for _, e := range events {
		g.Rows = append(g.Rows, []string{e.When(), ways.EventKind(e.Kind), w.InBoth(e.What[lang.Chinese], e.What[lang.English]), whereOf(e.Citation), w.Quote(e.Citation)})
	}
	l := command.Layout{Width: o.width, Paint: p.Painter()}
	return p.Print(warning(l) + "\n" + g.Set(l) + l.Notice(w))
}
