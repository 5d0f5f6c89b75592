package cli

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// TestWorkedFirms gives every worked firm to the program as a file and on stdin
// and compares its level.
func TestWorkedFirms(t *testing.T) {
	data, err := os.ReadFile("../../data/assess/testdata/firms.json")
	if err != nil {
		t.Fatal(err)
	}
	var doc struct {
		Firms []struct {
			Name             string
			Profile, Answers json.RawMessage
			Levels           map[string][2]int
		}
	}
	if err := json.Unmarshal(data, &doc); err != nil || len(doc.Firms) == 0 {
		t.Fatalf("%d firms, %v", len(doc.Firms), err)
	}
	for _, f := range doc.Firms {
		for mode, span := range f.Levels {
			t.Run(f.Name+" "+mode, func(t *testing.T) {
				file := filepath.Join(t.TempDir(), "answers.json")
				answers, _ := json.Marshal(map[string]any{"profile": f.Profile, "mode": mode, "answers": f.Answers})
				if err := os.WriteFile(file, answers, 0o600); err != nil {
					t.Fatal(err)
				}
				for _, args := range [][]string{{"--answers", file, "--json"}, {"--answers", "-", "--format", "json"}} {
					var level int
					got := assessed(t, answers, args)
					if err := json.Unmarshal(got["level"], &level); err != nil || level < span[0] || level > span[1] {
						t.Errorf("%v: level %s, want %v", args, got["level"], span)
					}
				}
			})
		}
	}
}

func assessed(t *testing.T, stdin []byte, args []string) map[string]json.RawMessage {
	t.Helper()
	cmd := exec.Command("yunlan", append([]string{"assess"}, args...)...)
	cmd.Env = []string{"HOME=" + t.TempDir(), "LANG=zh_CN.UTF-8"}
	cmd.Stdin = bytes.NewReader(stdin)
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var got map[string]json.RawMessage
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatal(err)
	}
	return got
}
