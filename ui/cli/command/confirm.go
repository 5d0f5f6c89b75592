package command

import (
	"yunlan/ui/plain"
)

// Confirm asks before something is deleted; yes (--yes) skips the question. It returns
// a failure if the answer is no or nobody can be asked.
func (p *Program) Confirm(what string, yes bool) error {
	if yes {
		return nil
	}
	if p.Cols == 0 || !p.keyboard() {
		return Usage(msgNotSure.F(what), hintYes.String())
	}
	talk := plain.NewTalk(p.Stdin, p.Stdout, min(p.Cols, Measure), true)
	n, err := talk.Menu(askDelete.F(what), []string{deleteIt.String(), keepIt.String()}, "")
	if err != nil || n != 0 {
		return &Failure{ExitFailed, "kept", msgKept.String(), ""}
	}
	return nil
}
