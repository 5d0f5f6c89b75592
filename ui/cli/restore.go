package cli

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"
	"yunlan/content/lang"
	"yunlan/data/disk"
	"yunlan/data/store"
	"yunlan/ui/cli/command"
)

func (p *program) restore() *cobra.Command {
	return &cobra.Command{
		Use:     "restore FILE|-",
		Short:   shortRestore.String(),
		Long:    longRestore.String(),
		Example: exampleRestore.String(),
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return command.Usage(msgOneFile.String(), hintOneRescue.String())
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error { return p.runRestore(args[0]) },
	}
}

const maxRescue = 256 << 20 // bytes; more than all that the store keeps

// runRestore merges a rescue file into the reader's state.
func (p *program) runRestore(file string) error {
	data, err := p.ReadInput(file, maxRescue)
	if err != nil {
		why, hint := command.WhyUnread(err, hintOneRescue)
		return &command.Failure{Exit: command.ExitUsage, Code: "bad_input", Message: msgRestore.F(command.InputName(file), why), Hint: hint}
	}
	s := store.Open(store.DefaultDirs())
	all, err := s.Restore(data)
	if err != nil {
		return notRestored(file, err)
	}
	if len(all) == 0 {
		return p.Print(restoredNothing.F(command.InputName(file)) + "\n")
	}
	var out strings.Builder
	var first error
	for _, one := range all {
		out.WriteString(store.Title(one.Kind) + lang.Colon.String() + becameOf(one) + "\n")
		if first == nil && one.Err != nil && !errors.Is(one.Err, store.ErrDeleted) {
			first = one.Err
		}
	}
	if err := p.Print(out.String()); err != nil {
		return err
	}
	if first != nil {
		return &command.Failure{Exit: command.ExitFailed, Code: "failed", Message: msgNotAllRestored.F(command.InputName(file)), Hint: hintNotAllRestored.String()}
	}
	return errors.Join(p.TellProblems(s), p.Print(restoredAll.F(command.InputName(file))+"\n"))
}

// notRestored is the failure of a file that cannot be restored at all.
func notRestored(file string, err error) error {
	f := &command.Failure{Exit: command.ExitUsage, Code: "bad_input", Message: "", Hint: hintOneRescue.String()}
	switch {
	case errors.Is(err, store.ErrNewer):
		f.Message, f.Hint = msgRestore.F(command.InputName(file), restoreNewer.String()), hintRestoreNewer.String()
	case errors.Is(err, store.ErrDamagedRescue):
		f.Message, f.Hint = msgRestore.F(command.InputName(file), restoreDamaged.String()), hintRestoreDamaged.String()
	default:
		f.Message = msgRestore.F(command.InputName(file), restoreOther.String())
	}
	return f
}

// becameOf words the result for one document.
func becameOf(one store.Restored) string {
	switch {
	case one.Err == nil && one.Changed:
		return restoredDoc.String()
	case one.Err == nil:
		return restoredSame.String()
	case errors.Is(one.Err, store.ErrDeleted):
		return restoreDeleted.String()
	case errors.Is(one.Err, store.ErrNewer):
		return restoreNewer.String()
	case errors.Is(one.Err, store.ErrUnknown):
		return restoreUnknown.String()
	case errors.Is(one.Err, store.ErrDamaged):
		return restoreDamagedDoc.String()
	}
	return restoreUnsaved.F(disk.Reason(one.Err))
}
