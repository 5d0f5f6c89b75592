package policy

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"yunlan/ui/screen"
	"yunlan/ui/sheet"
	"yunlan/ui/text"
)

// compareBeijing marks the first and the third policy and lays them side by side.
func compareBeijing(t *testing.T, w, h int) *Screen {
	t.Helper()
	s := newScreen(t, w, h)
	s.env.Clock = func() time.Time { return time.Date(2026, 11, 30, 0, 0, 0, 0, time.UTC) }
	press(s, "space")
	s.table.choose(2, s.tableHeight())
	press(s, "space")
	if got := strings.Join(s.compare.marks, " "); got != "表1r1 表1r3" {
		t.Fatalf("marked are %s", got)
	}
	press(s, "=")
	return s
}

// seenWhole is every row of the comparison, walked by the arrows.
func seenWhole(t *testing.T, s *Screen) string {
	t.Helper()
	var all []string
	for {
		view := ansi.Strip(s.View())
		for _, row := range strings.Split(view, "\n") {
			if text.Width(row, 1) > s.w {
				t.Fatalf("%d cells are too many: %s", text.Width(row, 1), row)
			}
			all = append(all, strings.TrimSpace(row))
		}
		before := s.compare.Top
		press(s, "pgdown")
		if s.compare.Top == before {
			return strings.Join(all, "\n")
		}
	}
}

// TestTheMarkedAreSideBySide: each with what is paid, to whom, how much, until when and on
// which conditions, whole at every width, and what the paper does not say said.
func TestTheMarkedAreSideBySide(t *testing.T) {
	for _, size := range [][2]int{{200, 55}, {120, 40}, {80, 22}, {46, 18}, {24, 8}} {
		s := compareBeijing(t, size[0], size[1])
		whole := squeezed(seenWhole(t, s))
		for _, want := range []string{
			"1北京", "2上海", "给什么", "补助", "给谁", "多少", "到什么时候", "条件", "注意", "出处", "原文没有写",
		} {
			if !strings.Contains(whole, want) {
				t.Errorf("%v lacks %s", size, want)
			}
		}
		if size[0] > 46 {
			continue // the words of a cell stand apart in columns
		}
		for _, want := range []string{
			"中小企业、“专精特新”企业", "不超过验收合格的合同额累计的30%，最高30万元", "标题写明2023年", "白皮书未写上限和起点，实际细则可能有。",
		} {
			if !strings.Contains(whole, want) {
				t.Errorf("%v lacks %s:\n%s", size, want, whole)
			}
		}
	}
}

func squeezed(s string) string { return strings.NewReplacer(" ", "", "\n", "").Replace(s) }

// TestOneMarkIsNothingToCompare: it is said, and a mark is taken back by the same key, all
// of them by Esc.
func TestOneMarkIsNothingToCompare(t *testing.T) {
	s := newScreen(t, 80, 22)
	press(s, "space")
	if said, ok := press(s, "=").(screen.ToastMsg); !ok || said.Text != tooFewMarks.String() || s.compare.open {
		t.Errorf("one mark: %v", said)
	}
	if view := ansi.Strip(s.View()); strings.Count(view, "◆") != 1 {
		t.Errorf("marks are drawn so:\n%s", view)
	}
	press(s, "k", "space")
	if len(s.compare.marks) != 0 {
		t.Errorf("left are %v", s.compare.marks)
	}
	s = compareBeijing(t, 80, 22)
	if !s.Escape() || s.compare.open || len(s.compare.marks) != 2 || !s.Escape() || len(s.compare.marks) != 0 || s.Escape() {
		t.Errorf("Esc leaves %+v", s.compare.marks)
	}
}

// TestTheComparisonIsCopiedAndExportedAsSeen.
func TestTheComparisonIsCopiedAndExportedAsSeen(t *testing.T) {
	t.Chdir(t.TempDir())
	s := compareBeijing(t, 80, 22)
	copied, ok := press(s, "y").(screen.CopyMsg)
	want, err := s.comparison().Encode(sheet.Markdown, sheet.Options{})
	if !ok || err != nil || copied.Text != strings.TrimSpace(string(want)) || !strings.Contains(copied.Text, "| 1 北京 | 2 上海 |") {
		t.Errorf("copied is %+v, %v", copied, err)
	}
	press(s, "x", "tab")
	msg := press(s, "enter")
	s.Update(msg)
	out, err := os.ReadFile("云计算政策对比.csv")
	if err != nil || !strings.Contains(string(out), "多少,不超过验收合格的合同额累计的 30%") || !strings.Contains(string(out), "1 北京,2 上海") {
		t.Errorf("%v: %s", err, out)
	}
	if !s.compare.open {
		t.Error("the comparison is gone")
	}
}

// TestAPolicyWithoutARuleIsNotSaidToSayNothing: its words may well say what is paid and to
// whom, and are to be read.
func TestAPolicyWithoutARuleIsNotSaidToSayNothing(t *testing.T) {
	s := newScreen(t, 80, 22)
	s.compare.marks = []string{"P31", "表1r1"}
	rows := map[string][]string{}
	for _, row := range s.comparison().Rows {
		rows[row[0]] = row[1:]
	}
	for aspect, want := range map[string]string{"给什么": "见“原文要点”", "给谁": "见“原文要点”", "条件": "见“原文要点”", "注意": "见“原文要点”", "到什么时候": "见“原文要点”"} {
		if got := rows[aspect][0]; got != want {
			t.Errorf("%s is %q", aspect, got)
		}
	}
	if !strings.Contains(rows["原文要点"][0], "消费券或资金补贴") || rows["给什么"][1] != "补助" || rows["注意"][1] != "无" {
		t.Errorf("the rows are %v", rows)
	}
}

// TestTheLastLineLeadsToTheComparison first, as soon as two are marked.
func TestTheLastLineLeadsToTheComparison(t *testing.T) {
	s := newScreen(t, 80, 22)
	for n, want := range []string{"Enter", "Enter", "="} {
		if first := s.Hints()[0].Help(); first.Key != want {
			t.Errorf("%d marked: it begins with %s %s", n, first.Key, first.Desc)
		}
		press(s, "space")
	}
	press(s, "=")
	said := map[string]string{}
	for _, hint := range s.Hints() {
		said[hint.Help().Key] = hint.Help().Desc
	}
	if said["y"] != "复制对比表" || said["Esc"] == "" {
		t.Errorf("side by side it says %v", said)
	}
}
