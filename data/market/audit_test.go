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
		{"europe", "✗", "欧洲约 15%"},
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

// with returns the market with one number changed.
func with(m *Market, id string, value float64) *Market {
	changed := &Market{byID: maps.Clone(m.byID), sums: m.sums}
	f := changed.byID[id]
	f.Value = &value
	changed.byID[id] = f
	return changed
}

func TestAuditNoticesAChangedNumber(t *testing.T) {
	m := open(t)
	for _, c := range m.Audit() {
		if c.Result != Fits {
			continue
		}
		for _, f := range c.Facts {
			if got := find(t, with(m, f.ID, f.Number()*1.5), c.ID); got.Result == Fits {
				t.Errorf("%s still fits with %s half as large again: %q", c.ID, f.ID, got.Lines)
			}
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
		{"europe", "F057", 16},
		{"world-slowdown", "F033", 0},
	}
	for _, tt := range tests {
		if c := find(t, with(open(t), tt.fact, tt.value), tt.id); c.Result != Fits {
			t.Errorf("%s with %s = %v: %s %q", tt.id, tt.fact, tt.value, c.Result, c.Lines)
		}
	}
}

func BenchmarkAudit(b *testing.B) {
	m := open(b)
	for b.Loop() {
		m.Audit()
	}
}
