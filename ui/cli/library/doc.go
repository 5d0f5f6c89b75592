// Package library holds the commands on the reader's library of documents:
// `yunlan library add | list | remove | check | rebuild`. They show what
// ui/collection does; no rule of a library is here.
package library
