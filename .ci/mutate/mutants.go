package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
)

// A mutant is one change of one file: the bytes from..to become text. It keeps the number of lines.
type mutant struct {
	file     string // absolute
	name     string // for people: the package's folder and the file
	line     int
	column   int
	from, to int
	text     string
	what     string
	fn       *function // that it is in; nil where it is in none that can be copied
	id       string    // in a batch
	broken   bool      // does not compile
}

// place is file:line as compilers write it.
func (m *mutant) place() string { return fmt.Sprintf("%s:%d", m.name, m.line) }

// mutants returns every change that can be made to a package, in the order of its files. Generated files are left out.
func mutants(p pkg) ([]*mutant, error) {
	var all []*mutant
	for _, name := range p.GoFiles {
		path := filepath.Join(p.Dir, name)
		src, err := os.ReadFile(path) //nolint:gosec // a file of the package
		if err != nil {
			return nil, err
		}
		fset := token.NewFileSet()
		tree, err := parser.ParseFile(fset, path, src, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		if ast.IsGenerated(tree) {
			continue
		}
		f := finder{path: path, name: filepath.Join(p.short(), name), src: src, fset: fset}
		f.walk(tree, nil)
		all = append(all, f.found...)
	}
	return all, nil
}

// A finder collects the changes of one file.
type finder struct {
	path, name string
	src        []byte
	fset       *token.FileSet
	fn         *function // that is being walked
	found      []*mutant
}

// walk looks at a node and all below it; results are the result types of the function around it.
func (f *finder) walk(n ast.Node, results *ast.FieldList) {
	ast.Inspect(n, func(c ast.Node) bool {
		switch c := c.(type) {
		case *ast.FuncDecl:
			if c.Body != nil {
				f.fn = f.functionOf(c)
				f.walk(c.Body, c.Type.Results)
				f.fn = nil
			}
			return false
		case *ast.FuncLit:
			f.walk(c.Body, c.Type.Results)
			return false
		case *ast.ImportSpec:
			return false
		case *ast.ReturnStmt:
			f.zero(c, results)
		case ast.Stmt:
			f.statement(c)
		case ast.Expr:
			f.expression(c)
		}
		return true
	})
}

// statement negates conditions, deletes statements and exchanges break and continue.
func (f *finder) statement(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.IfStmt:
		f.negate(s.Cond)
	case *ast.ForStmt:
		f.negate(s.Cond)
	case *ast.SwitchStmt:
		if s.Tag == nil {
			f.cases(s.Body)
		}
	case *ast.ExprStmt, *ast.DeferStmt, *ast.GoStmt, *ast.SendStmt:
		f.remove(s)
	case *ast.IncDecStmt:
		f.remove(s)
		f.token(s.TokPos, s.Tok.String(), map[token.Token]string{token.INC: "--", token.DEC: "++"}[s.Tok])
	case *ast.AssignStmt:
		if s.Tok != token.DEFINE {
			f.remove(s)
		}
		f.token(s.TokPos, s.Tok.String(), assignments[s.Tok])
	case *ast.BranchStmt:
		f.branch(s)
	}
}

// cases negates the conditions of a switch without a tag.
func (f *finder) cases(body *ast.BlockStmt) {
	for _, c := range body.List {
		for _, cond := range c.(*ast.CaseClause).List {
			f.negate(cond)
		}
	}
}

func (f *finder) branch(s *ast.BranchStmt) {
	switch s.Tok {
	case token.BREAK:
		f.remove(s)
		f.token(s.Pos(), "break", "continue")
	case token.CONTINUE:
		f.remove(s)
		f.token(s.Pos(), "continue", "break")
	}
}

var assignments = map[token.Token]string{
	token.ADD_ASSIGN: "-=", token.SUB_ASSIGN: "+=", token.MUL_ASSIGN: "/=", token.QUO_ASSIGN: "*=",
	token.AND_ASSIGN: "|=", token.OR_ASSIGN: "&=",
}

// operators lists what an operator becomes: its boundary, its opposite.
var operators = map[token.Token][]string{
	token.LSS: {"<=", ">="}, token.LEQ: {"<", ">"}, token.GTR: {">=", "<="}, token.GEQ: {">", "<"},
	token.EQL: {"!="}, token.NEQ: {"=="}, token.LAND: {"||"}, token.LOR: {"&&"},
	token.ADD: {"-"}, token.SUB: {"+"}, token.MUL: {"/"}, token.QUO: {"*"}, token.REM: {"*"},
	token.AND: {"|"}, token.OR: {"&"}, token.SHL: {">>"}, token.SHR: {"<<"},
}

// expression exchanges operators and the constants 0 and 1, true and false.
func (f *finder) expression(e ast.Expr) {
	switch e := e.(type) {
	case *ast.BinaryExpr:
		for _, to := range operators[e.Op] {
			f.token(e.OpPos, e.Op.String(), to)
		}
	case *ast.BasicLit:
		f.token(e.Pos(), e.Value, map[string]string{"0": "1", "1": "0"}[e.Value])
	case *ast.Ident:
		f.token(e.Pos(), e.Name, map[string]string{"true": "false", "false": "true"}[e.Name])
	}
}

// negate turns a condition round, unless its operator can be exchanged for the opposite.
func (f *finder) negate(cond ast.Expr) {
	if cond == nil {
		return
	}
	if b, ok := cond.(*ast.BinaryExpr); ok && b.Op != token.LAND && b.Op != token.LOR {
		return
	}
	f.replace(cond.Pos(), cond.End(), "!("+f.text(cond)+")", "condition negated: "+f.brief(cond))
}

// remove keeps a statement for the compiler and never runs it.
func (f *finder) remove(s ast.Stmt) {
	f.replace(s.Pos(), s.End(), "if false { "+f.text(s)+" }", "deleted: "+f.brief(s))
}

// zero returns zero values. The old ones are still computed, so that nothing becomes unused.
func (f *finder) zero(s *ast.ReturnStmt, results *ast.FieldList) {
	if len(s.Results) == 0 || results == nil {
		return
	}
	var zeros, blanks, olds []string
	for _, field := range results.List {
		for range max(1, len(field.Names)) {
			zeros = append(zeros, "*new("+f.text(field.Type)+")")
		}
	}
	for _, r := range s.Results {
		if old := f.text(r); old != "nil" && old != "0" && old != `""` && old != "false" {
			olds = append(olds, old)
		}
	}
	if len(olds) == 0 {
		return
	}
	count := len(olds)
	if len(s.Results) == 1 {
		count = len(zeros)
	}
	for range count {
		blanks = append(blanks, "_")
	}
	text := fmt.Sprintf("{ %s = %s; return %s }", strings.Join(blanks, ", "), strings.Join(olds, ", "), strings.Join(zeros, ", "))
	f.replace(s.Pos(), s.End(), text, "zero values instead of: "+f.brief(s))
}

// token exchanges one word; an empty new word means that there is nothing to exchange it for.
func (f *finder) token(at token.Pos, from, to string) {
	if to != "" {
		line := strings.TrimSpace(f.line(at))
		f.replace(at, at+token.Pos(len(from)), to, fmt.Sprintf("%s -> %s in: %s", from, to, line))
	}
}

func (f *finder) replace(from, to token.Pos, text, what string) {
	at := f.fset.Position(from)
	f.found = append(f.found, &mutant{
		file: f.path, name: f.name, line: at.Line, column: at.Column,
		from: at.Offset, to: f.offset(to), text: text, what: what, fn: f.fn,
	})
}

func (f *finder) text(n ast.Node) string {
	return string(f.src[f.offset(n.Pos()):f.offset(n.End())])
}

// brief is the first line of a node.
func (f *finder) brief(n ast.Node) string {
	first, rest, _ := strings.Cut(f.text(n), "\n")
	if rest != "" {
		first += " …"
	}
	return first
}

// line is the line of source that holds a position.
func (f *finder) line(at token.Pos) string {
	o := f.offset(at)
	from := strings.LastIndexByte(string(f.src[:o]), '\n') + 1
	line, _, _ := strings.Cut(string(f.src[from:]), "\n")
	return line
}
