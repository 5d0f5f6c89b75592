package cli

import (
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"yunlan/content"
	"yunlan/data/guide"
	"yunlan/ui/ways"
)

// routesJSON is what `yunlan routes --json` prints.
type routesJSON struct {
	Schema int         `json:"schema"`
	Routes []routeJSON `json:"routes"`
}

type routeJSON struct {
	ID      string     `json:"id"`
	Name    string     `json:"name"`
	English string     `json:"name_en"`
	Minutes int        `json:"minutes"`
	Stops   []stopJSON `json:"stops"`
}

type stopJSON struct {
	Block   content.ID `json:"block"`
	Page    string     `json:"page"`
	Why     string     `json:"why"`
	English string     `json:"why_en"`
	Chars   int        `json:"chars"`
}

func (p *program) routes() *cobra.Command {
	return p.way(&cobra.Command{
		Use:               "routes [ROUTE]",
		Short:             shortRoutes.String(),
		Example:           exampleRoutes,
		Args:              oneName,
		ValidArgsFunction: completes(p.routeNames),
	}, p.runRoutes)
}

func (p *program) runRoutes(name string, o wayOptions) error {
	routes, err := ways.New(p.paper()).Routes()
	if err != nil {
		return err
	}
	if name != "" {
		if routes = meant(routes, name, func(r guide.Route) []string { return []string{r.ID, r.Name[0], r.Name[1]} }); len(routes) != 1 {
			all := hintRoutes.F(strings.Join(p.routeNames(), comma.String()))
			return &failure{exitFailed, "not_found", msgNoRoute.F(echo(name)), didYouMean(name, p.routeNames(), "", all)}
		}
	}
	l := layout{width: o.width, paint: p.painter()}
	switch {
	case o.json:
		out := routesJSON{Schema: schema}
		for _, r := range routes {
			out.Routes = append(out.Routes, asJSON(r))
		}
		return p.printJSON(out)
	case name != "":
		return p.print(routeText(routes[0], l))
	}
	g := headed(routeColumns)
	for _, r := range routes {
		g.rows = append(g.rows, []string{r.Name.String(), r.ID, strconv.Itoa(len(r.Stops)), strconv.Itoa(r.Minutes())})
	}
	return p.print(g.set(l))
}

func asJSON(r guide.Route) routeJSON {
	out := routeJSON{ID: r.ID, Name: r.Name[0], English: r.Name[1], Minutes: r.Minutes()}
	for _, s := range r.Stops {
		out.Stops = append(out.Stops, stopJSON{s.Block, s.Page, s.Why[0], s.Why[1], s.Chars})
	}
	return out
}

// routeText is the stops of a route in their order.
func routeText(r guide.Route, l layout) string {
	g := headed(stopColumns)
	for i, s := range r.Stops {
		g.rows = append(g.rows, []string{strconv.Itoa(i + 1), cited(s.Block, s.Page), strconv.Itoa(s.Chars), s.Why.String()})
	}
	return l.paint.title(msgRoute.F(r.Name.String(), r.ID, len(r.Stops), r.Minutes())) + "\n\n" + g.set(l)
}

func (p *program) routeNames() []string {
	routes, _ := ways.New(p.paper()).Routes() // an error is reported by the command itself
	var names []string
	for _, r := range routes {
		names = append(names, r.Name[0], r.ID)
	}
	return names
}
