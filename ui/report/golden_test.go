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

// grown is a firm of Ningbo that was assessed a year before, with everything
// that a report can hold: gates, a contradiction, unsure and not applicable
// answers, amounts.
func grown(t *testing.T) Source {
	t.Helper()
	a := caseNamed(t, "A11")
	a.Profile.Region, a.Profile.Industry = []string{"浙江", "宁波", "海曙区"}, "工业"
	a.Profile.SubsidyFacts = firm.Profile{
		"contract_amount_fen": "12000000", "provincial_cloud_enterprise_mfg": "true", "city_task_met": "true", "provincial_benchmark": "false",
	}
	before := a.With("saas1", "2").With("sec1", "1").With("sec2", "unsure")
	now := a.With("str3", assess.NA).With("dat2", assess.Unsure).With("tal4", "")
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
		"insufficient": {source(caseNamed(t, "A07")), lang.Chinese},
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
