package market

import (
	"math"
	"slices"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/data/edition"
)

// No point is drawn without a fact that holds its number, in its unit.
func TestNoPointWithoutAFact(t *testing.T) {
	m := open(t)
	points := 0
	for _, fig := range m.Figures() {
		for _, s := range fig.Series {
			for _, p := range s.Points {
				points++
				if len(p.Facts) == 0 {
					t.Fatalf("%s %s: no fact", fig.ID, p.X)
				}
				f, ok := m.Fact(p.Facts[0])
				if !ok {
					t.Fatalf("%s %s: no fact %s", fig.ID, p.X, p.Facts[0])
				}
				if fig.ID != "policies" && (f.Number() != p.Value || f.Kind != p.Kind || f.Unit != s.Unit) {
					t.Errorf("%s %s: %v %s, but %s is %v %s", fig.ID, p.X, p.Value, s.Unit, f.ID, f.Number(), f.Unit)
				}
				if p.Kind == Derived && p.Formula == "" {
					t.Errorf("%s %s: derived by nothing", fig.ID, p.X)
				}
			}
		}
	}
	if points < 60 {
		t.Errorf("only %d points", points)
	}
}

// Facts that a point names together say the same.
func TestRepeatedFactsAgree(t *testing.T) {
	m := open(t)
	plans, err := edition.Decode[[]plan](edition.Bundled(), "figures.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, plan := range plans {
		for _, s := range plan.Series {
			for _, p := range s.Points {
				first, _ := m.Fact(p.Facts[0])
				for _, id := range p.Facts[1:] {
					if f, ok := m.Fact(id); !ok || f.Number() != first.Number() || f.Unit != first.Unit || f.Period != first.Period {
						t.Errorf("%s %s: %s and %s differ", plan.ID, p.X, first.ID, id)
					}
				}
			}
		}
	}
}

func TestFiguresEqualTheCarefulReading(t *testing.T) {
	var truth []struct {
		Figure, Caption, Source string
		Points, Growth          []struct {
			X, Kind, Formula string
			Y                float64
			Note             *string
		}
		Ranks, Blocks, NoData []string
	}
	readTruth(t, "figures.json", &truth)
	m := open(t)
	for _, want := range truth {
		fig, ok := m.Figure(want.Figure)
		if !ok || fig.Title != want.Caption || fig.Source != want.Source {
			t.Errorf("%s: %q, %q", want.Figure, fig.Title, fig.Source)
		}
		for _, p := range slices.Concat(want.Points, want.Growth) {
			assumed := strings.Contains(p.Formula, "百分点") || p.Note != nil && strings.Contains(*p.Note, "百分点")
			if m.drawn(fig, p.Y, Kind(p.Kind)) == assumed { // what one reading of two says is not drawn
				t.Errorf("%s %s %v %s: drawn %v", want.Figure, p.X, p.Y, p.Kind, !assumed)
			}
		}
		if names := names(fig); len(want.Ranks)+len(want.Blocks) > 0 && !slices.Equal(names, slices.Concat(want.Ranks, want.Blocks)) {
			t.Errorf("%s names %v", want.Figure, names)
		}
	}
}

// drawn reports that a figure has a number; a derived one as far as it is known.
func (m *Market) drawn(fig Figure, value float64, kind Kind) bool {
	is := func(p Point) bool {
		if f := m.byID[p.Facts[0]]; f.inexact() && p.Kind == kind {
			return f.known.low <= value && value <= f.known.high
		}
		return math.Abs(p.Value-value) < 0.006 && p.Kind == kind
	}
	for _, s := range fig.Series {
		if slices.ContainsFunc(s.Points, is) {
			return true
		}
	}
	return false
}

func names(fig Figure) []string {
	var names []string
	for _, item := range fig.Items {
		names = append(names, item.Name)
	}
	return names
}

// Amounts of different currencies never share an axis.
func TestOneUnitAnAxis(t *testing.T) {
	for _, fig := range open(t).Figures() {
		for _, key := range []Key{Value, Growth, Share} {
			view := fig.View(key)
			for _, s := range view {
				if fig.Form != Panels && s.Unit != view[0].Unit {
					t.Errorf("%s draws %s and %s on one axis", fig.ID, s.Unit, view[0].Unit)
				}
			}
		}
	}
}

func TestFiguresWithoutNumbersSaySo(t *testing.T) {
	m := open(t)
	for name, want := range map[string]string{"图6": NoNumber, "图3": NoNumber, "图7": "重绘"} {
		fig, _ := m.Figure(name)
		if !strings.Contains(fig.Missing+fig.Note, want) {
			t.Errorf("%s: missing %q, note %q", name, fig.Missing, fig.Note)
		}
		for _, item := range fig.Items {
			if !strings.Contains(item.Quote, item.Name) || item.Block == "" {
				t.Errorf("%s: %q does not name %s", name, item.Quote, item.Name)
			}
		}
	}
	if six, _ := m.Figure("图6"); len(six.Series) != 0 {
		t.Errorf("figure 6 draws %d series", len(six.Series))
	}
}

// TestRegionsAreComparedInEachMeasure: the table has every number of a region that figure
// 2, the growth rates and the adoption have, as they have it.
func TestRegionsAreComparedInEachMeasure(t *testing.T) {
	m := open(t)
	table, ok := m.Figure("regions")
	if !ok || table.Form != Table || len(table.Series) != 3 {
		t.Fatalf("%+v", table)
	}
	compared := map[string]bool{}
	for _, s := range table.Series {
		for _, p := range s.Points {
			compared[p.Facts[0]] = true
		}
	}
	for id, key := range map[string]Key{"图2": Share, "adoption": Value} {
		f, _ := m.Figure(id)
		for _, s := range f.View(key) {
			for _, p := range s.Points {
				if !compared[p.Facts[0]] {
					t.Errorf("%s of %s is not compared", p.X, id)
				}
			}
		}
	}
	f, _ := m.Figure("图2")
	for _, s := range f.View(Growth) {
		for _, p := range s.Points {
			if !compared[p.Facts[0]] {
				t.Errorf("the growth of %s is not compared", p.X)
			}
		}
	}
}

func TestFigureNames(t *testing.T) {
	m := open(t)
	for _, name := range []string{"图4", "图 4", "fig4", "Figure 4", "4", "中国云计算市场规模及增速（亿元）"} {
		if fig, ok := m.Figure(name); !ok || fig.ID != "图4" {
			t.Errorf("%q is %q", name, fig.ID)
		}
	}
	for _, name := range []string{"policies", "actors", "growth", "lens", "adoption", "中国与世界"} {
		if fig, ok := m.Figure(name); !ok || len(fig.Series) == 0 {
			t.Errorf("no series %q", name)
		}
	}
	for _, name := range []string{"图8", "", "图", "fig", "表1"} {
		if fig, ok := m.Figure(name); ok {
			t.Errorf("%q is %q", name, fig.ID)
		}
	}
}

func TestPoliciesByMonth(t *testing.T) {
	fig, _ := open(t).Figure("policies")
	var got []string
	for _, p := range fig.Series[0].Points {
		got = append(got, p.X+"="+p.Label())
	}
	want := "2022.6=2 2022.7=2 2022.8=2 2022.9=3 2022.10=4 2022.11=4 2022.12=4 2023.1=4 2023.2=5 2023.3=8 2023.4=10 2023.5=12"
	if strings.Join(got, " ") != want {
		t.Errorf("got %v", got)
	}
}

// A point's facts are dated rows of the table, as many as it counts.
func TestPoliciesPointToTheirRows(t *testing.T) {
	m, paper := open(t), content.Load()
	fig, _ := m.Figure("policies")
	for _, p := range fig.Series[0].Points {
		rows := map[content.ID]bool{}
		for _, id := range p.Facts {
			f, _ := m.Fact(id)
			if b, _ := paper.Block(f.Block); b.Kind == content.Row {
				rows[b.ID] = true
			}
		}
		if len(rows) != int(p.Value) {
			t.Errorf("%s counts %v and points to %d rows", p.X, p.Value, len(rows))
		}
	}
}

// TestBehindIsAllThatANumberRestsOn and nothing else.
func TestBehindIsAllThatANumberRestsOn(t *testing.T) {
	m := open(t)
	tests := []struct {
		name, figure string
		view         Key
		series, at   int
		want         []string // the beginnings of the quotes
	}{
		{"a stated number", "图4", Value, 0, 1, []string{"据中国信息通信研究院统计，2022年我国"}},
		{"derived from one sentence", "图4", Value, 0, 0, []string{"据中国信息通信研究院统计，2022年我国"}},
		{"a share of two", "图4", Share, 0, 0, []string{"其中，公有云市场规模增长", "据中国信息通信研究院统计，2022年我国"}},
		{"two policies of a month", "policies", Value, 0, 0, []string{"2022.6 《上海市数字", "2022.6 《加强科技创新"}},
		{"no policy of a month", "policies", Value, 0, 1, nil},
		{"three policies of a month", "policies", Monthly, 0, 4, []string{"2023.3 ", "2023.3 ", "2023.3 "}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f, _ := m.Figure(tt.figure)
			got := m.Behind(f.View(tt.view)[tt.series].Points[tt.at])
			if len(got) != len(tt.want) {
				t.Fatalf("%d sentences: %v", len(got), got)
			}
			for i, c := range got {
				if !strings.HasPrefix(c.Quote, tt.want[i]) {
					t.Errorf("%q does not begin with %q", c.Quote, tt.want[i])
				}
			}
		})
	}
}
