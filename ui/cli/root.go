package cli

import (
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/ui/app"
)

// rootOptions are the options of `yunlan` without a command.
type rootOptions struct {
	app.Options
	json, plain bool
}

// root is the command without a name, with all others below it.
func (p *program) root() *cobra.Command {
	p.color = "auto"
	var r rootOptions
	root := &cobra.Command{
		Use:           "yunlan [REF]",
		Short:         shortRoot.String(),
		Long:          shortRoot.String() + "\n\n" + longRoot.String(),
		Example:       exampleRoot.String(),
		Args:          cobra.ArbitraryArgs,
		RunE:          func(cmd *cobra.Command, args []string) error { return p.runRoot(cmd, args, r) },
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetFlagErrorFunc(flagError)
	root.SetHelpFunc(func(cmd *cobra.Command, _ []string) { p.unhelped = p.help(cmd) })
	root.SetHelpCommand(p.helpCommand())
	flags := root.PersistentFlags()
	flags.BoolP("help", "h", false, flagHelp.String())
	choose(root, flags, choice{&p.color, []string{"auto", "always", "never"}}, "color", flagColor.String())
	choose(root, flags, choice{new(string), languages}, "lang", flagLang.String()) // speak has read it
	exploreFlags(root, &r.Options)
	root.Flags().BoolVar(&r.plain, "plain", false, flagByLine.String())
	root.Flags().BoolVar(&r.json, "json", false, flagJSON.String())
	root.ValidArgsFunction = p.completeStart
	root.PersistentPreRunE = func(cmd *cobra.Command, _ []string) error { return onlyForText(cmd) }
	root.AddCommand(p.toc(), p.show(), p.search(), p.table(), p.policies(), p.facts(), p.chart(), p.audit(), p.terms(), p.actors(), p.timeline(), p.routes(), p.subsidy(), p.assess(), p.export(), p.notes(), p.stats(), p.searches(), p.restore(), p.versionCommand(), p.completion(), p.man(), p.configCommand(), p.doctor())
	p.offerNames(root)
	return root
}

// runRoot opens the explorer, or prints what a pipe can use.
func (p *program) runRoot(cmd *cobra.Command, args []string, r rootOptions) error {
	var ref content.Ref
	if len(args) > 0 {
		found, err := p.paper().Resolve(args[0])
		if err != nil || len(args) > 1 {
			return p.unknownCommand(cmd, args[0])
		}
		ref = found
	}
	if r.plain && r.json {
		return usage(msgPlainJSON.String(), hintTwoFormats.String())
	}
	if r.plain || !r.json && (p.lineByLine() || p.wantsLines(cmd)) {
		return p.lines(ref)
	}
	if p.interactive && !r.json {
		return p.explore(cmd.Context(), r.Options, ref)
	}
	if err := p.instead(); err != nil {
		return err
	}
	if len(args) == 0 {
		return p.printToc(r.json)
	}
	return p.printRefs([]content.Ref{ref}, layout{width: min(p.cols, measure), paint: p.painter()}, r.json)
}

// unknownCommand is for a word that is neither a command nor a reference.
func (p *program) unknownCommand(cmd *cobra.Command, word string) error {
	names := commandNames(cmd)
	all := hintCommands.F(lang.List(names))
	if _, err := p.paper().Resolve(word); err != nil && strings.ContainsFunc(word, isRefLike) {
		if len(calledSo(word, names)) == 0 {
			return notAPlace(err, word)
		}
	}
	return usage(msgNoCommand.F(echo(word)), meantCommand(cmd, word, all))
}

// notAPlace sends a word without a number, which can be no slip of a reference,
// to the search.
func notAPlace(err error, word string) error {
	if strings.ContainsAny(word, "0123456789") {
		return err
	}
	return &failure{exitFailed, "not_found", err.Error(), hintSearchFor.F(echo(word))}
}

// isRefLike reports what references have and names of commands have not.
func isRefLike(r rune) bool { return r >= '0' && r <= '9' || r > 127 }

// choose adds an option with a few values, which the shell can complete.
func choose(cmd *cobra.Command, flags *pflag.FlagSet, c choice, name, use string) {
	flags.Var(c, name, use)
	offer(cmd, name, fixed(c.names...))
}
