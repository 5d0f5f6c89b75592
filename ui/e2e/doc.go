// Package e2e runs the built program in a real terminal, as a reader does, and
// holds what only that can show: what is on the screen after a key, and that
// the terminal is as it was however the program ends. It is not the place for
// what a package can prove about itself, and it has nothing to import.
//
// Two drivers: terminal is a bare pseudo-terminal, which sees every byte and
// the exit code; window is one whose screen is kept (x/vt), frame by frame.
//
// No test waits for a fixed time, for silence, or for a number of keys that
// happens to be enough. It waits for what it asked for, in one of two ways:
//
//	w := open(t, size{80, 24}, t.TempDir())
//	w.press("/")
//	w.typeText("平台工程")
//	w.waitFor("1/8")         // the key's own answer, which nothing else shows
//
//	v := start(t, setup{})
//	v.typeText(burst)        // of which no answer can be told
//	v.mark()                 // all of it is dealt with and drawn
//
// mark asks for the whole screen painted anew (Ctrl-L) and waits for that: keys
// are taken in their order, so that its answer is the last one. settled is a
// window's screen at a mark, redraw waits for text that is drawn behind one,
// and leave goes out layer by layer, each q answered by the end or a mark. poll
// waits for a file or another trace outside the terminal.
//
// There is no other limit than the test binary's own (-timeout): shortly before
// it, or when the program ends, a test that waits fails and shows the last
// screen. While writing a test, run it with -timeout 30s.
package e2e
