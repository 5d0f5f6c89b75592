package figure

import (
	"strings"

	"yunlan/content/lang"
)

// Qualifier words what qualifies the number of a fact or a point, in the language in
// use: at least, nearly, planned. It has no brackets, so that it can be put into some.
func Qualifier(q string) string { return QualifierText(q).String() }

// QualifierText is a qualifier in both languages.
func QualifierText(q string) lang.Text {
	t := lang.Text{withoutBrackets.Replace(q), withoutBrackets.Replace(q)}
	if english, ok := ownWord("qualifier", q); ok {
		t[lang.English] = strings.TrimPrefix(english, unsaid)
	}
	return t
}

var withoutBrackets = strings.NewReplacer("(", "，", "（", "，", ")", "", "）", "")

// LeadingQualifier words a qualifier that the text prints before the number, for use
// before the number; ok is false for all others.
func LeadingQualifier(q string) (words string, ok bool) {
	t, ok := leadingQualifiers[q]
	return strings.TrimPrefix(t.String(), unsaid), ok
}

// unsaid is the English of a qualifier that English does not say.
const unsaid = "–"

var leadingQualifiers = map[string]lang.Text{
	"达到": {"达到", "–"}, "达": {"达", "–"}, "仅": {"仅", "only"}, "预计突破(下限)": {"预计", "expected"},
}
