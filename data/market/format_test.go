package market

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestFormat(t *testing.T) {
	cases := map[float64]string{
		4910: "4,910", 1294: "1,294", 999: "999", 1000000: "1,000,000", 40.91: "40.91", 4126.05: "4,126.05", -1234: "-1,234", -123: "-123", 0: "0",
		999999999999999: "999,999,999,999,999", 1e15: "1e+15", -2.5e15: "-2.5e+15", 0.000001: "0.000001", 2e-7: "2e-07",
		math.SmallestNonzeroFloat64: "5e-324", -math.MaxFloat64: "-1.7976931348623157e+308",
	}
	for value, want := range cases {
		if got := Format(value); got != want {
			t.Errorf("%v is %q, want %q", value, got, want)
		}
	}
}

// TestFormatIsShortAndExact over any number: it fits beside a mark and reads
// back as the number it was.
func TestFormatIsShortAndExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		value := rapid.Float64().Draw(t, "value")
		got := Format(value)
		back, err := strconv.ParseFloat(strings.ReplaceAll(got, ",", ""), 64)
		if err != nil || back != value {
			t.Fatalf("%v is %q, which reads %v, %v", value, got, back, err)
		}
		if len(got) > 26 {
			t.Fatalf("%v is %q, %d bytes long", value, got, len(got))
		}
	})
}
