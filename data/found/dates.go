package found

import (
	"slices"
	"strconv"

	"yunlan/content"
)

// Date is a date that a paper names, with its sentence. Month and Day are 0 where it
// names none.
type Date struct {
	Year  int    `json:"year"`
	Month int    `json:"month"`
	Day   int    `json:"day"`
	Shown string `json:"shown"` // as printed
	content.Citation
}

// dates are those that a paper names, the earliest first; a sentence has each once. A
// year in the title of a document, or that something is held against, is none.
func dates(p *content.Paper) []Date {
	var all []Date
	for _, b := range p.Blocks {
		if b.Kind != content.Paragraph && b.Kind != content.Footnote && b.Kind != content.Row {
			continue
		}
		plain := b.Text
		for _, t := range titles(plain) {
			plain = plain[:t.start] + string(make([]byte, t.end-t.start)) + plain[t.end:]
		}
		for _, m := range dated().FindAllStringSubmatchIndex(plain, -1) {
			d, ok := date(plain, m)
			if !ok || compared(plain[:m[0]], plain[m[1]:]) {
				continue
			}
			place := content.Place{Block: b.ID, Start: m[0], End: m[1]}
			d.Citation = b.Cited(b.Sentences(place)).For(b, place)
			if !slices.ContainsFunc(all, d.same) {
				all = append(all, d)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b Date) int { return a.number() - b.number() })
	return all
}

// date reads a match of dated; ok is false for a month or a day that is none.
func date(text string, m []int) (d Date, ok bool) {
	numbers := [3]int{}
	for i := range numbers {
		if m[2+2*i] >= 0 {
			numbers[i], _ = strconv.Atoi(text[m[2+2*i]:m[3+2*i]])
		}
	}
	d = Date{Year: numbers[0], Month: numbers[1], Day: numbers[2], Shown: text[m[0]:m[1]]}
	return d, (m[4] < 0 || d.Month >= 1 && d.Month <= 12) && (m[6] < 0 || d.Day >= 1 && d.Day <= 31)
}

func (d Date) number() int { return d.Year*10000 + d.Month*100 + d.Day }

// same reports the same date in the same sentence.
func (d Date) same(o Date) bool {
	return d.number() == o.number() && d.Block == o.Block && d.Place == o.Place
}
