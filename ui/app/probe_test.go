//go:build unix

package app

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/data/market"
	"yunlan/ui/figure"
	"yunlan/ui/graphics"
	"yunlan/ui/input"
	"yunlan/ui/picture"
	"yunlan/ui/ptytest"
	"yunlan/ui/screen"
)

// TestNothingIsDrawnIntoTheShell: the moment to ask the terminal may come before the
// screen is taken, after Ctrl-Z, and when the reader has quit.
func TestNothingIsDrawnIntoTheShell(t *testing.T) {
	master, tty := ptytest.Open(t)
	defer master.Close() //nolint:errcheck // nobody reads on
	m := newModel(t, 80, 24)
	m.terminal.tty = opened(t, tty)
	out := m.terminal.tty.Output()
	for _, question := range []string{probeSequence, pictureQuestion} {
		for _, mode := range []string{"", "\x1b[?1049h", "\x1b[?1049l"} {
			writeTo(t, out, mode)
			asked := m.ask(question)
			again := false
			for _, msg := range results(asked) {
				_, is := msg.(askMsg)
				again = again || is
			}
			if want := mode != "\x1b[?1049h"; again != want {
				t.Errorf("%q after %q is asked later: %v", question, mode, again)
			}
		}
	}
	writeTo(t, out, lastWord)
	got := string(readTo(master, lastWord))
	for _, question := range []string{probeSequence, pictureQuestion} {
		if at := strings.Index(got, question); strings.Count(got, question) != 1 || !strings.HasSuffix(got[:at], "\x1b[?1049h") {
			t.Errorf("%q stands in %q", question, got)
		}
	}
	if (&quitFilter{held: true}).filter(m, askMsg{probeSequence}) != nil {
		t.Error("who has quit is still asked about the terminal")
	}
}

// TestAPictureIsShownOrSavedWithTheReason: shown over the window by a terminal that can;
// saved by one that cannot, and where no font draws it.
func TestAPictureIsShownOrSavedWithTheReason(t *testing.T) {
	for name, c := range map[string]struct {
		can  graphics.Ability
		font string
		says []string // nothing where it is shown
	}{
		"shown":         {graphics.Ability{Kitty: true}, "", nil},
		"without fonts": {graphics.Ability{Kitty: true}, "none.ttf", []string{"无法画图", "none.ttf", "也可存成 SVG"}},
		"cannot":        {graphics.Ability{}, "", []string{"终端没有应答"}},
	} {
		t.Run(name, func(t *testing.T) {
			if font, err := picture.FindFont(os.Getenv); err == nil {
				_ = font.Close()
			} else if c.says == nil {
				t.Skip("it needs a font with Chinese characters: ", err)
			}
			t.Chdir(t.TempDir())
			t.Setenv(picture.FontVariable, c.font)
			m := newModel(t, 100, 30)
			_, tty := ptytest.Open(t)
			m.terminal.tty, m.terminal.can = opened(t, tty), c.can
			numbers, err := market.New(m.env.Paper)
			if err != nil {
				t.Fatal(err)
			}
			f, _ := numbers.Figure("图4")
			msg := screen.PictureMsg{Figure: f, View: figure.Views(f)[0]}
			draw := m.picture
			if c.can.Protocol() == "" {
				draw = m.pictureAsked // the terminal had its time to answer
			}
			got := draw(msg)()
			saved, err := filepath.Glob("图4*.*")
			if _, shown := got.(screen.AsideMsg); err != nil || shown != (c.says == nil) || shown == (len(saved) == 1) {
				t.Fatalf("%T, saved is %v: %v", got, saved, err)
			}
			toast, _ := got.(screen.ToastMsg)
			for _, want := range append(c.says, saved...) {
				if !strings.Contains(toast.Text, want) {
					t.Errorf("it does not say %q: %q", want, toast.Text)
				}
			}
		})
	}
}

// TestQuittingWaitsForTheTerminal, whose late answers would be typed into the shell: until
// it has had its time no key counts, and then the program ends, once.
func TestQuittingWaitsForTheTerminal(t *testing.T) {
	_, tty := ptytest.Open(t)
	sent := make(chan tea.Msg, 2)
	f := &quitFilter{tty: opened(t, tty), send: func(msg tea.Msg) { sent <- msg }}
	m := newModel(t, 80, 24)
	if f.filter(m, keyMsg("j")) == nil {
		t.Error("a key is dropped before anybody quits")
	}
	for range 2 {
		if got := f.filter(m, tea.QuitMsg{}); got != nil {
			t.Errorf("it ends at once: %T", got)
		}
	}
	if f.filter(m, keyMsg("j")) != nil {
		t.Error("a key counts after quitting")
	}
	if got := f.filter(m, <-sent); got != (tea.QuitMsg{}) {
		t.Errorf("after the wait: %T", got)
	}
	if len(sent) > 0 {
		t.Error("it ends twice")
	}
}

// TestAPictureStaysUntilAKey is pressed: it is shown first, and taken away after that.
func TestAPictureStaysUntilAKey(t *testing.T) {
	master, tty := ptytest.Open(t)
	wrote, gone := make(writes), make(chan error, 1)
	go func() { gone <- showPicture(opened(t, tty), wrote, []byte("PICTURE"), "WIPE", 24, "any key returns") }()
	if got := <-wrote; !strings.Contains(got, "PICTURE") || !strings.Contains(got, "any key returns") {
		t.Errorf("it shows %q", got)
	}
	select { // no time is long enough to prove it, but a picture that does not wait is gone at once
	case got := <-wrote:
		t.Fatalf("before any key it writes %q", got)
	case <-time.After(50 * time.Millisecond):
	}
	writeTo(t, master, "j")
	if got := <-wrote; !strings.Contains(got, "WIPE") || !strings.HasSuffix(got, ansi.ResetModeAltScreenSaveCursor) {
		t.Errorf("after a key it writes %q", got)
	}
	if err := <-gone; err != nil {
		t.Error(err)
	}
}

// writes hands on what is written.
type writes chan string

func (w writes) Write(b []byte) (int, error) {
	w <- string(b)
	return len(b), nil
}

// opened is a terminal in raw mode.
func opened(t *testing.T, tty *os.File) *input.Terminal {
	t.Helper()
	terminal, err := input.Open(tty, tty)
	if err != nil {
		t.Fatal(err)
	}
	return terminal
}

func writeTo(t *testing.T, w io.Writer, s string) {
	t.Helper()
	if _, err := io.WriteString(w, s); err != nil {
		t.Fatal(err)
	}
}
