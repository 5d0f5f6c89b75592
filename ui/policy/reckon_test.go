package policy

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	data "yunlan/data/policy"
)

// TestJourneyOfABeijingFirm is what a firm of 专精特新 with a contract asks.
func TestJourneyOfABeijingFirm(t *testing.T) {
	yes := []string{"enter", "down", "enter", "down", "enter", "down"}
	for name, c := range map[string]struct {
		amount string
		want   []string
		not    string
	}{
		"above the cap":   {"120", []string{"可能适用", "1,200,000元", "300,000元", "最高可能"}, "不符合"},
		"as 万":            {"120万", []string{"可能适用", "300,000元", "最高可能"}, "不符合"},
		"in yuan":         {"120000元", []string{"可能适用", "36,000元"}, "不符合"},
		"the threshold":   {"10", []string{"可能适用", "30,000元"}, "不符合"},
		"under it":        {"9", []string{"按原文不符合", "按90,000元算", "起点：验收合格的合同额累计不低于10万元"}, "30,000元"},
		"not an amount":   {"很多", []string{"金额写法不明"}, "可能适用"},
		"no amount":       {"", []string{"还缺信息", "还缺：验收合格的合同额累计"}, "可能适用"},
		"full-width form": {"１２", []string{"可能适用", "36,000元"}, "不符合"},
	} {
		t.Run(name, func(t *testing.T) {
			s := newScreen(t, 80, 30)
			press(s, "/", "北京", "enter", "enter", "a")
			press(s, yes...)
			for _, r := range c.amount {
				press(s, string(r))
			}
			view := plain(s)
			for _, want := range c.want {
				if !strings.Contains(view, want) {
					t.Errorf("%q is not said:\n%s", want, ansi.Strip(s.View()))
				}
			}
			if strings.Contains(view, c.not) {
				t.Errorf("%q is said:\n%s", c.not, ansi.Strip(s.View()))
			}
			if strings.Index(view, squeeze(data.Warning)) > strings.Index(view, c.want[0]) {
				t.Error("the warning does not come first")
			}
		})
	}
}

func TestEveryRuleCanBeAskedAndKeepsItsAnswers(t *testing.T) {
	s := newScreen(t, 40, 10)
	asked := 0
	for i, e := range s.view.entries {
		s.table.choose(i, s.tableHeight())
		press(s, "enter", "a")
		if s.reckon == nil {
			s.Escape()
			continue
		}
		asked++
		press(s, "enter", "down", "enter")
		kept := s.reckon.asks[0].chosen
		s.Escape()
		press(s, "a")
		if s.reckon.asks[0].chosen != kept {
			t.Errorf("%s forgets its answers", e.ID)
		}
		for range 60 {
			press(s, "down")
		}
		if _, starts := s.reckonLines(); s.reckon.at != len(starts)-1 {
			t.Errorf("%s: ↓ ends at question %d", e.ID, s.reckon.at)
		}
		s.Escape()
		s.Escape()
	}
	if asked != len(s.rules) {
		t.Errorf("%d of %d rules can be asked", asked, len(s.rules))
	}
}
