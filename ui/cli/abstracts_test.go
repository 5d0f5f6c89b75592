package cli

import (
	"encoding/json"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/english"
	"yunlan/ui/cli/command"
)

// TestAbstractsNameWhatTheyRestOn, in both languages, and only where there are some.
func TestAbstractsNameWhatTheyRestOn(t *testing.T) {
	t.Setenv("YUNLAN_HOME", t.TempDir())
	clause := english.Of(content.Load()).Abstract("2.3")[0]
	for option, words := range map[string]string{"zh": clause.Words[lang.Chinese], "en": clause.Words[lang.English]} {
		out := says(t, command.ExitDone, words, "", "--lang", option, "toc", "--abstracts")
		if !strings.Contains(out, string(clause.Blocks[0])) {
			t.Errorf("%s: %s", option, out)
		}
	}
	var got struct {
		Sections []struct {
			ID       string
			Abstract []struct {
				Zh, En string
				Blocks []string
			}
		}
	}
	out := says(t, command.ExitDone, "", "", "toc", "--abstracts", "--json")
	if err := json.Unmarshal([]byte(out), &got); err != nil {
		t.Fatal(err)
	}
	for _, s := range got.Sections {
		if len(s.Abstract) < 2 || s.Abstract[0].Zh == "" || s.Abstract[0].En == "" || len(s.Abstract[0].Blocks) == 0 {
			t.Errorf("%s: %+v", s.ID, s.Abstract)
		}
	}
	if out := says(t, command.ExitDone, "", "", "toc", "--json"); strings.Contains(out, "abstract") {
		t.Error("they were not asked for")
	}
	says(t, command.ExitDone, "", "没有提要", "toc", "--abstracts", "--doc", written(t, "rules.txt", rules))
}
