package cli

import (
	"os"
	"os/exec"
	"testing"

	"yunlan/ui/picture"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"yunlan": func() { os.Exit(Main("v1.2.3")) },
		"headof": headOf,
	})
}

// headOf runs the program $YUNLAN and closes the pipe after its first bytes; its exit
// code is the program's.
func headOf() {
	out, in, err := os.Pipe()
	if err != nil {
		os.Exit(99)
	}
	path := os.Getenv("YUNLAN")
	child, err := os.StartProcess(path, append([]string{"yunlan"}, os.Args[1:]...), &os.ProcAttr{Files: []*os.File{nil, in, os.Stderr}})
	if err != nil {
		os.Exit(98)
	}
	_ = in.Close()
	_, _ = out.Read(make([]byte, 1))
	_ = out.Close()
	state, err := child.Wait()
	if err != nil {
		os.Exit(97)
	}
	os.Exit(state.ExitCode())
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		UpdateScripts:       os.Getenv("UPDATE") != "",
		Condition: func(name string) (bool, error) {
			if name == "font" { // a Chinese font, which PNG needs
				_, err := picture.FindFont(os.Getenv)
				return err == nil, nil
			}
			return name == "root" && os.Getuid() == 0, nil
		},
		Setup: func(e *testscript.Env) error {
			e.Setenv("HOME", e.WorkDir+"/home")
			if path, err := exec.LookPath("yunlan"); err == nil { // for scripts that change PATH
				e.Setenv("YUNLAN", path)
			}
			e.Setenv("LANG", "zh_CN.UTF-8")
			e.Setenv("ESC", "\x1b")
			e.Setenv("RLO", "\u202e")
			e.Setenv("TERM", "xterm-256color")
			for _, name := range []string{"NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "CLICOLOR", "COLORTERM", "TMUX", "YUNLAN_HOME"} {
				e.Setenv(name, "")
			}
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"code": code, "clean": clean},
	})
}

// code NAME ARGS… runs yunlan and checks its exit code: code 2 show --width x.
func code(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 {
		ts.Fatalf("usage: code N args…")
	}
	got := "0"
	if err := ts.Exec("yunlan", args[1:]...); err != nil {
		exit, ok := err.(interface{ ExitCode() int })
		if !ok {
			ts.Fatalf("yunlan: %v", err)
		}
		got = string(rune('0' + exit.ExitCode()))
	}
	if got != args[0] {
		ts.Fatalf("exit code %s, want %s\nstderr: %s", got, args[0], ts.ReadFile("stderr"))
	}
}

// clean checks that the last command wrote nothing that a screen must not get.
func clean(ts *testscript.TestScript, _ bool, _ []string) {
	for _, name := range []string{"stdout", "stderr"} {
		if says := disallowed(ts.ReadFile(name)); says != "" {
			ts.Fatalf("%s: %s", name, says)
		}
	}
}
