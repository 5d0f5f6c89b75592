package command

import (
	"yunlan/ui/plain"
)

// Sure asks before something is gone for good; a script says --yes.
func (p *Program) Sure(what string, yes bool) error {
	if yes {
		return nil
	}
	if p.Cols == 0 || !p.keyboard() {
		return Usage(msgNotSure.F(what), hintYes.String())
	}
	talk := plain.NewTalk(p.Stdin, p.Stdout, min(p.Cols, Measure), true)
	n, err := talk.Menu(askDelete.F(what), []string{deleteIt.String(), keepIt.String()}, false)
	if err != nil || n != 0 {
		return &Failure{ExitFailed, "kept", msgKept.String(), ""}
	}
	return nil
}
