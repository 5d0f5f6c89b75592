package assess

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/spf13/cobra"
	"yunlan/data/assess"
	"yunlan/data/sitting"
	"yunlan/ui/cli/command"
	"yunlan/ui/report"
)

func (p *program) compare() *cobra.Command {
	width, asJSON := 0, false
	cmd := &cobra.Command{
		Use:               "compare A B",
		Short:             shortCompare.String(),
		Long:              shortCompare.String() + "\n\n" + longCompare.String(),
		Example:           exampleCompare.String(),
		ValidArgsFunction: p.completeRun,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 2 {
				return nil
			}
			return command.Usage(msgTwoRuns.String(), command.HintHelp.F(cmd.CommandPath()))
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			return p.runCompare(args, p.WrapAt(cmd, width), asJSON)
		},
	}
	cmd.Flags().Var(command.Cells{Value: &width}, "width", flagReportWidth.String())
	cmd.Flags().BoolVar(&asJSON, "json", false, flagPrintJSON.String())
	return cmd
}

// compareJSON is two runs set against each other.
type compareJSON struct {
	Schema int `json:"schema"`
	assess.Comparison
}

func (p *program) runCompare(args []string, width int, asJSON bool) error {
	if args[0] == "-" && args[1] == "-" {
		return command.Usage(msgStdinTwice.String(), hintAnswerFile.String())
	}
	st, runs := p.runs()
	if err := p.TellProblems(st); err != nil {
		return err
	}
	if p.sameSide(runs, args[0], args[1]) {
		if err := p.Tell(sameSides.F(command.Echo(args[0]), command.Echo(args[1]))); err != nil {
			return err
		}
	}
	var sides [2]assess.Run
	for i, name := range args {
		run, err := p.runOrFile(runs, name)
		if err != nil {
			return err
		}
		sides[i] = run
	}
	c := assess.Compare(sides[0], sides[1])
	if asJSON {
		return p.PrintJSON(compareJSON{command.Schema, c})
	}
	head := p.Painter().Title(comparing.F(args[0], args[1])) + "\n"
	return p.Print(head + report.BlocksText(report.Comparison(c), report.TextOptions{Width: width}))
}

// sameSide reports that two words name the same run of the history, or the same file.
func (p *program) sameSide(runs []sitting.Past, one, other string) bool {
	first, err := find(runs, one)
	second, err2 := find(runs, other)
	if err == nil || err2 == nil {
		return err == nil && err2 == nil && first == second
	}
	a, err := os.Stat(one)
	b, err2 := os.Stat(other)
	return err == nil && err2 == nil && os.SameFile(a, b)
}

// runOrFile reads a run of the history, else an answer file.
func (p *program) runOrFile(runs []sitting.Past, name string) (assess.Run, error) {
	if at, err := find(runs, name); err == nil {
		return runs[at].Run, nil
	}
	if runName(name) {
		return assess.Run{}, &command.Failure{Exit: command.ExitUsage, Code: "bad_input", Message: msgNoRunOrFile.F(command.Echo(name)), Hint: whichRun(runs)}
	}
	answers, err := p.readAnswers(name)
	if err != nil {
		return assess.Run{}, err
	}
	return assess.Load().Record(answers), nil
}

// runName reports a word that can only mean a run: no such file exists, and it does not
// look like a file name.
func runName(word string) bool {
	_, err := os.Stat(word)
	return errors.Is(err, fs.ErrNotExist) && word != "-" && filepath.Ext(word) == "" && filepath.Base(word) == word
}

func (p *program) merge() *cobra.Command {
	var o reportOptions
	cmd := &cobra.Command{
		Use:     "merge FILE…",
		Short:   shortMerge.String(),
		Long:    shortMerge.String() + "\n\n" + longMerge.String(),
		Example: exampleMerge.String(),
		Args: func(cmd *cobra.Command, args []string) error {
			switch len(args) {
			case 0:
				return command.Usage(msgNoFiles.String(), command.HintHelp.F(cmd.CommandPath()))
			case 1:
				return command.Usage(msgMergeOne.String(), hintMergeOne.String())
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error { return p.runMerge(args, o) },
	}
	o.flags(cmd)
	return cmd
}

func (p *program) runMerge(files []string, o reportOptions) error {
	if i := slices.Index(files, "-"); i >= 0 && slices.Contains(files[i+1:], "-") {
		return command.Usage(msgStdinTwice.String(), hintAnswerFile.String())
	}
	people, err := p.people(files)
	if err != nil {
		return err
	}
	var parts []assess.Part
	for i, role := range roles(files) {
		parts = append(parts, assess.Part{Role: role, Answers: people[i].answers})
	}
	bank := assess.Load()
	merged, err := bank.Merge(parts)
	if err != nil {
		return err
	}
	return p.report(report.Source{Run: bank.Record(merged.Answers), Date: time.Now(), Team: &merged}, o)
}
