package assess

import (
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"yunlan/data/sitting"
	"yunlan/data/store"
	"yunlan/ui/cli/command"
)

// runs are the finished assessments that can be read, oldest first.
func (p *program) runs() (*store.Store, []sitting.Past) {
	st := store.Open(store.DefaultDirs())
	return st, slices.DeleteFunc(sitting.History(st), func(r sitting.Past) bool { return r.Broken })
}

// find returns the index of a run by its number in the history, its ID, a unique
// beginning of it, or "last".
func find(runs []sitting.Past, name string) (int, error) {
	if n, err := strconv.Atoi(name); err == nil && n >= 1 && n <= len(runs) {
		return n - 1, nil
	}
	if name == "last" && len(runs) > 0 {
		return len(runs) - 1, nil
	}
	var found []int
	for i, r := range runs {
		if r.ID == name {
			return i, nil
		}
		if len(name) >= 8 && strings.HasPrefix(r.ID, name) {
			found = append(found, i)
		}
	}
	if len(found) == 1 {
		return found[0], nil
	}
	return -1, &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: msgNoRun.F(command.Echo(name)), Hint: whichRun(runs)}
}

// whichRun says how a run may be named.
func whichRun(runs []sitting.Past) string {
	if len(runs) == 0 {
		return hintNoRuns.String()
	}
	return hintRun.F(len(runs))
}

// oneRun is the cobra.PositionalArgs of commands with at most one run.
func oneRun(cmd *cobra.Command, args []string) error {
	if len(args) <= 1 {
		return nil
	}
	return command.Usage(msgOneRun.F(cmd.Name()), command.HintHelp.F(cmd.CommandPath()))
}

// completeRun offers the finished assessments.
func (p *program) completeRun(_ *cobra.Command, _ []string, word string) ([]string, cobra.ShellCompDirective) {
	_, runs := p.runs()
	if len(runs) == 0 {
		return nil, command.NoFiles
	}
	out := []string{"last"}
	for _, r := range runs {
		out = append(out, r.ID)
	}
	return command.Starting(out, word), cobra.ShellCompDirectiveDefault // compare takes files as well
}
