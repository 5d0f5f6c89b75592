package assess

import (
	"math/big"
	"testing"
)

func TestDecimal(t *testing.T) {
	for in, want := range map[string]string{
		"0": "0.00", "100/43": "2.33", "8/3": "2.67", "-8/3": "-2.67", "-1/1000": "0.00",
		"1/8": "0.12", "3/8": "0.38", "5/8": "0.62", "7/8": "0.88", "-1/8": "-0.12", "-3/8": "-0.38",
	} {
		r, _ := new(big.Rat).SetString(in)
		if got := decimal(r); got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}
