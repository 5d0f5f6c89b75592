package config

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"

	"github.com/pelletier/go-toml/v2/unstable"

	"yunlan/content"
	"yunlan/data/disk"
	"yunlan/data/store"
	"yunlan/data/textfile"
	"yunlan/ui/key"
)

// maxSize is the largest file that is read, in bytes.
const maxSize = 1 << 20

// Path is the path of the file; "" if there is no folder for it.
func Path(d store.Dirs) string {
	if d.Config == "" {
		return ""
	}
	return filepath.Join(d.Config, "config.toml")
}

// Problem is something wrong with the file, or with a variable of the
// environment.
type Problem struct {
	Line   int // from 1; 0 if the problem is not in a line
	Column int // from 1, in characters; 0 if the whole line is meant

	Said string
	Hint string // "" when there is nothing to try

	Whole bool // nothing of the file counts
}

// String is the problem in one sentence.
func (p Problem) String() string {
	said := p.Said
	switch {
	case p.Column > 0:
		said = atColumn.F(p.Line, p.Column) + said
	case p.Line > 0:
		said = atLine.F(p.Line) + said
	}
	if p.Hint != "" {
		said += sentenceEnd.String() + p.Hint
	}
	return said
}

// Effect words which part of the file is used in spite of its problems.
func Effect(problems []Problem) string {
	if slices.ContainsFunc(problems, func(p Problem) bool { return p.Whole }) {
		return nothingCounts.String()
	}
	return restCounts.String()
}

// Read reads the file and the environment. A missing file counts as empty. Choices
// hold all valid options.
func Read(path string, getenv func(string) string) (Choices, []Problem) {
	c := Choices{values: map[string]any{}, bind: map[string][]string{}, lines: map[string]int{}}
	problems := c.readFile(path)
	for _, o := range options {
		said := getenv(o.env)
		if said == "" {
			continue
		}
		v, ok := o.parse(said)
		if !ok {
			problems = append(problems, Problem{Said: badVariable.F(o.env, content.Sanitize(said)), Hint: o.wants()})
			continue
		}
		c.values[o.name] = v
	}
	return c, problems
}

func (c *Choices) readFile(path string) []Problem {
	if path == "" {
		return nil
	}
	data, encoding, err := textfile.Read(path, maxSize)
	var text *textfile.Error
	switch {
	case disk.NotThere(err):
		return nil
	case errors.As(err, &text):
		return []Problem{{Said: unreadable.F(content.Sanitize(text.Error())), Hint: cmp.Or(text.Hint, replaceHint.String()), Whole: true}}
	case err != nil:
		return []Problem{{Said: unreadable.F(content.Sanitize(disk.Reason(err))), Hint: accessHint.String(), Whole: true}}
	}
	c.encoding = encoding
	doc, data, problems := parse(data)
	lineOf(data, c.lines)
	problems = append(problems, c.take(doc, "")...)
	slices.SortStableFunc(problems, func(a, b Problem) int { return a.Line - b.Line })
	return problems
}

// lineOf finds the line of each key.
func lineOf(data []byte, lines map[string]int) {
	var p unstable.Parser
	p.Reset(data)
	table := ""
	for p.NextExpression() {
		e := p.Expression()
		name, line := "", 0
		if e.Kind == unstable.KeyValue {
			name = table
		}
		for k := e.Key(); k.Next(); {
			name = join(name, string(k.Node().Data))
			line = p.Shape(k.Node().Raw).Start.Line
		}
		if e.Kind != unstable.KeyValue {
			table = name
		}
		lines[name] = cmp.Or(lines[name], line)
	}
}

func join(table, name string) string {
	if table == "" {
		return name
	}
	return table + "." + name
}

// take stores the valid values of a table and returns the problems of the others.
func (c *Choices) take(doc map[string]any, table string) []Problem {
	var problems []Problem
	for _, k := range slices.Sorted(maps.Keys(doc)) {
		name := join(table, k)
		sub, isMap := doc[k].(map[string]any)
		o, known := find(name)
		switch {
		case name == bindTable && isMap:
			problems = append(problems, c.takeBind(sub)...)
		case known:
			v, ok := o.check(doc[k])
			if !ok {
				problems = append(problems, Problem{Line: c.lines[name], Said: badValue.F(name, written(doc[k])), Hint: o.wants()})
				continue
			}
			c.values[name] = v
		case isMap && isTable(name):
			problems = append(problems, c.take(sub, name)...)
		default:
			problems = append(problems, Problem{Line: c.lines[name], Said: unknownKey.F(content.Sanitize(name)), Hint: near(name, names())})
		}
	}
	slices.SortStableFunc(problems, func(a, b Problem) int { return a.Line - b.Line })
	return problems
}

// takeBind stores the keys of actions. They are checked in Scheme, against the
// program's actions.
func (c *Choices) takeBind(table map[string]any) []Problem {
	var problems []Problem
	for _, action := range slices.Sorted(maps.Keys(table)) {
		list, ok := table[action].([]any)
		if one, isString := table[action].(string); isString {
			list, ok = []any{one}, true
		}
		keys := []string{}
		for _, v := range list {
			s, isString := v.(string)
			ok = ok && isString
			keys = append(keys, s)
		}
		name := join(bindTable, action)
		if !ok {
			problems = append(problems, Problem{Line: c.lines[name], Said: badValue.F(action, written(table[action])), Hint: wantsKeys.String()})
			continue
		}
		c.bind[action] = keys
	}
	return problems
}

func written(v any) string {
	const longest = 40
	r := []rune(content.Sanitize(fmt.Sprint(v)))
	return string(r[:min(len(r), longest)])
}

// Scheme is the keys that are chosen, as far as they can be followed, and what
// is wrong with the rest. all makes the bindings of everything under a scheme.
func (c Choices) Scheme(all func(key.Scheme) []key.Bindings) (key.Scheme, []Problem) {
	s := key.Scheme{Preset: c.Word("keys.preset"), Digits: c.Word("digits")}
	if len(c.bind) == 0 {
		return s, nil
	}
	s, faults := s.Choose(c.bind, all)
	var problems []Problem
	for _, f := range faults {
		problems = append(problems, c.problem(f, all))
	}
	slices.SortStableFunc(problems, func(a, b Problem) int { return a.Line - b.Line })
	return s, problems
}

func (c Choices) problem(f key.Fault, all func(key.Scheme) []key.Bindings) Problem {
	p := Problem{Line: c.lines[join(bindTable, f.Action)]}
	action, pressed := content.Sanitize(f.Action), content.Sanitize(f.Key)
	switch f.Why {
	case key.NoAction:
		var ids []string
		for _, b := range all(key.Scheme{}) {
			for _, e := range b.Entries {
				ids = append(ids, e.ID)
			}
		}
		p.Said, p.Hint = noAction.F(action), near(f.Action, ids)
	case key.Fixed:
		p.Said = fixedKeys.F(action)
	case key.NoKey:
		p.Said, p.Hint = noKey.F(action, pressed), near(f.Key, key.Names())
	case key.Reserved:
		p.Said = reservedKey.F(action, pressed)
	case key.IsText:
		p.Said = letterKey.F(action, pressed)
	case key.Taken:
		p.Said, p.Hint = takenKey.F(pressed, action, f.Other), takenHint.F(f.Other)
	}
	return p
}
