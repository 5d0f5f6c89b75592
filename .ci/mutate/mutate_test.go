package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// sample is a package with one change of most kinds, and code that no test runs.
const sample = `package sample

import "errors"

var Most = 1

func Clamp(n, most int) (int, error) {
	switch {
	case n < 0 && !allowed(n):
		return 0, errors.New("negative")
	}
	for n > most {
		n--
	}
	if found := allowed(n); found {
		note(n)
	}
	return n, nil
}

func allowed(n int) bool { return n == 7 }

var seen []int

func note(n int) { seen = append(seen, n) }

func never() int { return 1 + Most }
`

const sampleTest = `package sample

import "testing"

func TestClamp(t *testing.T) {
	for in, want := range map[int]int{0: 0, 1: 1, 3: 2, 2: 2} {
		if got, err := Clamp(in, 2); got != want || err != nil {
			t.Errorf("%d: %d, %v", in, got, err)
		}
	}
	if got, _ := Clamp(7, 9); got != 7 {
		t.Error("7 is", got)
	}
	if _, err := Clamp(-1, 2); err == nil {
		t.Error("a negative number is taken")
	}
}
`

// module writes the sample as a module of its own.
func module(t *testing.T) pkg {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{"go.mod": "module sample\n\ngo 1.26\n", "sample.go": sample, "sample_test.go": sampleTest} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	p := pkg{Dir: dir, ImportPath: "sample", Name: "sample", GoFiles: []string{"sample.go"}, TestGoFiles: []string{"sample_test.go"}}
	p.Module.Path = "sample"
	return p
}

func TestChangesThatAreMade(t *testing.T) {
	found, err := mutants(module(t))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, m := range found {
		if strings.Count(m.text, "\n") != strings.Count(sample[m.from:m.to], "\n") {
			t.Errorf("%s changes the number of lines: %q", m.place(), m.text)
		}
		got = append(got, m.place()+" "+sample[m.from:m.to]+" => "+m.text)
	}
	for _, want := range []string{
		"sample/sample.go:5 1 => 0",
		"sample/sample.go:9 n < 0 && !allowed(n) => !(n < 0 && !allowed(n))",
		"sample/sample.go:9 && => ||",
		"sample/sample.go:9 < => <=",
		"sample/sample.go:9 < => >=",
		"sample/sample.go:9 0 => 1",
		`sample/sample.go:10 return 0, errors.New("negative") => { _ = errors.New("negative"); return *new(int), *new(error) }`,
		"sample/sample.go:12 > => >=",
		"sample/sample.go:13 n-- => if false { n-- }",
		"sample/sample.go:13 -- => ++",
		"sample/sample.go:15 found => !(found)",
		"sample/sample.go:16 note(n) => if false { note(n) }",
		"sample/sample.go:18 return n, nil => { _ = n; return *new(int), *new(error) }",
		"sample/sample.go:21 == => !=",
		"sample/sample.go:25 seen = append(seen, n) => if false { seen = append(seen, n) }",
		"sample/sample.go:27 + => -",
	} {
		if !slices.Contains(got, want) {
			t.Errorf("missing: %s", want)
		}
	}
	if t.Failed() {
		t.Logf("found:\n%s", strings.Join(got, "\n"))
	}
}

func TestVerdicts(t *testing.T) {
	p := module(t)
	found, err := mutants(p)
	if err != nil {
		t.Fatal(err)
	}
	b, err := newBench(p, p)
	if err != nil {
		t.Fatal(err)
	}
	defer b.close()
	if err := b.load(found); err != nil {
		t.Fatal(err)
	}
	for what, want := range map[string]verdict{
		"-- -> ++ in: n--":                                killed,
		"&& -> || in: case n < 0 && !allowed(n):":         killed,
		"deleted: note(n)":                                survived,
		"+ -> - in: func never() int { return 1 + Most }": untested,
		"< -> <= in: case n < 0 && !allowed(n):":          killed,
	} {
		at := slices.IndexFunc(found, func(m *mutant) bool { return m.what == what })
		if at < 0 {
			t.Errorf("no change is %q", what)
			continue
		}
		if got, err := b.try(found[at]); got != want || err != nil {
			t.Errorf("%s: %s, %v; want %s", what, got, err, want)
		}
	}
	for _, c := range []struct {
		text string
		want verdict
	}{{"undefined()", broken}, {"note(n);", same}} {
		at := strings.Index(sample, "note(n)")
		m := &mutant{file: filepath.Join(p.Dir, "sample.go"), name: "sample/sample.go", line: 16, column: 3, from: at, to: at + len("note(n)"), text: c.text}
		if got, err := b.try(m); got != c.want || err != nil {
			t.Errorf("%s: %s, %v; want %s", c.text, got, err, c.want)
		}
	}
	if text, err := os.ReadFile(filepath.Join(p.Dir, "sample.go")); string(text) != sample || err != nil {
		t.Error("the tree was changed", err)
	}
}
