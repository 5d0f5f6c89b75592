package ui_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// rooms are the packages whose words reach a reader. What only reads the paper
// and the questions, the parser and the search engine, is not among them.
var rooms = []string{".", "../data", "../content/citestyle.go", "../content/gloss.go", "../content/lang", "../content/referror.go", "../content/strings.go"}

// unsaid are files and folders whose Chinese is data or is read, with the reason.
var unsaid = map[string]string{
	"e2e":                       "a yardstick and a driver, no part of the program",
	"answers/names.go":          "names, read in a question",
	"collection/series.go":      "words of years, read in the paper",
	"text/number.go":            "words around a number, read in the paper",
	"sheet/cell.go":             "words of dates, read in a cell",
	"text/units.go":             "units, read in the paper",
	"reader/extend.go":          "particles, read in the paper",
	"picture/font.go":           "signs that a font is tried with",
	"../content/citestyle.go":   "what the standard GB/T 7714 writes, whatever the language",
	"../data/shelf/family.go":   "years and editions, read in a title",
	"../data/found":             "words read in a paper; ui words what is found",
	"../data/guide":             "kinds as scripts see them; ui/ways words them",
	"../data/market":            "names and units of the paper; ui/figure words them",
	"../data/policy/gazetteer":  "names of places",
	"../data/policy/region.go":  "names of places",
	"../data/policy/latin.go":   "names of places",
	"../data/policy/pinyin.go":  "names of places",
	"../data/policy/policy.go":  "columns and levels as the paper and scripts have them; ui/policy words them",
	"../data/policy/explore.go": "columns as the paper has them",
}

// names are single words that are what they name in both languages.
var names = map[string]string{
	" 元":      "the Chinese of a pair of data/policy",
	"%d万元":    "the Chinese of a pair of data/policy",
	"%d.%d万元": "the Chinese of a pair of data/policy",
	"万":       "a unit that is typed for the reader",
	`"北京"`:    "the default of a setting",
	"来源：":     "printed in the paper",
	"政策:":     "begins metrics of data/market",
	"政策":      "an ID of data/guide",
	"页":       "part of an ID, 12页",
	"其他区县":    "a value of the answers to Guangzhou's rule",
	"空格":      "a key that is typed",
	"注":       "part of an ID, 注1",
	"图":       "part of an ID, 图1",
	"表":       "part of an ID, 表1",
}

// typed are the words of the paper that a reader may type: English words give
// them as examples.
var typed = regexp.MustCompile(`^([图表注]\d*(r\d+)?|\d*页|二（三）|前言|北京|beijing|广东深圳宝安|广东深圳|成都高新区|上海市|美国|中国|浙江|宁波|海曙区|国家|地方|国际|亿元|\d*万元|\d*元|万|类:图|章:二|类:表格行|页)$`)

// TestEveryWordHasATwin walks the source of what people see: words stand in a
// lang.Text with the same verbs in both languages, or are keys of a table of
// English words.
func TestEveryWordHasATwin(t *testing.T) {
	for path, file := range sources(t) {
		known := twins(t, path, file)
		ast.Inspect(file, func(n ast.Node) bool {
			lit, ok := n.(*ast.BasicLit)
			if ok && lit.Kind == token.STRING && !known[lit] && han(said(lit)) && !isEnglish(said(lit)) && names[said(lit)] == "" && !isCommand(said(lit)) {
				t.Errorf("%s: %s has no English twin", path, lit.Value)
			}
			return true
		})
	}
}

// wordFiles are the files that words for the reader stand in; a table of actions
// or of modes describes each.
var wordFiles = regexp.MustCompile(`(strings|words|actions|mode)(_\w+)?\.go$`)

// wordTables are other files with words, with the reason.
var wordTables = map[string]string{
	"config/options.go":      "the table of options describes each",
	"tables/columns.go":      "the table of columns",
	"figure/said.go":         "replaces words of data/market",
	"policy/export.go":       "a line of the table of formats",
	"cli/command/suggest.go": "the table of aliases, which are typed",
	"cli/command/list.go":    "words that are typed",
	"key/key.go":             "names of keys",
	"app/places.go":          "names of pages as they are typed",
	"../data/firm":           "the table of a firm's conditions",
	"../data/disk/notice.go": "the table of protections",
}

// TestWordsStandTogether: a pair of words with Chinese stands in a package's
// strings.go or in a table.
func TestWordsStandTogether(t *testing.T) {
	for path, file := range sources(t) {
		if wordFiles.MatchString(path) || slices.ContainsFunc(slices.Collect(maps.Keys(wordTables)), func(part string) bool { return strings.HasPrefix(path, part) }) {
			continue
		}
		ast.Inspect(file, func(n ast.Node) bool {
			for _, p := range pairs(n) {
				if han(said(p[0])) {
					t.Errorf("%s: %q belongs into strings.go", path, said(p[0]))
				}
			}
			return true
		})
	}
}

// twins finds the literals of a file that need no other: both parts of a pair,
// and what is read, not said.
func twins(t *testing.T, path string, file *ast.File) map[*ast.BasicLit]bool {
	t.Helper()
	known := map[*ast.BasicLit]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		for _, p := range pairs(n) {
			known[p[0]], known[p[1]] = true, true
			checkTwins(t, path, said(p[0]), said(p[1]))
		}
		for _, lit := range read(n) {
			known[lit] = true
		}
		return true
	})
	return known
}

// pairs are the twins that stand in a node: lang.Text{"中文", "English"}, also
// where its type is left out, and "中文": "English" in a table of words.
func pairs(n ast.Node) [][2]*ast.BasicLit {
	var both []ast.Expr
	switch n := n.(type) {
	case *ast.CompositeLit:
		sel, is := n.Type.(*ast.SelectorExpr)
		name, local := n.Type.(*ast.Ident)
		if n.Type == nil || is && sel.Sel.Name == "Text" || local && (name.Name == "Text" || name.Name == "fault") {
			both = n.Elts
		}
	case *ast.KeyValueExpr:
		if key, ok := n.Key.(*ast.BasicLit); ok && key.Kind == token.STRING && han(said(key)) {
			both = []ast.Expr{n.Key, n.Value}
		}
	}
	if len(both) != 2 {
		return nil
	}
	zh, ok1 := both[0].(*ast.BasicLit)
	en, ok2 := both[1].(*ast.BasicLit)
	if !ok1 || !ok2 || zh.Kind != token.STRING || en.Kind != token.STRING {
		return nil
	}
	return [][2]*ast.BasicLit{{zh, en}}
}

// reading are functions that look for words and say none.
var reading = []string{"CutPrefix", "CutSuffix", "TrimPrefix", "TrimSuffix", "TrimLeft", "TrimRight", "HasPrefix", "HasSuffix", "Contains", "Index", "LastIndex", "Cut"}

// read are the literals that a node compares with what was written.
func read(n ast.Node) []*ast.BasicLit {
	var all []ast.Expr
	switch n := n.(type) {
	case *ast.CallExpr:
		if sel, ok := n.Fun.(*ast.SelectorExpr); ok && slices.Contains(reading, sel.Sel.Name) {
			all = n.Args[1:]
		}
	case *ast.CaseClause:
		all = n.List
	case *ast.KeyValueExpr:
		if _, ok := n.Value.(*ast.CompositeLit); ok {
			all = []ast.Expr{n.Key} // an ID whose words stand behind it
		}
	case *ast.BinaryExpr:
		if n.Op == token.EQL || n.Op == token.NEQ {
			all = []ast.Expr{n.X, n.Y}
		}
	}
	var lits []*ast.BasicLit
	for _, e := range all {
		if lit, ok := e.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			lits = append(lits, lit)
		}
	}
	return lits
}

// isEnglish reports English words around a quote.
func isEnglish(s string) bool {
	rest := quotes.ReplaceAllString(s, " ")
	return !han(rest) && regexp.MustCompile(`[a-z]{3}`).MatchString(rest)
}

// isCommand reports lines that are typed into a shell.
func isCommand(s string) bool {
	for line := range strings.Lines(s) {
		if !strings.HasPrefix(line, "yunlan ") {
			return false
		}
	}
	return true
}

var (
	verb   = regexp.MustCompile(`%(\[\d\])?[-+#0]*[0-9.]*[a-zA-Z]`)
	quotes = regexp.MustCompile(`“[^”]*”|《[^》]*》`)
	split  = regexp.MustCompile("[\\s,;()`-]+")
)

// checkTwins holds a pair together: neither is missing, both take the same
// arguments, and the English has no Chinese but quotes and what is typed.
func checkTwins(t *testing.T, path, zh, en string) {
	t.Helper()
	if (zh == "") != (en == "") {
		t.Errorf("%s: %q and %q: one is missing", path, zh, en)
	}
	if a, b := verbs(zh), verbs(en); a != b {
		t.Errorf("%s: %q has the verbs %v, %q has %v", path, zh, a, en, b)
	}
	if !han(zh) {
		return // a pair of another kind
	}
	for _, word := range split.Split(quotes.ReplaceAllString(en, " "), -1) {
		if han(word) && !typed.MatchString(strings.TrimRight(word, ".:")) {
			t.Errorf("%s: %q says %s in English", path, en, word)
		}
	}
}

// verbs are the kinds of argument that a format takes: a quoted text is a
// text. Verbs with numbers say themselves where they belong.
func verbs(s string) string {
	found := verb.FindAllString(strings.ReplaceAll(s, "%%", ""), -1)
	kinds := make([]string, len(found))
	for i, v := range found {
		kinds[i] = strings.ReplaceAll(v[len(v)-1:], "q", "s")
	}
	slices.Sort(kinds)
	return strings.Join(kinds, " ")
}

func said(lit *ast.BasicLit) string {
	s, _ := strconv.Unquote(lit.Value)
	return s
}

func han(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// sources parses every file whose words reach a reader.
func sources(t *testing.T) map[string]*ast.File {
	t.Helper()
	files := map[string]*ast.File{}
	for _, room := range rooms {
		err := filepath.WalkDir(room, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || isUnsaid(path) {
				return err
			}
			files[filepath.ToSlash(path)], err = parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if len(files) < 200 {
		t.Fatalf("only %d files", len(files))
	}
	return files
}

func isUnsaid(path string) bool {
	for part := range unsaid {
		if strings.HasPrefix(filepath.ToSlash(path), part) {
			return true
		}
	}
	return false
}
