package chart

import (
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"yunlan/ui/text"
)

func plain(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

func texts(rows []Row) string {
	var lines []string
	for _, r := range rows {
		lines = append(lines, strings.TrimRight(r.Text(), " "))
	}
	return strings.Join(lines, "\n")
}

func TestBars(t *testing.T) {
	points := []Point{
		{"北美洲", 50, "50", Stated, "", ""}, {"IBM", 25, "≈25", Bound, "", ""}, {"亚洲", 0, "0", Derived, "", ""},
	}
	cases := []struct {
		name string
		o    Options
		want string
	}{
		{
			"bars from zero, names aligned by cells",
			Options{Width: 32, Ambiguous: 1},
			"北美洲  ● ━━━━━━━━━━━━━━━━━━ 50\nIBM     △ ╌╌╌╌╌╌╌╌╌ ≈25\n亚洲    ○  0",
		},
		{
			"ASCII",
			Options{Width: 32, Ambiguous: 1, ASCII: true},
			"北美洲  * ================== 50\nIBM     ^ ......... ≈25\n亚洲    o  0",
		},
		{
			"an axis of its own",
			Options{Width: 32, Ambiguous: 1, Max: 100},
			"北美洲  ● ━━━━━━━━━ 50\nIBM     △ ╌╌╌╌╌ ≈25\n亚洲    ○  0",
		},
		{
			"no room for bars",
			Options{Width: 15, Ambiguous: 1},
			"北美洲  ● 50\nIBM     △ ≈25\n亚洲    ○ 0",
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := texts(Bars(points, c.o)); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestALongNameStandsOnItsOwnRow(t *testing.T) {
	rows := Bars([]Point{{"大洋洲、南美洲、非洲合计", 6.1, "6.1", Stated, "", ""}, {"欧洲", 23, "23", Stated, "", ""}}, Options{Width: 36, Ambiguous: 1})
	if len(rows) != 3 || !strings.HasPrefix(rows[0].Text(), "大洋洲、南美洲、非洲合计") || rows[1].Point != 0 {
		t.Errorf("got\n%s", texts(rows))
	}
}

func TestAKeyStandsBeforeTheName(t *testing.T) {
	got := texts(Bars([]Point{{"欧洲", 10, "10", Stated, "#", ""}, {"大洋洲与非洲", 5, "5", Stated, "=", ""}}, Options{Width: 20, Ambiguous: 1}))
	if want := "# 欧洲  ● ━━━━━━━ 10\n= 大洋洲与非洲\n        ● ━━━━ 5"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestShareFillsItsPart(t *testing.T) {
	row := Share([]Point{{"a", 50, "", Stated, "", ""}, {"b", 25, "", Stated, "", ""}}, Options{Width: 20, Ambiguous: 1, ASCII: true}).Text()
	if row != "##########=====     " {
		t.Errorf("got %q", row)
	}
}

// TestLinePutsEveryPointOnItsPlace reads the marks back off the plot: the
// column says when, the row how much.
func TestLinePutsEveryPointOnItsPlace(t *testing.T) {
	points := []Point{{"2021", 0, "0", Derived, "", ""}, {"2022", 50, "50", Stated, "", ""}, {"2025", 95, "95", Bound, "", ""}}
	rows, ok := Line([]Series{{Points: points}}, Options{Width: 50, Height: 12, Ambiguous: 1}, plain)
	if !ok {
		t.Fatal("no plot in 50×12")
	}
	// The axis ends at 100, 10 rows above zero; 6 cells of axis, 10 columns a year.
	for _, want := range []struct {
		mark   rune
		row, x int
	}{{'○', 10, 6}, {'●', 5, 16}, {'△', 0, 46}} {
		line := []rune(rows[want.row].Text())
		if line[want.x] != want.mark {
			t.Errorf("no %c in row %d at %d:\n%s", want.mark, want.row, want.x, texts(rows))
		}
	}
	last := rows[len(rows)-1].Text()
	if strings.Join(strings.Fields(last), " ") != "2021 2022 2025" {
		t.Errorf("times %q", last)
	}
	all := texts(rows)
	if strings.Contains(all, "2023") {
		t.Errorf("a time without a number is named:\n%s", all)
	}
	for _, pt := range points {
		if !strings.Contains(all, pt.Label) {
			t.Errorf("%s has no number:\n%s", pt.Name, all)
		}
	}
}

func TestLineRefusesWhatIsNoTime(t *testing.T) {
	o := Options{Width: 60, Height: 14, Ambiguous: 1}
	cases := map[string][]Series{
		"nothing":     nil,
		"one point":   {{Points: []Point{{"2022", 1, "1", Stated, "", ""}}}},
		"names":       {{Points: []Point{{"微软", 1, "1", Stated, "", ""}, {"AWS", 2, "2", Stated, "", ""}}}},
		"mixed":       {{Points: []Point{{"2022", 1, "1", Stated, "", ""}, {"2022.3", 2, "2", Stated, "", ""}}}},
		"month 13":    {{Points: []Point{{"2022.13", 1, "1", Stated, "", ""}, {"2022.3", 2, "2", Stated, "", ""}}}},
		"too far off": {{Points: []Point{{"1", 1, "1", Stated, "", ""}, {"9999", 2, "2", Stated, "", ""}}}},
	}
	for name, series := range cases {
		t.Run(name, func(t *testing.T) {
			if rows, ok := Line(series, o, plain); ok {
				t.Errorf("drawn:\n%s", texts(rows))
			}
		})
	}
}

// TestTicksAreRoundAndAtLeastThree at every height that has a plot.
func TestTicksAreRoundAndAtLeastThree(t *testing.T) {
	plots := 0
	for height := 7; height <= 50; height++ {
		for _, most := range []float64{0.7, 3.4, 12, 19, 86, 4910, 10000} {
			points := []Point{{"2021", most / 2, "a", Stated, "", ""}, {"2025", most, "b", Stated, "", ""}}
			rows, ok := Line([]Series{{Points: points}}, Options{Width: 60, Height: height, Ambiguous: 1}, plain)
			if !ok {
				continue // a number has no place
			}
			plots++
			ticks := 0
			for _, r := range rows {
				label, _, found := strings.Cut(r.Text(), "┤")
				if v, err := strconv.ParseFloat(strings.TrimSpace(label), 64); found && err == nil && len(plain(v)) <= 5 {
					ticks++
				}
			}
			if ticks < 3 {
				t.Errorf("%d ticks in %d rows:\n%s", ticks, height, texts(rows))
			}
		}
	}
	if plots < 200 {
		t.Errorf("only %d plots", plots)
	}
}

// TestThickBarsHaveTheirNumberOnce, on the middle row.
func TestThickBarsHaveTheirNumberOnce(t *testing.T) {
	points := []Point{{"甲", 50, "50", Stated, "", "+19%"}, {"乙", 25, ">25", Bound, "", ""}}
	got := texts(Bars(points, Options{Width: 26, Ambiguous: 1, Thick: 3, Gap: 1}))
	want := "      ████████████\n甲  ● ████████████ 50 +19%\n      ████████████\n\n      ░░░░░░\n乙  △ ░░░░░⇢ >25\n      ░░░░░░"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestEveryRowIsExactlyAsWideAsAsked over random points and sizes.
func TestEveryRowIsExactlyAsWideAsAsked(t *testing.T) {
	point := rapid.Custom(func(t *rapid.T) Point {
		v := rapid.Float64Range(-10, 1e6).Draw(t, "value")
		return Point{
			Name:  rapid.SampledFrom([]string{"2021", "2022", "2026", "2022.3", "北美洲", "大洋洲、南美洲、非洲合计", "", "IaaS 市场"}).Draw(t, "name"),
			Value: v, Label: rapid.SampledFrom([]string{"≈", ">", ""}).Draw(t, "sign") + plain(float64(int(v))),
			Kind: Kind(rapid.IntRange(0, 3).Draw(t, "kind")), Key: rapid.SampledFrom([]string{"", "█"}).Draw(t, "key"),
		}
	})
	rapid.Check(t, func(t *rapid.T) {
		series := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Series {
			return Series{
				Name:   rapid.SampledFrom([]string{"", "总规模", "IaaS"}).Draw(t, "series"),
				Points: rapid.SliceOfN(point, 0, 5).Draw(t, "points"), Steps: rapid.Bool().Draw(t, "steps"),
			}
		}), 0, 3).Draw(t, "series")
		o := Options{
			Width: rapid.IntRange(-1, 120).Draw(t, "w"), Height: rapid.IntRange(-1, 30).Draw(t, "h"),
			Ambiguous: rapid.IntRange(1, 2).Draw(t, "amb"), ASCII: rapid.Bool().Draw(t, "ascii"),
		}
		rows, ok := Line(series, o, plain)
		if ok && len(rows) != o.Height {
			t.Fatalf("%d rows for a height of %d", len(rows), o.Height)
		}
		if table, ok := Table(series, o); ok {
			rows = append(rows, table...)
		}
		for _, s := range series {
			rows = append(append(rows, Bars(s.Points, o)...), Share(s.Points, o))
		}
		for _, r := range rows {
			if got := text.Width(r.Text(), o.Ambiguous); got != max(o.Width, 0) {
				t.Fatalf("%d cells for %d: %q", got, o.Width, r.Text())
			}
		}
	})
}

// TestNoPlotIsMisread: no line runs through a number or through another
// series' mark, none seems to run into another's, and no mark is nearer to a
// number than its own.
func TestNoPlotIsMisread(t *testing.T) {
	plots := 0
	rapid.Check(t, func(rt *rapid.T) {
		value := func(name string) float64 { return float64(rapid.IntRange(1, 120).Draw(rt, name)) }
		var all []Series
		for _, name := range []string{"甲", "乙", "丙"}[:rapid.IntRange(1, 3).Draw(rt, "series")] {
			s := Series{Name: name}
			for i, year := range []string{"2021", "2022", "2025"} {
				v := value(name + year)
				s.Points = append(s.Points, Point{year, v, plain(v), Kind(i), "", ""})
			}
			all = append(all, s)
		}
		p := plot{o: Options{
			Width: rapid.IntRange(20, 120).Draw(rt, "w"), Height: rapid.IntRange(8, 30).Draw(rt, "h"), Ambiguous: 1,
		}, series: all}
		if p.height = p.o.Height - 2; !p.times() {
			rt.Fatal("no times")
		}
		p.scale(plain)
		if !p.draw() {
			return
		}
		plots++
		bare := p
		bare.grid = make([][]cell, len(p.grid))
		for y := range bare.grid {
			bare.grid[y] = make([]cell, len(p.grid[y]))
		}
		bare.trace()
		for y, row := range p.grid {
			for x, c := range row {
				was := bare.grid[y][x]
				switch {
				case was.series != 0 && c.series != was.series:
					rt.Fatalf("a line is cut or runs into another at %d, %d:\n%s", y, x, texts(p.rows(plain)))
				case c.of == 0 || c.series != 0:
				case x > 0 && strange(row[x-1], c), x+1 < len(row) && strange(row[x+1], c):
					rt.Fatalf("a number touches another's at %d, %d:\n%s", y, x, texts(p.rows(plain)))
				case y > 0 && strange(p.grid[y-1][x], c) && p.grid[y-1][x].series != 0, y+1 < len(p.grid) && strange(p.grid[y+1][x], c) && p.grid[y+1][x].series != 0:
					rt.Fatalf("a number stands at another mark at %d, %d:\n%s", y, x, texts(p.rows(plain)))
				}
			}
		}
	})
	if plots == 0 {
		t.Error("nothing was plotted")
	}
}

func strange(a, b cell) bool { return a.of != 0 && a.of != b.of }

// TestLinesThatSeemToMeetAreRefused: China's total of 2021 is nearly the public
// cloud of 2022, so a low plot runs one line into the other.
func TestLinesThatSeemToMeetAreRefused(t *testing.T) {
	series := []Series{
		{Name: "合计", Points: []Point{{"2021", 3229, "3,229", Derived, "", ""}, {"2022", 4550, "4,550", Stated, "", ""}, {"2025", 10000, ">10,000", Bound, "", ""}}},
		{Name: "公有云", Points: []Point{{"2021", 2181, "2,181", Derived, "", ""}, {"2022", 3256, "3,256", Stated, "", ""}}},
	}
	for height, want := range map[int]bool{12: false, 20: true} {
		rows, ok := Line(series, Options{Width: 94, Height: height, Ambiguous: 1}, plain)
		if ok != want {
			t.Errorf("%d rows: %v\n%s", height, ok, texts(rows))
		}
	}
	rows, _ := Line(series, Options{Width: 94, Height: 20, Ambiguous: 1}, plain)
	for _, want := range []string{"3,229 ○⠤", "2,181 ○⠉", "⠤● 3,256 公有云", "△", "⇡"} {
		if !strings.Contains(texts(rows), want) {
			t.Errorf("no %q in\n%s", want, texts(rows))
		}
	}
}

// TestABarStandsOnItsTrack of the whole scale, so that its share is seen.
func TestABarStandsOnItsTrack(t *testing.T) {
	for _, c := range []struct {
		value     float64
		ascii     bool
		ambiguous int
		want      string
	}{
		{40, false, 1, "a  ████░░░░░░ 40"}, {0, false, 1, "a  ░░░░░░░░░░ 40"}, {100, false, 1, "a  ██████████ 40"}, {40, true, 1, "a  ####...... 40"}, {40, false, 2, "a  ####...... 40"},
	} {
		o := Options{Width: 18, Ambiguous: c.ambiguous, ASCII: c.ascii, Max: 100, Track: true}
		rows := Bars([]Point{{Name: "a", Value: c.value, Label: "40", Kind: Plain}}, o)
		if got := strings.TrimRight(rows[0].Text(), " "); got != c.want {
			t.Errorf("%v: %q, want %q", c.value, got, c.want)
		}
	}
}
