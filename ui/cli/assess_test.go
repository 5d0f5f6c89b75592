package cli

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestAssessCases gives every worked case to the program as a file and on
// stdin and compares each field that it expects.
func TestAssessCases(t *testing.T) {
	data, err := os.ReadFile("../../data/assess/testdata/cases.json")
	if err != nil {
		t.Fatal(err)
	}
	var doc struct{ Cases []map[string]json.RawMessage }
	if err := json.Unmarshal(data, &doc); err != nil || len(doc.Cases) == 0 {
		t.Fatalf("%d cases, %v", len(doc.Cases), err)
	}
	for _, c := range doc.Cases {
		var expect map[string]json.RawMessage
		if err := json.Unmarshal(c["expect"], &expect); err != nil {
			t.Fatal(err)
		}
		t.Run(string(c["name"]), func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "answers.json")
			answers, _ := json.Marshal(map[string]json.RawMessage{"profile": c["profile"], "mode": c["mode"], "answers": c["answers"]})
			if err := os.WriteFile(file, answers, 0o600); err != nil {
				t.Fatal(err)
			}
			for _, args := range [][]string{{"--answers", file, "--json"}, {"--answers", "-", "--format", "json"}} {
				got := assessed(t, answers, args)
				for field, want := range expect {
					if diff := cmp.Diff(value(t, want), value(t, got[field])); diff != "" {
						t.Errorf("%s (-want +got):\n%s", field, diff)
					}
				}
			}
		})
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

func value(t *testing.T, data json.RawMessage) any {
	t.Helper()
	var v any
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatalf("%q: %v", data, err)
	}
	return v
}
