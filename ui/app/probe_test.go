//go:build unix

package app

import (
	"io"
	"strings"
	"testing"

	"yunlan/ui/input"
	"yunlan/ui/ptytest"
)

// TestNothingIsDrawnIntoTheShell: the moment to ask the terminal may come before the
// screen is taken, after Ctrl-Z, and when the reader has quit.
func TestNothingIsDrawnIntoTheShell(t *testing.T) {
	master, tty := ptytest.Open(t)
	defer master.Close() //nolint:errcheck // nobody reads on
	m := newModel(t, 80, 24)
	var err error
	if m.terminal.tty, err = input.Open(tty, tty); err != nil {
		t.Fatal(err)
	}
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

func writeTo(t *testing.T, w io.Writer, s string) {
	t.Helper()
	if _, err := io.WriteString(w, s); err != nil {
		t.Fatal(err)
	}
}
