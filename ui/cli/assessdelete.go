package cli

import (
	"errors"
	"time"

	"github.com/spf13/cobra"

	"yunlan/data/assess"
	"yunlan/data/disk"
	"yunlan/data/store"
	"yunlan/ui/plain"
)

func (p *program) assessDelete() *cobra.Command {
	all, yes := false, false
	cmd := &cobra.Command{
		Use:     "delete [RUN]",
		Short:   shortDelete.String(),
		Long:    shortDelete.String() + "\n\n" + longDelete.String() + "\n" + longRun.String(),
		Example: exampleDelete.String(),
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 1 || len(args) == 1 && all {
				return usage(msgDelete.String(), hintHelp.F(cmd.CommandPath()))
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
	cmd.Flags().BoolVar(&yes, "yes", false, flagYes.String())
	return cmd
}

// runDelete removes a run, all of them, or without a name the one in progress.
func (p *program) runDelete(name string, all, yes bool) error {
	st, runs := p.runs()
	if err := p.warn(st); err != nil {
		return err
	}
	var what string
	remove := st.DeleteRuns
	switch {
	case all:
		what = allRuns.F(len(runs))
	case name == "":
		date, answered, ok := inProgress(st)
		if !ok {
			return &failure{exitFailed, "not_found", msgNoDraft.String(), hintDelete.String()}
		}
		what, remove = draftRun.F(date.Local().Format(time.DateOnly), answered), st.DeleteDraft
	default:
		at, err := find(runs, name)
		if err != nil {
			return err
		}
		id := runs[at].ID
		what, remove = namedRun.F(runs[at].Date.Local().Format(time.DateOnly), id), func() error { return st.DeleteRun(id) }
	}
	if err := p.sure(what, yes); err != nil {
		return err
	}
	if err := remove(); err != nil {
		return errors.Join(p.warn(st), &failure{exitFailed, "failed", msgNotDeleted.F(disk.Reason(err)), ""})
	}
	return p.print(deletedWords.F(what) + "\n")
}

// sure asks before something is gone for good; a script says --yes.
func (p *program) sure(what string, yes bool) error {
	if yes {
		return nil
	}
	if p.cols == 0 || !p.keyboard() {
		return usage(msgNotSure.F(what), hintYes.String())
	}
	talk := plain.NewTalk(p.stdin, p.stdout, min(p.cols, measure), true)
	n, err := talk.Menu(askDelete.F(what), []string{deleteIt.String(), keepIt.String()}, false)
	if err != nil || n != 0 {
		return &failure{exitFailed, "kept", msgKept.String(), ""}
	}
	return nil
}

// inProgress is when the assessment in progress was last answered, and how
// many questions were.
func inProgress(st *store.Store) (date time.Time, answered int, ok bool) {
	run, ok := st.Draft()
	if !ok {
		return time.Time{}, 0, false
	}
	d, _ := assess.ReadDraft(run.Payload) // a damaged one can be deleted too
	return run.Date, len(d.Answers.Given), true
}
