package main

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"slices"
	"strings"
)

// A function is where mutants of one function are kept beside it: each is a copy of its own, which the function calls
// when its turn has come. So one build serves a whole sample.
type function struct {
	from, to int
	name     int    // where the name ends
	body     int    // behind the brace
	named    []edit // parameters and the receiver get names to be handed on
	call     string // of a copy, with %s behind the name
}

// An edit puts text in the place of the bytes from..to.
type edit struct {
	from, to int
	text     string
}

// functionOf describes a function; nil for one that cannot be copied.
func (f *finder) functionOf(d *ast.FuncDecl) *function {
	if d.Body == nil || d.Type.TypeParams != nil || d.Name.Name == "init" || d.Name.Name == "main" || d.Name.Name == "_" {
		return nil
	}
	fn := &function{from: f.offset(d.Pos()), to: f.offset(d.End()), name: f.offset(d.Name.End()), body: f.offset(d.Body.Lbrace) + 1}
	receiver := ""
	if d.Recv != nil {
		if strings.Contains(f.text(d.Recv), "[") {
			return nil // of a generic type
		}
		receiver = fn.names(f, d.Recv, "r__")[0] + "."
	}
	args := fn.names(f, d.Type.Params, "p__")
	fn.call = receiver + d.Name.Name + "%s(" + strings.Join(args, ", ") + ")"
	if list := d.Type.Params.List; len(list) > 0 {
		if _, variadic := list[len(list)-1].Type.(*ast.Ellipsis); variadic {
			fn.call = strings.TrimSuffix(fn.call, ")") + "...)"
		}
	}
	if d.Type.Results != nil {
		fn.call = "return " + fn.call
	} else {
		fn.call += "; return"
	}
	return fn
}

// names returns the names of fields, and gives one to each that has none.
func (fn *function) names(f *finder, fields *ast.FieldList, prefix string) []string {
	var all []string
	for _, field := range fields.List {
		if len(field.Names) == 0 {
			name := fmt.Sprint(prefix, len(all))
			at := f.offset(field.Pos())
			fn.named = append(fn.named, edit{at, at, name + " "})
			all = append(all, name)
		}
		for _, n := range field.Names {
			name := n.Name
			if name == "_" {
				name = fmt.Sprint(prefix, len(all))
				fn.named = append(fn.named, edit{f.offset(n.Pos()), f.offset(n.End()), name})
			}
			all = append(all, name)
		}
	}
	return all
}

// apply makes edits that do not overlap. Of two at one place the first stays in front.
func apply(src string, edits []edit) string {
	slices.SortStableFunc(edits, func(a, b edit) int { return cmp.Compare(a.from, b.from) })
	var out strings.Builder
	at := 0
	for _, e := range edits {
		out.WriteString(src[at:e.from] + e.text)
		at = e.to
	}
	return out.String() + src[at:]
}

// together returns a file with the mutants in it that functions can hold, and the lines of each copy: from the first to
// before the second. Copies stand behind the file's own lines, which keep their numbers.
func together(src string, muts []*mutant) (text string, lines map[*mutant][2]int) {
	var edits []edit
	var copies strings.Builder
	lines = map[*mutant][2]int{}
	named := map[*function]bool{}
	next := strings.Count(src, "\n") + 2
	for _, m := range muts {
		fn := m.fn
		if !named[fn] {
			edits = append(edits, fn.named...)
			named[fn] = true
		}
		edits = append(edits, edit{fn.body, fn.body, fmt.Sprintf(" if mutant__ == %q { "+fn.call+" };", m.id, "__"+m.id)})
		body := apply(src[fn.from:fn.to], []edit{
			{fn.name - fn.from, fn.name - fn.from, "__" + m.id},
			{m.from - fn.from, m.to - fn.from, m.text},
		})
		copies.WriteString("\n" + body + "\n")
		lines[m] = [2]int{next, next + strings.Count(body, "\n") + 2}
		next = lines[m][1]
	}
	return apply(src, edits) + copies.String(), lines
}

func (f *finder) offset(p token.Pos) int { return f.fset.Position(p).Offset }
