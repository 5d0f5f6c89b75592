package cli

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/ui/cli/command"
	"yunlan/ui/text"

	"github.com/spf13/cobra"
)

// TestHelpFitsTheTerminal shows every command's help at three widths in both
// languages: no line but an example or the command's own form is wider.
func TestHelpFitsTheTerminal(t *testing.T) {
	for _, language := range languages {
		for _, width := range []int{40, 60, 80, 200} {
			t.Run(fmt.Sprintf("%s %d", language, width), func(t *testing.T) {
				var walk func(*cobra.Command, []string)
				walk = func(cmd *cobra.Command, path []string) {
					var out bytes.Buffer
					p := &program{Program: &command.Program{
						Paper: content.Load, Args: slices.Concat(path, []string{"--lang", language, "-h"}), Env: []string{"TERM=dumb"},
						Stdin: strings.NewReader(""), Stdout: &out, Stderr: &out, Cols: width,
					}}
					if code := p.run(context.Background()); code != 0 {
						t.Errorf("%v: exit %d: %s", path, code, out.String())
					}
					copied := append(exampleLines(cmd), useLine(cmd))
					for line := range strings.SplitSeq(out.String(), "\n") {
						if text.Width(line, 1) > min(width, command.Measure) && !slices.Contains(copied, strings.TrimPrefix(line, "  ")) {
							t.Errorf("%v: %q is %d cells wide", path, line, text.Width(line, 1))
						}
					}
					for _, c := range cmd.Commands() {
						if c.IsAvailableCommand() {
							walk(c, slices.Concat(path, []string{c.Name()}))
						}
					}
				}
				p := &program{Program: &command.Program{Paper: content.Load, Args: []string{"--lang", language}}}
				p.speak()
				walk(p.root(), nil)
			})
		}
	}
}
