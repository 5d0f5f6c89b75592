// Lines counts the lines of Go code below a folder, those without a comment or a
// blank line, and leaves out generated files:
//
//	go run ./.ci/lines [DIR]
//	git archive 257c713 --prefix=first/ | tar x -C /tmp && go run ./.ci/lines /tmp/first
package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	root := "."
	if len(os.Args) > 1 {
		root = os.Args[1]
	}
	var code, tests int
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".go" {
			return err
		}
		n, err := lines(path)
		if strings.HasSuffix(path, "_test.go") {
			tests += n
		} else {
			code += n
		}
		return err
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%d lines of code, %d of tests\n", code, tests)
}

// lines counts the lines of a file on which a token begins, or a text of several
// lines continues; 0 for a generated file.
func lines(path string) (int, error) {
	src, err := os.ReadFile(path) //nolint:gosec // a file of the project
	if err != nil {
		return 0, err
	}
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, path, src, parser.ParseComments|parser.PackageClauseOnly)
	if err != nil || ast.IsGenerated(f) {
		return 0, err
	}
	file := fset.AddFile(path, -1, len(src))
	var s scanner.Scanner
	s.Init(file, src, nil, 0)
	n, last := 0, 0
	for {
		pos, tok, lit := s.Scan()
		if tok == token.EOF {
			return n, nil
		}
		if tok == token.SEMICOLON && lit == "\n" {
			continue
		}
		first := file.Line(pos)
		end := first + strings.Count(lit, "\n")
		n += end - max(first-1, last)
		last = max(last, end)
	}
}
