package figure

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"yunlan/ui/chart"
)

// TestOneUnitOneScale holds that bars can be compared wherever they stand:
// in a view, whatever else stands beside it, as many cells mean as much of a
// unit, within the one cell to which a bar is rounded.
func TestOneUnitOneScale(t *testing.T) {
	type bar struct{ value, cells float64 }
	m := open(t)
	for _, f := range m.Figures() {
		for _, key := range Views(f) {
			for _, w := range []int{40, 60, 80, 120} {
				t.Run(fmt.Sprint(f.ID, key, w), func(t *testing.T) {
					longest := map[string]bar{} // by unit
					numbers := Numbers(f, key, true)
					drawn := barCells(Body(f, key, chart.Options{Width: w, Ambiguous: 1, ASCII: true}))
					for of, cells := range drawn {
						if n := numbers[of-1]; n.Point.Value > longest[n.Unit].value {
							longest[n.Unit] = bar{n.Point.Value, cells}
						}
					}
					for of, cells := range drawn {
						n := numbers[of-1]
						most := longest[n.Unit]
						if want := n.Point.Value / most.value * most.cells; math.Abs(cells-want) > 1 {
							t.Errorf("%s %s takes %v cells beside %v for %v", n.Name, n.Label, cells, most.cells, most.value)
						}
					}
				})
			}
		}
	}
}

// barCells is how long the bar of each number is.
func barCells(rows []chart.Row) map[int]float64 {
	all := map[int]float64{}
	for _, r := range rows {
		for _, p := range r.Parts {
			if p.Of > 0 && p.Role == chart.Ink && p.Text != "" && strings.Trim(p.Text, "=-.<>") == "" {
				all[p.Of] = float64(len(p.Text))
			}
		}
	}
	return all
}

// TestAViewSaysItsUnit holds that growth is not said to be money: 图4 is in
// 亿元, its growth in %.
func TestAViewSaysItsUnit(t *testing.T) {
	m := open(t)
	for _, f := range m.Figures() {
		for _, key := range Views(f) {
			said := texts(Head(f, key, chart.Options{Width: 200, Ambiguous: 1}))
			units := map[string]bool{}
			for _, s := range f.View(key) {
				units[s.Unit] = true
			}
			for unit := range units {
				if want := UnitFormat.F(unit); strings.Contains(said+" ", want) != (len(units) == 1) {
					t.Errorf("%s %s, of %d units, says %q", f.ID, key, len(units), said)
				}
			}
		}
	}
}
