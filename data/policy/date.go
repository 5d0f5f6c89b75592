package policy

import (
	"cmp"
	"encoding"
	"fmt"
	"strconv"
	"strings"
)

var (
	_ encoding.TextMarshaler   = Date{}
	_ encoding.TextUnmarshaler = (*Date)(nil)
)

// Date is a month as the paper prints it: 2022.10. Month 0 is a year alone;
// the zero Date is unknown.
type Date struct{ Year, Month int }

// ParseDate reads 2022.10, 2022-10 or 2022; the empty string is the unknown Date.
func ParseDate(text string) (Date, error) {
	if text == "" {
		return Date{}, nil
	}
	year, month, found := strings.Cut(strings.ReplaceAll(text, "-", "."), ".")
	y, yerr := strconv.Atoi(year)
	m, merr := 0, error(nil)
	if found {
		m, merr = strconv.Atoi(month)
	}
	if yerr != nil || merr != nil || len(year) != 4 || y < 1 || found && (m < 1 || m > 12) {
		return Date{}, fmt.Errorf("read date %q: want YYYY.M", text)
	}
	return Date{y, m}, nil
}

// Known reports whether the paper gives a date.
func (d Date) Known() bool { return d != Date{} }

// Compare orders by number, 2022.9 before 2022.10 and a year before its
// months.
func (d Date) Compare(other Date) int {
	return cmp.Or(cmp.Compare(d.Year, other.Year), cmp.Compare(d.Month, other.Month))
}

// String prints the date as the paper's table does; unknown is empty.
func (d Date) String() string {
	switch {
	case !d.Known():
		return ""
	case d.Month == 0:
		return strconv.Itoa(d.Year)
	}
	return fmt.Sprintf("%d.%d", d.Year, d.Month)
}

// MarshalText makes a date the string that the table prints.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (d *Date) UnmarshalText(text []byte) (err error) {
	*d, err = ParseDate(string(text))
	return err
}
