package guide

import (
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/data/english"
)

// TestNamesAreThoseOfTheTranslation: the English name of a term stands in the English of
// the paper, so that the name and the quotation beside it say the same. What is in
// brackets is whose it is; before a colon or a comma stands its abbreviation.
func TestNamesAreThoseOfTheTranslation(t *testing.T) {
	paper := content.Load()
	terms, err := New(paper).Terms()
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, b := range english.Of(paper).Paper(english.English).Blocks {
		all.WriteString(strings.ToLower(b.Text) + "\n")
	}
	said := strings.NewReplacer("’", "'").Replace(all.String())
	for _, term := range terms {
		name, _, _ := strings.Cut(term.English, " (")
		found := false
		for _, part := range strings.FieldsFunc(strings.Replace(name, ", ", ": ", 1), func(r rune) bool { return r == ':' }) {
			found = found || strings.Contains(said, strings.ToLower(strings.TrimSpace(part)))
		}
		if !found && term.English != "" {
			t.Errorf("%s is called %q, and the translation does not", term.Name, term.English)
		}
	}
}
