package report

import (
	"fmt"
	"strconv"
	"strings"
)

// Markdown sets the report as CommonMark with a table for the bars.
func (r *Report) Markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n", escape(r.Title))
	if r.Name != "" {
		fmt.Fprintf(&b, "%s  \n", escape(nameWords.F(r.Name)))
	}
	fmt.Fprintf(&b, "%s\n", escape(dateWords.F(r.Date)))
	for i, s := range r.all() {
		if i == len(r.Front) {
			fmt.Fprintf(&b, "\n---\n\n# %s\n", restHead)
		}
		if s.Title != "" {
			fmt.Fprintf(&b, "\n## %s\n", escape(s.Title))
		}
		step := 0
		for i, block := range s.Blocks {
			if block.Kind == Step {
				step++
			}
			if i == 0 || !sameList(s.Blocks[i-1].Kind, block.Kind) {
				b.WriteString("\n")
			}
			if block.Kind == Bar && (i == 0 || s.Blocks[i-1].Kind != Bar) {
				fmt.Fprintf(&b, "| %s | %s |  |\n| --- | ---: | --- |\n", sideWord, pointsWord)
			}
			b.WriteString(markdownBlock(block, step))
		}
	}
	return b.String()
}

// sameList reports that two blocks stand together without a blank line.
func sameList(before, now Kind) bool {
	return before == now && (now == Item || now == Step || now == Bar)
}

func markdownBlock(b Block, step int) string {
	lead, indent := "", ""
	switch b.Kind {
	case Lead:
		return "**" + escape(b.Text) + "**\n"
	case Head:
		return "### " + escape(b.Text) + "\n"
	case Bar:
		drawn := ""
		if b.Drawn() {
			at := cellsOf(*b.Value, barCells)
			drawn = strings.Repeat("█", at) + strings.Repeat("░", barCells-at)
		}
		return fmt.Sprintf("| %s | %s | %s |\n", escape(b.Text), escape(b.Figure()), drawn)
	case Item:
		lead, indent = "- ", "  "
	case Step:
		lead = strconv.Itoa(step) + ". "
		indent = strings.Repeat(" ", len(lead))
	}
	var out strings.Builder
	out.WriteString(lead + escape(b.Text) + "\n")
	for _, l := range b.Lines {
		out.WriteString(indent + "- " + escape(l) + "\n")
	}
	if b.Quote != nil {
		out.WriteString(indent + "> " + escape(b.Quote.Marked()) + " — " + escape(b.Quote.Place) + "\n")
	}
	return out.String()
}

// escape takes the meaning from every character that Markdown or HTML would
// read: names are whatever somebody wrote.
func escape(s string) string {
	var b strings.Builder
	for i, r := range s {
		special := strings.ContainsRune("\\`*_[]<>|~&!{}", r)
		if first := i == 0; special || first && strings.ContainsRune("#+-=", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
