package search

import (
	"slices"
	"strings"
	"testing"

	"yunlan/content/lang"
)

// TestAnEnglishWordIsNoOther: a word that anybody knows is not read as one that is
// spelled or sounds alike, nor as a Chinese word that only has to do with it; what the
// translation has near it is a guess, in English. One that is no word is mended.
func TestAnEnglishWordIsNoOther(t *testing.T) {
	lang.Use(lang.English)
	defer lang.Use(lang.Chinese)
	read := 0
	e := translated(&read)
	for query, want := range map[string]string{
		"hacking": "", "unicorn": "", "expensive": "", "tax": "", "profit": "", "recovery": "", "war": "", // were banking, Unicom, expense, 它能够, 得益, 重新, WAF
		"battery": "", "smartphone": "", "electricity": "", // were 电子, Smart, Power Platform
		"lock-in": "", // was “in”
		"car":     "a guess by its meaning: “automobiles”",
		"town":    "a guess by its meaning: “cities”",
		"army":    "a guess by its meaning: “military”",
		"jobs":    "read as “就业”",                       // somebody wrote it: no guess beside it
		"energy":  "hits in the unofficial translation", // it has the word
		"docker":  "related to it: “containers (容器)”",
		"clowd":   "a guess: “Cloud”",
		"securty": "a guess: “Security”",
	} {
		r := e.Search(Query{Text: query})
		var said []string
		for _, s := range Explain(r) {
			said = append(said, string(s))
		}
		all := strings.Join(said, "; ")
		if want == "" && (r.Total > 0 || len(r.Nearest) > 0 || len(r.Interpreted) > 0) || !strings.Contains(all, want) || strings.Contains(all, "similar words") {
			t.Errorf("%s: %d hits, near %v, said %q, want %q", query, r.Total, r.Nearest, all, want)
		}
		if query == "energy" && (strings.Contains(all, "has no") || strings.Contains(all, "能源")) {
			t.Errorf("the English has energy, and it is said %q", all)
		}
		if guesses := slices.DeleteFunc(slices.Clone(said), func(s string) bool { return !strings.Contains(s, "by its meaning") }); len(guesses) > 1 || query == "jobs" && len(guesses) > 0 {
			t.Errorf("%s is guessed at more than once: %q", query, all)
		}
	}
}
