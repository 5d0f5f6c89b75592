//go:build unix

package e2e

import (
	"testing"
)

// TestTheFirstRun is what somebody sees who never used a terminal program: the
// start page, from which arrows and Enter lead to the questions and Esc comes back.
// Once something was read the program begins there.
func TestTheFirstRun(t *testing.T) {
	atBothSizes(t, func(t *testing.T, s size) {
		home := t.TempDir()
		w := begun(t, s, home)
		w.shows("▎ 读白皮书", "看能拿多少钱", "测一测", "↑↓ 选择", "Enter 打开")
		for _, line := range []string{"找一句话", "看数字", "看能拿多少钱", "测一测"} {
			w.press("down")
			w.waitFor("▎ " + line)
		}
		w.press("enter")
		w.shows("▎ 快速自评", "开始页")
		w.press("esc")
		w.waitFor("▎ 测一测")
		w.press("up", "up", "up", "up")
		w.waitFor("▎ 读白皮书")
		w.press("enter")
		w.shows(opening, "Esc 回 开始页")
		w.press("space")
		left := settled(w)
		w.press("0")
		w.waitFor("▎ 继续读")
		w.press("q")
		w.ended()

		again := begun(t, s, home)
		again.returns(left)
		again.press("esc")
		again.waitFor("▎ 继续读")
		again.press("enter")
		again.returns(left)
	})
}

// begun starts the program as the configuration has it, which says nothing.
func begun(t *testing.T, s size, home string) *window {
	t.Helper()
	return &window{start(t, setup{size: s, home: home, screen: true, program: yunlan, env: []string{"YUNLAN_START="}})}
}
