package command

import (
	"cmp"
	"slices"
	"strings"

	"yunlan/content"
)

// run is a piece of a block's text, with the footnote marker or page start before it.
type run struct {
	Note content.ID
	Page string
	Link content.ID // the figure or table that the text mentions
	Text string
}

// Runs splits a block's text at footnote markers, page starts and links. The pieces
// together are the whole text.
func Runs(b content.Block) []run {
	var cuts []cut
	for _, br := range b.Breaks {
		cuts = append(cuts, cut{br.Offset, run{Page: br.Page}})
	}
	for _, m := range b.Notes {
		cuts = append(cuts, cut{m.Start, run{Note: m.Target}})
	}
	for _, m := range b.Links {
		cuts = append(cuts, cut{m.Start, run{Link: m.Target}}, cut{m.End, run{}})
	}
	slices.SortStableFunc(cuts, func(a, b cut) int { return cmp.Compare(a.at, b.at) })
	out := []run{{}}
	at := 0
	for _, c := range cuts {
		out[len(out)-1].Text = b.Text[at:c.at]
		at = c.at
		out = append(out, c.run)
	}
	out[len(out)-1].Text = b.Text[at:]
	return out
}

// cut is a run that begins at an offset.
type cut struct {
	at int
	run
}

// NoteNumber is the printed number of a footnote.
func NoteNumber(id content.ID) string { return strings.TrimPrefix(string(id), "注") }
