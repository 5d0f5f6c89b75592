package market

import (
	"fmt"
	"slices"
	"strings"

	"yunlan/content"
	"yunlan/data/edition"
)

// Market is the numbers of one paper. It is immutable after New.
type Market struct {
	facts   []Fact
	byID    map[string]Fact
	figures []Figure
	sums    []sum
}

// New finds every number's sentence in the paper, computes what is derived
// and lays out the figures. An error means that the data and the paper do not
// belong together.
func New(paper *content.Paper) (*Market, error) {
	own := edition.Of(paper)
	if own == nil {
		return &Market{}, nil // nobody has read its numbers
	}
	records, err := edition.Decode[[]record](own, "facts.json")
	if err != nil {
		return nil, err
	}
	m := &Market{byID: make(map[string]Fact, len(records))}
	for _, r := range records {
		f, err := r.fact(paper)
		if err != nil {
			return nil, fmt.Errorf("fact %s: %w", r.ID, err)
		}
		m.add(f)
	}
	if err := m.derive(own); err != nil {
		return nil, err
	}
	if m.sums, err = edition.Decode[[]sum](own, "checks.json"); err != nil {
		return nil, err
	}
	for _, s := range m.sums {
		if err := s.known(m.byID); err != nil {
			return nil, fmt.Errorf("check %s: %w", s.ID, err)
		}
	}
	m.figures, err = m.layout(paper, own)
	return m, err
}

// derive adds what derivations.json computes.
func (m *Market) derive(own *edition.Edition) error {
	all, err := edition.Decode[[]derivation](own, "derivations.json")
	if err != nil {
		return err
	}
	for _, d := range all {
		f, err := d.fact(m.byID)
		if err != nil {
			return fmt.Errorf("fact %s: %w", d.ID, err)
		}
		m.add(f)
	}
	return nil
}

// Facts returns the numbers read in the paper in its order, then those derived.
func (m *Market) Facts() []Fact { return m.facts }

// Fact finds a number by its ID.
func (m *Market) Fact(id string) (Fact, bool) {
	f, ok := m.byID[id]
	return f, ok
}

// Behind is what a number rests on: the sentence that says it, all from which
// it is derived, each once, or of a count what is counted anew, which may be
// nothing.
func (m *Market) Behind(p Point) []Citation {
	ids := p.Facts[:min(1, len(p.Facts))]
	switch {
	case p.Counts:
		ids = p.Facts[:p.Own]
	case p.Formula != "":
		ids = p.Facts
	}
	var cited []Citation
	for _, id := range ids {
		f, ok := m.byID[id]
		same := func(c Citation) bool { return c.Place == f.Place && c.Page == f.Page && c.Last == f.Last }
		if ok && !slices.ContainsFunc(cited, same) {
			cited = append(cited, f.Citation)
		}
	}
	return cited
}

// Figures returns figures 1 to 7, then the series that the paper does not draw.
func (m *Market) Figures() []Figure { return m.figures }

// Figure finds a figure by what people call it: 图4, 图 4, fig4, 4; or a series
// by its ID or title: policies, 政策数量.
func (m *Market) Figure(name string) (Figure, bool) {
	key := strings.ToLower(strings.Join(strings.Fields(name), ""))
	for _, prefix := range []string{"figure", "fig", "图"} {
		key = strings.TrimPrefix(key, prefix)
	}
	for _, f := range m.figures {
		if key == strings.TrimPrefix(f.ID, "图") || name == f.Title {
			return f, true
		}
	}
	return Figure{}, false
}

func (m *Market) add(f Fact) {
	m.facts = append(m.facts, f)
	m.byID[f.ID] = f
}
