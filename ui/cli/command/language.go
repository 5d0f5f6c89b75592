package command

import (
	"strings"

	"yunlan/content/lang"
)

// ForScripts makes what scripts read, whose values do not change with the
// language of the person who started them.
func ForScripts[T any](made func() T) T {
	now := lang.Now()
	defer lang.Use(now)
	lang.Use(lang.Chinese)
	return made()
}

// Argument is the value of an option as it stands among the arguments, the last
// one if it is given twice.
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
