package workbook

import (
	"regexp"
	"slices"
	"strconv"

	"yunlan/data/market"
	"yunlan/ui/figure"
	"yunlan/ui/sheet"
)

// block is the numbers of a figure that share a unit, growth apart: names down,
// series across.
type block struct {
	key     market.Key // of its first series
	unit    string
	series  []market.Series
	names   []string // of the rows
	columns []column // behind the names
}

// column is the numbers of a series, or those of its bounds.
type column struct {
	series string
	bound  bool
	cells  map[string]market.Point // by the names of the rows
}

// blocksOf are the blocks of a figure, values before growth.
func blocksOf(f market.Figure) []block {
	var blocks []block
	for _, key := range market.Keys {
		for _, s := range f.View(key) {
			i := slices.IndexFunc(blocks, func(b block) bool { return b.takes(key, s) })
			if i < 0 {
				i, blocks = len(blocks), append(blocks, block{key: key, unit: s.Unit})
			}
			blocks[i].series = append(blocks[i].series, s)
		}
	}
	for i := range blocks {
		if f.Form == market.Stacked && blocks[i].key == market.Value {
			blocks[i].series = turned(blocks[i].series)
		}
		blocks[i].layOut()
	}
	return blocks
}

// takes reports that a series of a view belongs to the block. What is counted by
// month and in total shares one.
func (b block) takes(key market.Key, s market.Series) bool {
	same := b.key == key || b.key == market.Value && key == market.Monthly
	return same && b.unit == s.Unit
}

// turned makes series of the names and names of the series, earliest first: years
// stand down.
func turned(series []market.Series) []market.Series {
	series = slices.Clone(series)
	slices.SortStableFunc(series, func(a, b market.Series) int {
		if a.Name < b.Name {
			return -1
		}
		return 1
	})
	var out []market.Series
	for _, s := range series {
		for _, p := range s.Points {
			i := slices.IndexFunc(out, func(o market.Series) bool { return o.Name == p.X })
			if i < 0 {
				i, out = len(out), append(out, market.Series{Key: s.Key, Name: p.X, Unit: s.Unit})
			}
			p.X = s.Name
			out[i].Points = append(out[i].Points, p)
		}
	}
	return out
}

// layOut finds the rows and the columns.
func (b *block) layOut() {
	for _, s := range b.series {
		value, bound := column{series: s.Name, cells: map[string]market.Point{}}, column{series: s.Name, bound: true, cells: map[string]market.Point{}}
		for _, p := range s.Points {
			if !slices.Contains(b.names, p.X) {
				b.names = append(b.names, p.X)
			}
			if p.Kind == market.Bound {
				bound.cells[p.X] = p
			} else {
				value.cells[p.X] = p
			}
		}
		for _, c := range []column{value, bound} {
			if len(c.cells) > 0 {
				b.columns = append(b.columns, c)
			}
		}
	}
	if b.dated() == headYear.String() {
		slices.SortStableFunc(b.names, func(x, y string) int { return yearOf(x) - yearOf(y) })
	}
}

var (
	year  = regexp.MustCompile(`^\d{4}\D?$`)
	month = regexp.MustCompile(`^\d{4}\.\d{1,2}$`)
)

func yearOf(name string) int {
	n, _ := strconv.Atoi(name[:min(4, len(name))])
	return n
}

// dated is the head of the names.
func (b block) dated() string {
	all := func(is *regexp.Regexp) bool {
		return !slices.ContainsFunc(b.names, func(n string) bool { return !is.MatchString(n) })
	}
	switch {
	case all(year):
		return headYear.String()
	case all(month):
		return headMonth.String()
	}
	return headItem.String()
}

// title is what the block shows and its unit: 规模（亿元）.
func (b block) title() string {
	return blockTitle.F(figure.ViewName(b.key), figure.Say(b.unit))
}

func (c column) title() string {
	if c.bound {
		return boundOf.F(figure.Say(c.series))
	}
	return figure.Say(c.series)
}

// table is the block's cells; below, how derived numbers are computed.
func (b block) table() sheet.Table {
	t := sheet.Table{Title: b.title(), Columns: []sheet.Column{{Key: "x", Name: b.dated()}}}
	for _, c := range b.columns {
		t.Columns = append(t.Columns, sheet.Column{Key: c.series, Name: c.title(), Kind: sheet.Amount})
	}
	for _, name := range b.names {
		row := []string{figure.Say(name)}
		for _, c := range b.columns {
			cell := ""
			if p, ok := c.cells[name]; ok {
				cell = p.Label()
				if p.Formula != "" && !p.Counts {
					t.After = append(t.After, derivedAs.F(figure.Say(c.series), figure.Say(name), figure.Formula(p.Formula, b.unit)))
				}
			}
			row = append(row, cell)
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}
