package market

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

func find(t *testing.T, m *Market, id string) Check {
	t.Helper()
	checks := m.Audit()
	i := slices.IndexFunc(checks, func(c Check) bool { return c.ID == id })
	if i < 0 {
		t.Fatalf("no check %s", id)
	}
	return checks[i]
}

func TestAudit(t *testing.T) {
	tests := []struct{ id, mark, says string }{
		{"parts", "✓", "3,256 + 1,294 = 4,550"},
		{"segments", "✓", "2,442 + 342 + 472 = 3,256"},
		{"ratio", "✓", "2,442 ÷ (342 + 472) = 3.000"},
		{"regions", "✓", "52.14 + 23.41 + 18.35 + 6.1 = 100.00%"},
		{"segment-growth", "✓", "= 49.29%"},
		{"private-growth", "✗", "23.2%–23.7%"},
		{"world-slowdown", "?", "19% + 13.5 = 32.5%"},
		{"iaas-slowdown", "?", "51.21% ÷ (1 − 29.24%) = 72.37%"},
		{"europe", "?", "欧洲在 15% 以上"},
		{"operators", "✓", "721.5 以上，占 54.6% 以上"},
		{"world-and-china", "✓", "全球公有云 19%，中国公有云 49.3%"},
		{"region-growth", "?", "约 −18% 以下"},
		{"world-forecast", "?", "2023 年 ≈6,000：当年增长 22.2%\n2026 年 >10,000：每年增长 19.5%"},
		{"saas-share", "?", "10 × 10 = 100 个百分点"},
		{"asia-adoption", "?", "≥84%"},
	}
	m := open(t)
	if len(m.Audit()) != len(tests) {
		t.Errorf("%d checks, want %d", len(m.Audit()), len(tests))
	}
	for _, tt := range tests {
		t.Run(tt.id, func(t *testing.T) {
			c := find(t, m, tt.id)
			if c.Result.Mark() != tt.mark || !strings.Contains(strings.Join(c.Lines, "\n"), tt.says) {
				t.Errorf("%s %q", c.Result.Mark(), c.Lines)
			}
			if c.Title == "" {
				t.Error("no title")
			}
			for _, f := range c.Facts {
				if f.Block == "" || f.Value == nil {
					t.Errorf("fact %q has no place or no value", f.ID)
				}
			}
		})
	}
}

// TestChecksSayWhyTheyDecideNothing, in the words that a reader needs to judge them.
func TestChecksSayWhyTheyDecideNothing(t *testing.T) {
	m := open(t)
	for id, want := range map[string]string{
		"europe": "只是下限", "world-and-china": "口径相同的是公有云的 49.3%", "region-growth": "正文没有写这三洲的增速",
		"world-forecast": "正文又说增速放缓；脚注 1", "saas-share": "按百分点读，比重十年就占满", "asia-adoption": "前者是企业数，后者是支出",
		"operators": "增量是下限",
	} {
		if c := find(t, m, id); !strings.Contains(c.Note, want) {
			t.Errorf("%s says %q, not %s", id, c.Note, want)
		}
	}
	for _, c := range m.Audit() {
		if c.Result == Undecided && c.Note == "" {
			t.Errorf("%s does not say why", c.ID)
		}
	}
}

// with returns the market with one number changed.
func with(m *Market, id string, value float64) *Market {
	changed := &Market{byID: maps.Clone(m.byID), sums: m.sums}
	f := changed.byID[id]
	f.Value = &value
	changed.byID[id] = f
	return changed
}

// unequal are the checks that one number is not above another: they leave room.
var unequal = []string{"operators", "world-and-china"}

func TestAuditNoticesAChangedNumber(t *testing.T) {
	m := open(t)
	for _, c := range m.Audit() {
		if c.Result != Fits || slices.Contains(unequal, c.ID) {
			continue
		}
		for _, f := range c.Facts {
			if got := find(t, with(m, f.ID, f.Number()*1.5), c.ID); got.Result == Fits {
				t.Errorf("%s still fits with %s half as large again: %q", c.ID, f.ID, got.Lines)
			}
		}
	}
}

// TestAuditNoticesANumberBeyondWhatIsLeft of a check that leaves room, and none within
// it. However much one operator grew, its revenue of the year bounds its increase.
func TestAuditNoticesANumberBeyondWhatIsLeft(t *testing.T) {
	tests := []struct {
		id, fact string
		value    float64
		want     Result
	}{
		{"operators", "F109", 1000, Conflicts},
		{"operators", "F109", 3200, Fits},
		{"operators", "F110", 4, Conflicts},
		{"operators", "F110", 30, Fits},
		{"operators", "F127", 1800, Conflicts},
		{"operators", "F127", 1700, Fits},
		{"operators", "F128", 1800, Conflicts},
		{"operators", "F128", 1600, Fits},
		{"operators", "F129", 1800, Conflicts},
		{"operators", "F129", 1500, Fits},
		{"operators", "F130", 1e6, Fits},
		{"operators", "F131", 1e6, Fits},
		{"operators", "F132", 1e6, Fits},
		{"world-and-china", "F115", 41, Conflicts},
		{"world-and-china", "F115", 40, Fits},
		{"world-and-china", "F110", 18, Conflicts},
		{"world-and-china", "F110", 20, Fits},
		{"world-and-china", "F112", 18, Conflicts},
		{"world-and-china", "F112", 20, Fits},
	}
	for _, tt := range tests {
		if c := find(t, with(open(t), tt.fact, tt.value), tt.id); c.Result != tt.want {
			t.Errorf("%s with %s = %v: %s %q", tt.id, tt.fact, tt.value, c.Result, c.Lines)
		}
	}
}

func TestAuditAcceptsMendedNumbers(t *testing.T) {
	tests := []struct {
		id, fact string
		value    float64
	}{
		{"private-growth", "F114", 23.5},
		{"private-growth", "F114", 23.2},
		{"world-forecast", "F032", 23},
		{"region-growth", "F032", 28},
		{"world-slowdown", "F033", 0},
	}
	for _, tt := range tests {
		if c := find(t, with(open(t), tt.fact, tt.value), tt.id); c.Result != Fits {
			t.Errorf("%s with %s = %v: %s %q", tt.id, tt.fact, tt.value, c.Result, c.Lines)
		}
	}
}

// TestABoundContradictsNothingAboveIt: growth over 30, twice Europe's, leaves 22 open
// and 10 not.
func TestABoundContradictsNothingAboveIt(t *testing.T) {
	for value, want := range map[float64]Result{16: Undecided, 22: Undecided, 40: Undecided, 10: Conflicts} {
		if c := find(t, with(open(t), "F057", value), "europe"); c.Result != want {
			t.Errorf("about %v: %s %q", value, c.Result, c.Lines)
		}
	}
}

// TestDigitsThatMayBeTransposed are said where the number with two of them changed about
// would fit, and only there.
func TestDigitsThatMayBeTransposed(t *testing.T) {
	for value, want := range map[float64]string{25.3: "23.5%", 32.5: "23.5%", 27.1: "", 23.5: ""} {
		said := ""
		for _, line := range find(t, with(open(t), "F114", value), "private-growth").Lines {
			if strings.Contains(line, "对调") {
				said = line
			}
		}
		if strings.Contains(said, "对调") != (want != "") || !strings.Contains(said, want) {
			t.Errorf("%v: %q", value, said)
		}
	}
}

// TestDerivedNumbersAreAsExactAsTheirInputs: none is printed with digits that the
// rounding of those it comes from leaves open, and all say what they can be.
func TestDerivedNumbersAreAsExactAsTheirInputs(t *testing.T) {
	m := open(t)
	for id, want := range map[string]string{
		"D01": "≈4,130 亿美元 = 4910/(1+19%)，计入四舍五入为 4,108–4,144", "D03": "≈3,229 亿元 = 4550/(1+40.91%)，计入四舍五入为 3,228.5–3,229.5",
		"D04": "≈2,181 亿元 = 3256/(1+49.3%)，计入四舍五入为 2,180–2,182", "D08": "≈71.56% = 3256/4550，计入四舍五入为 71.54–71.58",
	} {
		if f, _ := m.Fact(id); f.Amount()+" = "+f.Formula != want {
			t.Errorf("%s: %s = %s", id, f.Amount(), f.Formula)
		}
	}
	for _, f := range m.Facts() {
		if len(f.From) == 0 || f.Kind != Derived {
			continue
		}
		if width := f.known.high - f.known.low; !f.inexact() || printed(f.Number()).high-f.Number() < width/40 && decimals(f.Number()) > 0 {
			t.Errorf("%s: %s is printed more exactly than %v", f.ID, f.Amount(), f.known)
		}
		if v := f.Number(); v < f.known.low-0.01*v || v > f.known.high+0.01*v {
			t.Errorf("%s: %v is not within %v", f.ID, v, f.known)
		}
	}
}

func BenchmarkAudit(b *testing.B) {
	m := open(b)
	for b.Loop() {
		m.Audit()
	}
}
