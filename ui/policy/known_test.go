package policy

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"yunlan/data/firm"
	"yunlan/ui/screen"
)

// TestTheCalculatorKnowsTheFirm that another screen told of, until the reader
// says otherwise.
func TestTheCalculatorKnowsTheFirm(t *testing.T) {
	for name, c := range map[string]struct {
		firm firm.Profile
		keys []string
		says []string
		not  string
	}{
		"nothing": {firm.Profile{}, nil, []string{"企业在北京", "未答"}, "已带过来"},
		"the size": {
			firm.Profile{"region": "北京海淀", "size": "sme"},
			nil,
			[]string{"企业在北京", "已带过来", "请补充"},
			"请补充：是否中小企业",
		},
		"a large firm":        {firm.Profile{"size": "large"}, nil, []string{"不符合：是否中小企业"}, "可能适用"},
		"another region":      {firm.Profile{"region": "江苏南京", "size": "sme"}, nil, []string{"企业在江苏南京", "不符合：所在地区"}, "可能适用"},
		"the region, undone":  {firm.Profile{"region": "江苏南京", "size": "sme"}, []string{"enter"}, []string{"企业在北京", "请补充"}, "不符合"},
		"everything":          {firm.Profile{"size": "sme", "is_zjtx": "true", "project_accepted": "true", "contract_amount_fen": "120000000"}, nil, []string{"可能适用", "300,000元"}, "请补充"},
		"said anew":           {firm.Profile{"size": "large"}, []string{"enter"}, []string{"请补充：是否中小企业"}, "已带过来"},
		"said anew, reopened": {firm.Profile{"size": "large"}, []string{"enter", "enter", "esc", "a"}, []string{"请补充"}, "不符合"},
	} {
		t.Run(name, func(t *testing.T) {
			s := newScreen(t, 80, 30)
			press(s, "/", "北京", "enter", "enter")
			id := s.selectedID()
			s.Update(screen.ReckonMsg{Policy: id, Firm: c.firm})
			press(s, "a")
			for s.reckon.asks[s.reckon.At].field.Name != firm.Region && s.reckon.asks[s.reckon.At].field.Name != firm.Size {
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
