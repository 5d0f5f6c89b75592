package app

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"pgregory.net/rapid"

	"yunlan/data/store"
	"yunlan/ui/clipboard"
	"yunlan/ui/text"
	"yunlan/ui/theme"
)

// newModel returns the program on an empty home, as a reader first meets it.
func newModel(tb testing.TB, w, h int) *Model {
	tb.Helper()
	st := store.Open(store.Dirs{Config: tb.TempDir(), State: tb.TempDir(), Cache: tb.TempDir(), Data: tb.TempDir()})
	return modelOn(st, w, h)
}

func modelOn(st *store.Store, w, h int) *Model {
	clock := func() time.Time { return time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC) }
	m := New(newEnv(Options{Clock: clock}, st), false, clipboard.Route{OSC: true})
	m.saver.waiting = true // its timer would hold up every key
	m.Resize(w, h)
	return m
}

// run gives the model a message and everything that follows from it.
func run(m *Model, msg tea.Msg) {
	queue := []tea.Msg{msg}
	for n := 0; len(queue) > 0 && n < 200; n++ {
		_, cmd := m.Update(queue[0])
		queue = append(queue[1:], results(cmd)...)
	}
}

// results runs a command and those it is made of.
func results(cmd tea.Cmd) []tea.Msg {
	if cmd == nil {
		return nil
	}
	switch msg := cmd().(type) {
	case nil:
		return nil
	case tea.BatchMsg:
		var all []tea.Msg
		for _, c := range msg {
			all = append(all, results(c)...)
		}
		return all
	default:
		return []tea.Msg{msg}
	}
}

// press types keys by their names; a Chinese text is typed as one press.
func press(m *Model, names ...string) {
	for _, n := range names {
		run(m, keyMsg(n))
	}
}

func keyMsg(name string) tea.KeyPressMsg {
	special := map[string]rune{
		"enter": tea.KeyEnter, "esc": tea.KeyEscape, "tab": tea.KeyTab, "space": tea.KeySpace, "backspace": tea.KeyBackspace,
		"up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight, "pgdown": tea.KeyPgDown, "pgup": tea.KeyPgUp,
		"home": tea.KeyHome, "end": tea.KeyEnd, "f1": tea.KeyF1,
	}
	if code, ok := special[name]; ok {
		msg := tea.KeyPressMsg{Code: code}
		if name == "space" {
			msg.Text = " "
		}
		return msg
	}
	if letter, ok := strings.CutPrefix(name, "ctrl+"); ok {
		return tea.KeyPressMsg{Code: []rune(letter)[0], Mod: tea.ModCtrl}
	}
	if letter, ok := strings.CutPrefix(name, "alt+"); ok {
		return tea.KeyPressMsg{Code: []rune(letter)[0], Mod: tea.ModAlt}
	}
	return tea.KeyPressMsg{Text: name, Code: []rune(name)[0]}
}

// allKeys is every key that some binding of the program claims.
func allKeys(m *Model) []string {
	var names []string
	for _, e := range append(m.bindings().Entries, m.current().Actions().Entries...) {
		for _, k := range e.Binding.Keys() {
			if k != "ctrl+z" { // suspending is the terminal's business
				names = append(names, k)
			}
		}
	}
	return append(names, "云计算", "4550", "a", "x", "，")
}

// TestAnyKeysAtAnySize holds the promise of every screen: whatever is pressed
// and however the window changes, exactly h lines, none wider than w.
func TestAnyKeysAtAnySize(t *testing.T) {
	t.Chdir(t.TempDir()) // notes may be exported
	t.Setenv("VISUAL", "")
	t.Setenv("EDITOR", "")
	rapid.Check(t, func(rt *rapid.T) {
		m := newModel(t, 80, 24)
		names := allKeys(m)
		for range rapid.IntRange(1, 25).Draw(rt, "steps") {
			switch rapid.IntRange(0, 9).Draw(rt, "what") {
			case 0:
				w := rapid.SampledFrom([]int{0, 1, 20, 39, 40, 46, 59, 60, 79, 80, 99, 100, 120, 200}).Draw(rt, "w")
				h := rapid.SampledFrom([]int{0, 1, 11, 12, 16, 24, 40, 60}).Draw(rt, "h")
				m.Resize(w, h)
			case 1:
				x, y := rapid.IntRange(0, 130).Draw(rt, "x"), rapid.IntRange(0, 45).Draw(rt, "y")
				to := rapid.IntRange(0, 130).Draw(rt, "to")
				run(m, tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft})
				run(m, tea.MouseMotionMsg{X: to, Y: y, Button: tea.MouseLeft})
				run(m, tea.MouseReleaseMsg{X: to, Y: y, Button: tea.MouseLeft})
			case 2:
				run(m, tea.MouseWheelMsg{X: rapid.IntRange(0, 130).Draw(rt, "x"), Y: 5, Button: tea.MouseWheelDown})
			default:
				press(m, rapid.SampledFrom(names).Draw(rt, "key"))
			}
			exact(rt, m)
			if m.bigEnough() && m.bottom.toast == "" && !m.env.Settings.Focus {
				comesNext(rt, m, "after some keys")
			}
		}
	})
}

func exact(t interface{ Fatalf(string, ...any) }, m *Model) {
	frame, w, h := m.Frame(), m.terminal.w, m.terminal.h
	if h == 0 {
		return
	}
	lines := strings.Split(frame, "\n")
	if len(lines) != h {
		t.Fatalf("%d lines at %d×%d", len(lines), w, h)
	}
	for i, l := range lines {
		if got := text.Width(stripped(l), m.env.Ambiguous); got > w {
			t.Fatalf("line %d is %d cells at %d×%d: %q", i, got, w, h, l)
		}
	}
}

// TestBackReturns follows links and walks all the way back.
func TestBackReturns(t *testing.T) {
	m := newModel(t, 80, 24)
	start := m.here()
	for range 3 {
		press(m, "h", "down", "down", "down", "enter")
	}
	if m.here() == start {
		t.Fatal("the contents led nowhere")
	}
	far := m.here()
	press(m, "ctrl+o", "backspace", "ctrl+o")
	if m.here() != start {
		t.Fatalf("back led to %+v, not %+v", m.here(), start)
	}
	press(m, "ctrl+]", "ctrl+]", "ctrl+]")
	if m.here() != far {
		t.Fatalf("forward led to %+v, not %+v", m.here(), far)
	}
}

// TestPlaceSurvives resizes, changes the theme, the measure and the program.
func TestPlaceSurvives(t *testing.T) {
	dirs := store.Dirs{Config: t.TempDir(), State: t.TempDir(), Cache: t.TempDir(), Data: t.TempDir()}
	m := modelOn(store.Open(dirs), 80, 24)
	press(m, "]", "]", "]", "]", "]", "]", "]", "]", "space", "space", "j", "j")
	want := m.here()
	for _, size := range [][2]int{{46, 20}, {140, 40}, {40, 12}, {200, 60}, {30, 5}, {80, 24}} {
		m.Resize(size[0], size[1])
		if got := m.here(); got != want {
			t.Fatalf("at %v the top is %+v, not %+v", size, got, want)
		}
	}
	press(m, "T", "+", "-")
	if got := m.here(); got.Block != want.Block {
		t.Fatalf("theme and measure moved the top to %+v", got)
	}
	if err := m.env.Store.SavePlace(m.storedPlace()); err != nil {
		t.Fatal(err)
	}
	again := modelOn(store.Open(dirs), 120, 40)
	again.start("", "")
	if got := again.here(); got.Block != want.Block {
		t.Fatalf("a restart opens at %+v, not %+v", got, want)
	}
}

// TestWhatWasCopiedGoesToAFile by the key that the message names, from every
// screen; before anything was copied, that is said.
func TestWhatWasCopiedGoesToAFile(t *testing.T) {
	m := newModel(t, 80, 24)
	dir := t.TempDir()
	m.clip.route = clipboard.Route{OSC: true, Dir: dir}
	for _, key := range []string{"X", "P"} {
		if press(m, key); m.bottom.toast != nothingCopied.String() {
			t.Errorf("%s says %q", key, m.bottom.toast)
		}
	}
	press(m, "}", "Y")
	want := m.clip.last.Text
	for _, key := range []string{"X", "P"} {
		if !strings.Contains(m.bottom.toast, key+" ") {
			t.Errorf("after Y the reader is told %q, nothing of %s", m.bottom.toast, key)
		}
	}
	press(m, "4", "X")
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil || len(files) != 1 || !strings.Contains(m.bottom.toast, files[0]) {
		t.Fatalf("%v %v, and the reader is told %q", files, err, m.bottom.toast)
	}
	if got, err := os.ReadFile(files[0]); err != nil || string(got) != want || want == "" {
		t.Errorf("the file holds %q, not %q: %v", got, want, err)
	}
}

// TestPlainTextHasNoFrame: what is shown for the mouse is the text, sanitised,
// its own line breaks alone, and how to return.
func TestPlainTextHasNoFrame(t *testing.T) {
	var out strings.Builder
	if err := showPlain(strings.NewReader("q"), &out, "甲\x1b]52;c;eA==\x07乙\n丙"); err != nil {
		t.Fatal(err)
	}
	if want := "\r\n甲]52;c;eA==乙\r\n丙\r\n\r\n" + viewEnd.String() + "\r\n"; out.String() != want {
		t.Errorf("it shows %q, not %q", out.String(), want)
	}
	if err := showPlain(strings.NewReader(""), &out, ""); err != nil {
		t.Errorf("the end of the input: %v", err)
	}
}

func TestCopySaysWhichWay(t *testing.T) {
	m := newModel(t, 80, 24)
	press(m, "}", "y")
	if !strings.Contains(m.bottom.toast, "OSC 52") {
		t.Errorf("after y the reader is told %q", m.bottom.toast)
	}
	m.clip.route = clipboard.Route{Dir: t.TempDir()}
	press(m, "Y")
	if !strings.Contains(m.bottom.toast, "yunlan-") {
		t.Errorf("without a clipboard the reader is told %q", m.bottom.toast)
	}
	run(m, copiedMsg{what: "本段", result: clipboard.Result{Err: errors.New("没有空间\x1b]52")}})
	if strings.Contains(m.Frame(), "\x1b]52") {
		t.Error("an error's text reached the terminal unsanitised")
	}
}

func TestEscNeverQuitsAndCtrlCTwiceDoes(t *testing.T) {
	m := newModel(t, 80, 24)
	for range 5 {
		if _, cmd := m.Update(keyMsg("esc")); quits(cmd) {
			t.Fatal("Esc quit")
		}
	}
	if _, cmd := m.Update(keyMsg("ctrl+c")); quits(cmd) {
		t.Fatal("one Ctrl-C quit")
	}
	if _, cmd := m.Update(keyMsg("ctrl+c")); !quits(cmd) {
		t.Fatal("two Ctrl-C did not quit")
	}
}

func TestQClosesOneLayerAndQuitsAtTheRoot(t *testing.T) {
	m := newModel(t, 80, 24)
	press(m, "?")
	if len(m.overlays) != 1 {
		t.Fatal("? opened no help")
	}
	if _, cmd := m.Update(keyMsg("q")); quits(cmd) || len(m.overlays) != 0 {
		t.Fatal("q did not just close the help")
	}
	if _, cmd := m.Update(keyMsg("q")); !quits(cmd) {
		t.Fatal("q at the root did not quit")
	}
}

func quits(cmd tea.Cmd) bool {
	for _, msg := range results(cmd) {
		if _, ok := msg.(tea.QuitMsg); ok {
			return true
		}
	}
	return false
}

// TestThePlaceIsSavedWhileReading when it has stayed the same for a moment, without leaving.
func TestThePlaceIsSavedWhileReading(t *testing.T) {
	m := newModel(t, 80, 24)
	m.saver.waiting = false
	press(m, "]", "j")
	if got, want := m.env.Store.Place(), m.readerPlace(); got.Block != string(want.Block) || got.Offset != want.Offset || want.Block == "" {
		t.Errorf("saved is %+v, read is %+v", got, want)
	}
}

func TestEnormousWindowIsNotBelieved(t *testing.T) {
	m := newModel(t, 80, 24)
	msg := (&quitFilter{}).filter(m, tea.WindowSizeMsg{Width: 65535, Height: 65535})
	run(m, msg)
	if m.terminal.w != maxWidth || m.terminal.h != maxHeight {
		t.Fatalf("the window is %d×%d", m.terminal.w, m.terminal.h)
	}
	exact(t, m)
}

func TestWideAmbiguousCharactersAreMeasured(t *testing.T) {
	m := newModel(t, 80, 24)
	m.probe()
	run(m, tea.CursorPositionMsg{X: 2, Y: 1})
	if m.env.Ambiguous != 2 {
		t.Fatal("the terminal's answer was not taken")
	}
	if strings.ContainsAny(m.Frame(), "▎›─") {
		t.Error("signs that are two cells wide here are still drawn")
	}
	exact(t, m)
}

func BenchmarkFrame(b *testing.B) {
	m := newModel(b, 200, 60)
	press(m, "]", "]", "]", "]")
	for b.Loop() {
		m.Frame()
	}
}

func BenchmarkKeyAndFrame(b *testing.B) {
	m := newModel(b, 200, 60)
	for i := 0; b.Loop(); i++ {
		m.Update(keyMsg([]string{"j", "k"}[i%2]))
		m.Frame()
	}
}

// TestColoursFollowTheProfile holds that each kind of terminal gets colours of
// its own, not the nearest ones to another's.
func TestColoursFollowTheProfile(t *testing.T) {
	m := newModel(t, 80, 24)
	for profile, want := range map[colorprofile.Profile]*theme.Styles{
		colorprofile.TrueColor: theme.New("auto", true, false), colorprofile.ANSI256: theme.Indexed(true),
		colorprofile.ANSI: theme.Sixteen(true),
	} {
		m.Update(tea.ColorProfileMsg{Profile: profile})
		if got := m.env.Styles.Muted; got != want.Muted {
			t.Errorf("%v: secondary text is %v, want %v", profile, got, want.Muted)
		}
	}
}
