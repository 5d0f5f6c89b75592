package search

import (
	"os"
	"testing"
)

func TestDebug(t *testing.T) {
	q := os.Getenv("Q")
	if q == "" {
		t.Skip()
	}
	e := ready(t)
	p := e.plan(Query{Text: q})
	for _, i := range p.interpreted {
		t.Logf("%+v", i)
	}
	found := e.rank(p)
	for _, sp := range p.sides {
		for i, s := range sp.slots {
			t.Logf("slot %s n%d stress %.2f w %.2f", e.library().spellAll(sp.query.tokens, s.at, s.n), i, s.stress, s.weight)
		}
		for _, a := range sp.alts {
			str := ""
			for _, id := range a.tokens {
				str += e.library().words.spell(id)
			}
			t.Logf("alt %s for %s factor %.2f value %.2f group %d", str, e.library().spellAll(sp.query.tokens, a.from, a.to-a.from), a.factor, a.value, a.group)
		}
	}
	for i, s := range found {
		if i > 9 {
			break
		}
		str := ""
		for _, sp := range s.spans() {
			str += s.block.Text[sp.Start:sp.End] + " "
		}
		t.Logf("%2d %.2f %-6s %s", i+1, s.score, s.block.ID, str)
	}
}

func (l *library) spellAll(toks []token, at, n int) string {
	str := ""
	for _, t := range toks[at : at+n] {
		if t.id == unknown {
			str += "?"
		} else {
			str += l.words.spell(t.id)
		}
	}
	return str
}
