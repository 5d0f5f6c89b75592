package content

import "golang.org/x/text/width"

// Narrow writes the full-width letters, digits, signs and spaces that a Chinese
// input method sends as their common twins: Ａ１％　 is A1% and a blank. Han and
// the stop 。, which have no twin, stay, and so does case.
func Narrow(s string) string { return width.Fold.String(s) }

// NarrowRune is Narrow for one character.
func NarrowRune(r rune) rune {
	if twin := width.LookupRune(r).Folded(); twin != 0 {
		return twin
	}
	return r
}
