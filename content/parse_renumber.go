package content

import (
	"strconv"
	"strings"
)

// renumber gives the sections of a document their IDs: the number that is printed,
// so that what a reader sees is what can be asked for. Sections without a number take
// what is left: 0, 0.1 before the first that has one, the next ordinal after it.
func (p *parser) renumber() {
	r := renumbering{parser: p, ids: map[ID]ID{}, taken: map[ID]bool{}, last: map[ID]int{}}
	for _, s := range p.paper.Sections {
		if s.ID == "0" {
			r.claim(s, "0")
		}
	}
	for _, s := range p.paper.Sections {
		if n := ownNumber(s); len(n.path) > 1 {
			r.claim(s, decimalID(n.path))
		}
	}
	for level := 1; level <= maxLevel; level++ {
		r.level(level)
	}
	r.apply()
}

// renumbering is the table of old and new IDs while it is made.
type renumbering struct {
	*parser
	ids   map[ID]ID
	taken map[ID]bool
	last  map[ID]int // parent → its greatest printed ordinal
}

// ownNumber is the number that a section's heading begins with.
func ownNumber(s Section) number {
	if s.Number == "" {
		return number{}
	}
	return readNumber(s.Number + s.Title)
}

// decimalID is a printed decimal as an ID: 3.2.1.
func decimalID(path []int) ID {
	parts := make([]string, len(path))
	for i, n := range path {
		parts[i] = strconv.Itoa(n)
	}
	return ID(strings.Join(parts, "."))
}

func (r *renumbering) claim(s Section, id ID) bool {
	if _, done := r.ids[s.ID]; done || r.taken[id] {
		return false
	}
	r.ids[s.ID], r.taken[id] = id, true
	return true
}

// level names the sections of one level; those above have their IDs already.
func (r *renumbering) level(level int) {
	printed, seen := map[ID]bool{}, map[ID]bool{}
	for _, s := range r.paper.Sections {
		if n := ownNumber(s); s.Level == level && n.value > 0 && n.form != annexForm {
			printed[s.Parent] = true
			r.last[s.Parent] = max(r.last[s.Parent], n.value)
			r.claim(s, r.below(s, strconv.Itoa(n.value)))
		}
	}
	for _, s := range r.paper.Sections {
		if s.Level != level {
			continue
		}
		seen[s.Parent] = seen[s.Parent] || s.Number != ""
		if _, done := r.ids[s.ID]; !done {
			r.left(s, printed[s.Parent] && !seen[s.Parent])
		}
	}
}

// left gives a section a number that is left: one that stands before its first
// numbered sibling, or the next.
func (r *renumbering) left(s Section, before bool) {
	switch {
	case !before:
		r.last[s.Parent]++
		for !r.claim(s, r.below(s, strconv.Itoa(r.last[s.Parent]))) {
			r.last[s.Parent]++
		}
	case !r.claim(s, r.below(s, "0")):
		n := 1
		for !r.claim(s, r.below(s, "0."+strconv.Itoa(n))) {
			n++
		}
	}
}

// below is an ID under the parent of s.
func (r *renumbering) below(s Section, ordinal string) ID {
	if s.Parent == "" {
		return ID(ordinal)
	}
	return r.ids[s.Parent] + "." + ID(ordinal)
}

// apply writes the new IDs wherever the old ones stand.
func (r *renumbering) apply() {
	for i := range r.paper.Sections {
		s := &r.paper.Sections[i]
		s.ID, s.Parent = r.ids[s.ID], r.ids[s.Parent]
		for k, child := range s.Children {
			s.Children[k] = r.ids[child]
		}
	}
	for i := range r.paper.Blocks {
		b := &r.paper.Blocks[i]
		switch old := b.Section; b.Kind {
		case Heading:
			b.ID = r.ids[old]
		case Paragraph:
			b.ID = r.ids[old] + b.ID[len(old):]
		}
		b.Section = r.ids[b.Section]
	}
	guessed := map[ID]bool{}
	for id := range r.paper.guessed {
		guessed[r.ids[id]] = true
	}
	r.paper.guessed = guessed
}
