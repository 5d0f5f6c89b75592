//go:build unix

package e2e

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

const warning = "政策载于 2022–2023 年，申报前请向主管部门核实"

// TestFirmAsksWhatItWouldGet is journey J1: a Beijing firm reads the row of
// 2023.3, holds 120 and 9 (万元) against its rule, and goes to the paper's row.
func TestFirmAsksWhatItWouldGet(t *testing.T) {
	atBothSizes(t, func(t *testing.T, s size) {
		w := open(t, s, t.TempDir())
		w.waitFor(opening)
		w.press("3")
		w.shows(warning, "51 条")
		w.press("/")
		w.typeText("北京")
		w.shows("5/51 条", warning)
		w.press("enter")
		checkRow(w)
		w.press("enter")
		w.shows("条件：中小企业", "条件：“专精特新”企业", "条件：上云上平台项目验收合格",
			"起点：验收合格的合同额累计不低于 10 万元", "金额：不超过验收合格的合同额累计的 30%，最高 30 万元", warning)
		reckon(w)
		toTheRowAndBack(w)
	})
}

// checkRow reads the selected row, column by column: every word is there.
func checkRow(w *window) {
	w.t.Helper()
	screen := w.shows("Enter 看全文", "/ 筛选", "▎ 北京")
	if strings.Contains(screen, "…") {
		w.t.Errorf("something is cut:\n%s", screen)
	}
	head := ""
	for _, r := range strings.Split(screen, "\n") {
		if strings.HasPrefix(r, "  地区") {
			head = r
		}
	}
	var got string
	from := 0
	for _, name := range []string{"时间", "政策", "要点"} {
		at := strings.Index(head, name)
		if at < 0 || strings.HasSuffix(strings.TrimSpace(head[:at]), "·") {
			continue // a column that shares the one before
		}
		to := ansi.StringWidth(head[:at])
		got += column(marked(screen), from, to)
		from = to
	}
	got += column(marked(screen), from, 200)
	const want = "北京2023.3《2023年北京市支持中小企业发展资金实施指南》" +
		"对“专精特新”中小企业上云上平台项目，且验收合格的合同额累计超过10万元(含)，按照不超过合同额的30%，给予最高30万元的补助。" +
		"金额：不超过验收合格的合同额累计的30%，最高30万元"
	if got != want {
		w.t.Errorf("the row reads\n%s\nwant\n%s\non\n%s", got, want, screen)
	}
}

// reckon answers the three conditions with yes, and gives two amounts.
func reckon(w *window) {
	w.t.Helper()
	w.press("a")
	w.shows("请补充：是否中小企业", warning)
	w.press("enter", "down", "enter", "down", "enter", "down")
	w.typeText("120")
	w.shows("120\n", "达到起点", "1,200,000 元 × 30% = 360,000 元", "最多", "300,000 元", warning)
	w.press("backspace", "backspace", "backspace", "9")
	screen := w.shows("不符合（按白皮书所述）", "90,000 元", "起点：验收合格的合同额累计不低于 10 万元", warning)
	if strings.Contains(screen, "最多") {
		w.t.Errorf("an amount for a contract under the threshold:\n%s", screen)
	}
	w.press("esc")
}

func toTheRowAndBack(w *window) {
	w.t.Helper()
	w.shows("Enter 到原文")
	before := settled(w)
	w.press("enter")
	w.shows("（一）国家政策指引云计算创新发展", "表 1", "▎ 北京", "给予最高", "Esc 回 政策")
	const lights = "对“专精特新”中小企业上云上平台项目，且验收合格的合同额累计超过10万元(含)，按照不超过合同额的30%，给予最高30万元的补助。"
	if got := lit(w.styled()); got != lights {
		w.t.Errorf("lit: %s\nwant %s\n%s", got, lights, w.screen())
	}
	w.press("ctrl+o")
	w.returns(before)
}
