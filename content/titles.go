package content

import "strings"

// ShortTitles are up to most titles of sections of at most that many cells, without
// signs that a query reads otherwise: words of the document to try a search with.
func (p *Paper) ShortTitles(most, width int) []string {
	var titles []string
	for _, s := range p.Sections {
		b, ok := p.Block(s.ID)
		if !ok || b.Kind != Heading || cells(s.Title) > width || strings.ContainsAny(s.Title, `"“”：:-`) {
			continue
		}
		if titles = append(titles, s.Title); len(titles) == most {
			break
		}
	}
	return titles
}
