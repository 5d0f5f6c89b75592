package search

import (
	"strings"
	"testing"

	"yunlan/content"
)

// TestLayersAreWellFormed: a line of a layer is keys and targets, in the layer of
// this paper a passage too; no key stands in two lines of one layer, no target
// twice in one line.
func TestLayersAreWellFormed(t *testing.T) {
	for name, c := range map[string]struct {
		layer  string
		fields int
	}{"general": {generalAliases, 2}, "cloud": {cloudAliases, 2}, "paper": {paperAliases, 3}} {
		seen := map[string]bool{}
		for line := range strings.Lines(c.layer) {
			if strings.HasPrefix(line, "#") {
				continue
			}
			keys, targets, _ := cutAlias(line)
			if n := strings.Count(line, "\t") + 1; n != c.fields {
				t.Errorf("%s: %d columns, not %d: %q", name, n, c.fields, line)
			}
			for _, key := range keys {
				if folded := bare(string(squeeze(key))); key == "" || seen[folded] {
					t.Errorf("%s: the key %q stands in two lines", name, key)
				} else {
					seen[folded] = true
				}
			}
			said := map[string]bool{}
			for _, target := range targets {
				if target.text == "" || said[target.text] {
					t.Errorf("%s: the target %q stands twice in %q", name, target.text, line)
				}
				said[target.text] = true
			}
		}
	}
}

// TestTheLayerOfThisPaperStandsInIt: each target stands in the paper, the first
// in the passage that is named.
func TestTheLayerOfThisPaperStandsInIt(t *testing.T) {
	p := content.Load()
	l := newLibrary(p, paperAliases)
	for line := range strings.Lines(paperAliases) {
		keys, targets, ok := cutAlias(line)
		if !ok {
			continue
		}
		id := strings.Split(strings.TrimSpace(line), "\t")[2]
		i := p.Index(content.ID(id))
		if i < 0 {
			t.Errorf("%s names passage %s", keys, id)
			continue
		}
		for n, target := range targets {
			ids := l.tokenize(target.text)
			if l.count(ids) == 0 {
				t.Errorf("%s: the paper never says %s", keys, target.text)
			}
			if n == 0 && !l.passages[i].contains(ids) {
				t.Errorf("%s: %s does not stand in %s", keys, target.text, id)
			}
		}
	}
}
