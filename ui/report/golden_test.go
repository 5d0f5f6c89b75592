package report

import (
	"path/filepath"
	"testing"
	"time"

	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/data/firm"
	"yunlan/ui/golden"
)

// grown is the factory of Haishu, which was assessed a year before, with everything
// that a report can hold: gates, a contradiction, unsure and not applicable
// answers, amounts.
func grown(t *testing.T) Source {
	t.Helper()
	a := all(assess.Full, "3").With("bak1", "1").With("sec6", "0").With("cst6", "1").With("tal5", "2")
	a.Profile = firmNamed(t, "machine-tool").Profile
	a.Profile.SubsidyFacts = firm.Profile{
		"contract_amount_fen": "12000000", "provincial_cloud_enterprise_mfg": "true", "city_task_met": "true", "provincial_benchmark": "false",
	}
	before := a.With("run1", "2").With("acc1", "1").With("sec6", "unsure")
	now := a.With("str3", assess.NA).With("dat2", assess.Unsure).With("saas5", "")
	src := source(now)
	src.Previous = &Past{Run: assess.Load().Record(before), Date: day.AddDate(-1, 0, 0)}
	src.Name = "宁波某机械厂"
	src.Date = day.Add(time.Hour)
	return src
}

func TestGoldenReports(t *testing.T) {
	amounts := grown(t)
	amounts.Amounts = true
	for name, c := range map[string]struct {
		src  Source
		lang lang.Lang
	}{
		"grown":        {grown(t), lang.Chinese},
		"amounts":      {amounts, lang.English},
		"insufficient": {source(tooFewAnswers()), lang.Chinese},
	} {
		t.Run(name, func(t *testing.T) {
			use(t, c.lang)
			r := New(c.src)
			same(t, name+".txt", r.Text(TextOptions{Width: 80}))
			same(t, name+".md", r.Markdown())
			same(t, name+".html", htmlOf(t, r))
			same(t, name+".json", jsonOf(t, r))
		})
	}
}

func same(t *testing.T, name, got string) {
	t.Helper()
	golden.File(t, filepath.Join("testdata", name), got)
}
