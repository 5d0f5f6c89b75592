package sheet

import (
	"strings"

	"yunlan/content"
)

// markdown is the title, what is said before, the table and what is said
// after, in GitHub's dialect.
func (t Table) markdown() string {
	var parts []string
	if t.Title != "" {
		parts = append(parts, "**"+content.EscapeMarkdown(t.Title)+"**")
	}
	for _, note := range t.Before {
		parts = append(parts, "> "+content.EscapeMarkdown(note))
	}
	rule := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		rule[i] = "---"
		if c.Kind == Number {
			rule[i] = "---:"
		}
	}
	lines := []string{markdownRow(t.names()), "| " + strings.Join(rule, " | ") + " |"}
	for _, row := range t.Rows {
		lines = append(lines, markdownRow(row))
	}
	parts = append(parts, strings.Join(lines, "\n"))
	for _, note := range t.After {
		parts = append(parts, "> "+content.EscapeMarkdown(note))
	}
	return strings.Join(parts, "\n\n") + "\n"
}

// markdownRow puts every cell on one line.
func markdownRow(cells []string) string {
	escaped := make([]string, len(cells))
	for i, cell := range cells {
		escaped[i] = content.EscapeMarkdown(content.Collapse(cell))
	}
	return "| " + strings.Join(escaped, " | ") + " |"
}
