package shape

// Wide reports characters that are set without spaces around them: a line that breaks
// between two of them is joined without one.
func Wide(r rune) bool {
	return r >= 0x2E80 && r <= 0x9FFF || r >= 0xF900 && r <= 0xFAFF || r >= 0xFF00 && r <= 0xFF60 || r >= 0x20000
}

// Commonest is the number with the most weight, the larger of equals; 0 of none.
func Commonest[N int | float64](weights map[N]int) N {
	var best N
	for n, weight := range weights {
		if weight > weights[best] || weight == weights[best] && n > best {
			best = n
		}
	}
	return best
}
