package ui_test

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// allowed says which packages each package may know. The longest
// prefix that fits a package decides.
var allowed = map[string][]string{
	"yunlan":                  {"yunlan/ui/cli"},
	"yunlan/content":          {"yunlan/content/lang", "yunlan/content/numeral", "yunlan/content/sentence", "yunlan/content/shape"},
	"yunlan/content/shape":    {},
	"yunlan/content/source":   {"yunlan/content/shape", "yunlan/content/lang", "yunlan/content/numeral", "yunlan/content/sentence", "yunlan/content/source"},
	"yunlan/content/lang":     {},
	"yunlan/content/numeral":  {},
	"yunlan/content/sentence": {},
	"yunlan/search/answer":    {"yunlan/content", "yunlan/search"},
	"yunlan/search":           {"yunlan/content", "yunlan/search/meaning"},
	"yunlan/search/meaning":   {},
	"yunlan/data":             {"yunlan/content", "yunlan/data/edition", "yunlan/data/strictjson", "yunlan/data/firm"},
	"yunlan/data/edition":     {"yunlan/content", "yunlan/data/strictjson"},
	"yunlan/data/store":       {"yunlan/content", "yunlan/data/disk"},
	"yunlan/data/shelf":       {"yunlan/content", "yunlan/data/store", "yunlan/data/disk"},
	"yunlan/data/sitting":     {"yunlan/content", "yunlan/data/assess", "yunlan/data/store", "yunlan/data/firm", "yunlan/data/policy"},
	"yunlan/ui":               {"yunlan/content", "yunlan/search", "yunlan/data", "yunlan/ui"},
	"yunlan/ui/theme":         {},
	"yunlan/ui/key":           {"yunlan/content/lang"},
	"yunlan/ui/text":          {"yunlan/content/lang"},
	"yunlan/ui/chart":         {"yunlan/ui/text", "yunlan/ui/theme", "yunlan/content/lang"},
	"yunlan/ui/figure":        {"yunlan/content", "yunlan/data/edition", "yunlan/data/english", "yunlan/data/market", "yunlan/ui/chart", "yunlan/ui/text", "yunlan/content/lang"},
	"yunlan/ui/widget":        {"yunlan/content", "yunlan/ui/text", "yunlan/ui/theme", "yunlan/ui/key", "yunlan/content/lang"},
	"yunlan/ui/picture":       {"yunlan/content", "yunlan/data/disk", "yunlan/data/edition", "yunlan/data/market", "yunlan/ui/figure", "yunlan/ui/text", "yunlan/ui/theme", "yunlan/content/lang"},
	"yunlan/ui/graphics":      {},
	"yunlan/ui/save":          {"yunlan/content", "yunlan/data/disk"},
	"yunlan/ui/sheet":         {"yunlan/content", "yunlan/ui/text", "yunlan/ui/theme", "yunlan/content/lang"},
	"yunlan/ui/typeset":       {"yunlan/content", "yunlan/data/edition", "yunlan/data/english", "yunlan/ui/chart", "yunlan/ui/figure", "yunlan/ui/text", "yunlan/ui/theme", "yunlan/content/lang"},
}

// apart are packages of ui that may not know one another: the screens, and the
// packages of commands.
var apart = [][]string{
	{"reader", "find", "policy", "market", "found", "assess"},
	{"cli/data", "cli/assess", "cli/library", "doctor"},
}

func TestArrowsNeverTurnBack(t *testing.T) {
	for pkg, imports := range program(t) {
		for _, imp := range imports {
			if !may(pkg, imp) {
				t.Errorf("%s may not import %s", pkg, imp)
			}
		}
	}
}

func TestScreensAndCommandsStandApart(t *testing.T) {
	all := program(t)
	for _, group := range apart {
		for _, name := range group {
			imports, there := all["yunlan/ui/"+name]
			if !there {
				t.Errorf("there is no package ui/%s", name)
			}
			for _, imp := range imports {
				if other := strings.TrimPrefix(imp, "yunlan/ui/"); other != name && slices.Contains(group, other) {
					t.Errorf("ui/%s imports ui/%s", name, other)
				}
			}
		}
	}
}

// TestNoForbiddenLibraries holds the supply chain: no v1 charm packages, no
// glamour, no termenv anywhere below the program.
func TestNoForbiddenLibraries(t *testing.T) {
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("no go in the path")
	}
	out, err := exec.Command("go", "list", "-deps", "yunlan").Output()
	if err != nil {
		t.Fatal(err)
	}
	for dep := range strings.FieldsSeq(string(out)) {
		for _, bad := range []string{
			"github.com/charmbracelet/bubbletea", "github.com/charmbracelet/lipgloss", "github.com/charmbracelet/bubbles",
			"github.com/charmbracelet/glamour", "github.com/muesli/termenv",
		} {
			if dep == bad || strings.HasPrefix(dep, bad+"/") {
				t.Errorf("the program depends on %s", dep)
			}
		}
	}
}

func may(pkg, imp string) bool {
	best := ""
	for room := range allowed {
		if (pkg == room || room != "yunlan" && strings.HasPrefix(pkg, room+"/")) && len(room) > len(best) {
			best = room
		}
	}
	for _, ok := range allowed[best] {
		if imp == ok || strings.HasPrefix(imp, ok+"/") {
			return true
		}
	}
	return false
}

// program lists the project's packages with their imports of each other.
func program(t *testing.T) map[string][]string {
	t.Helper()
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("no go in the path")
	}
	out, err := exec.Command("go", "list", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "yunlan/...").Output()
	if err != nil {
		t.Fatal(err)
	}
	all := map[string][]string{}
	for line := range strings.Lines(string(out)) {
		words := strings.Fields(line)
		all[words[0]] = nil
		for _, imp := range words[1:] {
			if imp == "yunlan" || strings.HasPrefix(imp, "yunlan/") {
				all[words[0]] = append(all[words[0]], imp)
			}
		}
	}
	if len(all) < 10 {
		t.Fatalf("only %d packages found", len(all))
	}
	return all
}
