package found

import (
	"strconv"
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/found"
	"yunlan/ui/chart"
	"yunlan/ui/tables"
)

// entry is a line of the list.
type entry struct {
	group  string // the heading that it stands under
	name   string // what it is
	amount string // how much; "" for a document and a date
	when   string // the period and whether it was reached; the issuer and the date
	brief  bool   // when is a sentence, of which one row is shown
	cited  []content.Citation
	bars   []chart.Point // of a series
}

// numbers are the series, then the numbers by kind.
func numbers(all found.Found) []entry {
	var lines []entry
	for _, s := range found.SeriesOf(all.Facts) {
		lines = append(lines, series(s))
	}
	for _, k := range found.Kinds() {
		for _, f := range all.Facts {
			if f.Kind == k {
				lines = append(lines, entry{
					group: tables.FoundKind(k), name: tables.FoundName(f), amount: tables.FoundAmount(f),
					when: tables.FoundWhen(f), cited: []content.Citation{f.Citation},
				})
			}
		}
	}
	return lines
}

// series is a line for one thing in several years.
func series(s found.Series) entry {
	e := entry{group: seriesGroup.String(), name: strings.TrimSpace(s.Subject + " " + s.Metric), amount: s.Unit}
	for _, f := range s.Facts {
		e.bars = append(e.bars, chart.Point{Name: strconv.Itoa(f.Year), Value: f.Value, Label: f.Shown, Kind: chart.Found})
		e.cited = append(e.cited, f.Citation)
	}
	e.when = years.F(s.Facts[0].Year, s.Facts[len(s.Facts)-1].Year)
	return e
}

// documents are the documents named, then the dates.
func documents(all found.Found) []entry {
	var lines []entry
	for _, d := range all.Documents {
		var said []string
		for _, part := range []string{d.Issuer, d.Date} {
			if part != "" {
				said = append(said, part)
			}
		}
		if n := len(d.Mentions); n > 1 {
			said = append(said, mentions.F(n))
		}
		lines = append(lines, entry{
			group: documentsGroup.String(), name: "《" + d.Title + "》", when: strings.Join(said, " · "), cited: d.Mentions,
		})
	}
	for _, d := range all.Dates {
		lines = append(lines, entry{group: datesGroup.String(), name: strings.ReplaceAll(d.Shown, " ", ""), when: around(d.Citation), brief: true, cited: []content.Citation{d.Citation}})
	}
	return lines
}

// around is the sentence of a date in one line, without the date at its beginning.
func around(c content.Citation) string {
	return strings.TrimLeft(content.OneLine(strings.TrimPrefix(c.Quote, c.Part())), "，, ")
}

// quoteOf is a citation as people paste it.
func quoteOf(p *content.Paper, c content.Citation) string {
	return content.Quotation(content.OneLine(c.Whole())) + lang.Brackets.F(p.Reference(c))
}
