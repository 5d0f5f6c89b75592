package english

import (
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
)

// Clause is one sentence of an abstract: the program's own words, not the paper's.
type Clause struct {
	Words  lang.Text
	Blocks []content.ID // of the paper, which say it
}

// Abstract says what a section says, in two or three sentences; nil for a section
// that has none or one block of which is not in this paper.
func (e *Edition) Abstract(section content.ID) []Clause {
	var clauses []Clause
	for _, f := range edition.Of(e.paper).Lines("english/abstracts.tsv", 4) {
		if content.ID(f[0]) != section {
			continue
		}
		c := Clause{Words: lang.Text{f[2], f[3]}}
		for id := range strings.SplitSeq(f[1], ",") {
			if e.paper.Index(content.ID(id)) < 0 {
				return nil
			}
			c.Blocks = append(c.Blocks, content.ID(id))
		}
		clauses = append(clauses, c)
	}
	return clauses
}
