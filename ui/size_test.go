package ui_test

import (
	"cmp"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// What production code is held to, in lines, fields and methods. ARCHITECTURE.md
// says the same.
const (
	maxFile, medianFileLow, medianFileHigh   = 300, 60, 140
	maxFunction, p99Function, medianFunction = 60, 40, 10
	maxFields, maxMethods                    = 15, 6
)

// source is a file of production code.
type source struct {
	path string // from the root, with slashes
	fset *token.FileSet
	file *ast.File
}

// production parses every file of the program but its tests.
func production(t *testing.T) []source {
	t.Helper()
	var all []source
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() && d.Name() == "testdata" {
			return cmp.Or(err, fs.SkipDir)
		}
		if d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		s := source{path: strings.TrimPrefix(filepath.ToSlash(path), "../"), fset: token.NewFileSet()}
		s.file, err = parser.ParseFile(s.fset, path, nil, parser.ParseComments|parser.SkipObjectResolution)
		all = append(all, s)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 500 {
		t.Fatalf("only %d files", len(all))
	}
	return all
}

func TestFilesAreShort(t *testing.T) {
	var lines []int
	for _, s := range production(t) {
		n := s.fset.File(s.file.Pos()).LineCount()
		if lines = append(lines, n); n > maxFile {
			t.Errorf("%s has %d lines: at most %d, one idea a file", s.path, n, maxFile)
		}
	}
	slices.Sort(lines)
	if median := lines[len(lines)/2]; median < medianFileLow || median > medianFileHigh {
		t.Errorf("the median file has %d lines, want %d to %d", median, medianFileLow, medianFileHigh)
	}
}

func TestFunctionsAreShort(t *testing.T) {
	var lines []int
	for _, s := range production(t) {
		for _, d := range s.file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			n := s.fset.Position(f.End()).Line - s.fset.Position(f.Pos()).Line + 1
			lines = append(lines, n)
			if n > maxFunction {
				t.Errorf("%s: %s has %d lines, at most %d", s.path, f.Name.Name, n, maxFunction)
			}
		}
	}
	slices.Sort(lines)
	if n := lines[len(lines)/2]; n > medianFunction {
		t.Errorf("the median function has %d lines, at most %d", n, medianFunction)
	}
	if n := lines[len(lines)*99/100]; n > p99Function {
		t.Errorf("one function in a hundred has %d lines or more, at most %d", n, p99Function)
	}
}

func TestTypesAreSmall(t *testing.T) {
	for _, s := range production(t) {
		ast.Inspect(s.file, func(n ast.Node) bool {
			spec, ok := n.(*ast.TypeSpec)
			if !ok {
				return true
			}
			switch typ := spec.Type.(type) {
			case *ast.StructType:
				if n := members(typ.Fields); n > maxFields {
					t.Errorf("%s: %s has %d fields, at most %d", s.path, spec.Name.Name, n, maxFields)
				}
			case *ast.InterfaceType:
				if n := members(typ.Methods); n > maxMethods {
					t.Errorf("%s: %s has %d methods, at most %d", s.path, spec.Name.Name, n, maxMethods)
				}
			}
			return true
		})
	}
}

// members counts fields or methods; what is embedded counts as one.
func members(list *ast.FieldList) int {
	n := 0
	for _, f := range list.List {
		n += max(1, len(f.Names))
	}
	return n
}

// TestStylesAreMadeInTheTheme finds lipgloss.NewStyle elsewhere.
func TestStylesAreMadeInTheTheme(t *testing.T) {
	for _, s := range production(t) {
		ast.Inspect(s.file, func(n ast.Node) bool {
			sel, ok := n.(*ast.SelectorExpr)
			if !ok || sel.Sel.Name != "NewStyle" || strings.HasPrefix(s.path, "ui/theme/") {
				return true
			}
			if pkg, ok := sel.X.(*ast.Ident); ok && pkg.Name == "lipgloss" {
				t.Errorf("%s makes a style", s.path)
			}
			return true
		})
	}
}

// TestPackagesAreDescribed: each has a doc.go that begins with its comment, and
// a line in the table of ARCHITECTURE.md, which names nothing else.
func TestPackagesAreDescribed(t *testing.T) {
	text, err := os.ReadFile("../ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for _, row := range regexp.MustCompile("(?m)^\\|((?: ?`[^`|]+`)+) \\|").FindAllStringSubmatch(string(text), -1) {
		for _, name := range regexp.MustCompile("`([^`]+)`").FindAllStringSubmatch(row[1], -1) {
			listed[strings.TrimSuffix(name[1], "/")] = true
		}
	}
	there := map[string]bool{"docs": true}
	described := map[string]bool{}
	for _, s := range production(t) {
		dir := filepath.ToSlash(filepath.Dir(s.path))
		if s.file.Name.Name == "main" || strings.HasPrefix(dir, ".") {
			continue // main.go, and programs that are run by hand
		}
		there[dir] = true
		if filepath.Base(s.path) == "doc.go" && strings.HasPrefix(s.file.Doc.Text(), "Package "+s.file.Name.Name+" ") {
			described[dir] = true
		} else if s.file.Doc != nil {
			t.Errorf("%s has a comment of the package, which belongs into doc.go", s.path)
		}
	}
	for dir := range there {
		if !described[dir] && dir != "docs" {
			t.Errorf("%s has no doc.go that begins “Package …”", dir)
		}
		if !listed[dir] {
			t.Errorf("%s has no line in the table of ARCHITECTURE.md", dir)
		}
	}
	for name := range listed {
		if !there[name] {
			t.Errorf("ARCHITECTURE.md names %s, which is no package", name)
		}
	}
}
