package app

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"

	"yunlan/content"
	"yunlan/ui/golden"
	"yunlan/ui/screen"
)

// panes are the two halves of the frame's rows.
func panes(m *Model) (text, side string) {
	for _, row := range strings.Split(stripped(m.Frame()), "\n") {
		if l, r, found := strings.Cut(row, "│"); found {
			text, side = text+l+"\n", side+r+"\n"
		}
	}
	return text, side
}

func TestSideBySideWalksTheCompanions(t *testing.T) {
	m := newModel(t, 120, 40)
	alone := stripped(m.Frame())
	for _, want := range []string{"市场", "政策", "检索", "笔记"} {
		press(m, "p")
		if _, side := panes(m); !m.beside() || !strings.HasPrefix(side, "  "+want) {
			t.Fatalf("p shows no %s:\n%s", want, stripped(m.Frame()))
		}
	}
	if press(m, "p"); m.beside() || stripped(m.Frame()) != alone {
		t.Errorf("the last p leaves\n%s", stripped(m.Frame()))
	}
	press(m, "p", "tab")
	if press(m, "esc"); !m.beside() || m.side.focused {
		t.Error("Esc in the companion does not go back to the text")
	}
	if press(m, "esc"); m.beside() {
		t.Error("Esc in the text does not close the companion")
	}
	press(m, "p", "tab", "q", "q")
	if m.beside() || stripped(m.Frame()) != alone {
		t.Error("q does not close what Esc closes")
	}
}

func TestSideBySideNeedsRoom(t *testing.T) {
	m := newModel(t, 109, 30)
	press(m, "p")
	if frame := stripped(m.Frame()); m.beside() || !strings.Contains(frame, "110") {
		t.Errorf("109 columns:\n%s", frame)
	}
	m.Resize(110, 30)
	press(m, "p", "tab", "j")
	m.Resize(80, 24)
	if frame := stripped(m.Frame()); m.beside() || strings.Contains(frame, "│") {
		t.Errorf("half a pane is left in 80 columns:\n%s", frame)
	}
	press(m, "j") // goes to the text
	if m.Resize(120, 40); !m.beside() {
		t.Error("the companion does not come back with the room")
	}
	press(m, "z", "p")
	if frame := stripped(m.Frame()); m.beside() || !strings.Contains(frame, "专注") {
		t.Errorf("focused:\n%s", frame)
	}
}

// TestWalkingNumbersScrollsTheText to their sentences, and back leads to what
// was read.
func TestWalkingNumbersScrollsTheText(t *testing.T) {
	m := newModel(t, 120, 40)
	before := m.here()
	press(m, "p", "tab")              // at figure 4
	press(m, "g", "j", "j", "j", "j") // 3,256
	text, side := panes(m)
	if !strings.Contains(strings.ReplaceAll(text, "\n", ""), "3,256") || !strings.Contains(side, "3,256") {
		t.Errorf("no sentence beside its number:\n%s", stripped(m.Frame()))
	}
	if !m.side.focused {
		t.Error("walking left the companion")
	}
	press(m, "ctrl+o")
	if got := m.here(); got != before {
		t.Errorf("back at %+v, not %+v", got, before)
	}
}

func TestScrollingTheTextShowsItsFigure(t *testing.T) {
	m := newModel(t, 120, 40)
	press(m, "p")
	for _, at := range []struct{ block, words string }{
		{"图1", "全球规模"}, {"图2", "区域占比"}, {"图5", "细分领域"}, {"图7", "架构图"}, {"图3", "厂商营收"},
	} {
		run(m, screen.OpenBlockMsg{Block: content.ID(at.block)})
		if _, side := panes(m); !strings.Contains(side, at.words) {
			t.Errorf("%s is not beside its caption:\n%s", at.block, side)
		}
	}
	press(m, "p")
	run(m, screen.OpenBlockMsg{Block: m.env.Paper.Rows("表1")[7].ID})
	if _, side := panes(m); !strings.Contains(side, "宁波市") {
		t.Errorf("no policy beside its row:\n%s", side)
	}
}

func TestTheSearchStandsBesideItsPassages(t *testing.T) {
	m := newModel(t, 120, 40)
	press(m, "p", "p", "p", "tab", "一云多芯", "enter", "down")
	text, side := panes(m)
	if !strings.Contains(text, "一云多芯") || !strings.Contains(side, "2/3") {
		t.Errorf("no passage beside its hit:\n%s", stripped(m.Frame()))
	}
	press(m, "tab")
	if m.side.focused {
		t.Error("Tab in the list does not go to the text")
	}
}

// TestTheNotesStandBesideTheirPassages: written, walked, deleted.
func TestTheNotesStandBesideTheirPassages(t *testing.T) {
	m := newModel(t, 120, 40)
	press(m, "]", "]", "]", "}", "a", "先看这里", "enter", "]", "]", "]", "}", "a", "再看那里", "enter")
	press(m, "p", "p", "p", "p", "tab")
	first := m.screens[screen.Reader].View()
	press(m, "j")
	if _, side := panes(m); !strings.Contains(side, "先看这里") || !strings.Contains(side, "再看那里") {
		t.Fatalf("no notes beside the text:\n%s", stripped(m.Frame()))
	}
	second := m.here()
	press(m, "k")
	if m.here() == second || m.screens[screen.Reader].View() == first {
		t.Error("walking the notes does not scroll the text")
	}
	press(m, "a")
	if m.paneInUse() {
		t.Error("a note that is written has not the keys")
	}
	press(m, "！", "enter")
	if _, side := panes(m); !strings.Contains(side, "先看这里！") {
		t.Errorf("a note that was changed is listed as before:\n%s", side)
	}
	press(m, "d")
	if _, side := panes(m); strings.Contains(side, "先看这里") || len(m.overlays) > 0 {
		t.Errorf("a deleted note stays:\n%s", stripped(m.Frame()))
	}
}

// TestTheNotesBesideTheTextAreFiltered by what is typed; Esc shows all of them again, and
// one more gives the keys back to the text.
func TestTheNotesBesideTheTextAreFiltered(t *testing.T) {
	m := newModel(t, 120, 40)
	press(m, "]", "]", "]", "}", "a", "先看这里", "enter", "}", "a", "以后再说", "enter", "p", "p", "p", "p", "tab")
	both := func() (first, second bool) {
		_, side := panes(m)
		return strings.Contains(side, "先看这里"), strings.Contains(side, "以后再说")
	}
	if first, second := both(); !first || !second || !m.side.focused {
		t.Fatalf("the notes are not beside the text:\n%s", stripped(m.Frame()))
	}
	press(m, "/", "以后")
	if first, second := both(); first || !second || !m.writing() {
		t.Errorf("the filter leaves:\n%s", stripped(m.Frame()))
	}
	press(m, "esc")
	if first, second := both(); !first || !second || m.writing() || !m.side.focused {
		t.Errorf("Esc leaves:\n%s", stripped(m.Frame()))
	}
	press(m, "esc")
	if m.side.focused {
		t.Error("the pane keeps the keys")
	}
}

// TestTheMouseFindsItsPane: a click gives a pane the keys.
func TestTheMouseFindsItsPane(t *testing.T) {
	m := newModel(t, 120, 40)
	press(m, "p")
	left, _ := m.sizeOf(screen.Reader)
	run(m, tea.MouseClickMsg{X: left + 10, Y: 20, Button: tea.MouseLeft})
	if !m.side.focused {
		t.Error("a click on the companion does not give it the keys")
	}
	run(m, tea.MouseClickMsg{X: 10, Y: 20, Button: tea.MouseLeft})
	if m.side.focused {
		t.Error("a click on the text does not give it the keys")
	}
	before := m.here()
	run(m, tea.MouseWheelMsg{X: left + 10, Y: 20, Button: tea.MouseWheelDown})
	if m.here() != before {
		t.Error("the wheel over the companion scrolls the text")
	}
}

func TestTwoPanesAtAnySize(t *testing.T) {
	t.Chdir(t.TempDir()) // notes may be exported
	t.Setenv("VISUAL", "")
	t.Setenv("EDITOR", "")
	rapid.Check(t, func(rt *rapid.T) {
		m := newModel(t, 120, 40)
		press(m, "p")
		names := append(allKeys(m), "p", "p", "tab", "tab", "j", "l", "esc")
		for range rapid.IntRange(1, 20).Draw(rt, "steps") {
			if rapid.IntRange(0, 5).Draw(rt, "what") == 0 {
				m.Resize(rapid.SampledFrom([]int{0, 80, 109, 110, 120, 170, 230}).Draw(rt, "w"), rapid.SampledFrom([]int{0, 12, 13, 30, 40}).Draw(rt, "h"))
			}
			press(m, rapid.SampledFrom(names).Draw(rt, "key"))
			exact(rt, m)
		}
	})
}

func TestGoldenSideBySide(t *testing.T) {
	views := map[string][]string{
		"side-market": {"]", "]", "]", "p", "tab", "l", "l", "l"},
		"side-policy": {"]", "]", "]", "]", "]", "]", "p", "p", "}", "}", "}", "}"},
		"side-notes":  {"]", "]", "]", "}", "a", "先看这里", "enter", "p", "p", "p", "p", "tab"},
		"side-find":   {"p", "p", "p", "tab", "一云多芯", "enter", "down"},
	}
	for size, wh := range map[string][2]int{"120x40": {120, 40}, "110x30": {110, 30}} {
		for name, keys := range views {
			m := newModel(t, wh[0], wh[1])
			press(m, keys...)
			golden.View(t, name+"-"+size, stripped(m.Frame())+"\n")
		}
	}
}

// BenchmarkSideBySide draws both panes anew, the number of the market moving.
func BenchmarkSideBySide(b *testing.B) {
	m := newModel(b, 200, 60)
	press(m, "p", "tab")
	keys := []tea.KeyPressMsg{keyMsg("j"), keyMsg("k")}
	for i := 0; b.Loop(); i++ {
		m.Update(keys[i%2])
		m.Frame()
	}
}

// TestAFigureIsDrawnOnce: not in the text while the market stands beside it, but again
// with any other companion and alone.
func TestAFigureIsDrawnOnce(t *testing.T) {
	m := newModel(t, 120, 40)
	m.Update(screen.OpenBlockMsg{Block: "图4"})
	for _, c := range []struct {
		beside     string
		text, side int
	}{{"市场", 0, 1}, {"政策", 1, 0}, {"检索", 1, 0}, {"笔记", 1, 0}} {
		press(m, "p")
		text, side := panes(m)
		if strings.Count(text, "+40.91%") != c.text || strings.Count(side, "+40.91%") != c.side {
			t.Errorf("beside %s:\n%s", c.beside, stripped(m.Frame()))
		}
	}
	if press(m, "p"); strings.Count(stripped(m.Frame()), "+40.91%") != 1 {
		t.Errorf("alone:\n%s", stripped(m.Frame()))
	}
}
