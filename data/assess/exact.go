package assess

import "math/big"

// percent returns 100·part/whole, exactly.
func percent(part, whole int) *big.Rat {
	return big.NewRat(int64(100*part), int64(whole))
}

// floor returns the greatest integer that is not above r; r is not negative.
func floor(r *big.Rat) int {
	return int(new(big.Int).Quo(r.Num(), r.Denom()).Int64())
}

// decimal prints r with two decimals; an exact half goes to the even digit, as
// Go prints floats, and nothing is minus zero.
func decimal(r *big.Rat) string {
	halves := new(big.Rat).Mul(r, big.NewRat(200, 1))
	if halves.IsInt() && halves.Num().Bit(0) == 1 {
		down := new(big.Int).Rsh(halves.Num(), 1) // the arithmetic shift is a floor
		down.Add(down, big.NewInt(int64(down.Bit(0))))
		r = new(big.Rat).SetFrac(down, big.NewInt(100))
	}
	if s := r.FloatString(2); s != "-0.00" {
		return s
	}
	return "0.00"
}

// exact reads a rational as Result prints it ("1114/15"); 0 where it cannot.
func exact(s string) *big.Rat {
	if r, ok := new(big.Rat).SetString(s); ok {
		return r
	}
	return new(big.Rat)
}
