package figure

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/market"
	"yunlan/ui/chart"
	"yunlan/ui/golden"
	"yunlan/ui/text"
)

func open(t testing.TB) *market.Market {
	t.Helper()
	m, err := market.New(content.Load())
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// views are the views of a figure, one even of a figure of names.
func views(f market.Figure) []market.Key {
	if all := Views(f); len(all) > 0 {
		return all
	}
	return []market.Key{market.Value}
}

func texts(rows []chart.Row) string {
	var out strings.Builder
	for _, r := range rows {
		out.WriteString(strings.TrimRight(r.Text(), " ") + "\n")
	}
	return out.String()
}

// TestGolden holds what every figure looks like at the four widths.
func TestGolden(t *testing.T) {
	m := open(t)
	for _, w := range []int{120, 80, 60, 40} {
		for _, ascii := range []bool{false, true} {
			var all strings.Builder
			for _, f := range m.Figures() {
				for _, key := range views(f) {
					all.WriteString(texts(Draw(f, key, chart.Options{Width: w, Ambiguous: 1, ASCII: ascii})) + "\n")
				}
			}
			name := map[bool]string{false: "unicode", true: "ascii"}[ascii]
			golden.View(t, fmt.Sprintf("%s-%d", name, w), all.String())
		}
	}
}

// TestNothingIsDrawnWithoutAFact over any size: every mark and number belongs
// to a number of the figure that a fact stands behind, none is left out, and
// every row is exactly as wide as asked.
func TestNothingIsDrawnWithoutAFact(t *testing.T) {
	m := open(t)
	rapid.Check(t, func(rt *rapid.T) {
		f := rapid.SampledFrom(m.Figures()).Draw(rt, "figure")
		key := rapid.SampledFrom(views(f)).Draw(rt, "view")
		o := chart.Options{
			Width: rapid.IntRange(0, 210).Draw(rt, "w"), Height: rapid.IntRange(0, 60).Draw(rt, "h"),
			Ambiguous: rapid.IntRange(1, 2).Draw(rt, "ambiguous"), ASCII: rapid.Bool().Draw(rt, "ascii"),
		}
		numbers := Numbers(f, key, o.ASCII)
		drawn := make([]bool, len(numbers)+1)
		for _, r := range Draw(f, key, o) {
			if got := text.Width(r.Text(), o.Ambiguous); got != o.Width {
				rt.Fatalf("%d cells for %d: %q", got, o.Width, r.Text())
			}
			for _, p := range r.Parts {
				if p.Of < 0 || p.Of > len(numbers) {
					rt.Fatalf("%q shows number %d of %d", p.Text, p.Of, len(numbers))
				}
				drawn[p.Of] = true
				check(rt, m, p, numbers)
			}
		}
		for i, seen := range drawn[1:] {
			if !seen && o.Width >= 20 {
				rt.Errorf("%s %s is not drawn in %d×%d", f.ID, numbers[i].Name, o.Width, o.Height)
			}
		}
	})
}

// check proves that a part shows a number of the figure, as a fact has it.
func check(rt *rapid.T, m *market.Market, p chart.Part, numbers []Number) {
	switch {
	case p.Role != chart.Value && p.Role != chart.Ink:
		return
	case p.Of == 0:
		if strings.ContainsAny(p.Text, "●○△") {
			rt.Errorf("%q marks no number", p.Text)
		}
		return
	case p.Role == chart.Value && !strings.HasPrefix(asDrawn(numbers[p.Of-1]), p.Text):
		rt.Errorf("%q stands for %q", p.Text, asDrawn(numbers[p.Of-1]))
	}
	point := numbers[p.Of-1].Point
	facts := slices.DeleteFunc(slices.Clone(point.Facts), func(id string) bool { _, ok := m.Fact(id); return !ok })
	if len(facts) == 0 || len(facts) != len(point.Facts) {
		rt.Fatalf("%q: facts %v", p.Text, point.Facts)
	}
	if f, _ := m.Fact(facts[0]); point.Kind == market.Stated && f.Number() != point.Value {
		rt.Errorf("%q is %v in its fact", p.Text, f.Number())
	}
}

// asDrawn is the number with the sign of a percentage.
func asDrawn(n Number) string {
	if n.Unit == "%" {
		return n.Label + "%"
	}
	return n.Label
}

// TestAPlotNamesEveryMark at every size that has a plot.
func TestAPlotNamesEveryMark(t *testing.T) {
	f, _ := open(t).Figure("图4")
	plots := 0
	for w := 20; w <= 120; w += 5 {
		for h := 8; h <= 40; h++ {
			all := texts(Body(f, market.Value, chart.Options{Width: w, Height: h, Ambiguous: 1}))
			plot, _, found := strings.Cut(all, "\n\n")
			if !found || !strings.Contains(plot, "┤") {
				continue
			}
			plots++
			for _, n := range Numbers(f, market.Value, false) {
				if !strings.Contains(plot, n.Label) {
					t.Errorf("%d×%d: no %s in\n%s", w, h, n.Label, plot)
				}
			}
		}
	}
	if plots < 100 {
		t.Errorf("only %d sizes have a plot", plots)
	}
}

func TestFiguresWithoutNumbersSaySo(t *testing.T) {
	m := open(t)
	o := chart.Options{Width: 60, Ambiguous: 1}
	six, _ := m.Figure("图6")
	drawn := texts(Draw(six, market.Value, o))
	if !strings.Contains(drawn, market.NoNumber) || !strings.Contains(drawn, "联通云") || strings.ContainsAny(drawn, "━█●") {
		t.Errorf("图6:\n%s", drawn)
	}
	seven, _ := m.Figure("图7")
	drawn = texts(Draw(seven, market.Value, o))
	if !strings.Contains(drawn, "不是原图") || strings.Count(drawn, "现代化") < 6 {
		t.Errorf("图7:\n%s", drawn)
	}
}

// TestCurrenciesNeverShareAnAxis: the longest bar of each panel is as long.
func TestCurrenciesNeverShareAnAxis(t *testing.T) {
	f, _ := open(t).Figure("lens")
	for _, w := range []int{40, 60, 100} {
		long := map[string]int{}
		for _, r := range Body(f, market.Value, chart.Options{Width: w, Ambiguous: 1}) {
			for i, p := range r.Parts {
				if p.Role == chart.Ink && i+2 < len(r.Parts) && r.Parts[i+2].Text == ">10,000" {
					long[fmt.Sprint(p.Of)] = text.Width(p.Text, 1)
				}
			}
		}
		var lengths []int
		for _, n := range long {
			lengths = append(lengths, n)
		}
		if len(lengths) != 2 || lengths[0]-lengths[1] > 1 || lengths[1]-lengths[0] > 1 {
			t.Errorf("width %d: %v", w, long)
		}
	}
}

// TestEveryWordHasAnEnglishTwin: what is no quote of the paper.
func TestEveryWordHasAnEnglishTwin(t *testing.T) {
	m := open(t)
	lang.Use(lang.English)
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for _, f := range m.Figures() {
		if f.ID == "图7" {
			continue // its words are the paper's
		}
		for _, key := range views(f) {
			for _, r := range Draw(f, key, chart.Options{Width: 80, Ambiguous: 1}) {
				if i := strings.IndexFunc(r.Text(), func(c rune) bool { return unicode.Is(unicode.Han, c) }); i >= 0 {
					t.Errorf("%s %s: %q", f.ID, key, strings.TrimSpace(r.Text()))
				}
			}
		}
	}
}

func BenchmarkDraw(b *testing.B) {
	m := open(b)
	for _, f := range m.Figures() {
		b.Run(f.ID, func(b *testing.B) {
			for b.Loop() {
				Draw(f, views(f)[0], chart.Options{Width: 200, Height: 60, Ambiguous: 1})
			}
		})
	}
}
