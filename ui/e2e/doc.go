// Package e2e runs the built program in a real terminal, as a reader does, and
// holds what only that can show: what is on the screen after a key, and that
// the terminal is as it was however the program ends. It is not the place for
// what a package can prove about itself, and it has nothing to import.
//
// Two drivers: terminal is a bare pseudo-terminal, which sees every byte and
// the exit code; window is a tmux pane, which sees the screen. Both poll and
// never wait for a fixed time:
//
//	w := open(t, size{80, 24}, t.TempDir())
//	w.waitFor("党的二十大")
//	w.press("/")
//	w.typeText("平台工程")
//	w.waitFor("1/8")
package e2e
