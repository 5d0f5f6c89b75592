package tables

import (
	"strconv"
	"strings"

	"yunlan/content"
	"yunlan/data/found"
	"yunlan/ui/chart"
	"yunlan/ui/figure"
	"yunlan/ui/sheet"
)

// ByMachine is who found what data/found finds, as scripts see it.
const ByMachine = "machine"

// FoundMark stands before what a machine found, never the ● of what a reader checked.
func FoundMark(ascii bool) string {
	if ascii {
		return "#"
	}
	return "◇"
}

// Gathered is the mark of a number by who has it: a careful reader, or rules.
func Gathered(byHand bool) chart.Kind {
	if byHand {
		return chart.Stated
	}
	return chart.Found
}

// GatheredBy says it in words.
func GatheredBy(byHand bool) string {
	if byHand {
		return byHandNote.String()
	}
	return byRulesNote.String()
}

// FoundNote says that a machine found what follows, and what that means.
func FoundNote() string { return foundNote.String() }

// FoundAmount is a found number as printed, with its sign and unit: ≥75%, 4,550 亿元.
func FoundAmount(f found.Fact) string { return figure.Amount(f.Sign+f.Shown, f.Unit) }

// FoundState names whether a number was reached; "" for one that was.
func FoundState(s found.State) string { return foundStates[s].String() }

// FoundKind names a kind of number.
func FoundKind(k found.Kind) string { return foundKinds[k].String() }

// FoundFacts is the table of numbers found by machine, each with its sentence.
func FoundFacts(facts []found.Fact, format sheet.Format) sheet.Table {
	t := sheet.Table{Title: foundFacts.String(), Before: []string{FoundNote()}, Columns: Columns([]string{
		"id", "subject", "metric", "period", "value", "to", "sign", "unit", "kind", "state", "found_by", "quote", "block", "section", "page",
	}, "value", "to")}
	for _, f := range facts {
		to, kind, state := "", string(f.Kind), string(f.State)
		if f.To != nil {
			to = digits(*f.To)
		}
		if inWords(format) {
			kind, state = FoundKind(f.Kind), FoundState(f.State)
		}
		t.Rows = append(t.Rows, []string{
			f.ID, f.Subject, f.Metric, f.Period, digits(f.Value), to, f.Sign, f.Unit, kind, state, ByMachine,
			f.Whole(), reference(f.Block, format), string(f.Section), f.Pages("–"),
		})
	}
	return t
}

// FoundDocuments is the table of the documents that a paper names, each where it does
// so first.
func FoundDocuments(all []found.Document) sheet.Table {
	t := sheet.Table{Title: foundDocuments.String(), Before: []string{FoundNote()}, Columns: Columns([]string{
		"title", "issuer", "date", "mentions", "found_by", "quote", "block", "section", "page",
	}, "mentions")}
	for _, d := range all {
		c := d.Mentions[0]
		t.Rows = append(t.Rows, append([]string{d.Title, d.Issuer, d.Date, strconv.Itoa(len(d.Mentions)), ByMachine}, cited(c)...))
	}
	return t
}

func cited(c content.Citation) []string {
	return []string{c.Whole(), c.Block.Typed(), string(c.Section), c.Pages("–")}
}

// FoundName is what a found number is of, in one line: 全市生产总值 增长.
func FoundName(f found.Fact) string {
	return strings.TrimSpace(f.Subject + " " + strings.ReplaceAll(f.Metric, " ", ""))
}

// FoundWhen is the period of a found number and whether it was reached, for a person:
// 2027年 · 目标.
func FoundWhen(f found.Fact) string {
	parts := []string{f.Period, FoundState(f.State)}
	return strings.Trim(strings.Join(parts, " · "), " ·")
}

func digits(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
