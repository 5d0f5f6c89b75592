package report

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/assess"
)

// day is when every run of the tests took place.
var day = time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)

// workedCase is an answer file of the tests.
type workedCase struct {
	Name    string
	Answers assess.Answers
}

// workedCases are the worked firms in both modes, and answers that give too
// little to say anything.
func workedCases(t *testing.T) []workedCase {
	t.Helper()
	data, err := os.ReadFile("../../data/assess/testdata/firms.json")
	if err != nil {
		t.Fatal(err)
	}
	var doc struct {
		Firms []struct {
			Name             string
			Profile, Answers json.RawMessage
		}
	}
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	cases := []workedCase{{"too few", tooFewAnswers()}}
	for _, f := range doc.Firms {
		for _, mode := range []string{"quick", "full"} {
			file := `{"mode":"` + mode + `","profile":` + string(f.Profile) + `,"answers":` + string(f.Answers) + `}`
			a, err := assess.DecodeAnswers(strings.NewReader(file))
			if err != nil {
				t.Fatal(err)
			}
			cases = append(cases, workedCase{f.Name + " " + mode, a})
		}
	}
	return cases
}

// firmNamed returns the full answers of a worked firm by the first word of its name.
func firmNamed(t *testing.T, word string) assess.Answers {
	t.Helper()
	for _, c := range workedCases(t) {
		if strings.HasPrefix(c.Name, word) && c.Answers.Mode == assess.Full {
			return c.Answers
		}
	}
	t.Fatalf("no firm %s", word)
	return assess.Answers{}
}

// all gives every question the same answer.
func all(mode assess.Mode, v assess.Value) assess.Answers {
	a := assess.Answers{Mode: mode, Given: map[string]assess.Value{}}
	for _, q := range assess.Load().Questions {
		a.Given[q.ID] = v
	}
	return a
}

// tooFewAnswers is a quick run in which the heavy questions are not known.
func tooFewAnswers() assess.Answers {
	a := all(assess.Quick, "4")
	for _, id := range []string{"bak1", "bak2", "acc1", "acc2", "acc3", "law2"} {
		a.Given[id] = assess.Unsure
	}
	return a
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
