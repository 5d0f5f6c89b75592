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
// Go prints floats.
func decimal(r *big.Rat) string {
	cents := new(big.Rat).Mul(r, big.NewRat(100, 1))
	if !cents.Denom().IsInt64() || cents.Denom().Int64() != 2 {
		return r.FloatString(2)
	}
	down := new(big.Int).Rsh(cents.Num(), 1) // the arithmetic shift is a floor
	down.Add(down, big.NewInt(int64(down.Bit(0))))
	return new(big.Rat).SetFrac(down, big.NewInt(100)).FloatString(2)
}

// exact reads a rational as Result prints it ("1114/15"); 0 where it cannot.
func exact(s string) *big.Rat {
	if r, ok := new(big.Rat).SetString(s); ok {
		return r
	}
	return new(big.Rat)
}
