package content

import "golang.org/x/text/width"

// Narrow replaces full-width letters, digits, signs and spaces, which a Chinese
// input method sends, by their half-width forms: Ａ１％　 becomes A1% and a space.
// Characters without such a form (Chinese, 。) and case stay.
func Narrow(s string) string { return width.Fold.String(s) }

// NarrowRune is Narrow for one character.
func NarrowRune(r rune) rune {
	if twin := width.LookupRune(r).Folded(); twin != 0 {
		return twin
	}
	return r
}
