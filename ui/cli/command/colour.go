package command

import (
	"runtime"
	"strings"

	"github.com/charmbracelet/colorprofile"
)

const Windows = runtime.GOOS == "windows"

// Profile is the colour profile of stdout. The first of these that is set decides:
// --color, NO_COLOR, FORCE_COLOR or CLICOLOR_FORCE, CLICOLOR=0, the terminal. Without
// colour there are no escapes at all.
func (p *Program) Profile() colorprofile.Profile {
	switch {
	case p.Color == "never":
		return colorprofile.NoTTY
	case p.Color == "always":
		return p.forced()
	case p.Getenv("NO_COLOR") != "":
		return colorprofile.NoTTY
	case p.says("FORCE_COLOR"), p.says("CLICOLOR_FORCE"):
		return p.forced()
	case p.Getenv("FORCE_COLOR") != "", p.Getenv("CLICOLOR") == "0", p.Cols == 0, p.Dumb():
		return colorprofile.NoTTY
	}
	return colorprofile.Env(p.Env)
}

// forced is at least the sixteen colours that every terminal has.
func (p *Program) forced() colorprofile.Profile {
	return max(colorprofile.ANSI, colorprofile.Env(p.Env))
}

// says reports that a variable is set to something other than 0 or false.
func (p *Program) says(name string) bool {
	v := strings.ToLower(p.Getenv(name))
	return v != "" && v != "0" && v != "false"
}

// Getenv returns a variable of the run's environment; the last one if it is repeated.
func (p *Program) Getenv(name string) string {
	for i := len(p.Env) - 1; i >= 0; i-- {
		if v, ok := strings.CutPrefix(p.Env[i], name+"="); ok {
			return v
		}
	}
	return ""
}
