package assess

import (
	"strings"
	"testing"
	"time"

	"yunlan/data/assess"
	"yunlan/ui/chart"
	"yunlan/ui/text"
)

// finishedOn is a run with all quick answers alike.
func finishedOn(date string, mode assess.Mode, v assess.Value) Dated {
	at, err := time.Parse(dayFormat, date)
	if err != nil {
		panic(err)
	}
	a := assess.Answers{Mode: mode, Given: map[string]assess.Value{}}
	for _, q := range assess.Load().Questions {
		if q.Quick || mode == assess.Full {
			a.Given[q.ID] = v
		}
	}
	return Dated{at, assess.Load().Record(a)}
}

// TestScores draws what can be compared and says what runs along the axis.
func TestScores(t *testing.T) {
	foreign := finishedOn("2026-05-01", assess.Quick, "3")
	foreign.Run.SpecVersion = "0.9"
	for name, c := range map[string]struct {
		runs  []Dated
		says  []string
		not   []string
		along string // "" where there is no line
	}{
		"none":           {},
		"one":            {runs: []Dated{finishedOn("2026-11-01", assess.Quick, "2")}},
		"a year between": {[]Dated{finishedOn("2025-11-01", assess.Quick, "1"), finishedOn("2026-11-01", assess.Quick, "3")}, []string{"25", "75", "2025.11", "2026.11"}, nil, lineNote.String()},
		"within a month": {[]Dated{finishedOn("2026-11-01", assess.Quick, "1"), finishedOn("2026-11-02", assess.Quick, "3")}, []string{"25", "75"}, []string{"2026"}, turnsNote.String()},
		"a month's last": {[]Dated{
			finishedOn("2026-09-01", assess.Quick, "1"), finishedOn("2026-11-01", assess.Quick, "2"), finishedOn("2026-11-02", assess.Quick, "3"),
		}, []string{"25", "75", "2026.09", "2026.11"}, []string{"50"}, lineNote.String()},
		"quick and full":             {runs: []Dated{finishedOn("2025-11-01", assess.Quick, "1"), finishedOn("2026-11-01", assess.Full, "3")}},
		"another version":            {runs: []Dated{finishedOn("2025-11-01", assess.Quick, "1"), foreign}},
		"without a level":            {runs: []Dated{finishedOn("2025-11-01", assess.Quick, "1"), finishedOn("2026-11-01", assess.Quick, "unsure")}},
		"more months than columns":   {[]Dated{finishedOn("1990-01-01", assess.Quick, "1"), finishedOn("2026-11-02", assess.Quick, "3")}, []string{"25", "75"}, []string{"1990"}, turnsNote.String()},
		"numbered as in the listing": {[]Dated{foreign, finishedOn("2026-11-01", assess.Quick, "1"), finishedOn("2026-11-02", assess.Quick, "3")}, []string{" 2 ", " 3"}, []string{" 1 "}, turnsNote.String()},
	} {
		t.Run(name, func(t *testing.T) {
			for _, width := range []int{40, 60, 80, 120} {
				rows, note := Scores(c.runs, chart.Options{Width: width, Ambiguous: 1})
				if note != c.along || (rows == nil) != (c.along == "") {
					t.Fatalf("at %d: %d rows along %q", width, len(rows), note)
				}
				drawn := ""
				for _, r := range rows {
					if got := text.Width(r.Text(), 1); got != width {
						t.Errorf("a row of %d cells, not %d: %q", got, width, r.Text())
					}
					drawn += r.Text() + " \n"
				}
				for _, s := range c.says {
					if !strings.Contains(drawn, s) {
						t.Errorf("at %d it does not say %s:\n%s", width, s, drawn)
					}
				}
				for _, s := range c.not {
					if strings.Contains(drawn, s) {
						t.Errorf("at %d it says %s:\n%s", width, s, drawn)
					}
				}
			}
		})
	}
}

// TestScoresHaveAnASCIITwin with the same numbers.
func TestScoresHaveAnASCIITwin(t *testing.T) {
	runs := []Dated{finishedOn("2025-11-01", assess.Quick, "1"), finishedOn("2026-11-01", assess.Quick, "3")}
	rows, _ := Scores(runs, chart.Options{Width: 60, Ambiguous: 2, ASCII: true})
	drawn := ""
	for _, r := range rows {
		drawn += r.Text() + "\n"
	}
	if strings.ContainsFunc(drawn, func(r rune) bool { return r > '~' }) || !strings.Contains(drawn, "75") || !strings.Contains(drawn, "*") {
		t.Errorf("drawn as\n%s", drawn)
	}
}
