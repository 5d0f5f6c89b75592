package ways

import (
	"slices"
	"strings"

	"yunlan/data/guide"
	"yunlan/data/store"
	"yunlan/ui/key"
	"yunlan/ui/screen"
)

func (w *Ways) routeList(begun []store.Progress) (screen.ListMsg, error) {
	routes, err := w.Routes()
	list := screen.ListMsg{Title: wayNames[screen.Routes].name.String()}
	for _, r := range routes {
		i := slices.IndexFunc(begun, func(p store.Progress) bool { return p.Route == r.ID })
		var p store.Progress
		if i >= 0 {
			p = begun[i]
		}
		list.Items = append(list.Items, routeItem(r, p, i >= 0))
	}
	return list, err
}

// routeItem is an item that starts or continues a route. One that was finished, or
// that has fewer stops now, starts again.
func routeItem(r guide.Route, p store.Progress, begun bool) screen.Item {
	at := 0
	if begun && !p.Done && p.Stop > 0 && p.Stop < len(r.Stops) {
		at = p.Stop
	}
	item := screen.Item{
		Text: r.Name.String(), Words: strings.Join(r.Name[:], " ") + " " + r.ID,
		Detail: routeAbout.F(len(r.Stops), r.Minutes()), Run: screen.Send(screen.RouteMsg{Route: walked(r), At: at}),
	}
	switch {
	case p.Done:
		item.Detail += "  " + routeDone.String()
	case begun:
		item.Detail += "  " + routeAt.F(at+1)
	}
	if at > 0 {
		item.Actions = []screen.Action{{
			Binding: key.New("r", restartDesc.String(), "r"), Run: screen.Send(screen.RouteMsg{Route: walked(r)}), Closes: true,
		}}
	}
	return item
}

// walked converts a route for the reader screen, in the language in use.
func walked(r guide.Route) screen.Route {
	out := screen.Route{ID: r.ID, Name: r.Name.String()}
	for _, s := range r.Stops {
		out.Stops = append(out.Stops, screen.Stop{Block: s.Block, Why: s.Why.String()})
	}
	return out
}
