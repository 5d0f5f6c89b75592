package cli

import (
	"runtime"
	"strings"

	"github.com/charmbracelet/colorprofile"
)

const windows = runtime.GOOS == "windows"

// profile decides what escapes may reach stdout. The first that speaks wins:
// --color, NO_COLOR, FORCE_COLOR or CLICOLOR_FORCE, CLICOLOR=0, the terminal.
// Without colour there is no escape at all, so that text stays text.
func (p *program) profile() colorprofile.Profile {
	switch {
	case p.color == "never":
		return colorprofile.NoTTY
	case p.color == "always":
		return p.forced()
	case p.getenv("NO_COLOR") != "":
		return colorprofile.NoTTY
	case p.says("FORCE_COLOR"), p.says("CLICOLOR_FORCE"):
		return p.forced()
	case p.getenv("FORCE_COLOR") != "", p.getenv("CLICOLOR") == "0", p.cols == 0, p.dumb():
		return colorprofile.NoTTY
	}
	return colorprofile.Env(p.env)
}

// forced is at least the sixteen colours that every terminal has.
func (p *program) forced() colorprofile.Profile {
	return max(colorprofile.ANSI, colorprofile.Env(p.env))
}

// says reports a variable that is set and not a no.
func (p *program) says(name string) bool {
	v := strings.ToLower(p.getenv(name))
	return v != "" && v != "0" && v != "false"
}

// getenv asks the run's environment; of a name given twice the last counts.
func (p *program) getenv(name string) string {
	for i := len(p.env) - 1; i >= 0; i-- {
		if v, ok := strings.CutPrefix(p.env[i], name+"="); ok {
			return v
		}
	}
	return ""
}
