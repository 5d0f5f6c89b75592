package figure

import (
	"slices"
	"strings"
	"testing"

	"yunlan/content/lang"
)

// TestArithmeticIsInTheUnitOfItsNumbers: in English the amounts of 亿 are billions, in the
// sums too; ratios, percentages, divisors and years stay. Chinese lines are those of the data.
func TestArithmeticIsInTheUnitOfItsNumbers(t *testing.T) {
	lang.Use(lang.English)
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	want := map[string][]string{
		"parts":          {"325.6 + 129.4 = 455.0", "the paper: RMB 455.0 billion"},
		"ratio":          {"244.2 ÷ (34.2 + 47.2) = 3.000", "the paper: 3 times"},
		"segment-growth": {"2021: 34.2 ÷ (1 + 74.49%) ≈ 19.6", "(244.2 + 34.2 + 47.2) ÷ (161.5 + 19.6 + 37) − 1 = 49.29%, with rounding 49.1%–49.4%"},
		"private-growth": {"private in 2021: 322.9 − 218.1 ≈ 104.8", "129.4 ÷ 104.8 − 1 = 23.5%, with rounding 23.2%–23.7%"},
		"regions":        {"52.14 + 23.41 + 18.35 + 6.1 = 100.00%"},
	}
	for _, c := range open(t).Audit() {
		lines := CheckLines(c)
		for _, line := range want[c.ID] {
			if !slices.Contains(lines, line) {
				t.Errorf("%s: %q lacks %q", c.ID, lines, line)
			}
		}
		delete(want, c.ID)
		if all := strings.Join(lines, "\n"); strings.Contains(all, "≈6,000") {
			t.Errorf("%s has two units: %s", c.ID, all)
		}
		if said := Finding(c)[lang.Chinese]; !strings.Contains(said, strings.Join(c.Lines, lang.Semicolon[lang.Chinese])) {
			t.Errorf("%s in Chinese: %s", c.ID, said)
		}
	}
	if len(want) > 0 {
		t.Errorf("no check %v", want)
	}
}
