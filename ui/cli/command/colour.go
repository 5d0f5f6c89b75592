package command

import (
	"runtime"
	"strings"

	"github.com/charmbracelet/colorprofile"
)

const Windows = runtime.GOOS == "windows"

// Profile decides what escapes may reach stdout. The first that speaks wins:
// --color, NO_COLOR, FORCE_COLOR or CLICOLOR_FORCE, CLICOLOR=0, the terminal.
// Without colour there is no escape at all, so that text stays text.
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

// says reports a variable that is set and not a no.
func (p *Program) says(name string) bool {
	v := strings.ToLower(p.Getenv(name))
	return v != "" && v != "0" && v != "false"
}

// Getenv asks the run's environment; of a name given twice the last counts.
func (p *Program) Getenv(name string) string {
	for i := len(p.Env) - 1; i >= 0; i-- {
		if v, ok := strings.CutPrefix(p.Env[i], name+"="); ok {
			return v
		}
	}
	return ""
}
