package ways

import (
	"yunlan/data/guide"
	"yunlan/data/market"
)

// Facts returns the numbers whose subject is an actor: alone, with others (AWS/微软),
// or in a part (中国 IaaS). Derived numbers are included and marked as such; dates are
// in the timeline.
func (w *Ways) Facts(a guide.Actor) ([]market.Fact, error) {
	byName, err := w.facts()
	return byName[a.Name], err
}

// join finds the actors in the subject of every number.
func (w *Ways) join() (map[string][]market.Fact, error) {
	m, err := market.New(w.paper)
	if err != nil {
		return nil, err
	}
	byName := map[string][]market.Fact{}
	for _, f := range m.Facts() {
		if f.Kind == market.Date {
			continue
		}
		actors, err := w.ActorsIn(f.Subject)
		if err != nil {
			return nil, err
		}
		for _, a := range actors {
			byName[a.Name] = append(byName[a.Name], f)
		}
	}
	return byName, nil
}
