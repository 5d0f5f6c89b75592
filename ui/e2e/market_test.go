//go:build unix

package e2e

import "testing"

// TestAnalystChecksTheMarket is journey J2: figure 4, the sentence of 3,256 and
// back to the same number, the sums done again, a figure without numbers.
func TestAnalystChecksTheMarket(t *testing.T) {
	atBothSizes(t, func(t *testing.T, s size) {
		w := open(t, s, t.TempDir())
		w.waitFor(opening)
		w.press("4")
		w.shows("图 4 中国云计算市场规模及增速（亿元）", "4,550", "3,256", "1,294", "来源：中国信息通信研究院，2023 年 5 月")
		w.press("g", "j", "j", "j", "j")
		w.matches(`▎ (?:2022 +)?● (?:━+ )?(3,256)`) // in the plot's table, or a bar where no plot fits
		before := settled(w)
		w.press("enter")
		w.shows("（二）云计算市场处于快速增长阶段", "3,256 亿元", "Esc 回 市场")
		const sentence = "其中，公有云市场规模增长49.3%至3,256亿元，私有云市场增长25.3%至1,294亿元。"
		if got := lit(w.styled()); got != sentence {
			t.Errorf("lit: %s\nwant %s\n%s", got, sentence, w.screen())
		}
		w.press("ctrl+o")
		w.returns(before)
		checkGrowth(w)
		w.press("l", "l")
		w.shows("图 6", "正文未给出数值", "阿里云", "天翼云", "移动云", "华为云", "腾讯云", "联通云")
		checkAudit(w)
	})
}

// checkGrowth changes the view from values to shares to growth.
func checkGrowth(w *window) {
	w.t.Helper()
	w.press("v")
	w.waitFor("71.56")
	w.press("v")
	w.shows("40.91", "49.3", "25.3", "4,550 亿元，较 2021 年增长")
}

// checkAudit walks to the second sum and to the sentence of its total.
func checkAudit(w *window) {
	w.t.Helper()
	w.press("a")
	w.waitFor("数据核对\n")
	w.press("j", "j", "j", "j")
	w.shows("▎ ✓ IaaS＋PaaS＋SaaS＝公有云", "2,442 + 342 + 472 = 3,256", "原文：3,256 亿元")
	before := settled(w)
	w.press("enter")
	w.shows("（二）云计算市场处于快速增长阶段", "Esc 回 市场")
	w.press("ctrl+o")
	w.returns(before)
}
