package cli

import (
	"encoding/csv"
	"fmt"
	"strings"

	"yunlan/content"
)

// byteOrderMark tells Excel that a file is UTF-8.
const byteOrderMark = "\ufeff"

// sheet writes records as CSV that no spreadsheet takes for formulas.
func sheet(records [][]string) (string, error) {
	var b strings.Builder
	w := csv.NewWriter(&b)
	for _, record := range records {
		cells := make([]string, len(record))
		for i, cell := range record {
			cells[i] = neutral(content.Sanitize(cell))
		}
		if err := w.Write(cells); err != nil {
			return "", fmt.Errorf("write CSV: %w", err)
		}
	}
	w.Flush()
	return b.String(), w.Error()
}

// neutral puts an apostrophe before what a spreadsheet would compute, also
// behind white space and in full-width form.
func neutral(cell string) string {
	start := strings.TrimSpace(cell)
	for _, sign := range []string{"=", "+", "-", "@", "＝", "＋", "－", "＠"} {
		if strings.HasPrefix(start, sign) {
			return "'" + cell
		}
	}
	return cell
}
