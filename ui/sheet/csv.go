package sheet

import (
	"bytes"
	"encoding/csv"
	"fmt"
)

// csv writes the column heads and the rows. It has no place for the title and
// what is said before and after.
func (t Table) csv(bom bool) ([]byte, error) {
	var b bytes.Buffer
	if bom {
		b.WriteString(ByteOrderMark)
	}
	w := csv.NewWriter(&b)
	heads := t.names()
	for i, name := range heads {
		heads[i] = Neutral(name)
	}
	records := [][]string{heads}
	for _, row := range t.Rows {
		records = append(records, t.neutrals(row))
	}
	if err := w.WriteAll(records); err != nil {
		return nil, fmt.Errorf("write CSV: %w", err)
	}
	return b.Bytes(), nil
}
