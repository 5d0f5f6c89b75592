//go:build unix

package input

import "testing"

// TestEscapeIsAwaited: Esc alone or Ctrl-C ends it, an arrow or a letter does not, nor
// what End ends.
func TestEscapeIsAwaited(t *testing.T) {
	for typed, want := range map[string]bool{"\x1b": true, "\x03": true, "jk\x1b[A\x1b[B\x1b": true, "jk\x1b[A": false} {
		f := away(t, -1)
		near, err := Open(f.tty, f.tty)
		if err != nil {
			t.Fatal(err)
		}
		got := make(chan bool)
		go func() { got <- near.AwaitEscape() }()
		if _, err := f.master.WriteString(typed); err != nil {
			t.Fatal(err)
		}
		if !want {
			near.End()
		}
		if <-got != want {
			t.Errorf("%q is taken for %v", typed, !want)
		}
		if err := near.Restore(); err != nil {
			t.Error(err)
		}
	}
}
