// Package golden compares what a test drew with the file that somebody looked
// at: `go test ./ui/… -update` writes the files anew. Tests alone import it.
package golden
