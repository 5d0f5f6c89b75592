package cli

import (
	"slices"
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/english"
	"yunlan/ui/cli/command"
	"yunlan/ui/text"
)

// said are references in a text: their titles and blocks are those of paper, which
// is the paper in that text.
func said(paper *content.Paper, refs []content.Ref) []content.Ref {
	out := slices.Clone(refs)
	for i, ref := range refs {
		if ref.Kind != content.RefPage {
			if own, err := paper.Resolve(string(ref.ID)); err == nil {
				out[i] = own
			}
			continue
		}
		out[i].Blocks = nil
		for _, b := range ref.Blocks {
			own, _ := paper.Block(b.ID)
			out[i].Blocks = append(out[i].Blocks, own)
		}
	}
	return out
}

// notices are what is said under a text: that it is a translation, and how much of
// it has none.
func notices(e *english.Edition, t english.Text, refs []content.Ref) []string {
	if t == english.Chinese {
		return nil
	}
	missing := 0
	for _, ref := range refs {
		for _, b := range ref.Blocks {
			for _, u := range e.Units(b.ID) {
				if u.English == "" {
					missing++
				}
			}
		}
	}
	if missing == 0 {
		return []string{english.Notice[lang.English]}
	}
	return []string{english.Notice[lang.English], msgUntranslated.F(missing)}
}

// remarks are the translator's on sentences that can be read in more than one way.
func remarks(e *english.Edition, refs []content.Ref) []string {
	var lines []string
	for _, ref := range refs {
		for _, b := range ref.Blocks {
			for i, u := range e.Units(b.ID) {
				if u.Note != "" {
					lines = append(lines, msgRemark.F(b.ID.Typed(), i+1, u.Note))
				}
			}
		}
	}
	return lines
}

// printNotices prints them, muted, under a blank line.
func (p *program) printNotices(lines []string, l command.Layout) error {
	var out strings.Builder
	for i, line := range lines {
		if i == 0 {
			out.WriteString("\n")
		}
		out.WriteString(l.Lines(line, text.Options{}, l.Paint.Muted))
	}
	return p.Print(out.String())
}

// unitsJSON are the sentences of blocks with their English, for --text both and en.
func unitsJSON(e *english.Edition, blocks []blockJSON) {
	for i := range blocks {
		blocks[i].English = e.Units(blocks[i].ID)
	}
}
