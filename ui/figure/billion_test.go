package figure

import (
	"reflect"
	"strings"
	"testing"

	"yunlan/content/lang"
	"yunlan/data/market"
)

// TestFiguresInEnglishCountBillions, as exactly as the paper does, with formulas that
// come out; twice is as once, and Chinese is as printed.
func TestFiguresInEnglishCountBillions(t *testing.T) {
	m := open(t)
	lang.Use(lang.English)
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	want := map[string]string{
		"图1":     "≈413 491.0 ≈600 >1,000 US$ billion",
		"图3":     "101.2 80.1 US$ billion",
		"图4":     "≈322.9 455.0 >1,000 RMB billion ≈218.1 325.6 RMB billion 129.4 RMB billion",
		"actors": "101.2 80.1 US$ billion 57.9 50.3 36.1 RMB billion",
	}
	formulas := map[string]string{"≈413": "491.0/(1+19%)，计入四舍五入为 410.8–414.4", "≈218.1": "325.6/(1+49.3%)，计入四舍五入为 218.0–218.2"}
	for id, said := range want {
		f, _ := m.Figure(id)
		in := In(f)
		var got []string
		for _, s := range in.View(market.Value) {
			for _, p := range s.Points {
				got = append(got, Label(p, false))
				if formula := formulas[Label(p, false)]; formula != "" && p.Formula != formula {
					t.Errorf("%s is computed by %s", Label(p, false), p.Formula)
				}
			}
			got = append(got, s.Unit)
		}
		if strings.Join(got, " ") != said {
			t.Errorf("%s: %s", id, got)
		}
		if !reflect.DeepEqual(In(in), in) {
			t.Errorf("%s: twice is not as once", id)
		}
		for _, n := range Numbers(f, market.Value, false) {
			if said := Amount(n.Label, n.Unit); n.Label != "" && (strings.Count(said, "billion") != 1 || !strings.HasPrefix(strings.TrimLeft(said, signs), strings.Fields(n.Unit)[0])) {
				t.Errorf("%s in %s is said as %s", n.Label, n.Unit, said)
			}
		}
	}
	segments, _ := m.Figure("图5")
	for _, s := range In(segments).View(market.Value) {
		if total, ok := Total(In(segments), s); ok && len(strings.TrimLeft(total.Label(), signs)) > len("325.6") {
			t.Errorf("the sum of %s is %s", s.Name, total.Label())
		}
	}
	lang.Use(lang.Chinese)
	f, _ := m.Figure("图4")
	if in := In(f); !reflect.DeepEqual(in, f) || in.Series[0].Points[1].Label() != "4,550" {
		t.Errorf("in Chinese: %+v", in.Series[0])
	}
}
