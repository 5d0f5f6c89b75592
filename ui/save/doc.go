// Package save writes a file that a person asked for, atomically.
//
//	err := save.File("图4.svg", data, false)
//
// The data is synced to disk before the file takes its name, so a full disk or a
// power failure leaves no partial file. An existing file is replaced only with
// force. An [Error] says in the reader's language what is wrong and what to try.
//
// Files with the reader's own words or figures (notes, reports, subsidies computed
// for their firm, rescued documents) are written with [Private]; files with the
// paper's content alone with [File], which has the usual mode.
//
// The program's own state is in data/store.
package save
