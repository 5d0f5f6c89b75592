package sheet

import (
	"bytes"
	"encoding/csv"
	"fmt"
)

// csv writes the column heads and the rows. It has no place for the title and
// what is said before and after.
func (t Table) csv(excel bool) ([]byte, error) {
	var b bytes.Buffer
	cell := Column.plain
	if excel {
		b.WriteString(ByteOrderMark)
		cell = Column.forSpreadsheet
	}
	w := csv.NewWriter(&b)
	records := [][]string{t.names()}
	for i, name := range records[0] {
		records[0][i] = cell(Column{}, name)
	}
	for _, row := range t.Rows {
		record := make([]string, len(row))
		for i, value := range row {
			record[i] = cell(t.Columns[i], value)
		}
		records = append(records, record)
	}
	if err := w.WriteAll(records); err != nil {
		return nil, fmt.Errorf("write CSV: %w", err)
	}
	return b.Bytes(), nil
}
