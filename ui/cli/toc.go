package cli

import (
	"strings"

	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/english"
	"yunlan/ui/cli/command"
	"yunlan/ui/text"
)

func (p *program) toc() *cobra.Command {
	asJSON, abstracts, named := false, false, ""
	cmd := &cobra.Command{
		Use:     "toc",
		Short:   shortToc.String(),
		Example: exampleToc,
		Args:    command.NoArgs,
		RunE:    func(*cobra.Command, []string) error { return p.printToc(asJSON, abstracts, named) },
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, command.FlagJSON.String())
	cmd.Flags().BoolVar(&abstracts, "abstracts", false, flagAbstracts.String())
	command.AddText(cmd, &named, command.FlagText)
	return cmd
}

// printToc prints the table of contents, with the abstracts of the sections that have
// one if asked.
func (p *program) printToc(asJSON, abstracts bool, named string) error {
	read, err := p.TextNamed(named)
	if err != nil {
		return err
	}
	edition := english.Of(p.Paper())
	if asJSON {
		out := outlineJSON{command.Schema, sectionsJSON(p.Paper())}
		for i := range out.Sections {
			if abstracts {
				out.Sections[i].Abstract = abstractJSON(edition.Abstract(out.Sections[i].ID))
			}
		}
		return p.PrintJSON(out)
	}
	w, err := p.Words(named)
	if err != nil {
		return err
	}
	l := command.Layout{Width: p.Cols, Paint: p.Painter()}
	if !abstracts {
		return p.Print(outline(edition.Paper(read), p.Cols, p.Painter(), read == english.Chinese) + l.Notice(w))
	}
	if len(edition.Abstract(p.Paper().Sections[0].ID)) == 0 {
		return p.Tell(noAbstracts.String())
	}
	return p.Print(l.Lines(abstractsNote.String(), text.Options{}, l.Paint.Muted) + "\n" + abstractsText(edition, edition.Paper(read), l) + l.Notice(w))
}

// abstractsText is each section that has an abstract, and below it the sentences, each
// with the paragraphs that it rests on.
func abstractsText(edition *english.Edition, paper *content.Paper, l command.Layout) string {
	var parts []string
	for _, s := range paper.Sections {
		clauses := edition.Abstract(s.ID)
		if len(clauses) == 0 {
			continue
		}
		out := l.Lines(string(s.ID)+" · "+behindID(s), text.Options{Hang: 2}, l.Paint.Title)
		for _, c := range clauses {
			ids := make([]string, len(c.Blocks))
			for i, id := range c.Blocks {
				ids[i] = string(id)
				if lang.Now() == lang.English {
					ids[i] = id.ASCII()
				}
			}
			out += l.Prose(c.Words.String(), text.Options{Indent: 2, Hang: 2}, l.Paint.Plain)
			out += l.Lines(strings.Join(ids, " "), text.Options{Indent: 4, Hang: 4}, l.Paint.Muted)
		}
		parts = append(parts, out)
	}
	return strings.Join(parts, "\n")
}

// outline is the table of contents: IDs, titles indented by level, printed pages.
// glossed adds English titles if the interface is English. Titles are wrapped to
// width cells.
func outline(paper *content.Paper, width int, paint command.Painter, glossed bool) string {
	var ids, titles, pages int
	for _, s := range paper.Sections {
		ids = max(ids, text.Width(string(s.ID), 1))
		titles = max(titles, text.Width(outlineTitle(s), 1))
		pages = max(pages, text.Width(s.Page, 1))
	}
	if width > 0 {
		titles = max(min(titles, width-ids-pages-2*command.Gutter), command.MinWidth)
	}
	var b strings.Builder
	for _, s := range paper.Sections {
		for i, line := range text.Wrap(outlineTitle(s), text.Options{Width: titles, Spacing: text.SpacingKeep, Hang: 2 * s.Level}) {
			id, page := "", ""
			if i == 0 {
				id, page = string(s.ID), s.Page
			}
			row := paint.Muted(text.Pad(id, ids+command.Gutter, 1))
			title := text.Pad(line.Text(), titles+command.Gutter, 1)
			if s.Level == 1 {
				row += paint.Title(title)
			} else {
				row += paint.Plain(title)
			}
			row += paint.Muted(strings.Repeat(" ", max(pages-text.Width(page, 1), 0)) + page)
			b.WriteString(strings.TrimRight(row, " ") + "\n")
		}
		if !glossed {
			continue
		}
		b.WriteString(glossLines(paper, s, command.Layout{Width: width, Paint: paint}, ids+command.Gutter))
	}
	return b.String()
}

// glossLines is the English title below a heading, if the interface is English.
func glossLines(paper *content.Paper, s content.Section, l command.Layout, left int) string {
	gloss := paper.Gloss(s.ID)
	if lang.Now() != lang.English || gloss == "" {
		return ""
	}
	left += 2 * (s.Level - 1)
	indent := strings.Repeat(" ", left)
	if l.Width > 0 {
		l.Width = max(l.Width-left, command.MinWidth)
	}
	out := ""
	for line := range strings.Lines(l.Lines(gloss, text.Options{}, l.Paint.Muted)) {
		out += indent + line
	}
	return out
}

func outlineTitle(s content.Section) string {
	return strings.Repeat("  ", s.Level-1) + behindID(s)
}

// behindID is a title with its number where the ID in front does not say that: 一、 in
// Chinese, nothing in English.
func behindID(s content.Section) string {
	if strings.TrimSpace(s.Number) == string(s.ID) {
		return s.Title
	}
	return s.Number + s.Title
}
