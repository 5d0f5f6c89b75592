package cli

import (
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/english"
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

	Abstract []clauseJSON `json:"abstract,omitempty"` // where it was asked for
}

// clauseJSON is a sentence of an abstract, by yunlan and not the paper's words, with the
// blocks that it rests on.
type clauseJSON struct {
	Chinese string       `json:"zh"`
	English string       `json:"en"`
	Blocks  []content.ID `json:"blocks"`
}

func abstractJSON(clauses []english.Clause) []clauseJSON {
	var out []clauseJSON
	for _, c := range clauses {
		out = append(out, clauseJSON{c.Words[lang.Chinese], c.Words[lang.English], c.Blocks})
	}
	return out
}

// blockJSON is a block; Notes are the footnotes whose markers stood in Text, and
// Marks where. Offsets are bytes of Text.
type blockJSON struct {
	ID     content.ID   `json:"id"`
	Kind   content.Kind `json:"kind"`
	Text   string       `json:"text"`
	Page   string       `json:"page"`
	Notes  []content.ID `json:"notes"`
	Marks  []markJSON   `json:"note_marks"`
	Topics []topicJSON  `json:"topics"`
	Breaks []breakJSON  `json:"page_breaks"`

	English []english.Unit `json:"english,omitempty"` // with --text both or en
}

// markJSON is where the marker of a footnote stood.
type markJSON struct {
	Note   content.ID `json:"note"`
	Offset int        `json:"offset"`
}

// topicJSON is a run-in heading: 管理层面，
type topicJSON struct {
	Start  int               `json:"start"`
	End    int               `json:"end"`
	Marker string            `json:"marker"`
	Kind   content.TopicKind `json:"kind"`
}

// breakJSON is where a printed page begins inside a block.
type breakJSON struct {
	Offset int    `json:"offset"`
	Page   string `json:"page"`
}

// refJSON is what a reference names; for a printed page ID is "12页".
type refJSON struct {
	Schema int         `json:"schema"`
	ID     content.ID  `json:"id"`
	Title  string      `json:"title"`
	Page   string      `json:"page"`
	Last   string      `json:"last_page,omitempty"`
	Blocks []blockJSON `json:"blocks"`
}

func sectionsJSON(paper *content.Paper) []sectionJSON {
	out := make([]sectionJSON, len(paper.Sections))
	for i, s := range paper.Sections {
		out[i] = sectionJSON{ID: s.ID, Level: s.Level, Number: strings.TrimSpace(s.Number), Title: s.Title, Page: s.Page, Parent: s.Parent}
	}
	return out
}

func shownJSON(paper *content.Paper, ref content.Ref) refJSON {
	out := refJSON{command.Schema, ref.ID, ref.Title, ref.Page, ref.Last, blocksJSON(ref.Blocks)}
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
		out[i] = newBlockJSON(b)
	}
	return out
}

func newBlockJSON(b content.Block) blockJSON {
	out := blockJSON{
		ID: b.ID, Kind: b.Kind, Text: b.Text, Page: b.Page,
		Notes: []content.ID{}, Marks: []markJSON{}, Topics: []topicJSON{}, Breaks: []breakJSON{},
	}
	for _, m := range b.Notes {
		out.Notes = append(out.Notes, m.Target)
		out.Marks = append(out.Marks, markJSON{m.Target, m.Start})
	}
	for _, t := range b.Topics {
		out.Topics = append(out.Topics, topicJSON{t.Start, t.End, t.Marker, t.Kind})
	}
	for _, br := range b.Breaks {
		out.Breaks = append(out.Breaks, breakJSON{br.Offset, br.Page})
	}
	return out
}
