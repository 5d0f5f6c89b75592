package picture

import (
	"math"
	"slices"
	"strconv"
	"testing"

	"yunlan/content"
	"yunlan/data/market"
	"yunlan/ui/figure"
)

// TestStackedLikeTheScreen proves that the parts of figure 5 stand end to end
// from zero, on one scale for both years, each over its name.
func TestStackedLikeTheScreen(t *testing.T) {
	m, err := market.New(content.Load())
	if err != nil {
		t.Fatal(err)
	}
	f, _ := m.Figure("图5")
	for _, key := range []market.Key{market.Value, market.Share} {
		var parts, names []node
		for _, n := range nodes(t, Draw(f, key).SVG()) {
			switch n.attr["class"] {
			case "part":
				parts = append(parts, n)
			case "name":
				names = append(names, n)
			}
		}
		if want := 3 * len(f.View(key)); len(parts) != want || len(names) != want {
			t.Fatalf("%s: %d parts, %d names, want %d", key, len(parts), len(names), want)
		}
		zero := number(t, parts[0], "x")
		one := (number(t, parts[1], "x") - zero) / f.View(key)[0].Points[0].Value
		at := 0
		for _, s := range f.View(key) {
			x := zero
			for _, p := range s.Points {
				if got := number(t, parts[at], "x"); math.Abs(got-x) > 0.3 {
					t.Errorf("%s %s %s starts at %.1f, want %.1f", key, s.Name, p.X, got, x)
				}
				x += p.Value * one
				if end := number(t, parts[at], "x") + number(t, parts[at], "width"); math.Abs(end-x) > 2*strokeWidth+0.3 {
					t.Errorf("%s %s %s ends at %.1f, want %.1f", key, s.Name, p.X, end, x)
				}
				if begin := number(t, names[at], "x"); names[at].text != figure.Say(p.X) || begin < number(t, parts[at], "x")-4 || begin > x {
					t.Errorf("%q stands at %.1f, its part ends at %.1f", names[at].text, begin, x)
				}
				at++
			}
		}
	}
}

// TestStacksGiveWay draws bars where a part has no room for its words, and
// where the numbers are not the parts of a whole.
func TestStacksGiveWay(t *testing.T) {
	points := func(values ...float64) []market.Series {
		s := market.Series{Key: market.Value, Name: "2022", Unit: "亿元"}
		for i, v := range values {
			s.Points = append(s.Points, market.Point{X: strconv.Itoa(i), Value: v, Kind: market.Stated, Facts: []string{"F001"}})
		}
		return []market.Series{s}
	}
	cases := map[string]struct {
		f    market.Figure
		want string
	}{
		"parts with room":        {market.Figure{Form: market.Stacked, Series: points(50, 30, 20)}, "part"},
		"a part too short":       {market.Figure{Form: market.Stacked, Series: points(5000, 1, 2000)}, "bar"},
		"a part of nothing":      {market.Figure{Form: market.Stacked, Series: points(50, 0, 20)}, "bar"},
		"less than nothing":      {market.Figure{Form: market.Stacked, Series: points(50, -30, 20)}, "bar"},
		"no whole":               {market.Figure{Form: market.Bars, Series: points(50, 30, 20)}, "bar"},
		"bars of unlike parts":   {market.Figure{Form: market.Stacked, Series: slices.Concat(points(50, 30), points(60))}, "bar"},
		"names without a number": {market.Figure{Form: market.Stacked, Series: points(50, 30), Items: []market.Item{{Name: "x"}}}, "bar"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			drawn := map[string]int{}
			for _, n := range nodes(t, Draw(c.f, market.Value).SVG()) {
				drawn[n.attr["class"]]++
			}
			if drawn[c.want] == 0 || drawn["part"]*drawn["bar"] > 0 {
				t.Errorf("%d parts and %d bars", drawn["part"], drawn["bar"])
			}
		})
	}
}

func number(t *testing.T, n node, name string) float64 {
	t.Helper()
	v, err := strconv.ParseFloat(n.attr[name], 64)
	if err != nil {
		t.Fatal(err)
	}
	return v
}
