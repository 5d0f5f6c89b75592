package cli

import (
	"yunlan/content"
	"yunlan/ui/cli/command"
)

// outlineJSON is the table of contents in its order.
type outlineJSON struct {
	Schema   int           `json:"schema"`
	Sections []sectionJSON `json:"sections"`
}

// sectionJSON is an entry of the outline; Parent is "" at the top.
type sectionJSON struct {
	ID     content.ID `json:"id"`
	Level  int        `json:"level"`
	Number string     `json:"number"`
	Title  string     `json:"title"`
	Page   string     `json:"page"`
	Parent content.ID `json:"parent"`
}

// blockJSON is a block; Notes are the footnotes whose markers stood in Text.
type blockJSON struct {
	ID    content.ID   `json:"id"`
	Kind  content.Kind `json:"kind"`
	Text  string       `json:"text"`
	Page  string       `json:"page"`
	Notes []content.ID `json:"notes"`
}

// refJSON is what a reference names; for a printed page ID is "12页".
type refJSON struct {
	Schema int         `json:"schema"`
	ID     content.ID  `json:"id"`
	Title  string      `json:"title"`
	Page   string      `json:"page"`
	Blocks []blockJSON `json:"blocks"`
}

func sectionsJSON(paper *content.Paper) []sectionJSON {
	out := make([]sectionJSON, len(paper.Sections))
	for i, s := range paper.Sections {
		out[i] = sectionJSON{s.ID, s.Level, s.Number, s.Title, s.Page, s.Parent}
	}
	return out
}

func shownJSON(paper *content.Paper, ref content.Ref) refJSON {
	out := refJSON{command.Schema, ref.ID, ref.Title, ref.Page, blocksJSON(ref.Blocks)}
	if s, ok := paper.Section(ref.ID); ok && ref.Kind == content.RefSection {
		out.Title = s.Title
	}
	if ref.Kind == content.RefPage {
		out.ID = content.ID(ref.Page + "页")
	}
	again := func() content.Ref { r, _ := paper.Resolve(string(out.ID)); return r } // cannot fail: it was found before
	if named := command.ForScripts(again); ref.Kind != content.RefSection {
		out.Title = named.Title
	}
	return out
}

func blocksJSON(blocks []content.Block) []blockJSON {
	out := make([]blockJSON, len(blocks))
	for i, b := range blocks {
		notes := make([]content.ID, len(b.Notes))
		for k, m := range b.Notes {
			notes[k] = m.Target
		}
		out[i] = blockJSON{b.ID, b.Kind, b.Text, b.Page, notes}
	}
	return out
}
