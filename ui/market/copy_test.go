package market

import (
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/market"
	"yunlan/ui/figure"
	"yunlan/ui/screen"
)

// copied presses y on a number of a figure.
func copiedAt(t *testing.T, s *Screen, at int) string {
	t.Helper()
	s.window.At = at
	msg, ok := press(s, "y").(screen.CopyMsg)
	if !ok {
		t.Fatalf("%s/%s/%d: nothing is copied", s.shown().ID, s.view, at)
	}
	return msg.Text
}

// TestACopySaysHowItIsKnown: no number that the paper does not print leaves the
// screen as if it did.
func TestACopySaysHowItIsKnown(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for _, l := range []lang.Lang{lang.Chinese, lang.English} {
		lang.Use(l)
		s := newScreen(80, 22)
		seen := map[market.Kind]int{}
		for range s.market.Figures() {
			for range max(len(s.views()), 1) {
				for i, n := range figure.Numbers(s.shown(), s.view, false) {
					text := copiedAt(t, s, i)
					if n.Cited != nil {
						continue
					}
					seen[n.Point.Kind]++
					names := figure.KindName(n.Point.Kind)
					if n.Point.Kind == market.Stated != !strings.Contains(text, names) {
						t.Errorf("%s is %s: %s", n.Label, n.Point.Kind, text)
					}
					if f := figure.Formula(n.Point.Formula, n.Unit); !strings.Contains(text, f) {
						t.Errorf("without its formula %s: %s", f, text)
					}
					for _, id := range n.Point.Facts {
						if f, _ := s.market.Fact(id); !strings.Contains(text, content.Quotation(f.Begun(f.Quote))) {
							t.Errorf("%s %s: without %q:\n%s", n.Name, n.Label, f.Quote, text)
						}
					}
				}
				press(s, "v")
			}
			press(s, "l")
		}
		if seen[market.Stated] < 20 || seen[market.Derived] < 20 || seen[market.Bound] < 10 {
			t.Errorf("copied %v", seen)
		}
	}
}

func TestACopyNamesItsSubject(t *testing.T) {
	const cite = "《云计算白皮书（2023年）》，中国信息通信研究院，"
	tests := []struct {
		name, figure string
		view         market.Key
		at           int
		want         string
	}{
		{"derived", "图4", market.Value, 3, "中国 公有云市场规模 2021 ≈2,181 亿元（推算 = 3256/(1+49.3%)，计入四舍五入为 2,180–2,182，据“"},
		{"stated", "图4", market.Value, 1, "中国 云计算市场规模 2022 4,550 亿元（“"},
		{"private", "图4", market.Value, 5, "中国 私有云市场规模 2022 1,294 亿元（“"},
		{"a share", "图4", market.Share, 0, "中国 公有云占云计算市场比重 2022 ≈71.56%（推算 = 3256/4550，计入四舍五入为 71.54–71.58，据“"},
		{"a bound", "图4", market.Value, 2, "中国 云计算市场规模 2025 >10,000 亿元（界限或预测，据“"},
		{"no number", "图3", market.Value, 2, "谷歌 正文未给出数值（“"},
		{"a count", "policies", market.Monthly, 0, "表 1 政策数量 当月 2022.6 2 项（推算 = 本月表 1 行数，据“"},
		{"a running count", "policies", market.Value, 0, "表 1 政策数量 累计 2022.6 2 项（推算 = 此前 0 + 本月 2（表 1 行数），据“"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newScreen(80, 22)
			to(t, s, tt.figure)
			for s.view != tt.view {
				press(s, "v")
			}
			text := copiedAt(t, s, tt.at)
			if !strings.HasPrefix(text, tt.want) || !strings.Contains(text, cite) {
				t.Errorf("copied %s", text)
			}
		})
	}
}

// TestACountNamesAllThatItCounts beside the chart.
func TestACountNamesAllThatItCounts(t *testing.T) {
	for _, size := range [][2]int{{120, 38}, {80, 22}, {60, 20}} {
		s := newScreen(size[0], size[1])
		to(t, s, "policies")
		for _, view := range s.views() {
			s.show(view)
			for i, n := range figure.Numbers(s.shown(), view, false) {
				s.window.At = i
				said := strings.Join(strings.Fields(shown(s)), "")
				for _, id := range n.Point.Facts[:n.Point.Own] {
					f, _ := s.market.Fact(id)
					_, name, _ := strings.Cut(content.Quotation(f.Quote), " ")
					if !strings.Contains(said, strings.Join(strings.Fields(name), "")) {
						t.Errorf("%v %s %s: %s is not named:\n%s", size, view, n.Name, name, shown(s))
					}
				}
			}
		}
	}
}

// TestACopiedCheckSaysHowItCameOut with its arithmetic.
func TestACopiedCheckSaysHowItCameOut(t *testing.T) {
	s := newScreen(80, 22)
	press(s, "a")
	text := copiedAt(t, s, 0)
	if !strings.HasPrefix(text, "公有云＋私有云＝总规模 ✓ 一致；3,256 + 1,294 = 4,550；原文：4,550 亿元（“") {
		t.Errorf("copied %s", text)
	}
}
