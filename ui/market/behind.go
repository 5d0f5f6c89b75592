package market

import (
	"yunlan/content/lang"
)

// behind is what stands behind the number: its formula and its sentence. Of a
// count it is each of what is counted anew.
func (s *Screen) behind(p pick) string {
	said, cited := "", p.cited[:1]
	if p.formula != "" {
		said = formulaIs.F(p.formula) + "  "
	}
	if p.counts {
		if p.own == 0 {
			return said + noneNew.String()
		}
		said, cited = said+newHere.String(), p.cited[:p.own]
	}
	var quotes []string
	for _, c := range once(cited) {
		quotes = append(quotes, quoteFormat.F(s.env.Words().Quote(c), c.Pages("–")))
	}
	return said + lang.Statements(quotes)
}
