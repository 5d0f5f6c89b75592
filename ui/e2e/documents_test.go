//go:build unix

package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestTheDocumentReadLastIsOpenedAgain: of two that were named the second is chosen from
// the list; without a name the program begins there, and says where it was when its file
// is gone; the list leads to the first.
func TestTheDocumentReadLastIsOpenedAgain(t *testing.T) {
	home, dir := t.TempDir(), t.TempDir()
	for name, text := range map[string]string{
		"a.md": "# 甲报告\n\n## 一、总则\n\n" + strings.Repeat("甲市算力规模达到100亿元。\n\n", 60),
		"b.md": "# 乙报告\n\n## 一、总则\n\n乙市算力规模达到200亿元。\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	a, b := filepath.Join(dir, "a.md"), filepath.Join(dir, "b.md")
	w := open(t, size{80, 24}, home, yunlan, a, b)
	w.waitFor("甲市算力规模")
	w.press("space", "space")
	left := settled(w)
	w.press("F")
	w.shows("换一份文档", "b.md", "还没打开", "随程序带来")
	w.press("enter")
	w.waitFor("乙市算力规模")
	w.press("q")
	w.ended()

	w = open(t, size{80, 24}, home)
	w.waitFor("乙市算力规模")
	w.press("F")
	w.shows("甲报告", "上次读 ")
	w.press("enter")
	w.returns(left)
	w.press("F")
	w.waitFor("乙报告")
	w.press("enter")
	w.waitFor("乙市算力规模")
	w.press("q")
	w.ended()

	if err := os.Rename(b, b+".moved"); err != nil {
		t.Fatal(err)
	}
	w = open(t, size{80, 24}, home)
	w.waitFor("不在")
	w.shows("上次读的《乙报告》")
	w.press("F")
	w.shows("乙报告", "文件不在原处")
	w.press("enter")
	w.waitFor("打不开")
	w.press("F")
	w.waitFor("甲报告")
	w.press("down", "enter")
	w.returns(left)
	w.press("q")
	w.ended()
}
