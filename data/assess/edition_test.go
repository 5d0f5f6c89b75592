package assess_test

import (
	"bytes"
	"os"
	"slices"
	"testing"

	"yunlan/data/assess"
)

// TestAnIDNeverChangesItsWording: an answer that was given before still answers
// the question of its name.
func TestAnIDNeverChangesItsWording(t *testing.T) {
	first, ok := assess.Edition("1.0.0")
	if !ok {
		t.Fatal("the first edition cannot be read any more")
	}
	same := 0
	for _, was := range first.Questions {
		is, kept := assess.Load().Question(was.ID)
		if !kept {
			continue
		}
		same++
		if was.TextHash() != is.TextHash() {
			t.Errorf("%s has another wording and needs another ID", was.ID)
		}
	}
	if same < 20 {
		t.Errorf("only %d questions are the same", same)
	}
	// as a run on somebody's disk has it
	if q, _ := first.Question("str2"); q.TextHash() != "6bc4ae635934" {
		t.Errorf("str2 hashes to %s", q.TextHash())
	}
}

// TestAnAnswerFileOfTheFirstEdition is read, its replaced questions are named,
// and only what is new is left to ask.
func TestAnAnswerFileOfTheFirstEdition(t *testing.T) {
	bank := assess.Load()
	for _, id := range []string{"A01", "A03", "A05", "A07", "A09", "A11", "A13", "A15"} {
		a, err := assess.DecodeAnswers(bytes.NewReader(firstEdition(t, id)))
		if err != nil {
			t.Errorf("%s: %v", id, err)
			continue
		}
		replaced := bank.Replaced(a)
		if len(replaced) == 0 || !slices.ContainsFunc(replaced, func(q assess.Question) bool { return q.ID == "stb1" }) {
			t.Errorf("%s: replaced %d", id, len(replaced))
		}
		for _, q := range bank.Pending(a) {
			if a.Given[q.ID] != "" {
				t.Errorf("%s: %s is asked again", id, q.ID)
			}
		}
		if open := bank.Pending(a); len(open) == 0 || open[0].ID != "run1" {
			t.Errorf("%s: %d open", id, len(open))
		}
	}
	if got := bank.Replaced(all("3")); len(got) != 0 {
		t.Errorf("replaced in a file of this edition: %v", got)
	}
}

// TestTheFirstEditionIsComplete: every question of the first edition is
// as its specification has it.
func TestTheFirstEditionIsComplete(t *testing.T) {
	data, err := os.ReadFile("../../../shared/truth/assessment-spec.json")
	if err != nil {
		t.Skip("the specification of the first edition is not here: ", err)
	}
	first, _ := assess.Edition("1.0.0")
	if len(first.Questions) != 35 {
		t.Errorf("%d questions", len(first.Questions))
	}
	for _, q := range first.Questions {
		for _, text := range []string{q.Text.ZH, q.Options[0].ZH, q.Options[4].EN} {
			if !bytes.Contains(data, []byte(text)) {
				t.Errorf("%s: not in the specification: %s", q.ID, text)
			}
		}
	}
}
