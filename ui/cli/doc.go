// Package cli is the command line: the root command, which opens the explorer
// on a terminal and prints the table of contents elsewhere, and the commands on
// the text and on the reader's own files. One command a file; the others stand
// in ui/cli/data, ui/cli/assess and ui/doctor.
//
//	arguments ─> root.go (cobra) ─> toc.go show.go … data, assess, doctor ─> a string
//	                                                                         │
//	     stdout <── command/output.go (sanitised, in colour where there is one) <──┘
//	     stderr <── command/failure.go (yunlan: what: why, hint: what to try)
//
// The contract: results on stdout, messages on stderr; exit 0 done, 1 nothing found
// or failed, 2 wrong usage or bad input, 130 and 143 on signals. A pipe gets
// unwrapped text without escapes; if its reader closes it early, the exit code is 0.
// JSON has stable field names and a schema number in each top object.
//
// The explorer is ui/app.
package cli
