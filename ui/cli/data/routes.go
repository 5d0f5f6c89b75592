package data

import (
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/data/guide"
	"yunlan/ui/cli/command"
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
		Use:               "routes [ROUTE…]",
		Short:             shortRoutes.String(),
		Example:           exampleRoutes.String(),
		ValidArgsFunction: completes(p.routesNamed),
	}, false, p.runRoutes)
}

func (p *program) runRoutes(names []string, o wayOptions) error {
	routes, err := ways.New(p.Paper()).Routes()
	if err != nil {
		return err
	}
	if len(names) > 0 {
		v := p.routesNamed()
		meant, bad := v.Resolve(names)
		if bad != nil {
			return v.NotFound(bad)
		}
		routes = picked(routes, meant, func(r guide.Route) string { return r.Name[0] })
	}
	l := command.Layout{Width: o.width, Paint: p.Painter()}
	switch {
	case o.json:
		out := routesJSON{Schema: command.Schema}
		for _, r := range routes {
			out.Routes = append(out.Routes, asJSON(r))
		}
		return p.PrintJSON(out)
	case len(names) > 0:
		var parts []string
		for _, r := range routes {
			parts = append(parts, routeText(r, l))
		}
		return p.Print(strings.Join(parts, "\n"))
	}
	g := headed(routeColumns)
	for _, r := range routes {
		g.Rows = append(g.Rows, []string{r.Name.String(), r.ID, strconv.Itoa(len(r.Stops)), strconv.Itoa(r.Minutes())})
	}
	return p.Print(g.Set(l))
}

func asJSON(r guide.Route) routeJSON {
	out := routeJSON{ID: r.ID, Name: r.Name[0], English: r.Name[1], Minutes: r.Minutes()}
	for _, s := range r.Stops {
		out.Stops = append(out.Stops, stopJSON{s.Block, s.Page, s.Why[0], s.Why[1], s.Chars})
	}
	return out
}

// routeText is the stops of a route in their order.
func routeText(r guide.Route, l command.Layout) string {
	g := headed(stopColumns)
	for i, s := range r.Stops {
		g.Rows = append(g.Rows, []string{strconv.Itoa(i + 1), cited(s.Block, s.Page), strconv.Itoa(s.Chars), s.Why.String()})
	}
	return l.Paint.Title(msgRoute.F(r.Name.String(), r.ID, len(r.Stops), r.Minutes())) + "\n\n" + g.Set(l)
}

// routesNamed are the routes by their names and IDs.
func (p *program) routesNamed() command.Vocabulary {
	routes, _ := ways.New(p.Paper()).Routes() // an error is reported by the command itself
	var all []command.Entry
	for _, r := range routes {
		all = append(all, command.Entry{Name: r.Name[0], Also: []string{r.ID, r.Name[1]}})
	}
	v := p.VocabularyOf(all, msgNoRoute, hintRoutes)
	v.Single = true
	v.Called = func(name string) string {
		i := slices.IndexFunc(routes, func(r guide.Route) bool { return r.Name[0] == name })
		return routes[i].Name.String()
	}
	return v
}
