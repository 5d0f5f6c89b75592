package doctor

import (
	"context"
	"os/exec"
	"strconv"
	"strings"
	"time"
)

// checkInput reports what to expect of an input method. Whether one runs cannot be
// found out, only whether the desktop announces one in the environment.
func (p *program) checkInput() check {
	c := check{"input", docInput.String(), well, docInputWell.String(), ""}
	switch {
	case p.remote():
		c.Value = docInputSSH.String()
	case p.Getenv("TERM") == "linux":
		c.Status, c.Value, c.Mend = notice, docInputConsole.String(), docConsoleMend.String()
	case p.Getenv("DISPLAY") == "" && p.Getenv("WAYLAND_DISPLAY") == "":
		// no desktop of this kind: Windows and macOS need no variables
	default:
		set := p.named("XMODIFIERS", "GTK_IM_MODULE")
		c.Value = docInputSet.F(set)
		if set == "" {
			c.Status, c.Value, c.Mend = notice, docInputUnset.String(), docInputMend.String()
		}
	}
	return c
}

// named lists the environment variables that are set, as name=value.
func (p *program) named(names ...string) string {
	var set []string
	for _, name := range names {
		if v := p.Getenv(name); v != "" {
			set = append(set, name+"="+v)
		}
	}
	return strings.Join(set, " ")
}

// remote reports a session over ssh.
func (p *program) remote() bool { return p.Getenv("SSH_TTY") != "" || p.Getenv("SSH_CONNECTION") != "" }

// longestEscape is the longest escape-time of tmux, in milliseconds, that is not
// noticed.
const longestEscape = 50

// checkEscape asks tmux for its escape-time.
func (p *program) checkEscape() check {
	c := check{"escape", docEscape.String(), well, docEscapeWell.String(), ""}
	if p.Getenv("TMUX") == "" {
		return c
	}
	wait := tmuxOption("-sv", "escape-time")
	ms, err := strconv.Atoi(wait)
	switch {
	case err != nil:
		c.Status, c.Value, c.Mend = notice, docEscapeAsk.String(), docEscapeMend.String()
	case ms > longestEscape:
		c.Status, c.Value, c.Mend = notice, docEscapeIs.F(wait), docEscapeMend.String()
	default:
		c.Value = docEscapeIs.F(wait)
	}
	return c
}

// tmuxOption is the value of a tmux option, "" if it cannot be had.
func tmuxOption(scope, name string) string {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	out, err := exec.CommandContext(ctx, "tmux", "show-options", scope, name).Output() //nolint:gosec // the names are constants
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(out))
}
