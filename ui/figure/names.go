package figure

import (
	"yunlan/data/market"
)

// ShortName is what lists call a figure.
func ShortName(f market.Figure) string {
	if name, ok := shortNames[f.ID]; ok {
		return name.String()
	}
	return f.ID
}

// ViewName is what a view shows, in the language in use.
func ViewName(key market.Key) string { return viewNames[key].String() }
