// Package input stands between the terminal's bytes and the program. A
// terminal sends keys, mouse reports, pastes and answers to questions as one
// stream of bytes, cut anywhere, and some of it may be hostile. The package
// assembles characters and sequences over any number of reads, limits their length,
// and passes on complete events; no raw byte reaches a library.
//
//	bytes ─ Scanner ─ tokens ─ decoder ─ messages ─ tea.Program.Send
//
// Rules:
//
//   - A timeout decides one thing only: whether an ESC is the Esc key or the start
//     of a sequence (50 ms). An incomplete character or sequence waits for its rest.
//   - A sequence has at most 16 parameters and 256 bytes, a string (OSC, DCS, APC)
//     64 KB. A longer one is dropped completely.
//   - A paste is one message, delivered at its closing mark, after a second of
//     silence, or at Ctrl-C. Nothing inside it is a key. Beyond 1 MB the rest is
//     dropped and reported by PasteCutMsg.
//   - Every state ends with Ctrl-C, and also with its regular end or Esc.
//   - Answers to queries never appear as typed text, neither in the program nor
//     afterwards in the shell: every write with a query also asks for DA1 (Output),
//     and before the terminal is released the answers are awaited, at most 300 ms,
//     and discarded.
//
// Terminal sets raw mode, also after an editor and Ctrl-Z. On Windows Bubble Tea's
// own console reader is used. The package has no key bindings.
package input
