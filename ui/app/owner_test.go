package app

import (
	"strings"
	"testing"

	"yunlan/ui/screen"
)

// TestABeijingFirmAsksWhatItWouldGet is journey J1: the row of 2023.3 whole,
// 120 and 9 (in 万元) held against its rule, the row in 二（一） and back.
func TestABeijingFirmAsksWhatItWouldGet(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {120, 40}, {46, 20}} {
		m := newModel(t, size[0], size[1])
		press(m, "3", "/", "北京", "enter")
		says(t, m, "2023.3", "最高")
		if strings.Contains(stripped(m.Frame()), "…") {
			t.Errorf("a cell is cut:\n%s", stripped(m.Frame()))
		}
		press(m, "enter", "a", "enter", "down", "enter", "down", "enter", "down", "1", "2", "0")
		press(m, "down", "down", "down", "down", "down")
		says(t, m, "300,000 元", "最多")
		press(m, "backspace", "backspace", "backspace", "9")
		says(t, m, "不符合（按白皮书所述）", "不低于")
		press(m, "esc")
		before := stripped(m.Frame())
		press(m, "enter")
		if m.active != screen.Reader {
			t.Fatal("Enter opens no passage")
		}
		says(t, m, "最高")
		press(m, "ctrl+o")
		if got := stripped(m.Frame()); got != before {
			t.Errorf("back at\n%s\nwant\n%s", got, before)
		}
	}
}
