package content

import "strings"

// EscapeMarkdown escapes all ASCII punctuation that Markdown could read as
// markup anywhere. The result is one line.
func EscapeMarkdown(s string) string { return markdownEscapes.Replace(s) }

// EscapeMarkdownStart escapes the start of a paragraph, already escaped by
// EscapeMarkdown, that would begin a list or a rule: 1. 1) - + =.
func EscapeMarkdownStart(s string) string {
	digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
	if rest := s[digits:]; rest != "" && (digits == 0 && strings.ContainsAny(rest[:1], "-+=") ||
		digits > 0 && strings.ContainsAny(rest[:1], ".)")) {
		return s[:digits] + `\` + rest
	}
	return s
}

var markdownEscapes = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", `*`, `\*`, `_`, `\_`, `[`, `\[`, `]`, `\]`, `<`, `\<`, `>`, `\>`,
	`#`, `\#`, `|`, `\|`, `~`, `\~`, `&`, `\&`, `$`, `\$`, "\n", " ",
)

// escapeBibTeX writes text so that TeX prints it as it is. A brace alone would
// end the field, so braces are commands too.
func escapeBibTeX(s string) string { return bibTeXEscapes.Replace(Sanitize(s)) }

var bibTeXEscapes = strings.NewReplacer(
	`\`, `\textbackslash{}`, `{`, `\textbraceleft{}`, `}`, `\textbraceright{}`,
	`$`, `\$`, `&`, `\&`, `#`, `\#`, `%`, `\%`, `_`, `\_`,
	`^`, `\textasciicircum{}`, `~`, `\textasciitilde{}`, "\n", " ",
)
