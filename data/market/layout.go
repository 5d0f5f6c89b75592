package market

import (
	"fmt"
	"slices"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/edition"
)

// plan is a figure as the embedded data has it: names of facts, no numbers.
type plan struct {
	ID     string    `json:"id"`
	Title  lang.Text `json:"title"` // its caption where the paper has it
	Short  lang.Text `json:"short"`
	Unit   string    `json:"unit"`
	Source string    `json:"source"`
	Form   Form      `json:"form"`
	Series []struct {
		Key    Key    `json:"key"`
		Name   string `json:"name"`
		Unit   string `json:"unit"`
		Points []struct {
			X      string   `json:"x"`
			Growth string   `json:"growth"` // the fact that says how it grew
			Facts  []string `json:"facts"`
		} `json:"points"`
	} `json:"series"`
	Items []struct {
		Name    string     `json:"name"`
		Section content.ID `json:"section"`
		Quote   string     `json:"quote"`
	} `json:"items"`
	Missing string `json:"missing"`
	Note    string `json:"note"`
	SaidOf  Key    `json:"said_of"`
	Count   *count `json:"count"` // of the rows of a table, in the place of series
}

func (m *Market) layout(paper *content.Paper, own *edition.Edition) ([]Figure, error) {
	plans, err := edition.Decode[[]plan](own, "figures.json")
	if err != nil {
		return nil, err
	}
	var figures []Figure
	for _, p := range plans {
		f, err := m.figure(paper, p)
		if err != nil {
			return nil, fmt.Errorf("figure %s: %w", p.ID, err)
		}
		figures = append(figures, f)
	}
	return figures, nil
}

func (m *Market) figure(paper *content.Paper, p plan) (Figure, error) {
	f := Figure{
		ID: p.ID, Title: p.Title[lang.Chinese], Unit: p.Unit, Source: p.Source, Form: p.Form, Series: []Series{}, Items: []Item{},
		Missing: p.Missing, Note: p.Note, Short: p.Short, Names: p.Title, saidOf: p.SaidOf,
	}
	if caption, drawn := paper.Block(content.ID(p.ID)); drawn {
		source, _ := paper.SourceOf(content.ID(p.ID))
		f.Title, f.Source, f.Page = caption.Text, source.Text, caption.Page
	}
	f.Names[lang.Chinese] = f.Title
	if p.Count != nil {
		m.count(paper, *p.Count, &f)
	}
	for _, s := range p.Series {
		series := Series{Key: s.Key, Name: s.Name, Unit: s.Unit}
		for _, at := range s.Points {
			point, err := m.point(at.X, at.Facts)
			if err != nil {
				return Figure{}, err
			}
			if point.Growth, err = m.growth(at.Growth); err != nil {
				return Figure{}, err
			}
			series.Points = append(series.Points, point)
		}
		f.Series = append(f.Series, series)
	}
	for _, item := range p.Items {
		cited, err := paper.Stated(item.Section, item.Quote)
		if err != nil {
			return Figure{}, err
		}
		f.Items = append(f.Items, Item{item.Name, cited})
	}
	return f, nil
}

// growth is how a number grew, as a fact says; "" is none.
func (m *Market) growth(id string) (string, error) {
	if id == "" {
		return "", nil
	}
	f, ok := m.byID[id]
	if !ok || f.Value == nil || f.Unit != "%" {
		return "", fmt.Errorf("no growth %s", id)
	}
	return f.Sign() + "+" + Format(f.Number()) + "%", nil
}

// point takes its number from the first of its facts.
func (m *Market) point(x string, ids []string) (Point, error) {
	for _, id := range ids {
		if f, ok := m.byID[id]; !ok || f.Value == nil {
			return Point{}, fmt.Errorf("point %s: no number %s", x, id)
		}
	}
	if len(ids) == 0 {
		return Point{}, fmt.Errorf("point %s: no fact", x)
	}
	f := m.byID[ids[0]]
	return Point{
		X: x, Value: f.Number(), Kind: f.Kind, Sign: f.Sign(), Formula: f.Formula,
		Qualifier: f.Qualifier, Facts: slices.Concat(ids, f.From),
	}, nil
}
