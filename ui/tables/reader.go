package tables

import (
	"slices"
	"strings"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/ui/sheet"
)

// forReaders reports a format whose cells are written for people, in the language in use:
// workbooks, and under English, which cannot read the paper's units and places, all but
// JSON, which is the same in every language.
func forReaders(f sheet.Format) bool {
	return inWords(f) || f != sheet.JSON && lang.Now() == lang.English
}

// inWords reports a format that says kinds and results in words; the others have the
// names that scripts know, whatever the language.
func inWords(f sheet.Format) bool { return f == sheet.XLSX }

// reference is a block, figure or table as a cell names it: for people as they type it,
// fig4 in English; for scripts by its ID.
func reference(id content.ID, format sheet.Format) string {
	if forReaders(format) {
		return id.Typed()
	}
	return string(id)
}

// ofThePaper are the columns whose words are the paper's.
var ofThePaper = []string{"region", "policy", "content", "issuer", "source", "quote"}

// translatedKey stands behind the key of a column whose translation a column holds.
const translatedKey = "_en"

// inEnglish is a table of the paper for a reader of English: what is translated stands
// where the Chinese stood, and the Chinese at the end, marked.
func inEnglish(t sheet.Table, format sheet.Format) sheet.Table {
	if lang.Now() != lang.English || !forReaders(format) {
		return t
	}
	at := func(key string) int {
		return slices.IndexFunc(t.Columns, func(c sheet.Column) bool { return c.Key == key })
	}
	columns := slices.Clone(t.Columns)
	var own, chinese []int
	for i, c := range t.Columns {
		switch {
		case slices.Contains(ofThePaper, c.Key):
			if twin := at(c.Key + translatedKey); twin >= 0 {
				own = append(own, twin)
			}
			columns[i].Name = inChinese.F(c.Name)
			chinese = append(chinese, i)
		case at(strings.TrimSuffix(c.Key, translatedKey)) == i: // it translates no other
			own = append(own, i)
		}
	}
	order := append(own, chinese...)
	t.Columns = ordered(columns, order)
	t.Rows = slices.Clone(t.Rows)
	for i, row := range t.Rows {
		t.Rows[i] = ordered(row, order)
	}
	return t
}

// ordered are the elements of a list at some places.
func ordered[T any](list []T, order []int) []T {
	out := make([]T, len(order))
	for i, at := range order {
		out[i] = list[at]
	}
	return out
}
