package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// A pkg is what `go list -json` says of a package.
type pkg struct {
	Dir, ImportPath, Name     string
	GoFiles                   []string
	TestGoFiles, XTestGoFiles []string
	TestImports, XTestImports []string
	Module                    struct{ Path string }
}

// spawns reports tests that start processes, such as the test binary itself: what those run, no cover profile holds.
func (p pkg) spawns() bool {
	return slices.ContainsFunc(slices.Concat(p.TestImports, p.XTestImports), func(path string) bool {
		return path == "os/exec" || strings.HasSuffix(path, "/testscript")
	})
}

// short is the import path without the module.
func (p pkg) short() string { return strings.TrimPrefix(p.ImportPath, p.Module.Path+"/") }

func list(patterns []string) ([]pkg, error) {
	args := append([]string{"list", "-json=Dir,ImportPath,Name,GoFiles,TestGoFiles,XTestGoFiles,TestImports,XTestImports,Module"}, patterns...)
	out, err := exec.Command("go", args...).Output() //nolint:gosec // packages that were named
	if err != nil {
		return nil, fmt.Errorf("go list: %w", err)
	}
	var all []pkg
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p pkg
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return all, nil
		} else if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
}

// A bench runs tests against the mutants of a package.
type bench struct {
	p      pkg // that is changed
	tests  pkg // that judges: mostly the same
	tmp    string
	hash   [sha256.Size]byte // of the test binary when nothing is changed
	groups []group
	args   []string
}

// A group is tests that are run together: all the quick ones, or a slow one.
type group struct {
	args  []string
	cpu   time.Duration // what they take when nothing is changed
	cover coverage      // what they reach; nil for anything
}

// newBench runs the tests as they are, which must pass, and learns what they reach and how long they take.
func newBench(p, tests pkg) (*bench, error) {
	tmp, err := os.MkdirTemp("", "mutate")
	if err != nil {
		return nil, err
	}
	if err := os.Chmod(tmp, 0o777|os.ModeSticky); err != nil { //nolint:gosec // tests that give up root's rights work in it and clean up
		return nil, err
	}
	b := &bench{p: p, tests: tests, tmp: tmp, args: []string{"-test.short", "-test.failfast"}}
	if len(tests.TestGoFiles)+len(tests.XTestGoFiles) == 0 {
		return b, nil // no groups: nothing is tested
	}
	var cover []string
	if !tests.spawns() { // else nothing is learnt, and each process would warn of it
		cover = []string{"-cover", "-coverpkg=" + p.ImportPath}
	}
	if out, err := b.build(plain, nil, cover...); err != nil {
		return b, fmt.Errorf("%w\n%s", err, out)
	}
	if help, _, _ := b.test(plain, group{args: []string{"-h"}}); bytes.Contains(help, []byte("rapid.nofailfile")) {
		b.args = append(b.args, "-rapid.nofailfile", "-rapid.seed=1")
	}
	out, _, err := b.test(plain, group{args: []string{"-test.v"}})
	if err != nil {
		return b, failing(out, err)
	}
	for _, args := range split(slow(string(out))) {
		g, err := b.measure(args)
		if err != nil {
			return b, err
		}
		b.groups = append(b.groups, g)
	}
	if out, err := b.build(plain, nil); err != nil { // without what counts
		return b, fmt.Errorf("%w\n%s", err, out)
	}
	b.hash, err = b.sum(plain)
	return b, err
}

// slow returns the tests that took a second or more, by what go test -v printed.
func slow(out string) []string {
	var names []string
	for line := range strings.Lines(out) {
		var name string
		var seconds float64
		if n, _ := fmt.Sscanf(line, "--- PASS: %s (%fs)", &name, &seconds); n == 2 && seconds >= 1 {
			names = append(names, name)
		}
	}
	return names
}

// split returns the arguments of each group, the quick tests first.
func split(slow []string) [][]string {
	if len(slow) == 0 {
		return [][]string{nil}
	}
	all := [][]string{{"-test.skip=^(" + strings.Join(slow, "|") + ")$"}}
	for _, name := range slow {
		all = append(all, []string{"-test.run=^" + name + "$"})
	}
	return all
}

// measure runs a group as it is.
func (b *bench) measure(args []string) (group, error) {
	g := group{args: args}
	profile := b.path("profile")
	if !b.tests.spawns() {
		args = append(slices.Clone(args), "-test.coverprofile="+profile)
	}
	out, cpu, err := b.test(plain, group{args: args})
	switch {
	case err != nil:
		return g, failing(out, err)
	case !b.tests.spawns():
		g.cover, err = readCoverage(profile)
	}
	g.cpu = cpu
	return g, err
}

// failing says that a package cannot be measured, with the end of what its tests wrote.
func failing(out []byte, err error) error {
	const most = 2000
	return fmt.Errorf("the tests fail before anything is changed: %w\n%s", err, out[max(0, len(out)-most):])
}

// cpu is what all tests take.
func (b *bench) cpu() (sum time.Duration) {
	for _, g := range b.groups {
		sum += g.cpu
	}
	return sum
}

func (b *bench) close() { _ = os.RemoveAll(b.tmp) }

// path is a file of the bench's own.
func (b *bench) path(name string) string { return filepath.Join(b.tmp, name) }

// test runs a group of a test binary in the package's folder and returns what it wrote and the processor time that it
// took. A changed loop may never end: it gets 8 GB, three times the processor time of the unchanged tests, and at last
// ten minutes.
func (b *bench) test(binary string, g group) ([]byte, time.Duration, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute)
	defer cancel()
	limits := "ulimit -d 8000000; "
	if g.cpu > 0 {
		limits += fmt.Sprintf("ulimit -t %.0f; ", 3+3*g.cpu.Seconds())
		ctx, cancel = context.WithTimeout(ctx, time.Minute+20*g.cpu)
		defer cancel()
	}
	args := append([]string{"-c", limits + `TMPDIR="$0" exec "$@"`, b.tmp, b.path(binary)}, b.args...)
	cmd := exec.CommandContext(ctx, "sh", append(args, g.args...)...) //nolint:gosec // the tests that were built
	cmd.Dir = b.tests.Dir
	cmd.WaitDelay = time.Second
	out, err := cmd.CombinedOutput()
	if cmd.ProcessState == nil {
		return out, 0, err
	}
	return out, cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), err
}
