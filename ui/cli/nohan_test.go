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
	"yunlan toc":              "toc|toc --abstracts",
	"yunlan show":             "show 2.3|show fig4|show tab1|show page12|show note2|show 0|show fig99|show tab9|show page99|show note99|show XX",
	"yunlan search":           "search market size 2022|search how much did AWS earn in 2022",
	"yunlan table":            "table|table --region Shanghai|table --region XX",
	"yunlan policies":         "policies --level XX|policies --kind XX|policies|policies --region Japan|policies --kind summary",
	"yunlan facts":            "facts --unit XX|facts --subject XX|facts|facts --kind date|facts --subject China",
	"yunlan chart":            "chart XX|chart fig9|chart fig4 --series XX|chart|chart fig1|chart fig2|chart fig3|chart fig4|chart fig5|chart fig6|chart fig7|chart policies|chart actors|chart growth|chart lens|chart adoption|chart regions",
	"yunlan audit":            "audit",
	"yunlan cite-data":        "cite-data",
	"yunlan timeline":         "timeline",
	"yunlan routes":           "routes XX|routes|routes policy|routes market|routes technical|routes decision",
	"yunlan terms":            "terms|terms XX",
	"yunlan actors":           "actors XX|actors|actors Microsoft|actors Gansu",
	"yunlan subsidy":          "subsidy|subsidy --region XX|subsidy --contract XX|subsidy --region Beijing --size sme",
	"yunlan library":          "library",
	"yunlan library add":      "library add none.md",
	"yunlan library list":     "library list",
	"yunlan library remove":   "library remove none.md",
	"yunlan library check":    "library check",
	"yunlan library rebuild":  "library rebuild",
	"yunlan series":           "series cloud market|series|series China cloud market",
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

// chineseSide is the Chinese in the lines of commands under an English interface, and why
// it stands there; any other is a fault.
var chineseSide = map[string]*regexp.Regexp{
	// The title and publisher as citations give them.
	"yunlan cite-data": regexp.MustCompile(`^(title|publisher): .*`),
	// The column of the Chinese of each term.
	"yunlan terms": regexp.MustCompile(` {2,}\S.*? {2,}(defined|described|named) `),
	// The column of the Chinese of each name, behind the counts; a firm without an English name.
	"yunlan actors": regexp.MustCompile(`( +\d+){7} {2,}.*|^小佑 `),
	// What a word was read as.
	"yunlan search": regexp.MustCompile(`(read as|a guess by its meaning:) “\p{Han}+”`),
	// What was searched for, as it was typed.
	"yunlan searches": regexp.MustCompile(`^云\s*$`),
	// The place, the words that the reader marked, and those that he wrote.
	"yunlan notes":            regexp.MustCompile(`^二（三） |^“管理层面”|^记\s*$`),
	"yunlan assess questions": gradedBeside,
	// Reports quote the paper, with the place as it prints it.
	"yunlan assess":       paperQuoted,
	"yunlan assess show":  paperQuoted,
	"yunlan assess merge": paperQuoted,
}

var (
	gradedBeside = regexp.MustCompile(`multi-level protection scheme \(“等保”\)`)
	paperQuoted  = regexp.MustCompile(`^ +“[^“”]*”\s*$|^ +-- [\d.]+ \p{Han}（\p{Han}）|` + gradedBeside.String() +
		`|工信厅企业〔\d+〕\d+号|“专精特新” \(specialised|中国信息通信研究院 \(CAICT\)`)
)

// TestNoHanInEnglish: under an English interface no command and no help prints Chinese but titles
// in 《》, words in brackets, which stand beside their English, and what chineseSide
// names.
func TestNoHanInEnglish(t *testing.T) {
	files := contractState(t)
	title, han := regexp.MustCompile(`《[^》]*》|\(\p{Han}+\)`), regexp.MustCompile(`\p{Han}`)
	for _, path := range runnable(t) {
		runs, known := englishRuns[path]
		if !known {
			t.Errorf("%s stands in no row of englishRuns", path)
			continue
		}
		side, used := chineseSide[path], false
		for run := range strings.SplitSeq(runs+"|"+strings.TrimSpace(strings.TrimPrefix(path, "yunlan"))+" --help", "|") {
			if run == "" {
				continue
			}
			_, stdout, stderr := runOn(content.Load(), append([]string{"--lang", "en"}, strings.Fields(files.Replace(run))...)...)
			for line := range strings.Lines(stdout + stderr) {
				left := title.ReplaceAllString(line, "")
				if side != nil && side.MatchString(left) {
					left, used = side.ReplaceAllString(left, ""), true
				}
				if han.MatchString(left) {
					t.Errorf("%s: %s", run, line)
				}
			}
		}
		if side != nil && !used {
			t.Errorf("%s prints no Chinese that is excepted", path)
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
