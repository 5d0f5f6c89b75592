package cli

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"yunlan/content/lang"
	"yunlan/data/disk"
	"yunlan/data/store"
	"yunlan/ui/app"
	"yunlan/ui/cli/command"
	"yunlan/ui/config"
	"yunlan/ui/save"
)

// configCommand is `yunlan config init|path|check`.
func (p *program) configCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "config", Short: shortConfig.String(), Long: longConfig.String(), Example: exampleConfig.String(),
		Args: command.NoSubcommand,
		RunE: func(*cobra.Command, []string) error { return command.Usage(bareConfig.String(), configHint.String()) },
	}
	var force bool
	start := &cobra.Command{
		Use: "init", Short: shortConfigInit.String(), Args: command.NoArgs,
		RunE: func(*cobra.Command, []string) error { return p.initConfig(force) },
	}
	start.Flags().BoolVar(&force, "force", false, flagConfigForce.String())
	cmd.AddCommand(start,
		&cobra.Command{
			Use: "path", Short: shortConfigPath.String(), Args: command.NoArgs,
			RunE: func(*cobra.Command, []string) error {
				path, err := configPath()
				if err != nil {
					return err
				}
				return p.Print(path + "\n")
			},
		},
		&cobra.Command{
			Use: "check", Short: shortConfigCheck.String(), Args: command.NoArgs,
			RunE: func(*cobra.Command, []string) error { return p.checkConfig() },
		})
	return cmd
}

// configPath is the path of the configuration file, whether it exists or not.
func configPath() (string, error) {
	path := config.Path(store.DefaultDirs())
	if path == "" {
		return "", &command.Failure{Exit: command.ExitFailed, Code: "failed", Message: noConfigHome.String(), Hint: noConfigHomeHint.String()}
	}
	return path, nil
}

func (p *program) initConfig(force bool) error {
	path, err := configPath()
	if err != nil {
		return err
	}
	if err := disk.Folder(filepath.Dir(path)); err != nil {
		return &command.Failure{Exit: command.ExitFailed, Code: "failed", Message: configNotWritten.F(save.Said(path), disk.Reason(err)), Hint: configNotWrittenHint.String()}
	}
	if err := save.Private(path, []byte(config.Template()), force); err != nil {
		return err
	}
	return p.Print(path + "\n")
}

// checkConfig lists all problems of the file, one a line.
func (p *program) checkConfig() error {
	path, err := configPath()
	if err != nil {
		return err
	}
	choices, problems := config.Read(path, p.Getenv)
	_, keys := choices.Scheme(app.Bindings)
	problems = append(problems, keys...)
	if as := choices.ReadAs(); as != "" {
		if err := p.Tell(path + lang.Colon.String() + as); err != nil {
			return err
		}
	}
	if len(problems) == 0 {
		if _, err := os.Stat(path); err != nil {
			return p.Print(configMissing.F(path) + "\n")
		}
		return p.Print(configFine.F(path) + "\n")
	}
	slices.SortStableFunc(problems, func(a, b config.Problem) int { return a.Line - b.Line })
	var b strings.Builder
	for _, problem := range problems {
		b.WriteString(command.OneLine(problem.String()) + "\n")
	}
	if err := p.Print(b.String()); err != nil {
		return err
	}
	return &command.Failure{Exit: command.ExitUsage, Code: "usage", Message: configWrong.F(path, len(problems)), Hint: configWrongHint.F(config.Effect(problems))}
}
