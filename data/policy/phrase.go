package policy

import (
	"fmt"

	"yunlan/content/lang"
)

// fill formats in both languages; an argument that is a lang.Text is used in the
// language of the format.
func fill(format lang.Text, args ...any) lang.Text {
	var out lang.Text
	for i, words := range format {
		said := make([]any, len(args))
		for k, a := range args {
			said[k] = a
			if both, ok := a.(lang.Text); ok {
				said[k] = both[i]
			}
		}
		out[i] = fmt.Sprintf(words, said...)
	}
	return out
}

// join concatenates two texts in both languages.
func join(a, b lang.Text) lang.Text { return lang.Text{a[0] + b[0], a[1] + b[1]} }

// inUse returns texts in the language in use.
func inUse(texts []lang.Text) []string {
	var out []string
	for _, t := range texts {
		out = append(out, t.String())
	}
	return out
}

// yuan is FormatYuan in both languages.
func yuan(fen int64) lang.Text {
	return lang.Text{FormatYuan(fen), "RMB " + FormatDigits(fen)}
}

// wan is FormatWan in Chinese, yuan in English.
func wan(fen int64) lang.Text { return lang.Text{FormatWan(fen), yuan(fen)[1]} }

// Money is an amount in the language in use: 120,000 元, RMB 120,000.
func Money(fen int64) string { return yuan(fen).String() }
