// Package save writes a file for a person: all of it or nothing.
//
//	err := save.File("图4.svg", data, false)
//
// The data is on disk before the file takes its name, so that a full disk or a
// pulled plug leaves no half of it. A file that is there already is replaced
// only when that was asked for. An [Error] says in the reader's language what
// is wrong and what to try.
//
// What holds the reader's own words or figures (notes, reports, what was
// reckoned for their firm, what could not be kept) goes through [Private];
// what is the paper's alone goes through [File] and has the usual mode.
//
// It is not where the program keeps its own state: data/store is.
package save
