package chart

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestTable(t *testing.T) {
	series := []Series{
		{Name: "总规模", Points: []Point{{"2021", 3229, "3,229", Derived, "", ""}, {"2022", 4550, "4,550", Stated, "", ""}, {"2025", 1e4, ">10,000", Bound, "", ""}}},
		{Name: "私有云", Points: []Point{{"2022", 1294, "1,294", Stated, "", ""}}},
	}
	cases := []struct {
		name string
		o    Options
		want string
	}{
		{
			"times in a row, numbers flush right, CJK by cells",
			Options{Width: 44, Ambiguous: 1},
			"            2021      2022        2025\n总规模   ○ 3,229   ● 4,550   △ >10,000\n私有云             ● 1,294",
		},
		{
			"what does not fit goes on below, without empty rows",
			Options{Width: 28, Ambiguous: 1, ASCII: true},
			"            2021      2022\n总规模   o 3,229   * 4,550\n私有云             * 1,294\n              2025\n总规模   ^ >10,000",
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			rows, ok := Table(series, c.o)
			if got := texts(rows); !ok || got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
	if rows, ok := Table(series, Options{Width: 12, Ambiguous: 1}); ok {
		t.Errorf("a table in 12 columns:\n%s", texts(rows))
	}
}

func TestShareOfAnotherWhole(t *testing.T) {
	row := Share([]Point{{"a", 300, "", Stated, "", ""}, {"b", 1, "", Stated, "", ""}}, Options{Width: 20, Ambiguous: 1, ASCII: true, Max: 600})
	if got := row.Text(); got != "##########=         " {
		t.Errorf("got %q", got)
	}
}

// TestALineHasEveryNumber over random points and sizes: where there is a plot,
// each number stands on it whole, once, beside a mark of its own.
func TestALineHasEveryNumber(t *testing.T) {
	plots := 0
	rapid.Check(t, func(rt *rapid.T) {
		n := 0
		var series []Series
		var labels []string
		for range rapid.IntRange(1, 3).Draw(rt, "series") {
			s := Series{Name: rapid.SampledFrom([]string{"其中公有云", "IaaS"}).Draw(rt, "name")}
			for year := 2020; year < 2026; year++ {
				if !rapid.Bool().Draw(rt, "has") {
					continue
				}
				v := rapid.Float64Range(0, 12000).Draw(rt, "value")
				n++
				labels = append(labels, plain(float64(int(v))))
				s.Points = append(s.Points, Point{plain(float64(year)), v, labels[n-1], Kind(rapid.IntRange(0, 2).Draw(rt, "kind")), "", ""})
			}
			series = append(series, s)
		}
		rows, ok := Line(series, Options{
			Width: rapid.IntRange(20, 160).Draw(rt, "w"), Height: rapid.IntRange(8, 40).Draw(rt, "h"), Ambiguous: 1,
		}, plain)
		if !ok {
			return
		}
		plots++
		values, marks := make([]string, n+1), make([]int, n+1)
		for _, r := range rows {
			for _, p := range r.Parts {
				switch p.Role {
				case Value:
					values[p.Of] += p.Text
				case Ink:
					if p.Of > 0 {
						marks[p.Of]++
					}
				}
			}
		}
		for i, label := range labels {
			if values[i+1] != label || marks[i+1] != 1 {
				rt.Fatalf("number %d: %q and %d marks, not %q:\n%s", i+1, values[i+1], marks[i+1], label, texts(rows))
			}
		}
	})
	if plots == 0 {
		t.Error("nothing was plotted")
	}
}

// TestNoLineLeadsToABound: from its mark it is open upward or downward, as its
// sign says; about is neither.
func TestNoLineLeadsToABound(t *testing.T) {
	slope := func(r rune) bool { return r > noDots && r <= noDots+0xff }
	for label, c := range map[string]struct {
		kind         Kind
		line         bool
		above, below bool
	}{
		"60": {Stated, true, false, false}, "61": {Derived, true, false, false}, ">60": {Bound, false, true, false},
		"≥60": {Bound, false, true, false}, "≤60": {Bound, false, false, true}, "≈60": {Bound, false, false, false},
	} {
		points := []Point{{"2021", 10, "10", Stated, "", ""}, {"2025", 60, label, c.kind, "", ""}, {"2027", 90, "90", Bound, "", ""}}
		rows, ok := Line([]Series{{Points: points}}, Options{Width: 60, Height: 14, Ambiguous: 1}, plain)
		all := texts(rows)
		head, tail, _ := strings.Cut(all, c.kind.Mark(false)+"\n")
		if c.kind == Bound {
			head, tail, _ = strings.Cut(strings.Replace(all, "△", "", 1), "△")
		}
		if !ok || strings.ContainsFunc(all, slope) != c.line || c.kind == Bound && (strings.Contains(head, "┊") != c.above || strings.Contains(tail, "┊") != c.below) {
			t.Errorf("%s:\n%s", label, all)
		}
	}
}
