package command

import (
	"strings"

	"yunlan/content/lang"
)

// ForScripts returns the result of made with Chinese in use: values for scripts do
// not depend on the language of the interface.
func ForScripts[T any](made func() T) T {
	now := lang.Now()
	defer lang.Use(now)
	lang.Use(lang.Chinese)
	return made()
}

// Argument is the value of an option in the raw arguments, the last one if it is
// repeated.
func (p *Program) Argument(name string) string {
	value, next := "", false
	for _, a := range p.Args {
		switch rest, joined := strings.CutPrefix(a, "--"+name+"="); {
		case next:
			value, next = a, false
		case a == "--":
			return value
		case joined:
			value = rest
		default:
			next = a == "--"+name
		}
	}
	return value
}
