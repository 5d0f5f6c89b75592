//go:build unix

package e2e

import (
	"regexp"
	"strings"
	"syscall"
	"testing"
)

// TestOwnerAssesses is journey J3: somebody who never used a terminal program
// goes from the start page to the questions, answers with arrows and Enter, goes back to the first question, loses the
// window, goes on where it was, and gets a result whose steps rest on sentences.
func TestOwnerAssesses(t *testing.T) {
	atBothSizes(t, func(t *testing.T, s size) {
		home := t.TempDir()
		w := begun(t, s, home)
		w.waitFor("▎ 读白皮书")
		for _, line := range []string{"找一句话", "看数字", "看能拿多少钱", "测一测"} {
			w.press("down")
			w.waitFor("▎ " + line)
		}
		w.press("enter")
		w.waitFor("▎ 快速自评")
		w.press("enter")
		w.waitFor("▎ 开始答题")
		w.press("enter")
		answer3(w)
		backToTheFirst(w)
		w.press("right")
		w.shows("第 2/15 题", "▎ 4· ")
		left := settled(w)
		w.signal(syscall.SIGHUP)
		w.ended()

		again := open(t, s, home, yunlan, "assess")
		again.shows("▎ 接着答", "停在第 2/15 题，已答 3 题")
		again.press("enter")
		again.returns(left)
		finish(again)
		checkResult(again)
		again.press("n")
		again.waitFor("谁来做：")
		stepsLeadToSentences(again)
	})
}

// answer3 answers the first three questions with their 4th, 4th, 3rd answer.
func answer3(w *window) {
	w.t.Helper()
	for i, downs := range []int{3, 3, 2} {
		w.shows("第 "+string(rune('1'+i))+"/15 题", "▎ 1 ")
		for range downs {
			w.press("down")
		}
		w.matches(`▎ ` + string(rune('1'+downs)) + ` `)
		w.press("enter")
	}
	w.waitFor("第 4/15 题")
}

// backToTheFirst finds the answers as they were given.
func backToTheFirst(w *window) {
	w.t.Helper()
	for _, want := range [][]string{{"第 3/15 题", "▎ 3· "}, {"第 2/15 题", "▎ 4· "}, {"第 1/15 题", "▎ 4· "}} {
		w.press("left")
		w.shows(want...)
	}
}

// finish keeps the answers that were given and gives the second one to the rest.
func finish(w *window) {
	w.t.Helper()
	question := regexp.MustCompile(`第 (\d+)/\d+ 题`)
	for range 40 {
		if strings.Contains(w.screen(), "▎ 看结果") {
			break
		}
		at := question.FindString(settled(w))
		if !strings.Contains(w.screen(), "· ") {
			w.press("down")
			w.waitFor("▎ 2 ")
		}
		w.press("enter")
		w.until("leaves "+at, func(screen string) bool { return question.FindString(screen) != at })
	}
	w.shows("▎ 看结果", "全部已答")
	w.press("enter")
}

// checkResult looks for what a result must say first.
func checkResult(w *window) {
	w.t.Helper()
	screen := w.shows("的自评", "先做这三件", "钱", "请填写企业所在地", "为什么不是更高一级")
	for _, pattern := range []string{
		`▎ 您的企业在第 [1-5] 级（共 5 级）：\S+，得分 \d+（满分 100）`,
		`a 各方面   n 步骤   f 钱   r 回答   i 方法`,
	} {
		if !regexp.MustCompile(pattern).MatchString(screen) {
			w.t.Errorf("no %s on\n%s", pattern, screen)
		}
	}
}

// stepsLeadToSentences walks down the result. There are at most seven steps,
// and each one's sentence is one key away, and one key back.
func stepsLeadToSentences(w *window) {
	w.t.Helper()
	number := regexp.MustCompile(`^ +(\d) (.*)`)
	steps := 0
	for range 60 {
		row := down(w)
		if strings.Contains(strings.Join(row, ""), "0–3 个月") || strings.Contains(w.screen(), "▎ 风险 ·") {
			break
		}
		m := number.FindStringSubmatch(row[0])
		if m == nil {
			continue
		}
		steps++
		checkStep(w, row)
	}
	if steps == 0 || steps > 7 {
		w.t.Errorf("%d steps, want 1 to 7:\n%s", steps, w.screen())
	}
}

// down goes to the next line of a list and returns its rows.
func down(w *window) []string {
	w.t.Helper()
	before := settled(w)
	w.press("down")
	w.until("moves on from\n"+before, func(screen string) bool { return screen != before && len(marked(screen)) > 0 })
	return marked(settled(w))
}

// checkStep opens the sentence that a step quotes. What rests on law quotes none.
func checkStep(w *window, rows []string) {
	w.t.Helper()
	before := settled(w)
	text := spaceless(strings.Join(rows, ""))
	_, quote, quotes := strings.Cut(text, "“")
	quote, _, _ = strings.Cut(quote, "”2")
	quote = strings.NewReplacer("‘", "“", "’", "”").Replace(quote) // marks within marks
	if !quotes {
		if !strings.Contains(text, "依据：《中华人民共和国") || strings.Contains(before, "Enter 看原句") {
			w.t.Errorf("the step rests on nothing:\n%s", before)
		}
		return
	}
	w.press("enter")
	w.shows("Esc 回 自评")
	got := lit(w.styled())
	if got == "" || !strings.Contains(quote, strings.Trim(got, "“”")) {
		w.t.Errorf("lit %s for the step\n%s\n%s", got, text, w.screen())
	}
	w.press("backspace")
	w.returns(before)
}
