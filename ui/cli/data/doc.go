// Package data holds the commands on what the paper states: table 1, policies,
// numbers, figures, the audit and subsidies; and its terms, actors, timeline
// and reading routes. Every row names the block that it comes from.
//
//	yunlan facts --subject AWS ─> data/market ─> a sheet.Table ─> text, CSV, JSON, Markdown, XLSX
//
// Rules and derivations are in data/policy and data/market.
package data
