package assess

import (
	"errors"
	"time"

	"github.com/spf13/cobra"
	"yunlan/data/disk"
	"yunlan/data/sitting"
	"yunlan/data/store"
	"yunlan/ui/cli/command"
)

func (p *program) delete() *cobra.Command {
	all, yes := false, false
	cmd := &cobra.Command{
		Use:               "delete [RUN]",
		Short:             shortDelete.String(),
		Long:              shortDelete.String() + "\n\n" + longDelete.String() + "\n" + longRun.String(),
		Example:           exampleDelete.String(),
		ValidArgsFunction: p.completeRun,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 1 || len(args) == 1 && all {
				return command.Usage(msgDelete.String(), command.HintHelp.F(cmd.CommandPath()))
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			name := ""
			if len(args) == 1 {
				name = args[0]
			}
			return p.runDelete(name, all, yes)
		},
	}
	cmd.Flags().BoolVar(&all, "all", false, flagAll.String())
	cmd.Flags().BoolVar(&yes, "yes", false, FlagYes.String())
	return cmd
}

// runDelete removes a run, all of them, or without a name the one in progress.
func (p *program) runDelete(name string, all, yes bool) error {
	st, runs := p.runs()
	if err := p.TellProblems(st); err != nil {
		return err
	}
	what, remove, err := toDelete(st, runs, name, all)
	if err != nil {
		return err
	}
	if err := p.Confirm(what, yes); err != nil {
		return err
	}
	switch err := remove(); {
	case errors.Is(err, sitting.ErrChanged):
		return &command.Failure{Exit: command.ExitFailed, Code: "changed", Message: msgNotDeleted.F(changedMeanwhile), Hint: hintChanged.String()}
	case err != nil:
		return errors.Join(p.TellProblems(st), &command.Failure{Exit: command.ExitFailed, Code: "failed", Message: msgNotDeleted.F(disk.Reason(err)), Hint: ""})
	}
	return p.Print(deletedWords.F(what) + "\n")
}

// toDelete words what is to be deleted and returns the function that deletes it.
func toDelete(st *store.Store, runs []sitting.Past, name string, all bool) (what string, remove func() error, err error) {
	open := sitting.Unfinished(st)
	if all {
		return allRuns.F(len(runs)), func() error { return sitting.DeleteAll(st) }, nil
	}
	if name == "" {
		switch len(open) {
		case 0:
			return "", nil, &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: msgNoDraft.String(), Hint: hintDelete.String()}
		case 1:
			return draftWords(open[0]), open[0].Delete, nil
		default:
			return "", nil, command.Usage(msgWhichDraft.F(len(open)), hintWhichDraft.String())
		}
	}
	for _, s := range open {
		if s.ID == name {
			return draftWords(s), s.Delete, nil
		}
	}
	at, err := find(runs, name)
	if err != nil {
		return "", nil, err
	}
	what = namedRun.F(runs[at].Date.Local().Format(time.DateOnly), runs[at].ID)
	return what, func() error { return runs[at].Delete(st) }, nil
}

func draftWords(s sitting.Session) string {
	return draftRun.F(s.Date.Local().Format(time.DateOnly), len(s.Draft.Answers.Given))
}
