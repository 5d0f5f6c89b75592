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
	"yunlan/ui/config"
	"yunlan/ui/save"
)

// configCommand is `yunlan config init|path|check`.
func (p *program) configCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "config", Short: shortConfig.String(), Long: longConfig.String(), Example: exampleConfig.String(),
		Args: noSubcommand,
		RunE: func(*cobra.Command, []string) error { return usage(bareConfig.String(), configHint.String()) },
	}
	var force bool
	start := &cobra.Command{
		Use: "init", Short: shortConfigInit.String(), Args: noArgs,
		RunE: func(*cobra.Command, []string) error { return p.initConfig(force) },
	}
	start.Flags().BoolVar(&force, "force", false, flagConfigForce.String())
	cmd.AddCommand(start,
		&cobra.Command{
			Use: "path", Short: shortConfigPath.String(), Args: noArgs,
			RunE: func(*cobra.Command, []string) error {
				path, err := configPath()
				if err != nil {
					return err
				}
				return p.print(path + "\n")
			},
		},
		&cobra.Command{
			Use: "check", Short: shortConfigCheck.String(), Args: noArgs,
			RunE: func(*cobra.Command, []string) error { return p.checkConfig() },
		})
	return cmd
}

// configPath is where the file is, or belongs.
func configPath() (string, error) {
	path := config.Path(store.DefaultDirs())
	if path == "" {
		return "", &failure{exitFailed, "failed", noConfigHome.String(), noConfigHomeHint.String()}
	}
	return path, nil
}

func (p *program) initConfig(force bool) error {
	path, err := configPath()
	if err != nil {
		return err
	}
	if err := disk.Folder(filepath.Dir(path)); err != nil {
		return &failure{exitFailed, "failed", configNotWritten.F(save.Said(path), disk.Reason(err)), configNotWrittenHint.String()}
	}
	if err := save.Private(path, []byte(config.Template()), force); err != nil {
		return err
	}
	return p.print(path + "\n")
}

// checkConfig tells all that is wrong with the file, one a line.
func (p *program) checkConfig() error {
	path, err := configPath()
	if err != nil {
		return err
	}
	choices, problems := config.Read(path, p.getenv)
	_, keys := choices.Scheme(app.AllKeyRooms)
	problems = append(problems, keys...)
	if as := choices.ReadAs(); as != "" {
		if err := p.tell(path + lang.Colon.String() + as); err != nil {
			return err
		}
	}
	if len(problems) == 0 {
		if _, err := os.Stat(path); err != nil {
			return p.print(configMissing.F(path) + "\n")
		}
		return p.print(configFine.F(path) + "\n")
	}
	slices.SortStableFunc(problems, func(a, b config.Problem) int { return a.Line - b.Line })
	var b strings.Builder
	for _, problem := range problems {
		b.WriteString(oneLine(problem.String()) + "\n")
	}
	if err := p.print(b.String()); err != nil {
		return err
	}
	return &failure{exitUsage, "usage", configWrong.F(path, len(problems)), configWrongHint.F(config.Effect(problems))}
}
