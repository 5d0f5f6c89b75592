package content

import (
	"slices"
	"strconv"
)

// outline is the parser's position among the sections.
type outline struct {
	id     ID     // the section that is open
	open   []rank // the sections around it, the outermost first
	blocks int    // paragraphs in the open section
	taken  map[ID]bool
	next   map[ID]int // parent → the least ordinal that is free
}

// rank is an open section with the form of its number.
type rank struct {
	number
	id    ID
	level int // as the document says, for sections whose level is certain
}

// current is the open section; text before any heading opens one without a
// heading of its own.
func (o *outline) current(p *parser) ID {
	if len(p.paper.Sections) == 0 {
		p.openSection(Section{ID: "0", Level: 1, Title: frontTitle.String(), Page: p.label(0)})
	}
	return o.id
}

// last is the value of the open section of that form, 0 for none.
func (o *outline) last(f form) int {
	for _, r := range o.open {
		if r.form == f {
			return r.value
		}
	}
	return 0
}

// depth tells how many open sections a heading with the number n goes under; ok
// is false where n does not continue them: it neither follows the last of its
// form nor begins a form that ranks below.
func (o *outline) depth(n number) (depth int, ok bool) {
	for k := len(o.open) - 1; k >= 0; k-- {
		r := o.open[k]
		if r.form == n.form {
			follows := n.value > r.value && n.value-r.value <= gapInNumbers
			return k, follows && samePrefix(n.path, r.path) || otherAnnex(n, r.number)
		}
	}
	for depth < len(o.open) && o.open[depth].form < n.form {
		depth++
	}
	if len(n.path) > 1 {
		return depth, o.inside(n, depth)
	}
	return depth, depth < maxLevel && (n.value == 1 || n.form <= bracketForm)
}

// inside reports whether 1.2 may stand in the section above it: 1, 一、 or 第一章.
func (o *outline) inside(n number, depth int) bool {
	if depth >= maxLevel || n.value > gapInNumbers {
		return false
	}
	if depth == 0 {
		return n.value == 1
	}
	above := o.open[depth-1]
	if above.path != nil {
		return slices.Equal(n.path[:len(n.path)-1], above.path)
	}
	return above.form > bracketForm || above.value == n.path[0] || n.value == 1
}

// samePrefix compares decimals without their last component.
func samePrefix(a, b []int) bool {
	if len(a) == 0 || len(a) != len(b) {
		return len(a) == len(b)
	}
	return slices.Equal(a[:len(a)-1], b[:len(b)-1])
}

// enter opens a section under the first depth open ones and returns it without a
// title. Its ID is that of its parent and its printed value, or the next ordinal
// that is free.
func (o *outline) enter(p *parser, n number, depth, level int) Section {
	var parent ID
	if depth == 0 && n.form == bracketForm && len(o.open) == 0 { // sections without a chapter
		parent = o.current(p)
		o.open = append(o.open, rank{id: parent, level: level - 1})
		depth = 1
	}
	if depth > 0 {
		parent = o.open[depth-1].id
	}
	prefix := ""
	if parent != "" {
		prefix = string(parent) + "."
	}
	value := n.value
	if value == 0 || o.taken[ID(prefix+strconv.Itoa(value))] || n.form == annexForm {
		value = max(o.next[parent], 1)
	}
	for o.taken[ID(prefix+strconv.Itoa(value))] {
		value++
	}
	if o.next == nil {
		o.next = map[ID]int{}
	}
	o.next[parent] = value + 1
	s := Section{ID: ID(prefix + strconv.Itoa(value)), Parent: parent, Level: depth + 1, Number: n.label}
	o.open = append(o.open[:depth:depth], rank{number: n, id: s.ID, level: level})
	return s
}

// under is how many open sections stand above a heading of a certain level.
func (o *outline) under(level int) int {
	depth := 0
	for depth < len(o.open) && o.open[depth].level < level {
		depth++
	}
	return min(depth, maxLevel-1)
}

func (p *parser) openSection(s Section) {
	if p.place.taken == nil {
		p.place.taken = map[ID]bool{}
	}
	n := len(p.paper.Blocks)
	s.Blocks = Span{n, n}
	p.place.id, p.place.blocks = s.ID, 0
	for i := range p.paper.Sections {
		if s.Parent != "" && p.paper.Sections[i].ID == s.Parent {
			p.paper.Sections[i].Children = append(p.paper.Sections[i].Children, s.ID)
		}
	}
	p.place.taken[s.ID] = true
	p.paper.Sections = append(p.paper.Sections, s)
}
