// Package ptytest opens pseudo-terminals for tests, on Unix: a test reads and writes
// the master end while the program has the other. Tests alone import it.
//
//	master, tty := ptytest.Open(t)
package ptytest
