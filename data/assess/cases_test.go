package assess_test

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"yunlan/data/assess"
)

// firstEdition returns an answer file of the first edition by the first word of
// its name. Its scores are not worked out any more.
func firstEdition(t *testing.T, id string) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/cases.json")
	if err != nil {
		t.Fatal(err)
	}
	var doc struct{ Cases []map[string]json.RawMessage }
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	for _, fields := range doc.Cases {
		if strings.HasPrefix(string(fields["name"]), `"`+id) {
			delete(fields, "name")
			delete(fields, "expect")
			file, _ := json.Marshal(fields)
			return file
		}
	}
	t.Fatalf("no case %s", id)
	return nil
}

// firmFile is a worked firm: its answers, the levels it may get in each mode,
// the questions whose steps must be among its first three, and those whose
// steps must not.
type firmFile struct {
	Name       string                 `json:"name"`
	Profile    json.RawMessage        `json:"profile"`
	Answers    json.RawMessage        `json:"answers"`
	Levels     map[assess.Mode][2]int `json:"levels"`
	FirstThree []string               `json:"first_three"`
	Never      []string               `json:"never"`
	About      string                 `json:"about"`
}

func workedFirms(t *testing.T) []firmFile {
	t.Helper()
	data, err := os.ReadFile("testdata/firms.json")
	if err != nil {
		t.Fatal(err)
	}
	var doc struct{ Firms []firmFile }
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	return doc.Firms
}

// in reads the firm's answers as an answer file of a mode.
func (f firmFile) in(t *testing.T, mode assess.Mode) assess.Answers {
	t.Helper()
	file := `{"mode":"` + string(mode) + `","profile":` + string(f.Profile) + `,"answers":` + string(f.Answers) + `}`
	a, err := assess.DecodeAnswers(bytes.NewReader([]byte(file)))
	if err != nil {
		t.Fatalf("%s: %v", f.Name, err)
	}
	return a
}

// named returns the full answers of a worked firm by the first word of its name.
func named(t *testing.T, word string) assess.Answers {
	t.Helper()
	for _, f := range workedFirms(t) {
		if strings.HasPrefix(f.Name, word) {
			return f.in(t, assess.Full)
		}
	}
	t.Fatalf("no firm %s", word)
	return assess.Answers{}
}
