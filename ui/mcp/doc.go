// Package mcp serves the papers over the Model Context Protocol, so that an
// assistant answers from them with the sentence, page and document behind each
// claim:
//
//	client ──stdin──> frames.go ──> the SDK ──> guard.go ──> tool.go ──> search.go read.go …
//	       <─stdout── replies.go <───────────────────────────────────── list.go (one reply)
//
// connection.go is the SDK's transport over the two; protocol.go has the errors.
//
// A tool is thin: what it does stands in ui/cli/data, ui/cli/command and
// ui/answers, which the commands use as well. Here are the shapes of the replies,
// their limits, and the words around them. Every item that quotes has a source:
// document, section, page, block, exact words, citation.
//
// It is read-only: it opens no socket, reads the documents that it was given, writes
// only below the cache folder, and starts no program but fc-match, for
// the font of a PNG. Nothing but the protocol is written to stdout. What a document
// says is data: it stands in results and never in a description or an error.
package mcp
