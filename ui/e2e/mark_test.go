//go:build unix

package e2e

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
)

// mark waits until the program has dealt with all that was typed before, and
// until that is drawn. It asks for what changes nothing: Ctrl-L, whose answer is
// the whole screen painted anew. The program takes keys in their order and draws
// frames in theirs, so that the answer comes last, however busy the machine is.
//
// The program also paints everything when it learns its size. That may happen
// once between two marks, and is not taken for the answer: the second answer
// cannot come before the first question was dealt with.
//
// What a key sets going beside the program's loop (a search, a file, a page of
// another screen) may be on its way still: wait for its text.
func (v *terminal) mark() {
	v.t.Helper()
	for range 2 {
		v.until("paints its screen anew", v.ask())
	}
}

// ask types a mark and returns what tells whether it was answered.
func (v *terminal) ask() (answered func() bool) {
	v.t.Helper()
	v.answering.Wait() // what the terminal answers comes before what is typed later
	n := v.length()
	v.press("ctrl+l")
	return func() bool { return v.paintedSince(n) }
}

// waitFor waits until text was written, escapes aside, since the last fresh.
func (v *terminal) waitFor(text string) {
	v.t.Helper()
	v.until("shows "+text, func() bool { return strings.Contains(ansi.Strip(v.since()), text) })
}

// redraw waits for text on the whole screen, painted anew after all that was
// typed.
func (v *terminal) redraw(text string) {
	v.t.Helper()
	v.mark()
	v.fresh()
	v.press("ctrl+l")
	v.waitFor(text)
}

// until waits for what the output so far must come to. It ends when the
// program ends, or when the tests have no time left.
func (v *terminal) until(what string, holds func() bool) {
	v.t.Helper()
	limit := deadline(v.t)
	for !holds() {
		select {
		case <-v.wrote:
		case <-v.drained:
			if !holds() {
				v.t.Fatalf("the program ended (%v) before it %s; %s", v.cmd.ProcessState, what, v.sight())
			}
		case <-limit:
			v.t.Fatalf("the program never %s; %s", what, v.sight())
		}
	}
}

// poll looks for what a program does without writing to its terminal.
func (v *terminal) poll(what string, holds func() bool) {
	v.t.Helper()
	for limit := deadline(v.t); !holds(); {
		select {
		case <-time.After(15 * time.Millisecond):
		case <-limit:
			v.t.Fatalf("the program never %s; %s", what, v.sight())
		}
	}
}

// await waits for one of the events of a program's end.
func (v *terminal) await(what string, event <-chan struct{}) {
	v.t.Helper()
	select {
	case <-event:
	case <-deadline(v.t):
		v.t.Fatalf("the program never %s; %s", what, v.sight())
	}
}

// sight is what a failed test shows of a program.
func (v *terminal) sight() string {
	if v.display != nil {
		return "its screen is\n" + v.text()
	}
	return fmt.Sprintf("it wrote …%q", tail(v.all()))
}

// deadline comes shortly before the time of the test binary (-timeout, ten
// minutes unless said) is over, early enough to show what a test waited for.
func deadline(t testing.TB) <-chan time.Time {
	limited, ok := t.(interface{ Deadline() (time.Time, bool) })
	if !ok {
		return nil // a benchmark
	}
	end, ok := limited.Deadline()
	if !ok {
		return nil
	}
	const toShow = 5 * time.Second
	return time.After(time.Until(end) - toShow)
}

// leave closes layer after layer until the program ends: each q either ends it
// or is answered. More layers than this nothing has.
func (v *terminal) leave() {
	v.t.Helper()
	for range 20 {
		v.press("esc", "q")
		answered := v.ask()
		v.until("ends or answers", func() bool { return answered() || v.over() })
		if v.over() {
			return
		}
	}
	v.t.Fatalf("Esc and q twenty times do not lead out; %s", v.sight())
}

func (v *terminal) over() bool {
	select {
	case <-v.drained:
		return true
	default:
		return false
	}
}
