package guide

import (
	"fmt"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
)

// Event is something with a date in the paper. Policies are in data/policy.
type Event struct {
	Year, Month int // Month 0 is the year alone
	Kind        EventKind
	What        lang.Text // in few words: Chinese, English
	content.Citation
}

// EventKind says what an event is; the values are what scripts see.
type EventKind string

// The kinds of event.
const (
	Market   EventKind = "市场" // a number of a year
	Launch   EventKind = "发布" // a product or a plan is presented
	Expected EventKind = "预期" // a forecast or a target
	Document EventKind = "文献" // a source is published
)

// eventRecord is an event as the embedded data has it.
type eventRecord struct {
	Year    int        `json:"year"`
	Month   int        `json:"month"`
	Kind    EventKind  `json:"kind"`
	What    lang.Text  `json:"what"`
	Section content.ID `json:"section"`
	Quote   string     `json:"quote"`
}

func newEvents(paper *content.Paper) ([]Event, error) {
	records, err := edition.Decode[[]eventRecord](edition.Of(paper), "events.json")
	if err != nil {
		return nil, err
	}
	var events []Event
	for _, r := range records {
		cited, err := paper.Stated(r.Section, r.Quote)
		if err != nil {
			return nil, fmt.Errorf("event of %d: %w", r.Year, err)
		}
		events = append(events, Event{r.Year, r.Month, r.Kind, r.What, cited})
	}
	return events, nil
}

// Events returns the events, without policies, in the order of their dates.
func (g *Guide) Events() ([]Event, error) { return g.events() }
