//go:build unix

package cli

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"github.com/creack/pty"
)

// onTerminal runs the program on a pseudo-terminal and returns what it wrote.
func onTerminal(t *testing.T, keys bool, env []string, args ...string) string {
	t.Helper()
	cmd := exec.Command("yunlan", args...)
	cmd.Env = append([]string{"HOME=" + t.TempDir(), "LANG=zh_CN.UTF-8", "TERM=xterm"}, env...)
	attrs := &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if !keys {
		attrs = nil // the terminal can control only who reads from it
		nobody, err := os.Open(os.DevNull)
		if err != nil {
			t.Fatal(err)
		}
		defer nobody.Close() //nolint:errcheck // only read
		cmd.Stdin = nobody
	}
	tty, err := pty.StartWithAttrs(cmd, &pty.Winsize{Rows: 24, Cols: 60}, attrs)
	if err != nil {
		t.Fatal(err)
	}
	defer tty.Close() //nolint:errcheck // only read
	if keys {
		_, _ = tty.Write([]byte("\x04\x04")) // who asks is told that the input has ended
	}
	var out bytes.Buffer
	_, _ = io.Copy(&out, tty) // Linux ends a closed terminal with an error
	if err := cmd.Wait(); err != nil {
		t.Errorf("%v: %v", args, err)
	}
	return strings.ReplaceAll(out.String(), "\r\n", "\n")
}

func TestTerminal(t *testing.T) {
	for name, c := range map[string]struct {
		args  string
		env   []string
		deaf  bool // nobody at the keys
		want  string
		avoid string
	}{
		"chapters bold":         {args: "toc", want: `\x1b\[1m一、全球云计算发展概述`},
		"ids faint":             {args: "toc", want: `\x1b\[2m2\.3 `},
		"indented JSON":         {args: "toc --json", want: `\n      "id": "0",`, avoid: `\x1b`},
		"indented export":       {args: "export --format json", want: `\n  "schema": 2,`},
		"colour":                {args: "show 图4", want: `\x1b\[36m图 4`},
		"NO_COLOR":              {args: "show 图4", env: []string{"NO_COLOR=1"}, want: `图 4`, avoid: `\x1b`},
		"empty NO_COLOR":        {args: "show 图4", env: []string{"NO_COLOR="}, want: `\x1b`},
		"CLICOLOR=0":            {args: "show 图4", env: []string{"CLICOLOR=0"}, want: `图 4`, avoid: `\x1b`},
		"flag beats NO_COLOR":   {args: "show 图4 --color always", env: []string{"NO_COLOR=1"}, want: `\x1b`},
		"dumb":                  {args: "show 图4", env: []string{"TERM=dumb"}, want: `图 4`, avoid: `\x1b`},
		"no TERM":               {args: "show 图4", env: []string{"TERM="}, want: `图 4`, avoid: `\x1b`},
		"wrapped":               {args: "show 2.3p4 --color never", want: `云成本优化技术满足多样化\n`},
		"unwrapped on demand":   {args: "show 2.3p4 --width 0", want: `满足多样化场景需求。FinOps是 Finance和`},
		"explorer, dumb":        {env: []string{"TERM=dumb"}, want: `^云览逐行模式(.|\n)*\n1 接着读：从头读起\n(.|\n)*再见`, avoid: `\x1b`},
		"explorer, no TERM":     {args: "图4", env: []string{"TERM="}, want: `^云览逐行模式(.|\n)*\n图 4 中国云计算(.|\n)*再见`, avoid: `\x1b`},
		"explorer, no keyboard": {deaf: true, want: `输入不是终端(.|\n)*前言`},
		"doctor":                {args: "doctor --color never", want: `✓ 终端 +TERM=xterm\n✓ 大小 +60×24\n`},
		"doctor, few colours":   {args: "doctor", want: `深浅会粗一些(.|\n)*COLORTERM=truecolor`},
		"doctor, true colour":   {args: "doctor", env: []string{"COLORTERM=truecolor"}, want: `真彩色，COLORTERM=truecolor\n`},
		"doctor, tmux colours":  {args: "doctor", env: []string{"TMUX=/nowhere,1,0", "TERM=tmux"}, want: `terminal-features ',\*:RGB'`},
		"plain":                 {args: "--plain 2.3", want: `^云览逐行模式(.|\n)*二（三）第 1 段(.|\n)*再见`, avoid: `\x1b`},
		"plain by choice":       {env: []string{"YUNLAN_PLAIN=true"}, want: `^云览逐行模式(.|\n)*再见`, avoid: `\x1b`},
		"doctor, dumb":          {args: "doctor", env: []string{"TERM=dumb"}, want: `✗ 终端 +TERM=dumb\n +→ 终端没有说明自己的类型(.|\n)*TERM=xterm-256color\n✓ 大小`, avoid: `\x1b`},
	} {
		t.Run(name, func(t *testing.T) {
			got := onTerminal(t, !c.deaf, c.env, strings.Fields(c.args)...)
			if !regexp.MustCompile(c.want).MatchString(got) {
				t.Errorf("no %s in %q", c.want, got)
			}
			if c.avoid != "" && regexp.MustCompile(c.avoid).MatchString(got) {
				t.Errorf("%s in %q", c.avoid, got)
			}
		})
	}
}
