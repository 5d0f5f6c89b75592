package main

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
)

// The test binaries of a bench.
const (
	plain = "plain.test" // the code as it is
	batch = "batch.test" // with many mutants, of which a file says which is on
	alone = "alone.test" // with one
)

// now is the file that says which mutant of a batch is on.
const now = "now"

// build makes a test binary, without what differs between two builds of the same code. changed holds the texts of files
// that differ from those in the tree, or are not in it.
func (b *bench) build(binary string, changed map[string]string, flags ...string) ([]byte, error) {
	replace := map[string]string{}
	for path, text := range changed {
		replace[path] = b.path(filepath.Base(path))
		if err := os.WriteFile(replace[path], []byte(text), 0o600); err != nil {
			return nil, err
		}
	}
	overlay, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(b.path("overlay.json"), overlay, 0o600); err != nil {
		return nil, err
	}
	args := append([]string{
		"test", "-c", "-vet=off", "-p=1", "-trimpath", "-ldflags=-s -w -buildid=", "-overlay=" + b.path("overlay.json"), "-o", b.path(binary),
	}, flags...)
	cmd := exec.Command("go", append(args, ".")...) //nolint:gosec // the package's own tests
	cmd.Dir = b.tests.Dir
	return cmd.CombinedOutput()
}

// load builds a batch of the mutants that stand in functions, without those that do not compile, which it marks. The
// others are built alone when their turn comes.
func (b *bench) load(muts []*mutant) error {
	files := map[string][]*mutant{}
	for i, m := range muts {
		if m.fn != nil {
			m.id = strconv.Itoa(i + 1)
			files[m.file] = append(files[m.file], m)
		}
	}
	for len(files) > 0 {
		changed := map[string]string{filepath.Join(b.p.Dir, "zz_mutant__.go"): b.selector()}
		lines := map[string]map[*mutant][2]int{}
		for file, held := range files {
			src, err := os.ReadFile(file) //nolint:gosec // a file of the package
			if err != nil {
				return err
			}
			changed[file], lines[filepath.Base(file)] = together(string(src), held)
		}
		out, err := b.build(batch, changed, "-gcflags="+b.p.ImportPath+"=-e")
		if err == nil {
			return nil
		}
		if !markBroken(string(out), lines) {
			return fmt.Errorf("the mutants do not compile together: %w\n%s", err, out)
		}
		for file, held := range files {
			var whole []*mutant
			for _, m := range held {
				if !m.broken {
					whole = append(whole, m)
				}
			}
			if files[file] = whole; len(whole) == 0 {
				delete(files, file)
			}
		}
	}
	return nil
}

// selector is a file of the package that reads which mutant is on: also in processes that a test starts.
func (b *bench) selector() string {
	return fmt.Sprintf("package %s\n\nimport \"os\"\n\nvar mutant__ = func() string { id, _ := os.ReadFile(%q); return string(id) }()\n", b.p.Name, b.path(now))
}

var compileError = regexp.MustCompile(`([^/\s]+\.go):(\d+):\d+: `)

// markBroken marks the mutants that compiler errors are about, and reports whether there were any.
func markBroken(out string, lines map[string]map[*mutant][2]int) (found bool) {
	for _, e := range compileError.FindAllStringSubmatch(out, -1) {
		line, _ := strconv.Atoi(e[2])
		for m, held := range lines[e[1]] {
			if line >= held[0] && line < held[1] {
				m.broken, found = true, true
			}
		}
	}
	return found
}

// try says whether the tests notice a mutant. Of what they do not notice a build of its own tells whether it is the
// same program. Code that no test reaches may not be linked at all: that the program is the same says nothing then.
func (b *bench) try(m *mutant) (verdict, error) {
	if m.broken {
		return broken, nil
	}
	if m.id != "" {
		if err := os.WriteFile(b.path(now), []byte(m.id), 0o600); err != nil {
			return "", err
		}
		if v := b.judge(batch, m); v != survived {
			return v, nil
		}
	}
	src, err := os.ReadFile(m.file)
	if err != nil {
		return "", err
	}
	if _, err := b.build(alone, map[string]string{m.file: apply(string(src), []edit{{m.from, m.to, m.text}})}); err != nil {
		return broken, nil //nolint:nilerr // a verdict
	}
	hash, err := b.sum(alone)
	switch {
	case err != nil:
		return "", err
	case hash == b.hash && b.reached(m):
		return same, nil
	case m.id != "":
		return survived, nil
	}
	return b.judge(alone, m), nil
}

// judge runs the groups that reach a mutant until one notices it.
func (b *bench) judge(binary string, m *mutant) verdict {
	v := untested
	for _, g := range b.groups {
		if !g.cover.reaches(m) {
			continue
		}
		if _, _, err := b.test(binary, g); err != nil {
			return killed
		}
		v = survived
	}
	return v
}

func (b *bench) reached(m *mutant) bool {
	for _, g := range b.groups {
		if g.cover.reaches(m) {
			return true
		}
	}
	return false
}

func (b *bench) sum(binary string) ([sha256.Size]byte, error) {
	data, err := os.ReadFile(b.path(binary))
	return sha256.Sum256(data), err
}
