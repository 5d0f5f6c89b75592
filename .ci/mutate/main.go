package main

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
)

func main() {
	seed := flag.Uint64("seed", 1, "which sample to draw")
	n := flag.Int("n", 60, "how many mutants to run in each package; 0 runs all")
	tests := flag.String("tests", "", "the package whose tests judge, in place of each package's own")
	only := flag.String("only", "", "keep the changes of which file:line holds this text, such as step.go:41")
	flag.Usage = func() {
		fmt.Fprintln(os.Stderr, "usage: go run ./.ci/mutate [-seed N] [-n 60] [-tests PACKAGE] [-only FILE:LINE] PACKAGE…")
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() == 0 || *n < 0 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(flag.Args(), *tests, *only, *seed, *n); err != nil {
		fmt.Fprintln(os.Stderr, "mutate:", err)
		os.Exit(1)
	}
}

// run measures every package and prints a table of them. Survivors are no error: the reader judges the score.
func run(patterns []string, tests, only string, seed uint64, n int) error {
	packages, err := list(patterns)
	if err != nil {
		return err
	}
	judges := packages
	if tests != "" {
		if judges, err = list([]string{tests}); err != nil {
			return err
		}
	}
	var rows []string
	var all score
	for i, p := range packages {
		s, err := measure(p, judges[min(i, len(judges)-1)], only, seed, n)
		if err != nil {
			return fmt.Errorf("%s: %w", p.ImportPath, err)
		}
		rows = append(rows, s.row(p.short(), seed))
		all.add(s)
	}
	if len(packages) > 1 {
		rows = append(rows, all.row("together", seed))
	}
	fmt.Printf("\n| package | seed | sample | killed | score | without a test | not compiled | same program |\n%s\n%s\n",
		"| --- | --- | --- | --- | --- | --- | --- | --- |", strings.Join(rows, "\n"))
	return nil
}

// measure runs n mutants of a package against the tests of another or its own, and prints those that survive.
func measure(p, tests pkg, only string, seed uint64, n int) (score, error) {
	muts, err := mutants(p)
	if err != nil {
		return score{}, err
	}
	rng := rand.New(rand.NewPCG(seed, uint64(len(muts))))
	rng.Shuffle(len(muts), func(i, j int) { muts[i], muts[j] = muts[j], muts[i] })
	b, err := newBench(p, tests)
	if err != nil {
		return score{}, err
	}
	defer b.close()
	fmt.Printf("%s: %d changes possible, the tests take %.1f s\n", p.short(), len(muts), b.cpu().Seconds())
	muts = slices.DeleteFunc(muts, func(m *mutant) bool { return !strings.Contains(m.place(), only) })
	var s score
	for len(muts) > 0 && (n == 0 || s.sample < n) {
		const most = 100 // mutants in a batch
		size := min(most, len(muts))
		if n > 0 {
			size = min(size, (n-s.sample)*5/4+1) // some do not compile
		}
		if err := b.run(muts[:size], &s, n); err != nil {
			return s, err
		}
		muts = muts[size:]
	}
	return s, nil
}

// run tries mutants until n are counted, and prints those that survive.
func (b *bench) run(muts []*mutant, s *score, n int) error {
	if err := b.load(muts); err != nil {
		return err
	}
	for _, m := range muts {
		if n > 0 && s.sample == n {
			break
		}
		v, err := b.try(m)
		if err != nil {
			return err
		}
		s.count(v)
		if v == survived || v == untested {
			fmt.Printf("%s  %s: %s\n", v, m.place(), m.what)
		}
	}
	return nil
}

// A verdict says what became of a mutant.
type verdict string

const (
	killed   verdict = "killed"
	survived verdict = "survived"
	untested verdict = "no test "
	broken   verdict = "not compiled"
	same     verdict = "same program"
)

// A score counts verdicts.
type score struct{ sample, killed, untested, broken, same int }

func (s *score) count(v verdict) {
	switch v {
	case broken:
		s.broken++
		return
	case same:
		s.same++
		return
	case killed:
		s.killed++
	case untested:
		s.untested++
	case survived:
	}
	s.sample++
}

func (s *score) add(o score) {
	s.sample += o.sample
	s.killed += o.killed
	s.untested += o.untested
	s.broken += o.broken
	s.same += o.same
}

func (s score) row(name string, seed uint64) string {
	percent := 100.0
	if s.sample > 0 {
		percent = 100 * float64(s.killed) / float64(s.sample)
	}
	return fmt.Sprintf("| %s | %d | %d | %d | %.1f %% | %d | %d | %d |",
		name, seed, s.sample, s.killed, percent, s.untested, s.broken, s.same)
}
