package config

import "strings"

// Template is the text of a new file: every option commented out, with its default
// and its description in the language in use.
func Template() string {
	var b strings.Builder
	b.WriteString(comment(templateHead.String()))
	table := ""
	for _, o := range options {
		name := o.name
		if t, rest, ok := strings.Cut(name, "."); ok {
			if t != table {
				table = t
				b.WriteString("\n[" + t + "]\n")
			}
			name = rest
		}
		b.WriteString("\n" + comment(o.about.String()+" ("+o.env+")") + "# " + name + " = " + o.preset + "\n")
	}
	b.WriteString("\n[" + bindTable + "]\n" + comment(templateBind.String()) + "# \"reader.Focus\" = [\"Z\", \"F11\"]\n")
	return b.String()
}

// comment makes text a comment, "# " before each line.
func comment(text string) string {
	return "# " + strings.ReplaceAll(text, "\n", "\n# ") + "\n"
}
