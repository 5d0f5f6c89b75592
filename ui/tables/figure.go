package tables

import (
	"slices"
	"strconv"
	"strings"

	"yunlan/content"
	"yunlan/data/market"
	"yunlan/ui/evidence"
	"yunlan/ui/figure"
	"yunlan/ui/sheet"
)

// Figure is the table of a figure's numbers, each with its sentence, followed by the
// names that have no number.
func Figure(paper *content.Paper, m *market.Market, f market.Figure, format sheet.Format) sheet.Table {
	t := sheet.Table{
		Title: FigureTitle(f),
		Columns: Columns([]string{
			"view", "series", "x", "sign", "value", "unit", "kind", "qualifier", "formula", "facts", "quote", "block", "page", "quote_en",
		}, "value"),
	}
	for _, note := range []string{f.Missing, f.Note} {
		if note != "" {
			t.Before = append(t.Before, figure.Say(note))
		}
	}
	if f.Source != "" {
		t.After = []string{sourceLabel.F(figure.Say(f.Source))}
	}
	if forReaders(format) {
		f = figure.In(f)
	}
	for _, s := range f.Series {
		for _, p := range s.Points {
			from := citedIn(ownWords(paper, m.Behind(p)), format)
			view, kind := string(s.Key), string(p.Kind)
			if inWords(format) {
				view, kind = figure.ViewName(s.Key), figure.KindName(p.Kind)
			}
			t.Rows = append(t.Rows, []string{
				view, figure.Say(s.Name), figure.Say(p.X), p.Sign, strconv.FormatFloat(p.Value, 'f', -1, 64), figure.Say(s.Unit),
				kind, figure.Qualifier(p.Qualifier), figure.Formula(p.Formula, inItsUnit), strings.Join(p.Facts, " "), from[0], from[1], from[2], from[3],
			})
		}
	}
	for _, item := range evidence.Cited(paper, f.Items, func(i *market.Item) *content.Citation { return &i.Citation }) {
		said := ""
		if f.Form != market.Blocks {
			said = namedOnly.String()
		}
		t.Rows = append(t.Rows, []string{"", "", figure.Say(item.Name), "", "", "", "", said, "", "", item.Whole(), reference(item.Block, format), item.Pages("–"), item.English})
	}
	return inEnglish(t, format)
}

func ownWords(paper *content.Paper, cited []content.Citation) []content.Citation {
	return evidence.Cited(paper, cited, func(c *content.Citation) *content.Citation { return c })
}

// citedIn are the quotes, blocks, pages and English quotes of citations, one line each;
// what all share stands once.
func citedIn(cited []content.Citation, format sheet.Format) [4]string {
	var quotes, blocks, pages, own []string
	for _, c := range cited {
		quotes, blocks, pages = append(quotes, c.Whole()), append(blocks, reference(c.Block, format)), append(pages, c.Pages("–"))
		own = append(own, c.English)
	}
	for _, column := range []*[]string{&quotes, &blocks, &pages, &own} {
		if len(slices.Compact(slices.Clone(*column))) == 1 {
			*column = (*column)[:1]
		}
	}
	return [4]string{strings.Join(quotes, "\n"), strings.Join(blocks, "\n"), strings.Join(pages, "\n"), strings.Join(own, "\n")}
}

// inItsUnit is the unit of a formula that stands in the unit of its number already.
const inItsUnit = ""

// FigureTitle is 图4 中国云计算市场规模及增速（亿元）.
func FigureTitle(f market.Figure) string {
	if number, isFigure := strings.CutPrefix(f.ID, "图"); isFigure {
		return figureTitle.F(number, figure.Title(f))
	}
	return figure.Title(f)
}
