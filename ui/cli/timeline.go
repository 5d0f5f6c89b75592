package cli

import (
	"github.com/spf13/cobra"

	"yunlan/content"
	"yunlan/data/guide"
	"yunlan/data/policy"
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
	content.Citation
}

func (p *program) timeline() *cobra.Command {
	return p.way(&cobra.Command{
		Use:     "timeline",
		Short:   shortTimeline.String(),
		Example: exampleTimeline,
		Args:    noArgs,
	}, func(_ []string, o wayOptions) error { return p.runTimeline(o) })
}

func (p *program) runTimeline(o wayOptions) error {
	events, err := ways.New(p.paper()).Timeline()
	if err != nil {
		return err
	}
	if o.json {
		out := timelineJSON{schema, policy.Warning, make([]eventJSON, len(events))}
		for i, e := range events {
			out.Events[i] = eventJSON{e.Date, e.Kind, e.What[0], e.What[1], e.Policy, e.Citation}
		}
		return p.printJSON(out)
	}
	g := headed(eventColumns)
	for _, e := range events {
		g.rows = append(g.rows, []string{e.Date.String(), ways.EventKind(e.Kind), e.What.String(), whereOf(e.Citation), "“" + e.Quote + "”"})
	}
	l := layout{width: o.width, paint: p.painter()}
	return p.print(warning(l) + "\n" + g.set(l))
}
