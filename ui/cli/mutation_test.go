package cli

import (
	"bytes"
	"context"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"yunlan/content"
	"yunlan/ui/cli/command"
)

// run is a run of the program in this process, in a pipe.
func runOn(paper *content.Paper, args ...string) (code int, stdout, stderr string) {
	return runWith(paper, "", args...)
}

// runWith is runOn with that on standard input.
func runWith(paper *content.Paper, stdin string, args ...string) (code int, stdout, stderr string) {
	var out, errs bytes.Buffer
	p := &program{version: "v1.2.3", Program: &command.Program{
		Paper: func() *content.Paper { return paper }, Args: args,
		Env: []string{"TERM=xterm"}, Stdin: strings.NewReader(stdin), Stdout: &out, Stderr: &errs,
	}}
	return p.run(context.Background()), out.String(), errs.String()
}

// poison is what a hostile paper might hold.
var poison = []string{
	"\x1b[2J", "\x1b]52;c;AAAA\a", "\x1bP1;2q\x1b\\", "\x9b31m", "\u009b31m", "\u0090q", "\a", "\b\b", "\x00", "\x7f",
	"\u202e", "\u2066", "\u2028", "\u2029", "\U000e0041", "\ufeff", "\xff\xfe", "\xe4\xba", "\r", "\r\n", "\t", "\v", "\f",
	"́", strings.Repeat("̂", 30), "<script>alert(1)</script>", "&#27;", "\"'><img src=x onerror=1>", "{{.Title}}",
	"`", "*_~", "](javascript:alert(1))", "| a | b |", "图 1 x\n", "表 1 x\n省市 时间\n", "一、\n", "（一）标题\n", "1 云", "\n\n\n ", "来源：x\n",
}

// mutate takes a stretch of the paper to pieces: lines lost, doubled, swapped,
// characters cut in the middle, poison everywhere.
func mutate(r *rand.Rand, raw string) string {
	lines := strings.SplitAfter(raw, "\n")
	from := r.IntN(len(lines))
	lines = append([]string{}, lines[from:min(from+10+r.IntN(200), len(lines))]...)
	for range 1 + r.IntN(12) {
		i, k := r.IntN(len(lines)), r.IntN(len(lines))
		switch r.IntN(5) {
		case 0:
			lines[i] = ""
		case 1:
			lines[i] += lines[k]
		case 2:
			lines[i], lines[k] = lines[k], lines[i]
		default:
			at := r.IntN(len(lines[i]) + 1)
			lines[i] = lines[i][:at] + poison[r.IntN(len(poison))] + lines[i][at:]
		}
	}
	return strings.Join(lines, "")
}

// again runs commands of one form on paper after paper. The tree of commands is
// made once for each form: Cobra keeps every option with completions for as long
// as the process lives, which came to 4 GB for ten thousand papers.
type again map[string]*form

// form is a command with its options; its arguments may change.
type form struct {
	p    *program
	root *cobra.Command
}

func (a again) run(name string, paper *content.Paper, args ...string) (code int, stdout, stderr string) {
	f, ok := a[name]
	if !ok {
		f = &form{p: &program{version: "v1.2.3", Program: &command.Program{Env: []string{"TERM=xterm"}, Stdin: strings.NewReader("")}}}
		f.p.speak()
		f.root = f.p.root()
		a[name] = f
	}
	var out, errs bytes.Buffer
	f.p.Paper = func() *content.Paper { return paper }
	f.p.Args, f.p.Stdout, f.p.Stderr = args, &out, &errs
	code = f.p.execute(context.Background(), f.root)
	return code, out.String(), errs.String()
}

// TestMutatedPapers shows and exports papers that nobody would print.
func TestMutatedPapers(t *testing.T) {
	const workers = 4
	each := 10_000 / workers
	if testing.Short() {
		each = 100
	}
	for seed := range uint64(workers) {
		t.Run("", func(t *testing.T) {
			t.Parallel()
			r, a := rand.New(rand.NewPCG(seed, 2023)), again{} //nolint:gosec // repeatable on purpose
			for range each {
				raw := mutate(r, content.Text())
				if says := a.badOutput(content.Parse(raw), r); says != "" {
					t.Fatalf("%s\npaper: %q", says, raw)
				}
			}
		})
	}
}

// badOutput runs three commands on a paper and tells what is wrong with what
// they print.
func (a again) badOutput(paper *content.Paper, r *rand.Rand) string {
	id := "0"
	if len(paper.Blocks) > 0 {
		id = string(paper.Blocks[r.IntN(len(paper.Blocks))].ID)
	}
	format := formats[r.IntN(len(formats))]
	commands := map[string][]string{
		"toc":              {"toc"},
		"show":             {"show", id, "--width", "40"},
		"show as JSON":     {"show", id, "--json"},
		"export " + format: {"export", "--format", format, "--pages"},
	}
	if format == "xlsx" { // a workbook has no pages
		commands["export xlsx"] = []string{"export", "--format", format}
	}
	for name, args := range commands {
		code, stdout, stderr := a.run(name, paper, args...)
		line := strings.Join(args, " ")
		if says := disallowed(stdout + stderr); says != "" {
			return line + ": " + says
		}
		if args[0] == "export" && format == "xlsx" { // numbers that the paper does not say are in no workbook
			if code == 0 || stdout != "" || !strings.Contains(stderr, "hint: ") {
				return line + ": " + stdout + stderr
			}
			continue
		}
		if code != 0 && len(paper.Blocks) > 0 {
			return line + ": " + stderr
		}
		if format == "html" && strings.Contains(stdout, "<script") && args[0] == "export" {
			return line + ": a script got into the page"
		}
	}
	return ""
}

func FuzzArguments(f *testing.F) {
	for _, seed := range []string{"show\x002.3", "show\x009.9", "toc\x00--json", "--color\x00x", "export\x00--format\x00pdf", "\x1b[2J", "--\x00-", "show\x00-", "help\x00x"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, line string) {
		args := strings.Split(line, "\x00")
		for _, a := range args {
			if strings.HasPrefix(a, "-o") || strings.HasPrefix(a, "--o") || a == "completion" {
				t.Skip() // writes files, or tabs that are ours
			}
			if strings.HasPrefix(a, "--color") || strings.HasPrefix(a, "__") {
				t.Skip() // writes escapes on purpose
			}
		}
		code, stdout, stderr := runOn(content.Load(), args...)
		if code < 0 || code > 2 {
			t.Errorf("%q: exit code %d", args, code)
		}
		if says := disallowed(stdout + stderr); says != "" {
			t.Errorf("%q: %s", args, says)
		}
		if code != 0 && !strings.HasPrefix(stderr, "yunlan: ") {
			t.Errorf("%q: exit %d with %q", args, code, stderr)
		}
	})
}
