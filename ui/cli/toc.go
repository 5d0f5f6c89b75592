package cli

import (
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/ui/text"

	"github.com/spf13/cobra"
)

func (p *program) toc() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "toc",
		Short:   shortToc.String(),
		Example: exampleToc,
		Args:    noArgs,
		RunE:    func(*cobra.Command, []string) error { return p.printToc(asJSON) },
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, flagJSON.String())
	return cmd
}

func (p *program) printToc(asJSON bool) error {
	if asJSON {
		return p.printJSON(outlineJSON{schema, sectionsJSON(p.paper())})
	}
	return p.print(outline(p.paper(), p.cols, p.painter(), true))
}

// outline is the table of contents: ids, titles by level, printed pages.
// Glossed adds their English where the interface is English, which is no part of
// the paper. Titles are wrapped where the lines would not fit into width cells.
func outline(paper *content.Paper, width int, paint painter, glossed bool) string {
	var ids, titles, pages int
	for _, s := range paper.Sections {
		ids = max(ids, text.Width(string(s.ID), 1))
		titles = max(titles, text.Width(outlineTitle(s), 1))
		pages = max(pages, text.Width(s.Page, 1))
	}
	if width > 0 {
		titles = max(min(titles, width-ids-pages-2*gutter), minWidth)
	}
	var b strings.Builder
	for _, s := range paper.Sections {
		for i, line := range text.Wrap(outlineTitle(s), text.Options{Width: titles, Spacing: text.SpacingKeep, Hang: 2 * s.Level}) {
			id, page := "", ""
			if i == 0 {
				id, page = string(s.ID), s.Page
			}
			row := paint.muted(text.Pad(id, ids+gutter, 1))
			title := text.Pad(line.Text(), titles+gutter, 1)
			if s.Level == 1 {
				row += paint.title(title)
			} else {
				row += paint.plain(title)
			}
			row += paint.muted(strings.Repeat(" ", max(pages-text.Width(page, 1), 0)) + page)
			b.WriteString(strings.TrimRight(row, " ") + "\n")
		}
		if !glossed {
			continue
		}
		b.WriteString(glossLines(paper, s, layout{width: width, paint: paint}, ids+gutter))
	}
	return b.String()
}

// glossLines is a heading in English under it, where the interface is English.
func glossLines(paper *content.Paper, s content.Section, l layout, left int) string {
	gloss := paper.Gloss(s.ID)
	if lang.Now() != lang.English || gloss == "" {
		return ""
	}
	left += 2 * (s.Level - 1)
	indent := strings.Repeat(" ", left)
	if l.width > 0 {
		l.width = max(l.width-left, minWidth)
	}
	out := ""
	for line := range strings.Lines(l.lines(gloss, text.Options{}, l.paint.muted)) {
		out += indent + line
	}
	return out
}

const gutter = 2 // cells between two columns

func outlineTitle(s content.Section) string {
	return strings.Repeat("  ", s.Level-1) + s.Number + s.Title
}
