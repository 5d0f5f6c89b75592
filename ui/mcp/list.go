package mcp

import (
	"encoding/json"
	"strings"

	"yunlan/content"
	"yunlan/ui/cli/command"
	"yunlan/ui/evidence"
)

// The limits of a reply: bytes of its text and its JSON together, and items.
const (
	maxReply   = 24 << 10
	spare      = 3 << 10 // for what stands around the items
	mostItems  = 100
	usualItems = 20
)

// in is what every tool on one document takes: its ID or title, "" for the only one.
type in struct {
	Document string `json:"document,omitempty"`
}

func (i in) document() string { return i.Document }

// paging is what every tool with a list takes. The instructions describe it once, for
// all tools.
type paging struct {
	Offset int  `json:"offset,omitempty"`
	Limit  *int `json:"limit,omitempty"` // nil for the usual one
}

// item is one entry of a list.
type item interface{ line() string }

// list is the reply of a tool with a list. Notes are in the language in use.
type list[T item] struct {
	Document string   `json:"document"`
	Total    int      `json:"total"`
	Next     int      `json:"next_offset,omitempty"`
	Notes    []string `json:"notes"`
	Items    []T      `json:"items"`
}

// bounds are the first item of a page and the one behind its last.
func (p paging) bounds(total int) (from, to int, err error) {
	limit := usualItems
	if p.Limit != nil {
		limit = *p.Limit
	}
	switch {
	case limit < 1 || limit > mostItems:
		return 0, 0, command.Usage(msgLimit.F(limit), hintLimit.F(mostItems))
	case p.Offset < 0 || p.Offset > 0 && p.Offset >= total:
		return 0, 0, command.Usage(msgOffset.F(p.Offset, total), hintOffset.String())
	}
	return p.Offset, min(p.Offset+limit, total), nil
}

// sizeOf is the number of bytes of what stands beside a list, in words and in JSON.
func sizeOf(o output) int {
	data, err := json.Marshal(o)
	if err != nil {
		return 0 // cannot happen: strings and numbers
	}
	return len(data) + len(o.text())
}

// paged makes a reply of all items there are.
func paged[T item](c *call, p paging, all []T) (list[T], error) {
	return pagedOf(c, p, len(all), func(i int) T { return all[i] })
}

// pagedOf makes a reply of total items: of the page as many as the size of a reply
// allows, at least one. Only those that are listed are made.
func pagedOf[T item](c *call, p paging, total int, at func(i int) T) (list[T], error) {
	from, to, err := p.bounds(total)
	if err != nil {
		return list[T]{}, err
	}
	out := list[T]{Document: c.id, Total: total, Items: []T{}, Notes: []string{}}
	if c.id != "" && total > 0 {
		out.noted(evidence.Of(c.paper()).Notice())
	}
	left := maxReply - spare - c.size
	for i := from; i < to; i++ {
		one := at(i)
		data, err := json.Marshal(one)
		if err != nil {
			return out, err //nolint:wrapcheck // cannot happen: strings and numbers
		}
		left -= len(data) + len(one.line()) + len(", \n")
		if left < 0 && len(out.Items) > 0 {
			break
		}
		out.Items = append(out.Items, one)
	}
	if end := from + len(out.Items); end < total {
		out.Next = end
	}
	return out, nil
}

// text is the reply in words: how many there are, a line for each item, what to pass
// for the rest.
func (l list[T]) text() string {
	lines := []string{counted.F(len(l.Items), l.Total)}
	lines = append(lines, l.Notes...)
	for _, one := range l.Items {
		lines = append(lines, "- "+content.Sanitize(one.line()))
	}
	if l.Next > 0 {
		lines = append(lines, goesOn.F(l.Next))
	}
	return strings.Join(lines, "\n")
}

// noted adds what was said beside the result.
func (l *list[T]) noted(notes ...string) {
	for _, note := range notes {
		if note = command.OneLine(note); note != "" {
			l.Notes = append(l.Notes, note)
		}
	}
}

// joined is the parts of a line that are not empty.
func joined(parts ...string) string {
	var out []string
	for _, part := range parts {
		if part != "" {
			out = append(out, part)
		}
	}
	return strings.Join(out, " · ")
}
