package cli

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"yunlan/content"
	"yunlan/data/assess"
	"yunlan/data/store"
	"yunlan/ui/cli/command"

	"github.com/spf13/cobra"
)

// jsonRuns is one run of every command that writes JSON, and the field of its
// root that the rest hangs on. ANSWERS and NOTES are files that the test makes.
var jsonRuns = map[string]struct{ args, field string }{
	"yunlan":                  {"--json", "sections"},
	"yunlan toc":              {"toc --json", "sections"},
	"yunlan open":             {"open DOCUMENT --json", "lost"},
	"yunlan show":             {"show 2.3 --json", "blocks"},
	"yunlan search":           {"search 云计算 --json", "hits"},
	"yunlan table":            {"table --json", "rows"},
	"yunlan policies":         {"policies --json", "policies"},
	"yunlan facts":            {"facts --json", "facts"},
	"yunlan chart":            {"chart 图4 --json", "series"},
	"yunlan audit":            {"audit --json", "checks"},
	"yunlan terms":            {"terms --json", "terms"},
	"yunlan actors":           {"actors --json", "actors"},
	"yunlan timeline":         {"timeline --json", "events"},
	"yunlan routes":           {"routes --json", "routes"},
	"yunlan subsidy":          {"subsidy --region 北京 --json", "verdicts"},
	"yunlan export":           {"export --format json", "sections"},
	"yunlan notes":            {"notes --json", "notes"},
	"yunlan notes import":     {"notes import NOTES --json", "same"},
	"yunlan stats":            {"stats --json", "sections"},
	"yunlan cite-data":        {"cite-data --json", "missing"},
	"yunlan searches":         {"searches --json", "searches"},
	"yunlan cache":            {"cache --json", "bytes"},
	"yunlan library add":      {"library add DOCUMENT --json", "unchanged"},
	"yunlan library list":     {"library list --json", "documents"},
	"yunlan library remove":   {"library remove DOCUMENT --json", "removed"},
	"yunlan library check":    {"library check --json", "faults"},
	"yunlan library rebuild":  {"library rebuild --json", "lost"},
	"yunlan series":           {"series 我国云计算市场规模 --json", "near"},
	"yunlan version":          {"version --json", "version"},
	"yunlan doctor":           {"doctor --json", "checks"},
	"yunlan assess":           {"assess --answers ANSWERS --json", "sections"},
	"yunlan assess questions": {"assess questions --json", "questions"},
	"yunlan assess history":   {"assess history --json", "runs"},
	"yunlan assess show":      {"assess show last --json", "sections"},
	"yunlan assess compare":   {"assess compare last ANSWERS --json", "before"},
	"yunlan assess merge":     {"assess merge ANSWERS OTHER --json", "team"},
	"yunlan assess what-if":   {"assess what-if --answers ANSWERS --set str5=4 --json", "after"},
}

// TestJSONContract runs every command that writes JSON twice: the root is one
// object with the one schema, no name in it is a duration's, and the bytes are
// the same. Without anything to show it is exit 1 or 2, the words on stderr.
func TestJSONContract(t *testing.T) {
	files := contractState(t)
	for _, path := range jsonCommands(t) {
		t.Run(path, func(t *testing.T) {
			run, ok := jsonRuns[path]
			if !ok {
				t.Fatal("writes JSON and stands in no row of jsonRuns")
			}
			args := strings.Fields(files.Replace(run.args))
			addDocument(t, files)
			code, first, stderr := runOn(content.Load(), args...)
			if code != command.ExitDone || stderr != "" {
				t.Fatalf("exit %d: %s", code, stderr)
			}
			var root map[string]any
			if err := json.Unmarshal([]byte(first), &root); err != nil {
				t.Fatalf("the root is no object: %v: %.80s", err, first)
			}
			if root["schema"] != float64(content.Schema) || root[run.field] == nil {
				t.Errorf("schema %v, %s %v", root["schema"], run.field, root[run.field])
			}
			for _, name := range fields(root) {
				if strings.Contains(name, "took") || strings.HasSuffix(name, "_us") || strings.HasSuffix(name, "_ms") {
					t.Errorf("%s is a duration", name)
				}
			}
			addDocument(t, files)
			if _, second, _ := runOn(content.Load(), args...); second != first {
				t.Error("a second run differs")
			}
		})
	}
}

// addDocument puts the document of the test into the library, from which one of the
// commands removes it.
func addDocument(t *testing.T, files *strings.Replacer) {
	t.Helper()
	if code, _, stderr := runOn(content.Load(), "library", "add", files.Replace("DOCUMENT")); code != command.ExitDone {
		t.Fatal(stderr)
	}
}

// TestJSONErrors gives every command that writes JSON an option that it does
// not have: exit 2, a sentence and a hint on stderr, one object on stdout.
func TestJSONErrors(t *testing.T) {
	files := contractState(t)
	for _, path := range jsonCommands(t) {
		t.Run(path, func(t *testing.T) {
			args := append(strings.Fields(files.Replace(jsonRuns[path].args)), "--no-such-option")
			code, stdout, stderr := runOn(content.Load(), args...)
			var root struct {
				Schema int
				Error  struct{ Code, Message, Hint string }
			}
			if err := json.Unmarshal([]byte(stdout), &root); err != nil || root.Schema != content.Schema || root.Error.Code != "usage" {
				t.Errorf("%v: %s", err, stdout)
			}
			if code != command.ExitUsage || !strings.HasPrefix(stderr, "yunlan: "+root.Error.Message+"\nhint: "+root.Error.Hint) {
				t.Errorf("exit %d: %s", code, stderr)
			}
		})
	}
}

// jsonCommands are the paths of the commands that write JSON.
func jsonCommands(t *testing.T) []string {
	t.Helper()
	var paths []string
	var walk func(*cobra.Command)
	walk = func(cmd *cobra.Command) {
		named := cmd.Flags().Lookup("format")
		if cmd.Flags().Lookup("json") != nil || named != nil && slices.Contains(named.Value.(command.Choice).Names, "json") {
			paths = append(paths, cmd.CommandPath())
		}
		for _, c := range cmd.Commands() {
			walk(c)
		}
	}
	p := &program{Program: &command.Program{Paper: content.Load}}
	walk(p.root())
	if len(paths) < len(jsonRuns) {
		t.Fatalf("%d commands write JSON, want %d: %v", len(paths), len(jsonRuns), paths)
	}
	return paths
}

const contractAnswers = `{"profile": {"region": ["北京"], "size": "sme", "industry": "制造",
  "subsidy_facts": {"is_zjtx": true, "project_accepted": true, "contract_amount_fen": 100000000}},
 "mode": "quick",
 "answers": {"run1": "3", "use1": "2", "bak1": "2", "bak2": "2", "stb5": "unsure", "acc1": "0", "acc2": "2", "acc3": "2",
  "law1": "na", "law2": "2", "cst6": "2", "dat1": "2", "tal5": "3", "str5": "0", "val1": "2"}}`

// contractState is a home with a note, a run and some reading, and the files
// that the runs name.
func contractState(t *testing.T) *strings.Replacer {
	t.Helper()
	t.Setenv("YUNLAN_HOME", t.TempDir())
	dir := t.TempDir()
	given, err := assess.DecodeAnswers(strings.NewReader(contractAnswers))
	if err != nil {
		t.Fatal(err)
	}
	payload, err := json.Marshal(assess.Load().Record(given))
	if err != nil {
		t.Fatal(err)
	}
	noon := time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	st := store.Open(store.DefaultDirs())
	for _, err := range []error{
		st.UpdateRuns(func([]store.Run) ([]store.Run, error) {
			return []store.Run{{ID: "20261123T120000.000", Date: noon, Payload: payload}}, nil
		}),
		st.SaveNotes(store.Note{ID: "N1", Block: "2.3p4", Start: 0, End: 12, Quote: "管理层面", Text: "记", Created: noon, Updated: noon}),
		st.SaveQuery("云"),
		st.AddReading(store.Reading{Since: noon, Seconds: map[string]int{"2.3": 60}}),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	_, notes, _ := runOn(content.Load(), "notes", "--json")
	other := strings.Replace(contractAnswers, `"str5": "0"`, `"str5": "3"`, 1)
	names := map[string]string{"ANSWERS": contractAnswers, "OTHER": other, "NOTES": notes, "DOCUMENT": rules}
	var pairs []string
	for name, text := range names {
		file := filepath.Join(dir, name+".json")
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		pairs = append(pairs, name, file)
	}
	return strings.NewReplacer(pairs...)
}

// TestNothingAnswered holds the exit code of a search that shows hits of other
// words or guesses alone: as for nothing found, in text and in JSON.
func TestNothingAnswered(t *testing.T) {
	for _, c := range []struct {
		query  string
		code   int
		hits   bool
		answer string
	}{
		{"云计算", command.ExitDone, true, `"answered":true`},
		{"zxqy", command.ExitDone, true, `"answered":true`},      // a guess that has all of it
		{"阿里云 zxqy", command.ExitDone, true, `"answered":true`},  // one of its words
		{"意大利 OR 火星", command.ExitDone, true, `"answered":true`}, // one side
		{"量子计算", command.ExitFailed, true, `"answered":false`},   // 计算 is not what was asked for
		{"hello world", command.ExitFailed, true, `"answered":false`},
		{"量子纠缠香蕉", command.ExitFailed, false, `"answered":false`},
	} {
		t.Run(c.query, func(t *testing.T) {
			code, text, said := runOn(content.Load(), "search", c.query)
			if code != c.code || (text != "") != c.hits || strings.Contains(said, "yunlan: ") != (c.code != command.ExitDone) {
				t.Errorf("exit %d, %d bytes of text, stderr %q", code, len(text), said)
			}
			code, text, again := runOn(content.Load(), "search", c.query, "--json")
			if code != c.code || !json.Valid([]byte(text)) || !strings.Contains(text, c.answer) || !strings.HasSuffix(said, again) || (again == "") != (c.code == command.ExitDone) {
				t.Errorf("JSON: exit %d, %s, stderr %q", code, c.answer, again)
			}
		})
	}
}
