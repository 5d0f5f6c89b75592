package figure

import (
	"regexp"
	"testing"
	"unicode"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/market"
)

var quoted = regexp.MustCompile(`“[^”]*”`)

// TestFactsSpeakEnglish but for the names that the paper gives.
func TestFactsSpeakEnglish(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	lang.Use(lang.English)
	m, err := market.New(content.Load())
	if err != nil {
		t.Fatal(err)
	}
	vendors := map[string]bool{}
	for _, f := range m.Facts() {
		for _, said := range []string{Word(f.Subject), Word(f.Metric), Period(f.Period), Unit(f.Unit), Qualifier(f.Qualifier), Formula(f.Formula, f.Unit)} {
			if hasHan(quoted.ReplaceAllString(said, "")) && !vendors[said] {
				t.Errorf("%s: %s", f.ID, said)
				vendors[said] = true
			}
		}
	}
}

func hasHan(s string) bool {
	for _, r := range s {
		if unicode.Is(unicode.Han, r) {
			return true
		}
	}
	return false
}
