package assess_test

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"yunlan/data/assess"
)

// workedCase is an answer file with the fields of the result it must give.
type workedCase struct {
	Name   string                     `json:"name"`
	Expect map[string]json.RawMessage `json:"expect"`
	file   []byte
}

func workedCases(t *testing.T) []workedCase {
	t.Helper()
	data, err := os.ReadFile("testdata/cases.json")
	if err != nil {
		t.Fatal(err)
	}
	var doc struct{ Cases []map[string]json.RawMessage }
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	var cases []workedCase
	for _, fields := range doc.Cases {
		var c workedCase
		if err := json.Unmarshal(fields["name"], &c.Name); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(fields["expect"], &c.Expect); err != nil {
			t.Fatal(err)
		}
		delete(fields, "name")
		delete(fields, "expect")
		c.file, _ = json.Marshal(fields)
		cases = append(cases, c)
	}
	return cases
}

// TestWorkedCases reads each case as an answer file and compares every field
// that it names with the JSON result.
func TestWorkedCases(t *testing.T) {
	bank := assess.Load()
	for _, c := range workedCases(t) {
		t.Run(c.Name, func(t *testing.T) {
			answers, err := assess.DecodeAnswers(bytes.NewReader(c.file))
			if err != nil {
				t.Fatal(err)
			}
			encoded, err := json.Marshal(bank.Score(answers))
			if err != nil {
				t.Fatal(err)
			}
			var got map[string]json.RawMessage
			if err := json.Unmarshal(encoded, &got); err != nil {
				t.Fatal(err)
			}
			for field, want := range c.Expect {
				if diff := cmp.Diff(plain(t, want), plain(t, got[field])); diff != "" {
					t.Errorf("%s (-want +got):\n%s", field, diff)
				}
			}
		})
	}
}

func plain(t *testing.T, data json.RawMessage) any {
	t.Helper()
	var v any
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatalf("%s: %v", data, err)
	}
	return v
}
