// Package command is what the packages of commands share: the streams and the
// environment of one run, failures with their exit codes, output as text,
// tables and JSON, option values, input files, and names that people misspell.
//
//	func (p *program) toc() *cobra.Command    a command reads its options,
//	        p.Print(text), p.PrintJSON(value)  prints to stdout,
//	        return command.Usage(what, hint)   or returns a failure for Exit
//
// It has no command of its own and knows none of the packages that have.
package command
