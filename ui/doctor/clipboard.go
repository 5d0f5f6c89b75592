package doctor

import (
	"os/exec"
	"strings"

	"yunlan/ui/clipboard"
)

// checkClipboard reports by which means text is copied, and what may prevent it.
func (p *program) checkClipboard() check {
	route := clipboard.Find(p.Getenv, exec.LookPath)
	c := check{"clipboard", docClipboard.String(), well, "", ""}
	switch {
	case route.Tool != nil:
		c.Value = strings.Join(route.Tool, " ")
	case route.OSC && route.Wrap == "tmux":
		return tmuxClipboard(c)
	case route.OSC && route.Wrap == "screen":
		c.Status, c.Value, c.Mend = notice, docScreen.String(), docScreenMend.String()
	case route.OSC && p.remote():
		c.Status, c.Value, c.Mend = notice, docOSC.String(), docSSHMend.String()
	case route.OSC:
		c.Status, c.Value, c.Mend = notice, docOSC.String(), docOSCMend.String()
	default:
		c.Status, c.Value, c.Mend = notice, docFile.F(route.Dir), docFileMend.String()
	}
	return c
}

// tmuxClipboard asks tmux whether it passes OSC 52 on.
func tmuxClipboard(c check) check {
	set, pass := tmuxOption("-sv", "set-clipboard"), tmuxOption("-gwv", "allow-passthrough")
	if set == "" && pass == "" { // it does not answer
		c.Status, c.Value, c.Mend = notice, docTmux.String(), docTmuxMend.String()
		return c
	}
	c.Value = docTmuxIs.F("set-clipboard " + set + ", allow-passthrough " + pass)
	if pass == "off" { // older tmux has no such option and passes it on
		c.Status, c.Mend = trouble, docTmuxMend.String()
	}
	return c
}
