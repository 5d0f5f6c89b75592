package picture

import (
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/data/market"
	"yunlan/ui/figure"
)

// TestTheCountOfPoliciesSaysThatItRunsOn: it says 累计 in the title, in the picture and of
// every number, lists each month from the first to the last, never falls, and ends at all
// rows of the table; the months' own counts do not say so.
func TestTheCountOfPoliciesSaysThatItRunsOn(t *testing.T) {
	paper := content.Load()
	m, err := market.New(paper)
	if err != nil {
		t.Fatal(err)
	}
	f, ok := m.Figure("policies")
	if !ok {
		t.Fatal("there is no count of policies")
	}
	total, monthly := Draw(f, market.Value), Draw(f, market.Monthly)
	if !strings.Contains(total.title, "累计") || strings.Contains(monthly.title, "累计") {
		t.Errorf("the titles are %s and %s", total.title, monthly.title)
	}
	if _, note := f.Said(market.Value); !strings.Contains(note, "累计") {
		t.Errorf("the note is %s", note)
	}
	if svg := string(total.SVG()); strings.Count(svg, "累计") < 2+len(f.View(market.Value)[0].Points) {
		t.Errorf("累计 stands in the picture %d times", strings.Count(svg, "累计"))
	}
	points := f.View(market.Value)[0].Points
	var months []string
	for i, p := range points {
		months = append(months, p.X)
		if i > 0 && p.Value < points[i-1].Value {
			t.Errorf("the count falls to %v in %s", p.Value, p.X)
		}
	}
	const all = "2022.6 2022.7 2022.8 2022.9 2022.10 2022.11 2022.12 2023.1 2023.2 2023.3 2023.4 2023.5"
	if got := strings.Join(months, " "); got != all {
		t.Errorf("its months are %s", got)
	}
	if last := points[len(points)-1].Value; int(last) != len(paper.Rows("表1")) {
		t.Errorf("it ends at %v of %d", last, len(paper.Rows("表1")))
	}
	if !strings.Contains(figure.Title(f), "政策数量") {
		t.Errorf("it is called %s", figure.Title(f))
	}
}
