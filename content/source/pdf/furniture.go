package pdf

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"yunlan/content/numeral"
	"yunlan/content/shape"
)

// leastRepeats is on how many pages a text at one height makes it running text.
const leastRepeats = 3

// edgeLines is how many lines from the edge of a page are looked at.
const edgeLines = 3

// edge is a line at the top or bottom of a page.
type edge struct {
	page int
	line *line
	key  string // the text masked by digits, with its height
	at   int    // its height
}

// markFurniture marks running text and page numbers: what stands, masked by digits,
// at one height at the edge of three pages, and whatever else stands at a height
// where most lines do so. The numbers give pages their labels where the file gives
// none.
func markFurniture(pages []page, labels []string) {
	edges := edgesOf(pages)
	repeats, lines, repeated := map[string]int{}, map[int]int{}, map[int]int{}
	for _, e := range edges {
		repeats[e.key]++
		lines[e.at]++
	}
	for _, e := range edges {
		if repeats[e.key] >= leastRepeats {
			repeated[e.at]++
		}
	}
	printed := map[int]int{}
	for _, e := range edges {
		if repeats[e.key] < leastRepeats && (repeated[e.at] < leastRepeats || repeated[e.at]*2 < lines[e.at]) {
			continue
		}
		e.line.furniture = true
		if n := numberIn(e.line.text); n > 0 {
			printed[e.page] = n
		}
	}
	labelPrinted(labels, printed)
}

// edgesOf returns the lines at the edges of the pages, the outermost first.
func edgesOf(pages []page) []edge {
	var edges []edge
	for n := range pages {
		p := &pages[n]
		byHeight := make([]*line, len(p.lines))
		for i := range p.lines {
			byHeight[i] = &p.lines[i]
		}
		slices.SortStableFunc(byHeight, func(a, b *line) int { return int(math.Round((b.base - a.base) / 2)) })
		for i, l := range byHeight {
			if i >= edgeLines && i < len(byHeight)-edgeLines || l.base > p.height*.2 && l.base < p.height*.8 {
				continue
			}
			at := int(math.Round(l.base / 4))
			edges = append(edges, edge{page: n, line: l, key: masked(l.text) + " " + strconv.Itoa(at), at: at})
		}
	}
	return edges
}

// masked is text with each number, Roman page numbers too, as one sign.
func masked(s string) string {
	if len(s) < 8 && strings.Trim(strings.ToLower(s), "ivxlc-–— ") == "" {
		return "#"
	}
	var b strings.Builder
	digit := false
	for _, r := range s {
		if unicode.IsDigit(r) {
			if !digit {
				b.WriteByte('#')
			}
			digit = true
			continue
		}
		digit = false
		b.WriteRune(r)
	}
	return b.String()
}

// numberIn is the only number of up to four digits in s, 0 for none or several.
func numberIn(s string) int {
	fields := strings.FieldsFunc(s, func(r rune) bool { return r < '0' || r > '9' })
	if len(fields) == 0 || len(fields) == 2 && fields[0] == fields[1] {
		return 0
	}
	last := fields[0]
	if len(fields) > 1 && strings.HasSuffix(strings.TrimRight(s, " -–—"), fields[len(fields)-1]) {
		last = fields[len(fields)-1]
	}
	if len(last) > 4 {
		return 0
	}
	n, _ := strconv.Atoi(last)
	return n
}

// labelPrinted fills in the labels of pages from the numbers printed on them, where
// three pages agree on how far these are from the count of sheets; else from that
// count. Labels of the file stay.
func labelPrinted(labels []string, printed map[int]int) {
	if slices.ContainsFunc(labels, func(s string) bool { return s != "" }) {
		return
	}
	offsets := map[float64]int{}
	for sheet, n := range printed {
		offsets[float64(sheet-n)]++
	}
	offset := shape.Commonest(offsets)
	agreed := offsets[offset] >= leastRepeats
	for i := range labels {
		switch n := i - int(offset); {
		case !agreed:
			labels[i] = strconv.Itoa(i + 1)
		case n > 0:
			labels[i] = strconv.Itoa(n)
		default:
			labels[i] = numeral.Roman(i + 1)
		}
	}
}
