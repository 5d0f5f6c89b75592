package main

import (
	"fmt"
	"os"
	"path"
	"strings"
)

// coverage holds the blocks of a cover profile by the base name of their file.
type coverage map[string][]block

// A block is a piece of code without branches.
type block struct {
	from, to [2]int // line and column
	run      bool
}

func readCoverage(file string) (coverage, error) {
	data, err := os.ReadFile(file) //nolint:gosec // a file of our own
	if err != nil {
		return nil, err
	}
	c := coverage{}
	for line := range strings.Lines(string(data)) {
		name, rest, ok := strings.Cut(strings.TrimSpace(line), ".go:")
		if !ok {
			continue // the first line names the mode
		}
		var b block
		var statements, count int
		_, err := fmt.Sscanf(rest, "%d.%d,%d.%d %d %d", &b.from[0], &b.from[1], &b.to[0], &b.to[1], &statements, &count)
		if err != nil {
			return nil, fmt.Errorf("cover profile: %q: %w", line, err)
		}
		b.run = count > 0
		name = path.Base(name) + ".go"
		c[name] = append(c[name], b)
	}
	return c, nil
}

// reaches says whether a test may run the code of a mutant. What stands in no block (a constant, a table) may be run.
func (c coverage) reaches(m *mutant) bool {
	at := [2]int{m.line, m.column}
	inside := false
	for _, b := range c[path.Base(m.name)] {
		if !before(at, b.from) && before(at, b.to) {
			inside = true
			if b.run {
				return true
			}
		}
	}
	return !inside
}

func before(a, b [2]int) bool { return a[0] < b[0] || a[0] == b[0] && a[1] < b[1] }
