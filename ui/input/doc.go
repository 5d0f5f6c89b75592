// Package input stands between the terminal's bytes and the program. A
// terminal sends keys, mouse reports, pastes and answers to questions as one
// stream of bytes, cut anywhere, and some of it may be hostile. The package
// puts characters and sequences together over any number of reads, bounds
// them, and hands on whole events; no raw byte reaches a library.
//
//	bytes ─ Scanner ─ tokens ─ decoder ─ messages ─ tea.Program.Send
//
// What it holds:
//
//   - Time decides one thing only: whether an ESC is the Esc key or the start
//     of a sequence (50 ms). Half a character or sequence waits for its rest.
//   - A sequence has at most 16 parameters and 256 bytes, a string (OSC, DCS,
//     APC) 64 KB. What is longer is dropped whole, up to its end.
//   - A paste is one message: at its closing mark, after a second of silence,
//     or at Ctrl-C. Nothing inside it is a key. After 1 MB the rest is dropped
//     and PasteCutMsg says so.
//   - Ctrl-C leaves every state; so does the proper end of it or Esc.
//   - Answers to questions are never typed, neither into the program nor, after
//     it, into the shell: every write that asks something also asks for DA1
//     (Output), and before the terminal is given back the Reader waits for the
//     answers, at most 300 ms, and swallows them.
//
// Raw mode belongs to the Reader, also around an editor and Ctrl-Z. On Windows
// Bubble Tea's own reader of the console stays. The package knows no screen and
// no key binding.
package input
