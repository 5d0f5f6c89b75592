//go:build unix

package e2e

import (
	"regexp"
	"strings"
	"testing"
	"unicode"
)

// TestListener is journey J7: somebody who hears the program line by line goes
// through it by numbers: reads, searches, asks a policy what it pays, hears a
// figure as sentences, begins the assessment, leaves and comes back.
func TestListener(t *testing.T) {
	atBothSizes(t, func(t *testing.T, s size) {
		home := t.TempDir()
		v := start(t, setup{size: s, home: home, args: []string{"--plain"}})
		v.waitFor("主菜单")
		hearPassage(v)
		hearSearch(v)
		hearPolicy(v)
		hearFigure(v)
		hearQuestions(v)
		v.line("0", "再见。位置已记下：")
		if code := v.exit(); code != 0 {
			t.Errorf("exit code %d", code)
		}
		checkLines(t, v.all())

		again := start(t, setup{size: s, home: home, args: []string{"--plain"}})
		again.pick("接着读：", "回车读下一段")
		again.line("0", "再见")
		if code := again.exit(); code != 0 {
			t.Errorf("exit code %d", code)
		}
	})
}

// line types a line when that is asked for, and waits for what it brings.
func (v *terminal) line(typed, brings string) {
	v.t.Helper()
	v.asks()
	v.fresh()
	v.typeText(typed + "\n")
	v.says(brings)
}

// asks waits for the sign that a line may be typed.
func (v *terminal) asks() {
	v.t.Helper()
	v.until("asks", func() bool { return strings.HasSuffix(v.since(), "\n> ") })
}

// says waits for words, wherever lines break.
func (v *terminal) says(words string) {
	v.t.Helper()
	v.until("says "+words, func() bool { return strings.Contains(spaceless(v.since()), spaceless(words)) })
}

// pick types the number of an entry of the last list.
func (v *terminal) pick(entry, brings string) {
	v.t.Helper()
	number := regexp.MustCompile(`(?m)^(\d+) ` + regexp.QuoteMeta(entry))
	var m []string
	v.until("lists "+entry, func() bool {
		m = number.FindStringSubmatch(v.since())
		return m != nil
	})
	v.line(m[1], brings)
}

// home goes back, room by room.
func (v *terminal) home() {
	v.t.Helper()
	for range 6 {
		v.line("b", "")
		v.asks()
		if strings.Contains(v.since(), "主菜单") {
			return
		}
	}
	v.t.Fatalf("b leads nowhere: %s", tail(v.all()))
}

func hearPassage(v *terminal) {
	v.t.Helper()
	v.pick("目录", "五、总结与展望")
	v.pick("二（四）", "二（四）第 1 段")
	v.says("应用深度呈现阶梯状分布")
	v.line("", "二（四）第 2 段")
	v.home()
}

func hearSearch(v *terminal) {
	v.t.Helper()
	v.pick("检索", "要找什么")
	v.line("中央企业上云", "最相关的在前")
	v.pick("二（四）", "中央企业上云覆盖率达到了 86%")
	v.home()
}

func hearPolicy(v *terminal) {
	v.t.Helper()
	v.pick("政策", "51 条：政策 32")
	v.line("北京", "含“北京”的，5 项")
	v.pick("北京，2023 年 3 月", "给予最高 30万元的补助。")
	v.says("政策载于 2022–2023 年，申报前请向主管部门核实")
	v.pick("按这一条估算补贴", "是不是中小企业")
	v.line("1", "专精特新")
	v.line("1", "验收合格")
	v.line("1", "合同金额")
	v.line("120", "最多 300,000 元")
	v.home()
}

func hearFigure(v *terminal) {
	v.t.Helper()
	v.pick("市场", "数据核对")
	v.pick("图 4：", "4,550 亿元，原文数值，见第 13 页")
	v.says("1,294 亿元，原文数值")
	v.pick("其中公有云，2022 年", "增长 49.3%至 3,256亿元")
	v.home()
}

func hearQuestions(v *terminal) {
	v.t.Helper()
	v.pick("自评", "第 1/15 题")
	v.line("3", "第 2/15 题")
	v.line("9", "1–5")
	v.line("4", "第 3/15 题")
	v.line("s", "主菜单")
}

// checkLines holds what a screen reader needs: lines that stay, of words alone.
func checkLines(t *testing.T, out string) {
	t.Helper()
	for _, r := range out {
		if unicode.IsControl(r) && r != '\r' && r != '\n' || r >= '\u2500' && r <= '\u259f' {
			t.Fatalf("%q among the lines: …%q", r, around(out, r))
		}
	}
	if strings.Count(out, "\r") != strings.Count(out, "\r\n") {
		t.Error("a line is written over")
	}
}

func around(out string, r rune) string {
	at := strings.IndexRune(out, r)
	return out[max(0, at-60):min(len(out), at+60)]
}
