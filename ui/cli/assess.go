package cli

import (
	"time"

	"github.com/spf13/cobra"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/data/store"
	"yunlan/ui/app"
	"yunlan/ui/plain"
	"yunlan/ui/report"
	"yunlan/ui/screen"
)

// assessOptions are the options of `yunlan assess` itself.
type assessOptions struct {
	app.Options
	plain, quick, full bool
	answers            string
	out                reportOptions
}

func (p *program) assess() *cobra.Command {
	var o assessOptions
	cmd := &cobra.Command{
		Use:     "assess",
		Short:   shortAssess.String(),
		Long:    shortAssess.String() + "\n\n" + longAssess.String(),
		Example: exampleAssess.String(),
		Args:    p.assessArgs,
		RunE:    func(cmd *cobra.Command, _ []string) error { return p.runAssess(cmd, o) },
	}
	flags := cmd.Flags()
	flags.BoolVar(&o.plain, "plain", false, flagPlain.String())
	flags.BoolVar(&o.quick, "quick", false, flagQuick.String())
	flags.BoolVar(&o.full, "full", false, flagFull.String())
	flags.Var(fileName{&o.answers}, "answers", flagAnswers.String())
	o.out.flags(cmd)
	exploreFlags(cmd, &o.Options)
	cmd.AddCommand(p.assessQuestions(), p.assessHistory(), p.assessShow(), p.assessCompare(),
		p.assessMerge(), p.assessWhatIf(), p.assessDelete())
	return cmd
}

// assessArgs refuses a word that is no command of assess.
func (p *program) assessArgs(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var names []string
	for _, c := range cmd.Commands() {
		names = append(names, c.Name())
	}
	all := hintAssess.F(lang.List(names))
	return usage(msgNoArgs.F(cmd.Name(), echo(args[0])), meantCommand(cmd, args[0], all))
}

func (p *program) runAssess(cmd *cobra.Command, o assessOptions) error {
	switch {
	case o.quick && o.full:
		return usage(msgTwoModes.String(), hintTwoModes.String())
	case o.answers != "" && (o.plain || o.quick || o.full):
		return usage(msgAnswersAlone.String(), hintAnswersAlone.String())
	case o.answers != "":
		answers, err := p.readAnswers(o.answers)
		if err != nil {
			return err
		}
		return p.report(report.Source{Run: assess.Load().Record(answers), Date: time.Now()}, o.out)
	case o.out.given(cmd):
		return usage(msgNoAnswers.String(), hintNoAnswers.String())
	case o.plain || !p.interactive:
		return p.quiz(o)
	}
	o.Show = &screen.Place{Screen: screen.Assess}
	if o.full {
		o.Show.Item = "start/full/0" // its line
	}
	return p.explore(cmd.Context(), o.Options, content.Ref{})
}

func (o assessOptions) mode() assess.Mode {
	switch {
	case o.quick:
		return assess.Quick
	case o.full:
		return assess.Full
	}
	return ""
}

// quiz asks line by line.
func (p *program) quiz(o assessOptions) error {
	st := store.Open(store.DefaultDirs())
	q := &plain.Quiz{Talk: p.talk(), Paper: p.paper(), Store: st, Clock: time.Now, Mode: o.mode(), Keep: keepReport}
	return p.leave(st, q.Run())
}
