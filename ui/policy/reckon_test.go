package policy

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	data "yunlan/data/policy"
	"yunlan/ui/screen"
)

// TestJourneyOfABeijingFirm is what a firm of 专精特新 with a contract asks.
func TestJourneyOfABeijingFirm(t *testing.T) {
	yes := []string{"enter", "down", "enter", "down", "enter", "down"}
	for name, c := range map[string]struct {
		amount string
		want   []string
		not    string
	}{
		"above the cap":   {"120", []string{"可能适用", "按120万元（1,200,000元）算", "1,200,000元", "300,000元", "最多"}, "不符合"},
		"as 万":            {"120万", []string{"可能适用", "300,000元", "最多"}, "不符合"},
		"in yuan":         {"120000元", []string{"可能适用", "按120,000元算", "36,000元"}, "不符合"},
		"bare and large":  {"1200000", []string{"可能适用", "按1,200,000元算", "300,000元"}, "不符合"},
		"large, under it": {"95000", []string{"不符合（按白皮书所述）", "按95,000元算", "起点：验收合格的合同额累计不低于10万元"}, "可能适用"},
		"the first yuan":  {"10000", []string{"不符合（按白皮书所述）", "按10,000元算"}, "可能适用"},
		"the last 万":      {"999", []string{"可能适用", "按999万元（9,990,000元）算"}, "不符合"},
		"yuan or 万":       {"9999", []string{"请写明单位：9999元还是9999万元？"}, "可能适用"},
		"a part of 万":     {"12.5", []string{"可能适用", "按12.5万元（125,000元）算", "37,500元"}, "不符合"},
		"a sign of yuan":  {"￥9000", []string{"不符合（按白皮书所述）", "按9,000元算"}, "可能适用"},
		"the threshold":   {"10", []string{"可能适用", "30,000元"}, "不符合"},
		"under it":        {"9", []string{"不符合（按白皮书所述）", "按9万元（90,000元）算", "起点：验收合格的合同额累计不低于10万元"}, "30,000元"},
		"not an amount":   {"很多", []string{"金额写法不明"}, "可能适用"},
		"no amount":       {"", []string{"信息不足", "请补充：验收合格的合同额累计"}, "可能适用"},
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
		if _, starts := s.reckonLines(); s.reckon.At != len(starts)-1 {
			t.Errorf("%s: ↓ ends at question %d", e.ID, s.reckon.At)
		}
		s.Escape()
		s.Escape()
	}
	if asked != len(s.rules) {
		t.Errorf("%d of %d rules can be asked", asked, len(s.rules))
	}
}

// TestTheAnswerComesIntoView at every size, when the last answer is given; what
// does not fit under the question is reached by each key that scrolls.
func TestTheAnswerComesIntoView(t *testing.T) {
	for _, size := range [][2]int{{80, 21}, {46, 17}, {40, 9}, {40, 7}} {
		for _, scroll := range [][]string{nil, {"down", "down", "down", "down", "down", "down", "down", "down", "down"}, {"pgdown", "pgdown", "pgdown"}, {"end"}} {
			s := newScreen(t, size[0], size[1])
			press(s, "/", "北京", "enter", "enter", "a")
			press(s, "enter", "down", "enter", "down", "enter", "down", "1", "2", "0")
			if scroll == nil && size[1] > 9 {
				if view := plain(s); !strings.Contains(view, "最多300,000元（补助") || !strings.Contains(view, "可能适用") {
					t.Errorf("%v: the answer is not in view:\n%s", size, ansi.Strip(s.View()))
				}
			}
			press(s, scroll...)
			if view := plain(s); scroll != nil && !strings.Contains(view, "（补助，原文为“不超过”）") {
				t.Errorf("%v %v: the end is not reached:\n%s", size, scroll, ansi.Strip(s.View()))
			}
			press(s, "pgup", "pgup", "pgup", "backspace")
			if view := plain(s); !strings.Contains(view, "12") {
				t.Errorf("%v: what is typed is not in view:\n%s", size, ansi.Strip(s.View()))
			}
		}
	}
}

// TestAPolicyWithoutARuleSaysSo rather than nothing.
func TestAPolicyWithoutARuleSaysSo(t *testing.T) {
	s := newScreen(t, 80, 22)
	s.table.choose(s.find("P20"), s.tableHeight())
	press(s, "enter")
	msg, ok := press(s, "a").(screen.ToastMsg)
	if !ok || msg.Text != noRule.String() || s.reckon != nil {
		t.Errorf("it says %+v", msg)
	}
}

// TestWhatIsTypedIsShownAsItWas with no space set into it.
func TestWhatIsTypedIsShownAsItWas(t *testing.T) {
	for _, typed := range []string{"300万元q", "0"} {
		s := newScreen(t, 80, 22)
		press(s, "enter", "a")
		s.reckon.toAmount()
		for _, r := range typed {
			press(s, string(r))
		}
		if view := ansi.Strip(s.View()); !strings.Contains(view, "“"+typed+"”：") {
			t.Errorf("%s is shown as\n%s", typed, view)
		}
	}
}
