package report

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"
	"time"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/assess"
)

// day is when every run of the tests took place.
var day = time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)

// workedCase is a case of the specification with what it must give.
type workedCase struct {
	Name    string
	Expect  expectation
	Answers assess.Answers
}

type expectation struct {
	Status     string
	Confirmed  int
	Potential  int
	Level      *int
	Dimensions map[string]int
	Confidence int
}

func workedCases(t *testing.T) []workedCase {
	t.Helper()
	data, err := os.ReadFile("../../data/assess/testdata/cases.json")
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
		decode(t, fields["name"], &c.Name)
		decode(t, fields["expect"], &c.Expect)
		delete(fields, "name")
		delete(fields, "expect")
		file, _ := json.Marshal(fields)
		if c.Answers, err = assess.DecodeAnswers(bytes.NewReader(file)); err != nil {
			t.Fatal(err)
		}
		cases = append(cases, c)
	}
	if len(cases) == 0 {
		t.Fatal("no worked cases")
	}
	return cases
}

func decode(t *testing.T, data []byte, into any) {
	t.Helper()
	if err := json.Unmarshal(data, into); err != nil {
		t.Fatalf("%s: %v", data, err)
	}
}

func caseNamed(t *testing.T, prefix string) assess.Answers {
	t.Helper()
	for _, c := range workedCases(t) {
		if c.Name[:len(prefix)] == prefix {
			return c.Answers
		}
	}
	t.Fatalf("no case %s", prefix)
	return assess.Answers{}
}

func source(a assess.Answers) Source {
	return Source{Paper: content.Load(), Run: assess.Load().Record(a), Date: day}
}

// use sets the language for one test.
func use(t *testing.T, l lang.Lang) {
	t.Helper()
	before := lang.Now()
	lang.Use(l)
	t.Cleanup(func() { lang.Use(before) })
}

func htmlOf(t *testing.T, r *Report) string {
	t.Helper()
	page, err := r.HTML()
	if err != nil {
		t.Fatal(err)
	}
	return page
}

func jsonOf(t *testing.T, r *Report) string {
	t.Helper()
	data, err := r.JSON("  ")
	if err != nil {
		t.Fatal(err)
	}
	return data
}
