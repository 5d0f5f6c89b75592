package cli

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
	"yunlan/ui/cli/command"
)

// versionJSON describes the build; Commit is "" if it was not recorded.
type versionJSON struct {
	Schema  int    `json:"schema"`
	Version string `json:"version"`
	Commit  string `json:"commit"`
	Go      string `json:"go"`
	OS      string `json:"os"`
	Arch    string `json:"arch"`
}

func (p *program) versionCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "version",
		Short:   shortVersion.String(),
		Example: exampleVersion,
		Args:    command.NoArgs,
		RunE:    func(*cobra.Command, []string) error { return p.printVersion(asJSON) },
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, command.FlagJSON.String())
	return cmd
}

func (p *program) printVersion(asJSON bool) error {
	v := p.build()
	if asJSON {
		return p.PrintJSON(v)
	}
	about := fmt.Sprintf("%s %s/%s", v.Go, v.OS, v.Arch)
	if v.Commit != "" {
		about = v.Commit[:min(len(v.Commit), 12)] + ", " + about
	}
	return p.Print(fmt.Sprintf("yunlan %s (%s)\n", v.Version, about))
}

// build takes the version from the linker, else from what Go recorded.
func (p *program) build() versionJSON {
	v := versionJSON{command.Schema, p.version, "", runtime.Version(), runtime.GOOS, runtime.GOARCH}
	info, ok := debug.ReadBuildInfo()
	if ok {
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				v.Commit = s.Value
			}
		}
		if v.Version == "" && info.Main.Version != "(devel)" {
			v.Version = info.Main.Version
		}
	}
	if v.Version == "" {
		v.Version = "dev"
	}
	return v
}
