package assess

import (
	"time"

	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/data/store"
	"yunlan/ui/app"
	"yunlan/ui/cli/command"
	"yunlan/ui/plain"
	"yunlan/ui/report"
	"yunlan/ui/screen"
)

// program is one run of the command line.
type program struct{ *command.Program }

// Command is `yunlan assess` with all below it.
func Command(p *command.Program) *cobra.Command { return (&program{p}).assess() }

// options are the options of `yunlan assess` itself.
type options struct {
	app.Options
	plain, quick, full bool
	answers            string
	out                reportOptions
}

func (p *program) assess() *cobra.Command {
	var o options
	cmd := &cobra.Command{
		Use:     "assess",
		Short:   shortAssess.String(),
		Long:    shortAssess.String() + "\n\n" + longAssess.String(),
		Example: exampleAssess.String(),
		Args:    p.args,
		RunE:    func(cmd *cobra.Command, _ []string) error { return p.runAssess(cmd, o) },
	}
	flags := cmd.Flags()
	flags.BoolVar(&o.plain, "plain", false, flagPlain.String())
	flags.BoolVar(&o.quick, "quick", false, flagQuick.String())
	flags.BoolVar(&o.full, "full", false, flagFull.String())
	flags.Var(command.FileName{Value: &o.answers}, "answers", flagAnswers.String())
	o.out.flags(cmd)
	command.ExploreFlags(cmd, &o.Options)
	cmd.AddCommand(p.questions(), p.history(), p.show(), p.compare(),
		p.merge(), p.whatIf(), p.delete())
	return cmd
}

// args refuses a word that is not a subcommand of assess.
func (p *program) args(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var names []string
	for _, c := range cmd.Commands() {
		names = append(names, c.Name())
	}
	all := hintAssess.F(lang.List(names))
	return command.Usage(command.MsgNoArgs.F(cmd.Name(), command.Echo(args[0])), command.SuggestCommand(cmd, args[0], all))
}

func (p *program) runAssess(cmd *cobra.Command, o options) error {
	switch {
	case o.quick && o.full:
		return command.Usage(msgTwoModes.String(), hintTwoModes.String())
	case o.answers != "" && (o.quick || o.full):
		return command.Usage(msgAnswersAlone.String(), hintAnswersAlone.String())
	case o.answers == "-" && o.plain:
		return command.Usage(msgPlainStdin.String(), hintPlainStdin.String())
	case o.plain && o.out.given(cmd):
		return command.Usage(msgPlainReport.String(), hintPlainReport.String())
	case o.plain && o.answers != "":
		answers, err := p.readAnswers(o.answers)
		if err != nil {
			return err
		}
		return p.quiz(o, &answers)
	case o.answers != "":
		answers, err := p.readAnswers(o.answers)
		if err != nil {
			return err
		}
		return p.report(report.Source{Run: assess.Load().Record(answers), Date: time.Now()}, o.out)
	case o.out.given(cmd):
		return command.Usage(msgNoAnswers.String(), hintNoAnswers.String())
	case o.plain || !p.Interactive:
		return p.quiz(o, nil)
	}
	at := screen.Place{Screen: screen.Assess}
	if o.full {
		at.Item = "start/full/0" // its line
	}
	o.Show = screen.ShowScreenMsg{Screen: at.Screen, Place: &at}
	return p.Explore(cmd.Context(), o.Options, content.Ref{})
}

func (o options) mode() assess.Mode {
	switch {
	case o.quick:
		return assess.Quick
	case o.full:
		return assess.Full
	}
	return ""
}

// quiz runs the assessment line by line, over what given, or nil, leaves open.
func (p *program) quiz(o options, given *assess.Answers) error {
	st := store.Open(store.DefaultDirs())
	q := &plain.Quiz{Talk: p.Talk(), Paper: p.Paper(), Store: st, Clock: time.Now, Mode: o.mode(), Given: given, Keep: KeepReport}
	return p.EndTalk(st, q.Run())
}
