package english

import (
	"slices"
	"strings"
	"sync"

	"yunlan/content"
	"yunlan/data/edition"
)

// Edition is the translation of one paper. Its methods are safe for concurrent
// use; what they return is shared and must not be changed.
type Edition struct {
	paper *content.Paper
	read  func() entries
	own   func() *content.Paper // the paper in English
	lacks func() []Unit         // those without a translation
}

// entries are the embedded data as they are read, and the units they belong to.
type entries struct {
	units map[content.ID][]Unit
	names map[string]string
}

var editions = content.ForLast(newEdition)

// Of returns the translation of a paper. Nothing is read before the first call of
// a method.
func Of(paper *content.Paper) *Edition { return editions(paper) }

func newEdition(paper *content.Paper) *Edition {
	e := &Edition{paper: paper, read: sync.OnceValue(func() entries { return newEntries(paper) })}
	e.own = sync.OnceValue(func() *content.Paper { return e.rewritten() })
	e.lacks = sync.OnceValue(e.missing)
	return e
}

func newEntries(paper *content.Paper) entries {
	known := map[string][]string{} // by key and hash
	for _, f := range edition.Of(paper).Lines("english/?.tsv", 4) {
		known[f[0]+" "+f[1]] = f[2:]
	}
	e := entries{map[content.ID][]Unit{}, map[string]string{}}
	for _, b := range paper.Blocks {
		units := split(b)
		for i, u := range units {
			if f := known[u.Key+" "+Hash(u.Chinese)]; f != nil {
				units[i].English, units[i].Note = f[0], f[1]
			}
		}
		e.units[b.ID] = units
		e.nameCells(b)
	}
	for _, f := range edition.Of(paper).Lines("english/names.tsv", 2) {
		e.names[f[0]] = f[1]
	}
	return e
}

// nameCells makes names of the cells of a row: the policies and places of table 1.
func (e entries) nameCells(b content.Block) {
	if b.Kind != content.Row {
		return
	}
	for i, c := range b.Cells {
		own := slices.DeleteFunc(slices.Clone(e.units[b.ID]), func(u Unit) bool { return u.Column != i })
		if text, whole := joined(own); whole && len(own) == 1 {
			e.names[c.Text] = text
		}
	}
}

// Units are the pieces of a block in its order.
func (e *Edition) Units(block content.ID) []Unit { return e.read().units[block] }

// Text is the block in English. Units without a translation stand in Chinese;
// whole is false where there are any.
func (e *Edition) Text(block content.ID) (text string, whole bool) {
	return joined(e.Units(block))
}

// At is the English of the units that a place of the paper touches.
func (e *Edition) At(p content.Place) (text string, whole bool) {
	return joined(e.Touched(p))
}

// Touched are the units that a place of the paper touches, in order.
func (e *Edition) Touched(p content.Place) []Unit {
	units := e.Units(p.Block)
	from, to := len(units), len(units)
	for i, u := range units {
		if u.End > p.Start && from == len(units) {
			from = i
		}
		if u.Start >= max(p.End, p.Start+1) {
			to = i
			break
		}
	}
	return units[min(from, to):to]
}

// joined is what units say in English, and whether all of it is.
func joined(units []Unit) (text string, whole bool) {
	words := make([]string, len(units))
	whole = true
	for i, u := range units {
		words[i] = u.Words()
		whole = whole && u.English != ""
	}
	return strings.Join(words, " "), whole
}

// Words are the English, or the Chinese where no translation holds.
func (u Unit) Words() string {
	if u.English == "" {
		return u.Chinese
	}
	return u.English
}

// Missing are the units of the paper without a translation, in its order.
func (e *Edition) Missing() []Unit { return e.lacks() }

func (e *Edition) missing() []Unit {
	var missing []Unit
	for _, b := range e.paper.Blocks {
		missing = append(missing, slices.DeleteFunc(slices.Clone(e.Units(b.ID)), func(u Unit) bool { return u.English != "" })...)
	}
	return missing
}

// Name is the English of what is called the same everywhere: a policy, a region, a
// body, a run-in topic, or several regions with 、 between them; the Chinese where there
// is none.
func (e *Edition) Name(chinese string) string {
	names := e.read().names
	if name := names[chinese]; name != "" {
		return name
	}
	parts := strings.Split(chinese, "、")
	for i, part := range parts {
		if names[part] == "" {
			return chinese
		}
		parts[i] = names[part]
	}
	return strings.Join(parts, ", ")
}

// Cited is a citation with the English of its quote; without it where any is missing.
func (e *Edition) Cited(c content.Citation) content.Citation {
	if text, whole := e.At(c.Place); whole && c.Place.End > c.Place.Start {
		c.English = text
	}
	return c
}

// Bracket is the English of a passage as it follows a citation of the Chinese:
// in brackets, and named a translation. It is "" where any of it is missing.
func (e *Edition) Bracket(passage content.Passage) string {
	lines := make([]string, len(passage))
	for i, place := range passage {
		text, whole := e.At(place)
		if !whole {
			return ""
		}
		lines[i] = text
	}
	if len(lines) == 0 {
		return ""
	}
	return "[" + strings.Join(lines, "\n") + " (unofficial translation by yunlan)]"
}
