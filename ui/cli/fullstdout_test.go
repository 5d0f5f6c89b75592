package cli

import (
	"bytes"
	"context"
	"os"
	"strings"
	"syscall"
	"testing"

	"yunlan/content"
	"yunlan/ui/cli/command"
)

// full is a standard output that goes to a full disk.
type full struct{}

func (full) Write([]byte) (int, error) {
	return 0, &os.PathError{Op: "write", Path: "/dev/stdout", Err: syscall.ENOSPC}
}

// further are lines beside those of jsonRuns that print in a way of their own.
var further = []string{
	"actors 阿里云", "actors 阿里云 --json", "terms 一云多芯", "routes 决策者五分钟", "chart", "chart 图4 --format csv", "chart 图4 --width 60", "chart 图4 --format svg",
	"facts --format csv", "facts --format md", "policies --format csv", "table --format md", "audit --format csv", "subsidy --region 北京",
	"toc --abstracts", "toc --text en", "show 2.3 --json", "show 图4", "show 表1 --cite plain", "show 2.3 --cite bibtex", "search PaaS收入多少",
	"export --format txt", "export --format md", "export --format html", "export --format json", "notes --format md", "notes --format json", "version", "man",
	"completion bash", "completion zsh", "completion fish", "config path", "config init --force", "config check", "cache clear", "subsidy --forget", "help", "help toc", "--help", "toc --help", "cache", "stats",
	"facts --doc NUMBERS", "facts --doc NUMBERS --json", "policies --doc NUMBERS", "timeline --doc NUMBERS", "toc --doc DOCUMENT", "open DOCUMENT --report",
	"2.3", "图4", "search --library 数据", "search --library 数据 --json", "search --library 数据 --format tsv", "search 云计算 --format tsv", "assess questions", "assess history", "assess show last", "assess compare last ANSWERS",
}

// TestWhatCannotBePrintedIsAFailure, of every command and in every form: a script that
// sends a list to a full disk must not go on with half of it.
func TestWhatCannotBePrintedIsAFailure(t *testing.T) {
	files, found := contractState(t), written(t, "numbers.txt", numbers)
	lines := further
	for _, path := range jsonCommands(t) {
		asJSON := jsonRuns[path].args
		lines = append(lines, asJSON)
		if text := strings.TrimSuffix(asJSON, "--json"); text != asJSON {
			lines = append(lines, text)
		}
	}
	for _, line := range lines {
		args := strings.Fields(files.Replace(strings.ReplaceAll(line, "NUMBERS", found)))
		addDocument(t, files)
		if code, printed, _ := runOn(content.Load(), args...); code != command.ExitDone || printed == "" {
			t.Errorf("%q prints nothing: exit %d", line, code)
			continue
		}
		addDocument(t, files)
		var errs bytes.Buffer
		p := &program{version: "v1.2.3", Program: &command.Program{
			Paper: content.Load, Args: args, Env: []string{"TERM=xterm"}, Stdin: strings.NewReader(""), Stdout: full{}, Stderr: &errs,
		}}
		if code := p.run(context.Background()); code != command.ExitFailed || !strings.Contains(errs.String(), "磁盘已满") {
			t.Errorf("%q: exit %d, %q", line, code, errs.String())
		}
	}
}
