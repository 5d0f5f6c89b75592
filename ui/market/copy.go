package market

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/market"
	"yunlan/ui/screen"
)

// copy puts the number on the clipboard as one quotes it: of whom and of what,
// when, how much; where the paper does not print it, how it comes about; and
// all the words that it rests on.
func (s *Screen) copy() tea.Cmd {
	p, ok := s.current()
	if !ok {
		return nil
	}
	said := copyStated.F(p.of, p.amount, s.quoted(p.cited))
	if p.known != "" {
		said = copyKnown.F(p.of, p.amount, p.known, s.quoted(p.cited))
	}
	return screen.Send(screen.CopyMsg{Text: content.Collapse(said), What: copied.String()})
}

// copyCitation copies where the paper says the number.
func (s *Screen) copyCitation() tea.Cmd {
	p, ok := s.current()
	if !ok {
		return nil
	}
	var places []string
	for _, of := range s.byPlace(p.cited) {
		places = append(places, of.place)
	}
	return screen.Send(screen.CopyMsg{Text: lang.Statements(places), What: citeCopied.String()})
}

// placed is the quotes that share a citation.
type placed struct {
	place  string
	quotes []string
}

// byPlace are quotes by their citation, each once.
func (s *Screen) byPlace(cited []market.Citation) []placed {
	var all []placed
	for _, c := range once(cited) {
		place := s.env.Paper.Reference(c)
		if n := len(all); n == 0 || all[n-1].place != place {
			all = append(all, placed{place: place})
		}
		last := &all[len(all)-1]
		last.quotes = append(last.quotes, s.env.Words().Quote(c))
	}
	return all
}

// quoted are the words with where they stand.
func (s *Screen) quoted(cited []market.Citation) string {
	var all []string
	for _, of := range s.byPlace(cited) {
		all = append(all, quotesAt.F(strings.Join(of.quotes, ""), of.place))
	}
	return lang.Statements(all)
}

// once are citations without those that say the same words again.
func once(cited []market.Citation) []market.Citation {
	var all []market.Citation
	seen := map[string]bool{}
	for _, c := range cited {
		if key := string(c.Block) + c.Quote; !seen[key] {
			seen[key], all = true, append(all, c)
		}
	}
	return all
}
