package policy

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	data "yunlan/data/policy"
	"yunlan/ui/screen"
)

// TestTheCalculatorKnowsTheFirm that another screen told of, until the reader
// says otherwise.
func TestTheCalculatorKnowsTheFirm(t *testing.T) {
	yes, fen := true, int64(120_000_000)
	for name, c := range map[string]struct {
		firm data.Profile
		keys []string
		says []string
		not  string
	}{
		"nothing": {data.Profile{}, nil, []string{"企业在北京", "未答"}, "已带过来"},
		"the size": {
			data.Profile{Region: "北京海淀", Size: "sme"},
			nil,
			[]string{"企业在北京", "已带过来", "还缺"},
			"还缺：是否中小企业",
		},
		"a large firm":        {data.Profile{Size: "large"}, nil, []string{"不符合：是否中小企业"}, "可能适用"},
		"another region":      {data.Profile{Region: "江苏南京", Size: "sme"}, nil, []string{"企业在江苏南京", "不符合：所在地区"}, "可能适用"},
		"the region, undone":  {data.Profile{Region: "江苏南京", Size: "sme"}, []string{"enter"}, []string{"企业在北京", "还缺"}, "不符合"},
		"everything":          {data.Profile{Size: "sme", ZJTX: &yes, Accepted: &yes, Contract: &fen}, nil, []string{"可能适用", "300,000元"}, "还缺"},
		"said anew":           {data.Profile{Size: "large"}, []string{"enter"}, []string{"还缺：是否中小企业"}, "已带过来"},
		"said anew, reopened": {data.Profile{Size: "large"}, []string{"enter", "enter", "esc", "a"}, []string{"还缺"}, "不符合"},
	} {
		t.Run(name, func(t *testing.T) {
			s := newScreen(t, 80, 30)
			press(s, "/", "北京", "enter", "enter")
			id := s.selectedID()
			s.Update(screen.ReckonMsg{Policy: id, Firm: c.firm})
			press(s, "a")
			for s.reckon.asks[s.reckon.At].field != data.FieldRegion && s.reckon.asks[s.reckon.At].field != data.FieldSize {
				press(s, "down")
			}
			for _, k := range c.keys {
				if k == "esc" {
					s.Escape()
					continue
				}
				press(s, k)
			}
			view := plain(s)
			for _, want := range c.says {
				if !strings.Contains(view, squeeze(want)) {
					t.Errorf("%q is not said:\n%s", want, ansi.Strip(s.View()))
				}
			}
			if strings.Contains(view, squeeze(c.not)) {
				t.Errorf("%q is said:\n%s", c.not, ansi.Strip(s.View()))
			}
		})
	}
}
