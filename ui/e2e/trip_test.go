//go:build unix

package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// leftover is a shell's line that shows what is waiting to be read.
const leftover = `echo gone; s=$(stty -g); stty -icanon -echo min 0 time 8; od -An -c | sed 's/^/left /'; stty "$s"; echo "that is all"`

// TestAnswersStayOutOfTheShell leaves the program while its questions are still
// on their way to a terminal far away. Nothing may be typed into the shell.
func TestAnswersStayOutOfTheShell(t *testing.T) {
	for _, trip := range []time.Duration{0, 50 * time.Millisecond, 200 * time.Millisecond} {
		for _, after := range []time.Duration{0, 60 * time.Millisecond, 250 * time.Millisecond} {
			t.Run(fmt.Sprintf("%v away, after %v", trip, after), func(t *testing.T) {
				again(t, func() bool { return quitsCleanly(t, trip, after) })
			})
		}
	}
}

// quitsCleanly is false where the machine was too busy for the test to tell.
func quitsCleanly(t *testing.T, trip, after time.Duration) bool {
	v := start(t, setup{program: "sh", args: []string{"-c", yunlan + "; " + leftover}, trip: trip})
	v.waitFor(opening)
	time.Sleep(after) // any moment must do
	quit := time.Now()
	v.press("q")
	v.waitFor("gone")
	waited := time.Since(quit)
	v.waitFor("that is all")
	v.exit()
	said := v.all()
	said = said[strings.LastIndex(said, "gone"):]
	if strings.Contains(said, "left ") || strings.Contains(said, "^[") {
		if waited > answersWithin {
			return false // it waited as long as it may
		}
		t.Errorf("the shell was given %q", said)
	}
	return true
}

// answersWithin is how long the program waits for answers.
const answersWithin = 300 * time.Millisecond

// again repeats what a busy machine can spoil, until it can tell.
func again(t *testing.T, told func() bool) {
	t.Helper()
	for range 20 {
		if told() {
			return
		}
	}
	t.Skip("the machine is too busy to answer in time")
}

// TestAnswersStayOutOfTheEditor leaves the terminal to an editor at once.
func TestAnswersStayOutOfTheEditor(t *testing.T) {
	again(t, func() bool {
		home := t.TempDir()
		editor, read := filepath.Join(home, "ed"), filepath.Join(home, "read")
		script := fmt.Sprintf("#!/bin/sh\nstty -icanon -echo min 0 time 8\nod -An -c >%s\n", read)
		if err := os.WriteFile(editor, []byte(script), 0o700); err != nil {
			t.Fatal(err)
		}
		v := start(t, setup{home: home, env: []string{"EDITOR=" + editor}, trip: 150 * time.Millisecond})
		v.waitFor(opening)
		at := time.Now()
		v.press("e")
		v.poll("runs the editor", func() bool { _, err := os.Stat(read); return err == nil })
		waited := time.Since(at)
		v.waitFor("没有改动")
		v.mark()
		v.leave()
		v.exit()
		got, err := os.ReadFile(read)
		if err != nil {
			t.Fatal(err)
		}
		if len(got) > 0 && waited <= answersWithin {
			t.Errorf("the editor was given %s", got)
		}
		return len(got) == 0
	})
}

// TestAnswersStayOutOfTheShellAfterDoctor: the doctor asks and waits.
func TestAnswersStayOutOfTheShellAfterDoctor(t *testing.T) {
	v := start(t, setup{program: "sh", args: []string{"-c", yunlan + " doctor; " + leftover}, trip: 150 * time.Millisecond})
	v.waitFor("that is all")
	v.exit()
	said := v.all()
	if said = said[strings.LastIndex(said, "gone"):]; strings.Contains(said, "left ") {
		t.Errorf("the shell was given %q", said)
	}
}

// TestDoctorEndedWhileItAsks sends a signal while the doctor waits for an answer
// in raw mode.
func TestDoctorEndedWhileItAsks(t *testing.T) {
	for _, s := range []syscall.Signal{syscall.SIGTERM, syscall.SIGHUP, syscall.SIGINT, syscall.SIGQUIT} {
		t.Run(s.String(), func(t *testing.T) {
			v := start(t, setup{args: []string{"doctor"}, mute: true})
			v.poll("asks", func() bool { return strings.Contains(v.all(), "\x1b[6n") })
			v.signal(s)
			if code := v.exit(); code != 128+int(s) && code != 0 { // 0: it was over before the signal came
				t.Errorf("exit code %d", code)
			}
		})
	}
}

// TestEditorLeavesTheTerminalWild has an editor that leaves its own modes on.
// They are gone when the program is left, and do no harm before.
func TestEditorLeavesTheTerminalWild(t *testing.T) {
	home := t.TempDir()
	editor := filepath.Join(home, "ed")
	wild := `printf '\033[>31u\033[?1000h\033[?1004h\033[?1h\033[4h\033[3;5r\033)0\016\033[?5;2026;2048;9001h'`
	if err := os.WriteFile(editor, []byte("#!/bin/sh\nstty raw -echo -isig\n"+wild+"\necho wild >\"$1\"\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	v := start(t, setup{home: home, env: []string{"EDITOR=" + editor}})
	v.waitFor(opening)
	v.press("e")
	v.waitFor("笔记已保存")
	v.mark()
	v.leave()
	if code := v.exit(); code != 0 { // and the modes of the line are as before
		t.Errorf("exit code %d", code)
	}
	out := v.all()
	checkModes(t, out)
	after := out[strings.LastIndex(out, "\x1b[>31u"):]
	for _, undone := range []string{"\x1b[<9u", "\x1b[4l", "\x1b[r", "\x0f"} {
		if !strings.Contains(after, undone) {
			t.Errorf("%q was not written after the editor", undone)
		}
	}
}
