package guide

import (
	"fmt"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
)

// Route is a reading route through the paper for one kind of reader.
type Route struct {
	ID    string // decision, market, policy, technical; never changes
	Name  lang.Text
	Stops []Stop
}

// Stop is a block that a route stops at.
type Stop struct {
	Block content.ID
	Page  string    // as printed
	Why   lang.Text // what there is to see: Chinese, English
	Chars int       // of the block and of the rows and source that belong to it
}

// routeRecord is a route as the embedded data has it.
type routeRecord struct {
	ID    string    `json:"id"`
	Name  lang.Text `json:"name"`
	Stops []struct {
		Block content.ID `json:"block"`
		Why   lang.Text  `json:"why"`
	} `json:"stops"`
}

func newRoutes(paper *content.Paper) ([]Route, error) {
	records, err := edition.Decode[[]routeRecord](edition.Of(paper), "routes.json")
	if err != nil {
		return nil, err
	}
	var routes []Route
	for _, r := range records {
		route := Route{ID: r.ID, Name: r.Name}
		for _, s := range r.Stops {
			b, ok := paper.Block(s.Block)
			if !ok {
				return nil, fmt.Errorf("route %s: the paper has no block %s", r.ID, s.Block)
			}
			route.Stops = append(route.Stops, Stop{s.Block, b.Page, s.Why, charsOf(paper, s.Block)})
		}
		routes = append(routes, route)
	}
	return routes, nil
}

// charsOf counts the characters of a block with what belongs to it: a table with
// its rows.
func charsOf(paper *content.Paper, id content.ID) int {
	n := 0
	for i, b := range paper.Blocks {
		if b.ID == id || b.Parent == id {
			n += paper.CharsBefore(i+1) - paper.CharsBefore(i)
		}
	}
	return n
}

// Routes returns the reading routes.
func (g *Guide) Routes() ([]Route, error) { return g.routes() }

// Minutes is how long the route takes, rounded up.
func (r Route) Minutes() int {
	chars := 0
	for _, s := range r.Stops {
		chars += s.Chars
	}
	return content.Minutes(chars)
}
