package cli

import (
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"yunlan/content"
	"yunlan/ui/cli/command"
)

// englishRuns are runs of every command under an English interface, separated by |; ""
// is a command that only holds others.
var englishRuns = map[string]string{
	"yunlan":                  "",
	"yunlan toc":              "toc",
	"yunlan show":             "show 2.3|show fig4|show tab1|show page12|show note2|show 0",
	"yunlan search":           "search market size 2022|search how much did AWS earn in 2022",
	"yunlan table":            "table|table --region Shanghai",
	"yunlan policies":         "policies|policies --region Japan|policies --kind summary",
	"yunlan facts":            "facts|facts --kind date|facts --subject China",
	"yunlan chart":            "chart|chart fig1|chart fig2|chart fig3|chart fig4|chart fig5|chart fig6|chart fig7|chart policies|chart actors|chart growth|chart lens|chart adoption",
	"yunlan audit":            "audit",
	"yunlan cite-data":        "cite-data",
	"yunlan timeline":         "timeline",
	"yunlan routes":           "routes|routes policy|routes market|routes technical|routes decision",
	"yunlan terms":            "terms",
	"yunlan actors":           "actors|actors Microsoft|actors Gansu",
	"yunlan subsidy":          "subsidy --region Beijing --size sme",
	"yunlan library":          "library",
	"yunlan library add":      "library add none.md",
	"yunlan library list":     "library list",
	"yunlan library remove":   "library remove none.md",
	"yunlan library check":    "library check",
	"yunlan library rebuild":  "library rebuild",
	"yunlan series":           "series cloud market|series",
	"yunlan export":           "export --format txt --text en",
	"yunlan open":             "open",
	"yunlan notes":            "notes",
	"yunlan notes import":     "notes import none.json",
	"yunlan notes delete":     "notes delete",
	"yunlan stats":            "stats",
	"yunlan stats delete":     "stats delete",
	"yunlan searches":         "searches",
	"yunlan searches delete":  "searches delete",
	"yunlan cache":            "cache",
	"yunlan cache clear":      "cache clear",
	"yunlan config":           "",
	"yunlan config init":      "config init --print",
	"yunlan config path":      "config path",
	"yunlan config check":     "config check",
	"yunlan version":          "version",
	"yunlan doctor":           "doctor",
	"yunlan completion":       "completion bash",
	"yunlan restore":          "restore none.json",
	"yunlan mcp":              "mcp extra",
	"yunlan man":              "man",
	"yunlan assess":           "assess --answers ANSWERS",
	"yunlan assess questions": "assess questions",
	"yunlan assess history":   "assess history",
	"yunlan assess show":      "assess show last",
	"yunlan assess compare":   "assess compare last ANSWERS",
	"yunlan assess merge":     "assess merge ANSWERS OTHER",
	"yunlan assess what-if":   "assess what-if --answers ANSWERS --set str5=4",
	"yunlan assess delete":    "assess delete",
}

// chineseSide are the commands that print Chinese under an English interface, and why.
var chineseSide = map[string]string{
	"yunlan cite-data":        "the title and publisher as citations give them",
	"yunlan terms":            "the Chinese of each term in a column of its own",
	"yunlan actors":           "the Chinese of each name in a column of its own",
	"yunlan search":           "what a word was read as",
	"yunlan searches":         "what was searched for, as it was typed",
	"yunlan man":              "examples that name places of the paper as it does",
	"yunlan notes":            "the words that the reader marked, and those that he wrote",
	"yunlan subsidy":          "专精特新 beside its English",
	"yunlan assess":           "reports quote the paper",
	"yunlan assess questions": "等保 beside its English",
	"yunlan assess show":      "reports quote the paper",
	"yunlan assess merge":     "reports quote the paper",
}

// TestNoHanInEnglish: under an English interface no command prints Chinese but titles
// in 《》 and words in brackets, which stand beside their English.
func TestNoHanInEnglish(t *testing.T) {
	files := contractState(t)
	title, han := regexp.MustCompile(`《[^》]*》|\(\p{Han}+\)`), regexp.MustCompile(`\p{Han}`)
	for _, path := range runnable(t) {
		runs, known := englishRuns[path]
		if !known {
			t.Errorf("%s stands in no row of englishRuns", path)
			continue
		}
		found := ""
		for run := range strings.SplitSeq(runs, "|") {
			if run == "" {
				continue
			}
			_, stdout, stderr := runOn(content.Load(), append([]string{"--lang", "en"}, strings.Fields(files.Replace(run))...)...)
			for line := range strings.Lines(stdout + stderr) {
				if han.MatchString(title.ReplaceAllString(line, "")) {
					found += run + ": " + line
				}
			}
		}
		if found != "" && chineseSide[path] == "" {
			t.Errorf("%s", found)
		}
	}
}

// runnable are the paths of all commands but those of cobra.
func runnable(t *testing.T) []string {
	t.Helper()
	var paths []string
	var walk func(*cobra.Command)
	walk = func(cmd *cobra.Command) {
		if !cmd.Hidden && cmd.Name() != "help" {
			paths = append(paths, cmd.CommandPath())
		}
		for _, c := range cmd.Commands() {
			walk(c)
		}
	}
	p := &program{Program: &command.Program{Paper: content.Load}}
	walk(p.root())
	return paths
}
