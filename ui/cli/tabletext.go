package cli

import (
	"strings"

	"yunlan/content"
	"yunlan/data/policy"
	"yunlan/ui/text"
)

// table1JSON is table 1; Rows are those that were asked for.
type table1JSON struct {
	Schema  int    `json:"schema"`
	Warning string `json:"warning"`
	policy.Table
}

// renderTable writes the table in a format, the warning before the amounts
// wherever the format has a place for it.
func (p *program) renderTable(t policy.Table, o tableOptions) (string, error) {
	switch o.format {
	case "json":
		indent := ""
		if p.cols > 0 && !o.toFile() {
			indent = "  "
		}
		return encode(table1JSON{schema, policy.Warning, t}, indent)
	case "csv":
		out, err := sheet(t.Records())
		if o.excel {
			out = byteOrderMark + out
		}
		return out, err
	case "md":
		return markdownTable(t), nil
	}
	l := layout{width: o.width}
	if !o.toFile() {
		l.paint = p.painter()
	}
	return tableText(t, l), nil
}

func tableText(t policy.Table, l layout) string {
	records := t.Records()
	return l.lines(tableTitle(t), text.Options{}, l.paint.title) + warning(l) + "\n" +
		grid{records[0], records[1:]}.set(l) + "\n" +
		l.lines(sourceLabel+t.Source, text.Options{Hang: 2}, l.paint.muted)
}

// warning is the line that belongs before every amount.
func warning(l layout) string {
	return l.lines(policy.Warning, text.Options{}, l.paint.accent)
}

func tableTitle(t policy.Table) string { return string(t.ID) + " " + t.Caption }

func markdownTable(t policy.Table) string {
	records := t.Records()
	rule := make([]string, len(records[0]))
	for i := range rule {
		rule[i] = "---"
	}
	lines := []string{"**" + content.EscapeMarkdown(tableTitle(t)) + "**", "", "> " + content.EscapeMarkdown(policy.Warning), ""}
	for i, record := range records {
		cells := oneLines(record)
		for k := range cells {
			cells[k] = content.EscapeMarkdown(cells[k])
		}
		lines = append(lines, tableLine(cells))
		if i == 0 {
			lines = append(lines, tableLine(rule))
		}
	}
	return strings.Join(append(lines, "", "> "+sourceLabel+content.EscapeMarkdown(t.Source)), "\n") + "\n"
}
