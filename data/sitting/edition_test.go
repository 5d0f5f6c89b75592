package sitting

import (
	"encoding/json"
	"testing"
	"time"

	"yunlan/data/assess"
	"yunlan/data/store"
)

// TestAnAssessmentOfTheFirstEditionIsNotLost: a draft goes on with the answers
// that still answer a question, a run stays as it is and can be taken up.
func TestAnAssessmentOfTheFirstEditionIsNotLost(t *testing.T) {
	st := store.Open(store.Dirs{Data: t.TempDir()})
	now := time.Date(2026, 11, 24, 8, 0, 0, 0, time.UTC)
	given := map[string]assess.Value{"str1": "2", "saas1": "3", "dat1": "1", "stb2": "2"}
	draft, _ := json.Marshal(assess.Draft{At: "saas2", Answers: assess.Answers{Mode: assess.Quick, Given: given}})
	four := 4
	run, _ := json.Marshal(assess.Run{SpecVersion: "1.0.0", Answers: assess.Answers{Mode: assess.Quick, Given: given}, Result: assess.Result{SpecVersion: "1.0.0", Headline: assess.Headline{Status: assess.OK, Confirmed: 61, Level: &four}}})
	add := func(id string, payload []byte) func([]store.Run) ([]store.Run, error) {
		return func(all []store.Run) ([]store.Run, error) {
			return append(all, store.Run{ID: id, Date: now, Version: "1.0.0", Payload: payload}), nil
		}
	}
	if err := st.UpdateDrafts(add("draft", draft)); err != nil {
		t.Fatal(err)
	}
	if err := st.UpdateRuns(add("run", run)); err != nil {
		t.Fatal(err)
	}

	s, ok := Resume(st, "")
	if !ok || len(s.Draft.Answers.Given) != 4 || assess.Load().Next(s.Draft.Answers, "") != "run1" {
		t.Fatalf("resumed %v: %+v", ok, s.Draft)
	}
	if got := assess.Load().Replaced(s.Draft.Answers); len(got) != 2 {
		t.Errorf("%d questions are said to be replaced", len(got))
	}
	past := History(st)
	if len(past) != 1 || past[0].Broken || past[0].Run.Result.Confirmed != 61 || *past[0].Run.Result.Level != 4 {
		t.Fatalf("the run is read as %+v", past)
	}

	later := Revise(st, past[0], now)
	later, _, err := later.Put(now, func(d *assess.Draft) { d.Answers = d.Answers.With("run1", "2") })
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := later.Finish(now.Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	past = History(st)
	if len(past) != 2 || past[0].Run.SpecVersion != "1.0.0" || past[0].Run.Result.Confirmed != 61 || past[1].Run.SpecVersion != assess.Load().SpecVersion {
		t.Errorf("afterwards %d runs", len(past))
	}
}
