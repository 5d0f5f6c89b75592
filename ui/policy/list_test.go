package policy

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/ui/screen"
	"yunlan/ui/text"

	data "yunlan/data/policy"
)

// TestEveryColumnSortsBothWaysAndIsMarked: → chooses a cell, o sorts by its
// column, o again turns it round, o again is the paper's order.
func TestEveryColumnSortsBothWaysAndIsMarked(t *testing.T) {
	for i, c := range columns {
		t.Run(string(c), func(t *testing.T) {
			s := newScreen(t, 150, 40)
			for range i + 1 {
				press(s, "l")
			}
			for _, way := range []struct {
				sign       string
				descending bool
			}{{" ↑", false}, {" ↓", true}} {
				press(s, "o")
				names := strings.Split(ansi.Strip(s.View()), "\n")[s.head()-2]
				if !strings.Contains(names, header(c)+way.sign) || strings.Count(names, way.sign) != 1 {
					t.Errorf("the names are %q", names)
				}
				want := data.Sort(s.all, data.Order{By: c, Descending: way.descending})
				for k, e := range s.view.entries {
					if e.ID != want[k].ID {
						t.Fatalf("entry %d is %s, want %s", k, e.ID, want[k].ID)
					}
				}
			}
			press(s, "o")
			if s.view.by != "" || s.view.entries[0].ID != s.all[0].ID {
				t.Errorf("the third o sorts by %q", s.view.by)
			}
		})
	}
}

func TestAClickOnANameSortsByItsColumn(t *testing.T) {
	for name, w := range map[string]int{"stacked": 80, "beside": 120, "apart": 150} {
		t.Run(name, func(t *testing.T) {
			s := newScreen(t, w, 30)
			y := s.head() - 2
			for _, c := range columns {
				row := strings.Split(ansi.Strip(s.View()), "\n")[y]
				at := strings.Index(row, header(c))
				s.Update(tea.MouseClickMsg{Button: tea.MouseLeft, X: cellsOf(row[:at]), Y: y})
				if s.view.by != c {
					t.Errorf("a click on %s sorts by %q", header(c), s.view.by)
				}
			}
		})
	}
}

func cellsOf(t string) int {
	cells := 0
	for _, r := range t {
		cells++
		if r > 0x2e80 {
			cells++
		}
	}
	return cells
}

func TestCopyTakesTheCellTheRowOrTheCitation(t *testing.T) {
	s := newScreen(t, 80, 22)
	cite := "《云计算白皮书（2023年）》，中国信息通信研究院，二（一），第11页"
	if c := press(s, "Y").(screen.CopyMsg); c.Text != cite || c.What != "出处" {
		t.Errorf("Y copies %+v", c)
	}
	want := []string{"北京", "2023.3", "《2023年北京市支持中小企业发展资金实施指南》", s.all[0].Points, s.all[0].Amount}
	for i, text := range want {
		press(s, "l")
		c := press(s, "y").(screen.CopyMsg)
		if c.Text != text || !strings.Contains(c.What, header(columns[i])) {
			t.Errorf("the cell %d gives %+v", i+1, c)
		}
	}
	press(s, "j")
	if said, ok := press(s, "y").(screen.ToastMsg); !ok || !strings.Contains(said.Text, "金额") {
		t.Errorf("an empty cell says %+v", said)
	}
	press(s, "h", "h", "h", "h", "h", "k")
	if c := press(s, "y").(screen.CopyMsg); !strings.HasSuffix(c.Text, "（"+cite+"）") || !strings.HasPrefix(c.Text, "北京  2023.3  《") {
		t.Errorf("the row is %q", c.Text)
	}
	press(s, "l")
	if !s.Escape() || s.table.column != 0 || s.Escape() {
		t.Error("Esc goes from the cell to the row, then leaves")
	}
}

// TestTheTimelineHasEveryPolicyUnderItsMonth, the undated last either way.
func TestTheTimelineHasEveryPolicyUnderItsMonth(t *testing.T) {
	for name, w := range map[string]int{"cards": 46, "columns": 80, "wide": 150} {
		t.Run(name, func(t *testing.T) {
			s := newScreen(t, w, 300)
			press(s, "j")
			id := s.selectedID()
			press(s, "v")
			if s.selectedID() != id {
				t.Errorf("%s is selected, not %s", s.selectedID(), id)
			}
			for _, keys := range [][]string{nil, {"O"}} {
				press(s, keys...)
				seen := strings.ReplaceAll(plain(s), "│", "")
				last := s.view.entries[len(s.view.entries)-1]
				if last.Date.Known() || strings.Contains(seen, "…") {
					t.Errorf("the last is of %v", last.Date)
				}
				for _, e := range s.all {
					if !strings.Contains(seen, squeeze(e.Name)) {
						t.Errorf("%s is not shown", e.Name)
					}
				}
				if months := slices.Index(strings.Split(ansi.Strip(s.View()), "\n"), "  2022.9  ●  2 条"); months < 0 {
					t.Errorf("no 2022.9 with its two:\n%s", ansi.Strip(s.View()))
				}
			}
		})
	}
}

func TestTheMonthStaysWhileItsPoliciesScroll(t *testing.T) {
	s := newScreen(t, 80, 22)
	press(s, "v")
	s.table.Top = s.table.starts[s.find("表1r3")+1]
	top := strings.Split(ansi.Strip(s.View()), "\n")[s.head()]
	if !strings.Contains(top, "2023.5") {
		t.Errorf("the top row is %q", top)
	}
}

func TestTheTimelineOpensTheSameWhole(t *testing.T) {
	s := newScreen(t, 80, 30)
	press(s, "enter")
	want := ansi.Strip(s.View())
	press(s, "h", "v", "enter")
	if got := ansi.Strip(s.View()); got != want {
		t.Errorf("another whole:\n%s", got)
	}
}

// TestAWideWindowKeepsTheListBesideThePolicy: walking changes both.
func TestAWideWindowKeepsTheListBesideThePolicy(t *testing.T) {
	s := newScreen(t, 120, 38)
	press(s, "enter")
	rows := strings.Split(ansi.Strip(s.View()), "\n")
	if !strings.Contains(rows[1], "地区") || !strings.Contains(rows[1], "《2023 年北京市支持中小企业发展资金实施指南》") {
		t.Errorf("list and policy do not stand beside each other: %q", rows[1])
	}
	press(s, "]")
	if s.selectedID() != "表1r2" || !strings.Contains(plain(s), "实施意见》北京·2023.2·地方") {
		t.Errorf("] shows\n%s", ansi.Strip(s.View()))
	}
	s.Update(tea.MouseClickMsg{Button: tea.MouseLeft, X: 30, Y: s.head() + s.table.starts[2] - s.table.Top})
	if s.selectedID() != "表1r3" || !s.detail.open {
		t.Errorf("a click in the list selects %s", s.selectedID())
	}
	top, at := s.table.Top, s.selectedID()
	s.Update(tea.MouseWheelMsg{Button: tea.MouseWheelDown, X: 100})
	if s.table.Top != top || s.selectedID() != at {
		t.Error("the wheel over the policy moves the list")
	}
	s.Resize(80, 22)
	if !strings.HasPrefix(ansi.Strip(s.View()), "  《上海市助力") {
		t.Errorf("a narrow window shows\n%s", ansi.Strip(s.View()))
	}
}

// TestSummariesAndRowsLeadToEachOther: each policy stands once, with links.
func TestSummariesAndRowsLeadToEachOther(t *testing.T) {
	s := newScreen(t, 80, 40)
	goTo := func(msg tea.Msg) string {
		show, ok := msg.(screen.ShowScreenMsg)
		if !ok {
			t.Fatalf("r gives %#v", msg)
		}
		s.Restore(*show.Place)
		return s.selectedID()
	}
	press(s, "enter")
	if id := goTo(press(s, "r")); id != "P31" || !s.detail.open {
		t.Errorf("the row leads to %s", id)
	}
	list, ok := press(s, "r").(screen.ListMsg)
	if !ok || len(list.Items) != 3 {
		t.Fatalf("the summary leads to %+v", list)
	}
	if id := goTo(list.Items[2].Run()); id != "表1r6" {
		t.Errorf("its third row is %s", id)
	}
	for i, l := range s.detail.lines {
		if l.to != "" {
			cmd := s.Update(tea.MouseClickMsg{Button: tea.MouseLeft, X: 5, Y: i})
			if id := goTo(cmd()); id != l.to {
				t.Errorf("a click on the link leads to %s", id)
			}
			return
		}
	}
	t.Error("the row shows no link")
}

// TestThePaneSaysWhatIsBelow while lines are hidden, at every size.
func TestThePaneSaysWhatIsBelow(t *testing.T) {
	for _, size := range [][2]int{{80, 22}, {46, 18}, {40, 10}, {120, 12}} {
		s := newScreen(t, size[0], size[1])
		for i := range s.view.entries {
			s.table.choose(i, s.tableHeight())
			s.detail.open = false
			s.openDetail()
			for range len(s.detail.lines) {
				hidden := len(s.detail.lines) - s.detail.Top - s.paneHeight()
				rows := s.paneRows()
				said := strings.Contains(rows[len(rows)-1], "↓")
				if said != (hidden > 0) {
					t.Fatalf("%v: %d hidden, said %v: %q", size, hidden, said, ansi.Strip(rows[len(rows)-1]))
				}
				if w := text.Width(ansi.Strip(rows[len(rows)-1]), 1); w > s.paneWidth() {
					t.Fatalf("%v: %d cells", size, w)
				}
				press(s, "j")
			}
		}
	}
}
