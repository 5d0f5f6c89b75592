package overlay

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/ui/golden"
	"yunlan/ui/screen"
)

const longNote = "这里的市场数字与图四对照着看：公有云三千二百五十六亿，私有云一千二百九十四亿，两者相加正是四千五百五十亿，和图里一样。"

// noteList is a list of a long note of two lines, a short one, and a quotation.
func noteList() screen.ListMsg {
	return screen.ListMsg{Title: "笔记与划线", Items: []screen.Item{
		{Text: "◆ " + longNote + " 第二行", Whole: longNote + "\n第二行", Detail: "二（三） 第15页  “模式层面，应用现代化赋能全场景应用”", Run: screen.Send(ran("first"))},
		{Text: "◆ 短", Whole: "短", Detail: "三 第26页  “数字世界通过数字记录、描绘并模拟现实世界”", Run: screen.Send(ran("second"))},
		{Text: "◇ “行业上云用云呈阶梯状分布，中小企业成影响上云进程关键”", Detail: "二（四） 第22页", Run: screen.Send(ran("third"))},
	}}
}

func TestListWordsGolden(t *testing.T) {
	for _, wh := range [][2]int{{80, 22}, {120, 38}, {200, 53}} {
		name := fmt.Sprintf("list-words-%dx%d", wh[0], wh[1])
		t.Run(name, func(t *testing.T) {
			golden.View(t, name, shown(NewList(newEnv(), noteList()), wh[0], wh[1])+"\n")
		})
	}
}

// TestTheSelectedItemIsReadWholeUnderTheList below 100 columns, line ends and all; walking
// moves no row, a low window keeps the items, and what does not fit is counted.
func TestTheSelectedItemIsReadWholeUnderTheList(t *testing.T) {
	for _, w := range []int{46, 80, 99} {
		l := NewList(newEnv(), noteList())
		rows := l.View(w, 40)
		if got := joined(rows, 0); !strings.Contains(got, longNote+"第二行") || !strings.Contains(got, "应用现代化赋能全场景应用”") {
			t.Errorf("not all words are shown:\n%s", strings.Join(rows, "\n"))
		}
		pressed(l, 'j')
		if after := l.View(w, 40); len(after) != len(rows) || strings.Contains(joined(after[4:], 0), "第二行") || !strings.Contains(joined(after[4:], 0), "短") {
			t.Errorf("after ↓:\n%s", strings.Join(after, "\n"))
		}
		if low := l.View(w, 7); len(low) > 7 || !strings.Contains(joined(low, 0), "◇") {
			t.Errorf("in a low window:\n%s", strings.Join(low, "\n"))
		}
		pressed(l, 'k')
		if some := joined(l.View(w, 16), 0); w == 46 && !strings.Contains(some, "↓还有") || !strings.Contains(some, longNote[:30]) {
			t.Errorf("not all fits, and it is not said: %s", some)
		}
	}
}

// TestTheSelectedItemIsReadWholeBesideTheList from 100 columns on, line ends and all;
// walking and filtering move no row.
func TestTheSelectedItemIsReadWholeBesideTheList(t *testing.T) {
	l := NewList(newEnv(), noteList())
	rows := l.View(100, 40)
	left := l.layout.width
	if got := joined(rows, left); !strings.Contains(got, longNote+"第二行") || !strings.Contains(got, "应用现代化赋能全场景应用”") {
		t.Errorf("not all words are shown:\n%s", strings.Join(rows, "\n"))
	}
	if strings.Contains(joined(rows[1:2], 0), "模式层面") {
		t.Errorf("the row repeats what stands beside it: %q", ansi.Strip(rows[1]))
	}
	pressed(l, 'j')
	after := l.View(100, 40)
	if len(after) != len(rows) || !strings.Contains(joined(after, left), "描绘并模拟现实世界”") || strings.Contains(joined(after, left), "第二行") {
		t.Errorf("after ↓:\n%s", strings.Join(after, "\n"))
	}
	typed(l, "/没有的")
	if none := l.View(100, 40); len(none) != len(rows)+1 || joined(none[2:], left) != "" { // the row of the filter
		t.Errorf("words of no item:\n%s", strings.Join(none, "\n"))
	}
}

// TestWordsThatDoNotFitAreCounted in a low window.
func TestWordsThatDoNotFitAreCounted(t *testing.T) {
	l := NewList(newEnv(), noteList())
	whole := len(l.View(100, 60))
	rows := l.View(100, 10)
	last := strings.TrimSpace(joined(rows[len(rows)-2:len(rows)-1], l.layout.width))
	if want := fmt.Sprintf("↓还有%d行", whole-len(rows)+1); last != want {
		t.Errorf("the last row says %q, want %q:\n%s", last, want, strings.Join(rows, "\n"))
	}
}

// TestAClickOnTheWordsRunsNothing: the row beside them is another item's.
func TestAClickOnTheWordsRunsNothing(t *testing.T) {
	l := NewList(newEnv(), noteList())
	l.View(120, 40)
	for x, want := range map[int]bool{5: true, l.layout.width - 1: true, l.layout.width: false, 119: false} {
		cmd, _ := l.Update(tea.MouseClickMsg{X: x, Y: 2, Button: tea.MouseLeft})
		if (cmd != nil) != want {
			t.Errorf("a click in column %d: %v, want %v", x, cmd != nil, want)
		}
	}
}

// joined is what stands in rows from a column on, without blanks.
func joined(rows []string, left int) string {
	var b strings.Builder
	for _, r := range rows {
		b.WriteString(ansi.Cut(ansi.Strip(r), left, 1<<10))
	}
	return strings.Join(strings.Fields(b.String()), "")
}
