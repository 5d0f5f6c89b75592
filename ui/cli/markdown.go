package cli

import (
	"strings"

	"yunlan/content"
	"yunlan/ui/cli/command"
)

// markdown is the paper in GitHub's dialect: headings, a table, footnotes. Of figures
// only caption and source are known. A notice is said under the title.
func markdown(paper *content.Paper, starts map[content.ID]string, notice string) string {
	m := marker{paper: paper, starts: starts}
	if paper.Title != "" {
		m.part("# " + content.EscapeMarkdown(paper.Title))
		m.part(content.EscapeMarkdown(paper.Publisher))
	}
	m.part(notice)
	m.contents()
	var notes []content.Block
	for _, b := range paper.Blocks {
		if b.Kind == content.Footnote {
			notes = append(notes, b)
			continue
		}
		m.block(b)
	}
	for _, b := range notes {
		m.part("[^" + b.Label + "]: " + m.inline(b))
	}
	return m.out.String()
}

// marker writes parts with a blank line between them.
type marker struct {
	paper  *content.Paper
	starts map[content.ID]string
	out    strings.Builder
}

func (m *marker) part(s string) {
	if s == "" {
		return
	}
	if m.out.Len() > 0 {
		m.out.WriteString("\n")
	}
	m.out.WriteString(s + "\n")
}

// contents lists the sections with the printed pages on which they begin.
func (m *marker) contents() {
	var lines []string
	for _, s := range m.paper.Sections {
		indent := strings.Repeat("  ", s.Level-1)
		line := indent + "- " + content.EscapeMarkdown(s.Number+s.Title)
		if s.Page != "" {
			line += " · " + s.Page
		}
		lines = append(lines, line)
	}
	m.part(strings.Join(lines, "\n"))
}

func (m *marker) block(b content.Block) {
	if page := m.starts[b.ID]; page != "" {
		m.part(command.PageMark(page))
	}
	switch b.Kind {
	case content.Heading:
		s, _ := m.paper.Section(b.ID)
		m.part(strings.Repeat("#", s.Level+1) + " " + b.Label + m.inline(b))
	case content.Figure:
		m.part("**" + b.Label + "** " + m.inline(b))
	case content.Table:
		if b.Label != "" {
			m.part("**" + b.Label + "** " + m.inline(b))
		}
		m.part(m.table(b))
	case content.Source:
		m.part("> " + command.SourceLabel(b) + m.inline(b))
	case content.Row: // the table has it
	default:
		m.part(m.inline(b))
	}
}

func (m *marker) table(b content.Block) string {
	columns, rows := m.paper.Columns(b.ID), m.paper.Rows(b.ID)
	if len(columns) == 0 || len(rows) == 0 {
		return ""
	}
	rule := make([]string, len(columns))
	for i, c := range columns {
		columns[i], rule[i] = content.EscapeMarkdown(c), "---"
	}
	lines := []string{tableLine(columns), tableLine(rule)}
	for _, row := range rows {
		cells := make([]string, len(row.Cells))
		for i, c := range row.Cells {
			cells[i] = content.EscapeMarkdown(command.OneLine(c.Text))
		}
		lines = append(lines, tableLine(cells))
	}
	return strings.Join(lines, "\n")
}

func tableLine(cells []string) string { return "| " + strings.Join(cells, " | ") + " |" }

// inline is a block's text with its footnote markers.
func (m *marker) inline(b content.Block) string {
	var out strings.Builder
	for _, r := range command.Runs(b) {
		switch {
		case r.Note != "":
			out.WriteString("[^" + command.NoteNumber(r.Note) + "]")
		case r.Page != "" && m.starts != nil:
			out.WriteString(command.PageMark(r.Page))
		}
		out.WriteString(content.EscapeMarkdown(r.Text))
	}
	return strings.ReplaceAll(content.EscapeMarkdownStart(out.String()), "\n", "\\\n")
}
