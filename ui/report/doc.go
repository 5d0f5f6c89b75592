// Package report turns a finished assessment into something to keep: text for
// a terminal, Markdown, JSON, and one web page that needs nothing else.
//
//	r := report.New(report.Source{Paper: paper, Run: run, Date: now})
//	r.Text(report.TextOptions{Width: 80})
//	r.Markdown()
//	page, err := r.HTML()
//	data, err := r.JSON("  ")
//
// A report is computed once, into sections of a few kinds of block (model.go);
// each rendering only sets those blocks, so no two can disagree on a number:
//
//	Source ─> New ─> Report{Sections{Blocks}} ─┬─> text.go      wrapped, no escapes
//	           │                               ├─> markdown.go
//	           │                               ├─> html.go      page.html, inline SVG
//	           └─> assess.Result, verdicts ────┴─> json.go      both, flat
//
// It is written in the language in use; the paper's sentences stay Chinese,
// with their section and page. Sums of money appear only when Amounts is set.
// It says nothing about other firms: the paper has no such numbers.
//
// The package scores nothing, asks nothing and saves nothing. No network code
// and no other program is within its reach; a test walks its imports.
package report
