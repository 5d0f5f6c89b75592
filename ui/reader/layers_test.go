package reader

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/ui/notes"
	"yunlan/ui/screen"
)

// TestEscClosesOneLayer, the innermost, and leaves those below it; with nothing
// open it does nothing and says so.
func TestEscClosesOneLayer(t *testing.T) {
	for _, c := range []struct {
		keys   string
		layers int
	}{
		{"", 0},
		{"j k", 0},
		{"z", 1},
		{"v", 1},
		{"v l", 1},
		{"m", 1},
		{"'", 1},
		{"a", 1},
		{"/", 1},
		{"/ 云", 1},
		{"/ 云 enter", 1},
		{"/ 云 enter v", 2},
		{"/ 云 enter z", 2},
		{"h", 1},
		{"t", 1},
		{"h /", 2},
		{"h / 云 enter", 2},
		{"h / 云", 2},
		{"z v", 2},
		{"z / 云 enter v", 3},
	} {
		h := newHand(t, 60, 24).at("2.3p3")
		before, place := h.rows(), h.Place()
		h.press(strings.Fields(c.keys)...)
		n := 0
		for h.Layered() && n < 9 {
			if !h.Escape() {
				t.Errorf("%s: a layer that Esc does not close", c.keys)
			}
			n++
		}
		if n != c.layers || h.Escape() {
			t.Errorf("%s: Esc closes %d layers, want %d", c.keys, n, c.layers)
		}
		if h.Typing() || h.mode() != inText || h.env.Settings.Focus || h.tree.filter != "" || h.tree.over {
			t.Errorf("%s: after Esc something is open", c.keys)
		}
		if !strings.Contains(c.keys, "enter") && c.keys != "j k" && (h.Place() != place || strings.Join(h.rows(), "\n") != strings.Join(before, "\n")) {
			t.Errorf("%s and Esc move the text", c.keys)
		}
	}
}

// TestTheLetterThatIsWaitedForIsAsked as long as it is.
func TestTheLetterThatIsWaitedForIsAsked(t *testing.T) {
	said := map[string]bool{}
	for _, keys := range []string{"m", "'", "f"} {
		h := newHand(t, 60, 24).at("2.2p3").press(keys)
		if got := h.Prompt(); got == "" || said[got] {
			t.Errorf("%s asks %q", keys, got)
		}
		said[h.Prompt()] = true
		if h.press("esc"); h.Prompt() != "" {
			t.Errorf("%s: it still asks %q", keys, h.Prompt())
		}
	}
}

// TestWhatIsExplained: the part of the block that is seen, and the word that is
// meant: selected, or looked for in it.
func TestWhatIsExplained(t *testing.T) {
	asks := func(h *hand) screen.ExplainMsg {
		t.Helper()
		var got *screen.ExplainMsg
		var run func(cmd tea.Cmd)
		run = func(cmd tea.Cmd) {
			if cmd == nil {
				return
			}
			switch msg := cmd().(type) {
			case tea.BatchMsg:
				for _, c := range msg {
					run(c)
				}
			case screen.ExplainMsg:
				got = &msg
			}
		}
		run(h.Update(tea.KeyPressMsg{Text: "K", Code: 'K'}))
		if got == nil {
			t.Fatal("K asks for nothing")
		}
		return *got
	}
	h := newHand(t, 60, 24).at("2.3p3")
	whole := len(h.env.Paper.Blocks[h.current].Text)
	msg := asks(h)
	if msg.Block != "2.3p3" || msg.Start != 0 || msg.End > whole || msg.End < whole/3 || msg.Word != "" {
		t.Errorf("asked is %+v of %d bytes", msg, whole)
	}
	h = newHand(t, 60, 60).at("2.3p3")
	if msg := asks(h); msg.Start != 0 || msg.End != whole {
		t.Errorf("of a block that is seen whole: %+v of %d", msg, whole)
	}
	h = newHand(t, 60, 24).at("2.3p3").press("j", "j", "j")
	if h.reads() == "2.3p3" {
		if msg := asks(h); msg.Start == 0 {
			t.Errorf("what is above the window is asked for: %+v", msg)
		}
	}
	h = newHand(t, 60, 24).at("2.3p3").press("v", "{", "l", "l", "l")
	if msg := asks(h); msg.Word == "" || !strings.HasPrefix(h.env.Paper.Blocks[h.current].Text, msg.Word) {
		t.Errorf("selected is %q", msg.Word)
	}
	h = newHand(t, 60, 24)
	for _, r := range "/混沌工程" {
		h.press(string(r))
	}
	h.press("enter")
	if msg := asks(h); msg.Word != "混沌工程" || msg.Block != "2.3p5" {
		t.Errorf("looked for is %+v", msg)
	}
	if h.at("1.1p1"); asks(h).Word != "" {
		t.Error("a word of another paragraph is meant")
	}
}

// TestTheWheelAndTheMargin: three rows a notch either way; over the contents it
// walks them, and a click beside the text opens nothing and selects nothing.
func TestTheWheelAndTheMargin(t *testing.T) {
	h := newHand(t, 60, 24).at("2.3p3")
	before := h.rows()
	wheel := func(x int, b tea.MouseButton) { h.answer(h.Update(tea.MouseWheelMsg{X: x, Y: 8, Button: b})) }
	wheel(30, tea.MouseWheelDown)
	if n, ok := moved(before, h.rows()); !ok || n != wheelRows {
		t.Errorf("a notch moves by %d", n)
	}
	wheel(30, tea.MouseWheelUp)
	wheel(30, tea.MouseWheelUp)
	if n, ok := moved(before, h.rows()); !ok || n != -wheelRows {
		t.Errorf("a notch back moves by %d", n)
	}
	h = newHand(t, 60, 24).at("2.3p3").press("t")
	wheel(30, tea.MouseWheelDown)
	if h.tree.cursor != "3.1" || h.reads() != "2.3p3" {
		t.Errorf("over the contents it leads to %s", h.tree.cursor)
	}
	wheel(30, tea.MouseWheelUp)
	if h.tree.cursor != "2.3" {
		t.Errorf("and back to %s", h.tree.cursor)
	}
	h = newHand(t, 100, 24).at("2.3p3")

	for _, at := range [][2]int{{0, 5}, {99, 5}, {50, 0}, {50, 23}} {
		if h.inTree(at[0]) {
			continue
		}
		h.answer(h.Update(tea.MouseClickMsg{X: at[0], Y: at[1], Button: tea.MouseLeft}))
		h.answer(h.Update(tea.MouseReleaseMsg{X: at[0], Y: at[1], Button: tea.MouseLeft}))
		h.answer(h.Update(tea.MouseClickMsg{X: at[0], Y: at[1], Button: tea.MouseRight}))
		if h.peek != "" || h.sel.on || h.Place().Block != newHand(t, 100, 24).at("2.3p3").Place().Block {
			t.Errorf("a click at %v opens %q", at, h.peek)
		}
	}
}

// TestHighlightsAndTheirNotes: Enter on a selection lights it, a written note of
// just that takes its place, an emptied one is a highlight again, and one that
// is too long stays open and says so.
func TestHighlightsAndTheirNotes(t *testing.T) {
	h := newHand(t, 80, 30).at("2.3p3").press("v", ")", "enter")
	kept := h.env.Store.Notes()
	if len(kept) != 1 || kept[0].Text != "" || kept[0].Quote == "" || h.sel.on {
		t.Fatalf("kept are %+v", kept)
	}
	light := kept[0]
	h.press("v", ")", "a")
	for _, r := range "记" {
		h.press(string(r))
	}
	h.press("enter")
	if kept = h.env.Store.Notes(); len(kept) != 1 || kept[0].Text != "记" || kept[0].ID != light.ID || kept[0].Quote != light.Quote {
		t.Errorf("the note of a highlight is %+v", kept)
	}
	h.press("v", ")", "a", "backspace", "enter")
	if kept = h.env.Store.Notes(); len(kept) != 1 || kept[0].Text != "" || h.toast == "" {
		t.Errorf("emptied it is %+v, and said is %q", kept, h.toast)
	}
	whole := newHand(t, 80, 30).at("2.3p3").press("a", "x", "enter", "a", "backspace", "enter")
	if got := whole.env.Store.Notes(); len(got) != 0 {
		t.Errorf("an emptied note on a whole paragraph is %+v", got)
	}
	long := newHand(t, 80, 30).at("2.3p3").press("a")
	long.answer(long.Update(tea.PasteMsg{Content: strings.Repeat("长", notes.MaxText)}))
	if got := len(long.desk.panel.area.Value()); got > notes.MaxText || got < notes.MaxText-3 {
		t.Errorf("%d bytes are taken of a paste that is too long", got)
	}
	if long.press("enter"); len(long.env.Store.Notes()) != 1 {
		t.Error("as much as fits is not kept")
	}
}

// TestFindKeepsTheWayBack: as it is typed it follows; emptied or escaped it is
// where it began; what is not there is said.
func TestFindKeepsTheWayBack(t *testing.T) {
	h := newHand(t, 60, 24).at("2.3p3")
	place := h.Place()
	typeIn := func(text string) {
		for _, r := range text {
			h.press(string(r))
		}
	}
	typeIn("/混沌")
	if h.Place() == place || h.reads() != "2.3p5" {
		t.Errorf("it does not follow: %s", h.reads())
	}
	h.press("backspace", "backspace")
	if h.Place() != place || len(h.hits.all) != 0 {
		t.Errorf("emptied it is at %+v with %d hits", h.Place(), len(h.hits.all))
	}
	typeIn("火星")
	if h.Place() != place {
		t.Error("what is not there moves the text")
	}
	if h.press("enter"); !strings.Contains(h.toast, "火星") || h.prompt.open {
		t.Errorf("it says %q", h.toast)
	}
	h.toast = ""
	if h.press("/", "enter"); h.toast != "" || h.prompt.open || len(h.hits.all) != 0 {
		t.Errorf("nothing looked for says %q", h.toast)
	}
	typeIn("/混沌")
	if h.press("esc"); h.Place() != place || h.reads() != "2.3p3" {
		t.Errorf("Esc leads to %s", h.reads())
	}
	h.answer(h.Update(tea.PasteMsg{Content: "混沌工程"}))
	if len(h.hits.all) != 0 {
		t.Error("a paste where nothing is typed looks for it")
	}
	h.press("/")
	h.answer(h.Update(tea.PasteMsg{Content: "混沌工程"}))
	if len(h.hits.all) == 0 || !strings.Contains(ansi.Strip(h.View()), "混沌工程") {
		t.Error("a paste into the line is not looked for")
	}
}

// TestCopiesAreOfWhatIsRead: the paragraph, its lines joined; with its source and
// page; what is selected and no more.
func TestCopiesAreOfWhatIsRead(t *testing.T) {
	h := newHand(t, 60, 24).at("2.3p3")
	b, _ := h.env.Paper.Block("2.3p3")
	if h.press("y"); h.copy != b.Text {
		t.Errorf("y copies %.60q", h.copy)
	}
	if h.press("Y"); !strings.Contains(h.copy, "《云计算白皮书（2023年）》") || !strings.Contains(h.copy, firstRunes(b.Text, 20)) || !strings.Contains(h.copy, "页") {
		t.Errorf("Y copies %.80q", h.copy)
	}
	h.press("v", "l", "l", "Y")
	if !strings.Contains(h.copy, "《云计算白皮书（2023年）》") || strings.Contains(h.copy, b.Text) || h.sel.on && h.mode() == inText {
		t.Errorf("Y of a selection copies %.80q", h.copy)
	}
	for id, want := range map[content.ID]content.ID{"图4": "图4", "2.3p1": "图7"} {
		if h = newHand(t, 60, 24).at(id).press("enter"); h.peek != want {
			t.Errorf("Enter on %s opens %q", id, h.peek)
		}
	}
	if h = newHand(t, 60, 24).at("2.3p3").press("enter"); h.peek != "" {
		t.Errorf("Enter where nothing is named opens %q", h.peek)
	}
}

// TestFGivesEveryFigureALetter beside its caption, which opens it; where nothing
// can be opened it says so and waits for nothing.
func TestFGivesEveryFigureALetter(t *testing.T) {
	for _, id := range []content.ID{"图1", "图4", "图7", "表1"} {
		h := newHand(t, 80, 24).at(id).press("f")
		letter := ""
		for l, target := range h.labels.targets {
			if target == id {
				letter = l
			}
		}
		b, _ := h.env.Paper.Block(id)
		row := ""
		for line := range strings.SplitSeq(ansi.Strip(h.View()), "\n") {
			if strings.Contains(line, b.Label) && strings.Contains(line, firstRunes(b.Text, 4)) {
				row = line
			}
		}
		if before, _, ok := strings.Cut(row, b.Label); letter == "" || !ok || !strings.Contains(before, letter) {
			t.Errorf("%s has the letter %q in %q", id, letter, row)
		}
		if h.press(letter); h.peek != id || h.labels.on() {
			t.Errorf("%s opens %q", letter, h.peek)
		}
	}
	h := newHand(t, 60, 24).at("2.3p3").press("f")
	if len(h.labels.targets) == 0 && (h.labels.on() || h.toast == "") {
		t.Errorf("without anything to open it waits, or says %q", h.toast)
	}
	h = newHand(t, 80, 24).at("图4").press("f", "enter")
	if h.labels.on() || h.peek != "" {
		t.Error("a key that is no letter does not cancel")
	}
}

// TestPercentAndPages lead so far into the paper as they say.
func TestPercentAndPages(t *testing.T) {
	h := newHand(t, 60, 24)
	blocks, last := h.env.Paper.Blocks, len(h.env.Paper.Blocks)-1
	for n, want := range map[int]content.ID{1: "", 50: "", 99: "", 100: blocks[last].ID, 250: blocks[last].ID} {
		h.answer(h.toPercent(n))
		i := h.env.Paper.Index(h.reads())
		before, behind, at := h.env.Paper.CharsBefore(i)*100, h.env.Paper.CharsBefore(i+1)*100, h.env.Paper.Chars()*n
		if want != "" && h.reads() != want || want == "" && (before > at || behind <= at) {
			t.Errorf("%d%% leads to %s", n, h.reads())
		}
	}
	if h.answer(h.toPage(13)); h.env.Paper.Blocks[h.current].Page > "13" || h.toast != "" {
		t.Errorf("page 13 is %s, says %q", h.reads(), h.toast)
	}
	if h.answer(h.toPage(99)); !strings.Contains(h.toast, "99") {
		t.Errorf("page 99 says %q", h.toast)
	}
}
