package app

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/ui/clipboard"
	"yunlan/ui/screen"
	"yunlan/ui/text"
)

// TestTwoCtrlCInARowQuit, and nothing between them; each closes a layer, and
// what was done is not undone.
func TestTwoCtrlCInARowQuit(t *testing.T) {
	for _, c := range []struct {
		keys string
		quit bool
	}{
		{"ctrl+c ctrl+c", true},
		{"ctrl+c j ctrl+c", false},
		{"ctrl+c esc ctrl+c", false},
		{"? ctrl+c ctrl+c", true},
		{"? ctrl+c", false},
		{"/ ctrl+c", false},
		{"/ ctrl+c ctrl+c", true},
		{"2 ctrl+c ctrl+c", true},
		{"j ctrl+c j ctrl+c ctrl+c", true},
	} {
		m := newModel(t, 80, 24)
		quit := false
		for _, k := range strings.Fields(c.keys) {
			_, cmd := m.Update(keyMsg(k))
			quit = quits(cmd)
		}
		if quit != c.quit {
			t.Errorf("%s: it ends: %v", c.keys, quit)
		}
		if !quit && strings.HasSuffix(c.keys, "ctrl+c") && (!strings.Contains(m.bottom.toast, "Ctrl-C") || len(m.overlays) > 0 || screen.Typing(m.inUse())) {
			t.Errorf("%s: it says %q, with %d layers", c.keys, m.bottom.toast, len(m.overlays))
		}
	}
}

// TestEscAndQFromEverywhere: a layer at a time, to the start page; Esc stays there
// and says how to leave, q leaves.
func TestEscAndQFromEverywhere(t *testing.T) {
	for _, way := range []string{"2", "3", "4", "5", "W", "?", ":", "s", "3 enter", "4 enter", "? /", "W enter", "t", "/", "m", "v", "a", "z"} {
		m := newModel(t, 80, 24)
		press(m, strings.Fields(way)...)
		n := 0
		for ; m.bottom.toast == "" || !strings.Contains(m.bottom.toast, m.keys.Label("app.Quit")) || n == 0; n++ {
			if n > 8 {
				t.Fatalf("%s: Esc does not come to an end: %q", way, m.bottom.toast)
			}
			if _, cmd := m.Update(keyMsg("esc")); quits(cmd) {
				t.Fatalf("%s: Esc leaves the program", way)
			}
		}
		if m.active != screen.Home || len(m.overlays) > 0 || screen.Typing(m.inUse()) {
			t.Errorf("%s: %d times Esc end in %s", way, n, m.active)
		}
		if n < 2 {
			t.Errorf("%s: opened nothing that Esc closes", way)
		}
		if _, cmd := m.Update(keyMsg("q")); !quits(cmd) {
			t.Errorf("%s: q does not leave", way)
		}
	}
}

// TestScreensByNumber: each shows its screen and leaves the way back; the one
// that is shown is only entered again.
func TestScreensByNumber(t *testing.T) {
	m := newModel(t, 100, 30)
	for _, c := range []struct {
		key  string
		want screen.Name
		back int
	}{
		{"1", screen.Reader, 0},
		{"2", screen.Find, 1},
		{"esc", screen.Reader, 2},
		{"3", screen.Policy, 3},
		{"3", screen.Policy, 3},
		{"4", screen.Market, 4},
		{"5", screen.Assess, 5},
		{"1", screen.Reader, 6},
		{"１", screen.Reader, 6},
		{"４", screen.Market, 7},
		{"s", screen.Find, 8},
	} {
		press(m, c.key)
		if m.active != c.want || len(m.history.back) != c.back {
			t.Errorf("%s shows %s, with %d places to go back to, want %s and %d", c.key, m.active, len(m.history.back), c.want, c.back)
		}
		if m.inUse() != m.screens[m.active] {
			t.Errorf("%s: keys go elsewhere than to %s", c.key, m.active)
		}
	}
	run(m, screen.ShowScreenMsg{Screen: "nowhere"})
	if m.active == "nowhere" || m.bottom.toast == "" {
		t.Errorf("a screen that is not is shown, or nothing is said: %q", m.bottom.toast)
	}
}

// TestTheWayBackIsBounded, keeps each place once in a row, and says where it
// ends; a new way forgets what lay ahead.
func TestTheWayBackIsBounded(t *testing.T) {
	var h history
	place := func(n int) screen.Place { return screen.Place{Screen: screen.Reader, Block: content.ID(fmt.Sprint(n))} }
	for n := range 150 {
		h.leave(trace{Place: place(n)})
		h.leave(trace{Place: place(n), opened: true})
	}
	if len(h.back) != depth || h.back[0].Block != "50" || h.back[depth-1].Block != "149" || !h.back[depth-1].opened {
		t.Fatalf("%d places, from %s to %s", len(h.back), h.back[0].Block, h.back[len(h.back)-1].Block)
	}
	got, ok := h.backFrom(place(149)) // where the reader is already
	if !ok || got.Block != "148" {
		t.Errorf("back leads to %s", got.Block)
	}
	if got, ok = h.forwardFrom(place(148)); !ok || got.Block != "149" {
		t.Errorf("forward leads to %s", got.Block)
	}
	if got, ok = h.backFrom(place(7)); !ok || got.Block != "148" || len(h.forward) != 1 || h.forward[0].Block != "7" {
		t.Errorf("back from elsewhere leads to %s, and forward to %v", got.Block, h.forward)
	}
	h.leave(trace{Place: place(9)})
	if _, ok = h.forwardFrom(place(9)); ok {
		t.Error("a new way leaves the old one ahead")
	}
	m := newModel(t, 80, 24)
	for _, k := range []string{"ctrl+o", "backspace", "ctrl+]"} {
		press(m, k)
		if m.bottom.toast == "" {
			t.Errorf("%s says nothing where there is nowhere to go", k)
		}
	}
	if a, b := noBack.String(), noForward.String(); a == b {
		t.Error("back and forward say the same")
	}
}

// TestWhatIsSaidOfACopy: how it went, or why it did not.
func TestWhatIsSaidOfACopy(t *testing.T) {
	m := newModel(t, 80, 24)
	for _, c := range []struct {
		result clipboard.Result
		says   string
		raw    bool
	}{
		{clipboard.Result{Sequence: "\x1b]52;c;aGk=\x07"}, "OSC 52", true},
		{clipboard.Result{Tool: "wl-copy"}, "wl-copy", false},
		{clipboard.Result{File: "/tmp/yunlan-1.txt"}, "/tmp/yunlan-1.txt", false},
		{clipboard.Result{Err: errors.New("no room"), Tool: "wl-copy"}, "no room", false},
	} {
		_, cmd := m.Update(copiedMsg{what: "本段", result: c.result})
		raw := false
		for _, msg := range results(cmd) {
			_, is := msg.(tea.RawMsg)
			raw = raw || is
		}
		if !strings.Contains(m.bottom.toast, c.says) || raw != c.raw {
			t.Errorf("%+v: %q is said, written to the terminal: %v", c.result, m.bottom.toast, raw)
		}
		if c.result.Err == nil && !strings.Contains(m.bottom.toast, "本段") {
			t.Errorf("%+v: it is not said what was copied: %q", c.result, m.bottom.toast)
		}
	}
}

// TestThePlaceIsWrittenAtRest: one timer, set by a move and by nothing else;
// while the reader moves on it waits, and what is written already is not again.
func TestThePlaceIsWrittenAtRest(t *testing.T) {
	m := newModel(t, 80, 24)
	m.saver.waiting = false
	m.saver.watch(m)
	m.saver.waiting, m.saver.moved, m.saver.unsaved = false, false, false
	if cmd := m.saver.watch(m); cmd != nil || m.saver.waiting {
		t.Error("a timer runs while nothing moves")
	}
	press(m, "?", "esc")
	if m.saver.waiting {
		t.Error("a help sets the timer")
	}
	m.Update(keyMsg("space"))
	if !m.saver.waiting || !m.saver.unsaved {
		t.Fatal("a move sets no timer")
	}
	m.Update(keyMsg("space"))
	if m.saver.due(m); !m.saver.waiting || !m.saver.unsaved {
		t.Error("it is written while the reader moves")
	}
	want := m.here()
	for _, msg := range results(m.saver.due(m)) {
		run(m, msg)
	}
	if m.saver.waiting || m.saver.unsaved {
		t.Error("at rest the timer goes on")
	}
	if got := m.env.Store.Place(); got.Block != string(want.Block) || got.Offset != want.Offset || got.Screen != string(screen.Reader) || got.Saved.IsZero() {
		t.Errorf("written is %+v, the place is %+v", got, want)
	}
}

// TestTheProbeIsAskedOnce, unless the reader has said how wide characters are,
// and only its own answer is taken.
func TestTheProbeIsAskedOnce(t *testing.T) {
	for setting, want := range map[string]bool{"auto": true, "1": false, "2": false} {
		m := newModel(t, 80, 24)
		m.env.Settings.Ambiguous = setting
		if cmd := m.probe(); (cmd != nil) != want || m.terminal.probing != want {
			t.Errorf("%s: asks %v", setting, cmd != nil)
		}
	}
	for _, c := range []struct {
		x, y int
		over bool
		want int
	}{{2, 1, false, 2}, {1, 1, false, 1}, {3, 1, false, 1}, {2, 0, false, 1}, {2, 2, false, 1}, {2, 1, true, 1}} {
		m := newModel(t, 80, 24)
		m.probe()
		if c.over {
			m.Update(probeOverMsg{})
		}
		run(m, tea.CursorPositionMsg{X: c.x, Y: c.y})
		if m.env.Ambiguous != c.want {
			t.Errorf("%+v: characters are %d wide", c, m.env.Ambiguous)
		}
	}
}

// TestClicksFindWhatIsThere: the top bar, the list on top and nothing below it,
// the text; a window that is too small takes none.
func TestClicksFindWhatIsThere(t *testing.T) {
	m := newModel(t, 80, 24)
	wheel := func(x, y int) {
		run(m, tea.MouseWheelMsg{X: x, Y: y, Button: tea.MouseWheelDown})
		m.settle() // it waits for others like it
	}
	before := m.here()
	wheel(40, 10)
	moved := m.here()
	if moved == before {
		t.Error("the wheel does not move the text")
	}
	press(m, "?")
	wheel(40, 10)
	if m.here() != moved {
		t.Error("the wheel over the help moves the text")
	}
	press(m, "esc")
	for _, y := range []int{0, 23} {
		wheel(40, y)
		if m.here() != moved {
			t.Errorf("the wheel in row %d moves the text", y)
		}
	}
	m.Resize(30, 8)
	run(m, tea.MouseClickMsg{X: 12, Y: 0, Button: tea.MouseLeft})
	wheel(10, 4)
	if m.Resize(80, 24); m.here() != moved || m.active != screen.Reader {
		t.Errorf("clicks in a window that is too small lead to %+v on %s", m.here(), m.active)
	}
}

// TestAMessageIsCutAtAThirdOfTheWindow, and whole if it takes just that.
func TestAMessageIsCutAtAThirdOfTheWindow(t *testing.T) {
	m := newModel(t, 40, 12)
	for chars, cut := range map[int]bool{18: false, 72: false, 73: true, 200: true} {
		run(m, screen.ToastMsg{Text: strings.Repeat("长", chars)})
		shown := stripped(m.Frame())
		if got := strings.Count(shown, "长"); strings.Contains(shown, "…") != cut || cut != (got < chars) {
			t.Errorf("of %d characters %d are shown:\n%s", chars, got, shown)
		}
		exact(t, m)
	}
}

// TestKeysThatTheTerminalSees: Ctrl-L draws all anew, Ctrl-Z gives the terminal to the
// shell, P shows what was copied on the terminal's own screen, E the paper in English.
func TestKeysThatTheTerminalSees(t *testing.T) {
	m := newModel(t, 80, 24)
	after := func(name string) []tea.Msg {
		_, cmd := m.Update(keyMsg(name))
		return results(cmd)
	}
	if got := after("ctrl+l"); !slices.Contains(got, tea.ClearScreen()) {
		t.Errorf("Ctrl-L leads to %T", got)
	}
	aside := func(msg tea.Msg) bool { _, is := msg.(screen.AsideMsg); return is }
	if got := after("ctrl+z"); !slices.ContainsFunc(got, aside) {
		t.Errorf("Ctrl-Z leads to %T", got)
	}
	if m.showCopied() != nil || m.bottom.toast != nothingCopied.String() {
		t.Errorf("P without anything copied says %q", m.bottom.toast)
	}
	press(m, "]", "]", "}")
	chinese := stripped(m.Frame())
	press(m, "E")
	if english := stripped(m.Frame()); english == chinese || !regexp.MustCompile(`[a-z]{4} [a-z]+ [a-z]+ `).MatchString(english) {
		t.Errorf("E shows:\n%s", english)
	}
}

// TestADragCopiesTheWordsUnderIt, a click that does not move copies none, and one in the
// margin neither.
func TestADragCopiesTheWordsUnderIt(t *testing.T) {
	m := newModel(t, 80, 24)
	press(m, "]", "]", "]", "}")
	row, line, words := 0, "", ""
	for y, l := range strings.Split(stripped(m.Frame()), "\n") {
		if words = regexp.MustCompile(`\p{Han}{8}`).FindString(l); y > m.bodyTop()+3 && words != "" {
			row, line = y, l
			break
		}
	}
	from, to := string([]rune(words)[:4]), string([]rune(words)[4:])
	at := func(word string) int { return text.Width(line[:strings.Index(line, word)], 1) }
	copied := func(x, end int) string {
		m.Update(tea.MouseClickMsg{X: x, Y: row, Button: tea.MouseLeft})
		m.Update(tea.MouseMotionMsg{X: end, Y: row, Button: tea.MouseLeft})
		_, cmd := m.Update(tea.MouseReleaseMsg{X: end, Y: row, Button: tea.MouseLeft})
		for _, msg := range results(cmd) {
			if c, ok := msg.(screen.CopyMsg); ok {
				return c.Text
			}
		}
		return ""
	}
	if got := copied(at(from), at(to)+6); got != from+to {
		t.Errorf("a drag over %q copies %q", from+to, got)
	}
	press(m, "esc")
	if got := copied(at(to), at(to)); got != "" {
		t.Errorf("a click copies %q", got)
	}
}

// TestAClickOnANoteSignShowsTheNote, and one that moved away before it ended does not.
func TestAClickOnANoteSignShowsTheNote(t *testing.T) {
	for moved, want := range map[int]int{0: 1, 3: 0} {
		m := newModel(t, 120, 40)
		run(m, screen.OpenBlockMsg{Block: "1.2p1"})
		for y, row := range strings.Split(stripped(m.Frame()), "\n") {
			if before, _, there := strings.Cut(row, "¹，"); there {
				x := text.Width(before, 1)
				run(m, tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft})
				run(m, tea.MouseReleaseMsg{X: x, Y: y - moved, Button: tea.MouseLeft})
			}
		}
		if len(m.overlays) != want {
			t.Errorf("a click that moves by %d rows opens %d notes:\n%s", moved, len(m.overlays), stripped(m.Frame()))
		}
	}
}

// TestKeysOfTheProgramItself: each says what it did, and a second press undoes it.
func TestKeysOfTheProgramItself(t *testing.T) {
	m := newModel(t, 80, 24)
	mouse := m.env.Settings.Mouse
	press(m, "M")
	first := m.bottom.toast
	if m.env.Settings.Mouse == mouse || first == "" {
		t.Errorf("M leaves the mouse %v, says %q", m.env.Settings.Mouse, first)
	}
	press(m, "M")
	if m.env.Settings.Mouse != mouse || m.bottom.toast == first || m.bottom.toast == "" {
		t.Errorf("M twice leaves the mouse %v, says %q", m.env.Settings.Mouse, m.bottom.toast)
	}
	seen := map[string]bool{}
	for range 4 {
		press(m, "T")
		if seen[m.env.Settings.Theme] || m.bottom.toast == "" || seen[m.bottom.toast] {
			t.Errorf("T leads to %s, says %q", m.env.Settings.Theme, m.bottom.toast)
		}
		seen[m.env.Settings.Theme], seen[m.bottom.toast] = true, true
	}
	if m.env.Settings.Theme != "auto" {
		t.Errorf("four times T lead to %s", m.env.Settings.Theme)
	}
	press(m, "?", "esc")
	if m.bottom.toast != "" {
		t.Errorf("what was said before is still there: %q", m.bottom.toast)
	}
	run(m, tea.PasteMsg{Content: "云计算"})
	if !strings.Contains(m.bottom.toast, m.keys.Label("app.Search")) {
		t.Errorf("a paste where nothing takes it says %q", m.bottom.toast)
	}
	press(m, "2")
	run(m, tea.PasteMsg{Content: "云计算"})
	if strings.Contains(m.bottom.toast, "粘贴") {
		t.Errorf("a paste into the search says %q", m.bottom.toast)
	}
}

// TestPeeksLeadNowhereUnknown: a place that is not opens nothing.
func TestPeeksLeadNowhereUnknown(t *testing.T) {
	m := newModel(t, 80, 24)
	run(m, screen.PeekMsg{Block: "9.9p9"})
	if len(m.overlays) != 0 {
		t.Error("a place that is not is shown")
	}
	run(m, screen.PeekMsg{Block: "图4"})
	if len(m.overlays) != 1 || !strings.Contains(stripped(m.Frame()), "图 4") {
		t.Error("a figure is not shown")
	}
}
