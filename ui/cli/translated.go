package cli

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/english"
	"yunlan/ui/cli/command"
	"yunlan/ui/text"
)

// addText adds --text, the language that the paper is read in.
func addText(cmd *cobra.Command, value *string, use string) {
	names := make([]string, len(english.Texts))
	for i, t := range english.Texts {
		names[i] = string(t)
	}
	command.Choose(cmd, cmd.Flags(), command.Choice{Value: value, Names: names}, "text", use)
}

// textNamed is the text that --text names or, without it, that of the interface.
// Other documents have no translation.
func textNamed(paper *content.Paper, name string) (english.Text, error) {
	switch {
	case !paper.Bundled() && name != "" && name != string(english.Chinese):
		return "", command.Usage(msgNoEnglish.String(), hintNoEnglish.String())
	case !paper.Bundled():
		return english.Chinese, nil
	case name != "":
		return english.Text(name), nil
	case lang.Now() == lang.English:
		return english.English, nil
	}
	return english.Chinese, nil
}

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
					lines = append(lines, msgRemark.F(string(b.ID), i+1, u.Note))
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
