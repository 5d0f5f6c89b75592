package cli

import (
	"strings"

	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/english"
	"yunlan/ui/app"
	"yunlan/ui/cli/assess"
	"yunlan/ui/cli/command"
	"yunlan/ui/cli/data"
	"yunlan/ui/cli/library"
	"yunlan/ui/doctor"
	"yunlan/ui/mcp"
)

// rootOptions are the options of `yunlan` without a command.
type rootOptions struct {
	app.Options
	json, plain bool
}

// root is the command without a name, with all others below it.
func (p *program) root() *cobra.Command {
	p.Color = "auto"
	var r rootOptions
	var d document
	p.Open = func(file string) error {
		_, err := p.openFile(file, d)
		return err
	}
	root := &cobra.Command{
		Use:           "yunlan [FILE…] [REF]",
		Short:         shortRoot.String(),
		Long:          shortRoot.String() + "\n\n" + longRoot.String(),
		Example:       exampleRoot.String(),
		Args:          cobra.ArbitraryArgs,
		RunE:          func(cmd *cobra.Command, args []string) error { return p.runRoot(cmd, args, r, d) },
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.SetFlagErrorFunc(command.FlagError)
	root.SetHelpFunc(func(cmd *cobra.Command, _ []string) { p.unhelped = p.help(cmd) })
	root.SetHelpCommand(p.helpCommand())
	flags := root.PersistentFlags()
	flags.Var(command.FileName{Value: &d.file}, "doc", flagDoc.String())
	flags.Var(command.FileName{Value: &d.passwordFile}, "password-file", flagPassword.String())
	command.Choose(root, flags, command.Choice{Value: &d.encoding, Names: encodings}, "encoding", flagEncoding.String())
	flags.BoolP("help", "h", false, flagHelp.String())
	command.Choose(root, flags, command.Choice{Value: &p.Color, Names: []string{"auto", "always", "never"}}, "color", flagColor.String())
	command.Choose(root, flags, command.Choice{Value: new(string), Names: languages}, "lang", flagLang.String()) // speak has read it
	command.ExploreFlags(root, &r.Options)
	root.Flags().BoolVar(&r.plain, "plain", false, flagByLine.String())
	root.Flags().BoolVar(&r.json, "json", false, command.FlagJSON.String())
	root.ValidArgsFunction = p.completeStart
	root.PersistentPreRunE = func(cmd *cobra.Command, args []string) error {
		if !cmd.HasParent() {
			collectAsEver() // the explorer stays small
		}
		if err := command.OnlyForText(cmd); err != nil {
			return err
		}
		if cmd == root {
			p.opens, p.early = !r.json, p.explores(cmd, r) && (d.file == "" || len(args) == 0) // a place may lie behind the beginning
		}
		return p.openNamed(cmd, d)
	}
	root.AddCommand(p.open(&d), p.toc(), p.show(), p.citeData(), p.search(), p.export(), p.notes(), p.stats(), p.searches(), p.cache(), library.Command(p.Program), library.Series(p.Program), p.restore(),
		p.versionCommand(), p.completion(), p.man(), p.configCommand(), assess.Command(p.Program), doctor.Command(p.Program))
	root.AddCommand(data.Commands(p.Program, library.Run)...)
	root.AddCommand(mcp.Command(p.Program, p.build().Version, func(file string) (*content.Paper, error) { return p.paperIn(file, d) }))
	if len(p.Args) > 0 && strings.HasPrefix(p.Args[0], cobra.ShellCompRequestCmd) {
		completeRest(root) // it visits every option of every command: a millisecond
	}
	return root
}

// runRoot opens the explorer, or prints what a pipe can use.
func (p *program) runRoot(cmd *cobra.Command, args []string, r rootOptions, d document) error {
	var ref content.Ref
	named := len(args) > 0 || d.file != ""
	others, args, err := p.openFirst(args, d)
	if err != nil {
		return err
	}
	if len(args) > 0 {
		found, err := english.Resolve(p.Paper(), args[0])
		switch {
		case err != nil && p.Paper().Bundled():
			return p.unknownCommand(cmd, args[0])
		case err != nil: // a file came first: this can only be a place in it
			return err
		case len(args) > 1:
			return command.Usage(msgOnePlace.F(command.Echo(args[1])), hintOnePlace.String())
		}
		ref = found
	}
	if p.Spent() {
		p.TakeKeys()
	}
	if r.plain && r.json {
		return command.Usage(msgPlainJSON.String(), command.HintTwoFormats.String())
	}
	lines := r.plain || !r.json && (p.LineByLine() || p.wantsLines(cmd))
	explore := !lines && p.Interactive && !r.json
	if (lines || explore) && !named && !p.beginsHome() {
		r.Said = p.resume(d)
	}
	switch {
	case !explore && len(others) > 0:
		return command.Usage(msgOneDocument.F(command.Echo(others[0])), hintOneDocument.String())
	case lines:
		return p.lines(ref, r.Said)
	case explore:
		p.explored = true
		r.Others = others
		return p.Explore(cmd.Context(), r.Options, ref)
	}
	return p.printPlace(ref, len(args) == 0, r.json)
}

// explores reports that the explorer opens.
func (p *program) explores(cmd *cobra.Command, r rootOptions) bool {
	return p.Interactive && !r.plain && !r.json && !p.LineByLine() && !p.wantsLines(cmd)
}

// printPlace prints a place of the paper, or for the whole its contents, into a pipe or
// on a terminal that cannot draw screens.
func (p *program) printPlace(ref content.Ref, whole, asJSON bool) error {
	if err := p.ExplainNoExplorer(); err != nil {
		return err
	}
	if whole {
		return p.printToc(asJSON, false, "")
	}
	refs := []content.Ref{ref}
	if asJSON {
		return p.printRefsJSON(refs, "")
	}
	read, err := p.TextNamed("")
	if err != nil {
		return err
	}
	return p.printRefs(refs, command.Layout{Width: min(p.Cols, command.Measure), Paint: p.Painter()}, read)
}

// unknownCommand is the failure of a word that is neither a command nor a reference.
func (p *program) unknownCommand(cmd *cobra.Command, word string) error {
	names := command.CommandNames(cmd)
	all := hintCommands.F(lang.List(names))
	if _, err := english.Resolve(p.Paper(), word); err != nil && strings.ContainsFunc(word, isRefLike) {
		if len(command.Aliased(word, names)) == 0 {
			return notAPlace(err, word)
		}
	}
	return command.Usage(msgNoCommand.F(command.Echo(word)), command.SuggestCommand(cmd, word, all))
}

// notAPlace suggests a search for a word without digits, which cannot be a misspelt
// reference.
func notAPlace(err error, word string) error {
	if strings.ContainsAny(word, "0123456789") {
		return err
	}
	return &command.Failure{Exit: command.ExitFailed, Code: "not_found", Message: err.Error(), Hint: hintSearchFor.F(command.Echo(word))}
}

// isRefLike reports characters that occur in references but not in command names.
func isRefLike(r rune) bool { return r >= '0' && r <= '9' || r > 127 }
