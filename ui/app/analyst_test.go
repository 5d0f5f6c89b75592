package app

import (
	"strings"
	"testing"

	"yunlan/ui/screen"
)

// TestAnAnalystChecksTheMarket is journey J2: figure 4 with its values, the
// sentence of 3,256 lit and no find, back to the same number, the sums, figure 6.
func TestAnAnalystChecksTheMarket(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {120, 40}} {
		m := newModel(t, size[0], size[1])
		press(m, "4")
		says(t, m, "图 4", "4,550", "3,256", "1,294", "中国信息通信研究院")
		press(m, "g", "j", "j", "j", "j")
		before := stripped(m.Frame())
		press(m, "enter")
		if m.active != screen.Reader {
			t.Fatal("Enter on 3,256 opens no sentence")
		}
		says(t, m, "3,256 亿元", "Esc 回 市场")
		lit, _, _ := strings.Cut(m.env.Styles.Now.Render("x"), "x")
		if !strings.Contains(m.Frame(), lit) {
			t.Errorf("its words are not lit:\n%s", stripped(m.Frame()))
		}
		press(m, "ctrl+o")
		if got := stripped(m.Frame()); got != before {
			t.Errorf("back at\n%s\nwant\n%s", got, before)
		}
		press(m, "v", "v")
		says(t, m, "40.91", "49.3", "25.3")
		press(m, "l", "l")
		says(t, m, "正文未给出数值")
		press(m, "a", "j", "j", "j", "j")
		says(t, m, "✓ IaaS＋PaaS＋SaaS＝公有云", "2,442 + 342 + 472 = 3,256")
	}
}

// says fails unless the frame holds all words.
func says(t *testing.T, m *Model, words ...string) {
	t.Helper()
	frame := stripped(m.Frame())
	for _, w := range words {
		if !strings.Contains(frame, w) {
			t.Errorf("no %q:\n%s", w, frame)
		}
	}
}
