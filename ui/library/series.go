package library

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"yunlan/content"
	"yunlan/data/shelf"
	"yunlan/ui/chart"
	"yunlan/ui/collection"
	"yunlan/ui/evidence"
	"yunlan/ui/screen"
	"yunlan/ui/tables"
)

// OpeningSeries is the list of SeriesOf before it is read.
func (l *Library) OpeningSeries(family string) screen.ListMsg {
	return screen.ListMsg{Title: seriesName(family), Empty: readingSeries.String(), Full: true}
}

func seriesName(family string) string {
	if family == "" {
		return seriesTitle.String()
	}
	return seriesOfTitle.F(content.OneLine(family))
}

// SeriesOf fills the list that is open with what the editions of a family state of
// several years; without a family, with the families of which there are editions.
func (l *Library) SeriesOf(family string) tea.Cmd {
	return func() tea.Msg {
		msg := screen.ListMsg{Title: seriesName(family), Empty: noEditions.String(), Full: true, Question: screen.Question{Again: true}}
		if family == "" {
			all, err := l.all.Editions()
			if err != nil {
				msg.Empty = why(l.all, err)
			}
			for _, of := range all {
				msg.Items = append(msg.Items, familyItem(of))
			}
			return msg
		}
		msg.Empty = noNumbers.String()
		all, err := l.all.SeriesIn(context.Background(), family, func(collection.Progress) {})
		if err != nil {
			msg.Empty = why(l.all, err)
		}
		for _, s := range all.Series {
			msg.Items = append(msg.Items, subjectItem(s))
		}
		for _, d := range all.Unread {
			msg.Items = append(msg.Items, screen.Item{Text: content.OneLine(d.Title), Detail: unreadEdition.String(), Off: true})
		}
		return msg
	}
}

// familyItem is a family with how many editions there are, and of which years.
func familyItem(of []shelf.Document) screen.Item {
	detail := editionsOf.F(len(of))
	if years := span(of[0].Year, lastYear(of)); years != "" {
		detail = years + "  " + detail
	}
	return screen.Item{Text: content.OneLine(of[0].Family), Detail: detail, Run: screen.Send(screen.SeriesMsg{Family: of[0].Family}), Stays: true}
}

// lastYear is that of the last edition that has one.
func lastYear(of []shelf.Document) int {
	last := 0
	for _, d := range of {
		last = max(last, d.Year)
	}
	return last
}

// span is 2019–2022, or one year; "" for none.
func span(first, last int) string {
	switch {
	case last == 0:
		return ""
	case first == last || first == 0:
		return strconv.Itoa(last)
	}
	return fmt.Sprintf("%d–%d", first, last)
}

// subjectItem is a series as a line; Enter opens its numbers.
func subjectItem(s collection.Series) screen.Item {
	first, last := s.Points[0].Year, s.Points[len(s.Points)-1].Year
	detail := []string{yearsOf.F(len(s.Points)), span(first, last)}
	for _, p := range s.Points {
		if !p.Agreed() {
			detail = append(detail, someDiffer.String())
			break
		}
	}
	return screen.Item{
		Text: s.Name(), Detail: strings.Join(detail, "  "), Words: content.OneLine(s.Subject + " " + s.Called.Subject),
		Run: screen.Send(pointList(s)), Stays: true,
	}
}

// pointList is the numbers of a series, a line each: a bar where there are enough, the
// years that nobody states as gaps. What stands beside or under it is the sentence.
func pointList(s collection.Series) screen.ListMsg {
	msg := screen.ListMsg{Title: s.Name() + " · " + s.Editions(), Told: true, Full: true}
	msg.Found = yearsOf.F(len(s.Points))
	bars := s.Charted()
	for i, p := range s.Points {
		for y := s.Points[max(i-1, 0)].Year + 1; y < p.Year; y++ {
			msg.Items = append(msg.Items, screen.Item{
				Text: strconv.Itoa(y), Off: true, Point: &chart.Point{Name: strconv.Itoa(y), Label: notGiven.String(), Kind: chart.Plain}, Whole: notGivenWhat.F(y),
			})
		}
		for _, v := range p.Values {
			msg.Items = append(msg.Items, valueItem(p, v, bars))
		}
	}
	return msg
}

// valueItem is a number with its sentence; Enter opens that in its document, lit.
func valueItem(p collection.Point, v collection.Value, bars bool) screen.Item {
	year, amount := strconv.Itoa(p.Year), v.Label()
	point := &chart.Point{Name: year, Label: amount, Kind: tables.Gathered(v.Curated)}
	if bars && p.Agreed() {
		point.Value = max(v.Value, 0)
	}
	where := []string{v.Named()}
	if !p.Agreed() {
		where = append(where, differs.String())
	}
	if page := v.Pages("–"); page != "" {
		where = append(where, pageOf.F(page))
	}
	quote, translated := v.Said()
	whole := content.Quotation(quote) + "\n" + tables.GatheredBy(v.Curated)
	if translated {
		whole += "\n" + evidence.Of(content.Load()).Notice()
	}
	return screen.Item{
		Text: year + " " + amount, Detail: strings.Join(where, "  "), Point: point,
		Whole: whole,
		Run:   screen.Send(screen.DocumentMsg{ID: v.Document, At: screen.OpenQuote(v.Citation)}),
	}
}
