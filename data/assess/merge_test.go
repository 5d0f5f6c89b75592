package assess_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"yunlan/data/assess"
)

// asked builds one part for each value, all of them answers to q.
func asked(q string, values ...assess.Value) []assess.Part {
	var parts []assess.Part
	for i, v := range values {
		a := assess.Answers{Mode: assess.Full, Given: map[string]assess.Value{}}
		if v != "" {
			a.Given[q] = v
		}
		parts = append(parts, assess.Part{Role: string(rune('A' + i)), Answers: a})
	}
	return parts
}

func TestMergeTakesTheLowerMedian(t *testing.T) {
	cases := []struct {
		name   string
		values []assess.Value
		want   assess.Value
		differ bool
	}{
		{"one person", []assess.Value{"3"}, "3", false},
		{"two: the lower", []assess.Value{"3", "2"}, "2", false},
		{"two apart", []assess.Value{"4", "2"}, "2", true},
		{"three: the middle", []assess.Value{"4", "0", "1"}, "1", true},
		{"four: the lower middle", []assess.Value{"1", "2", "3", "4"}, "2", true},
		{"unsure does not vote", []assess.Value{"unsure", "4", "unsure"}, "4", false},
		{"na does not vote", []assess.Value{"na", "3", "2"}, "2", false},
		{"nobody knows", []assess.Value{"unsure", "", "unsure"}, "unsure", false},
		{"does not apply", []assess.Value{"na", ""}, "na", false},
		{"unsure whether it applies", []assess.Value{"na", "unsure"}, "unsure", false},
		{"nobody answered", []assess.Value{"", ""}, "", false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			m, err := assess.Load().Merge(asked("mod1", c.values...))
			if err != nil {
				t.Fatal(err)
			}
			if got := m.Answers.Given["mod1"]; got != c.want {
				t.Errorf("merged to %q, want %q", got, c.want)
			}
			if (len(m.Disagreements) == 1) != c.differ {
				t.Errorf("disagreements %+v", m.Disagreements)
			}
		})
	}
}

func TestMergeShowsWhoDisagrees(t *testing.T) {
	m, err := assess.Load().Merge(asked("acc1", "4", "unsure", "1"))
	if err != nil {
		t.Fatal(err)
	}
	want := []assess.Disagreement{{
		Question: "acc1", Min: 1, Max: 4,
		Votes: []assess.Vote{{"A", "4"}, {"B", "unsure"}, {"C", "1"}},
	}}
	if diff := cmp.Diff(want, m.Disagreements); diff != "" {
		t.Error(diff)
	}
}

func TestMergeProfilesAndModes(t *testing.T) {
	yes, no := true, false
	parts := asked("acc1", "4", "4")
	parts[0].Answers.Mode = assess.Quick
	parts[0].Answers.Profile = assess.Profile{Size: "sme", HasDevTeam: &no}
	parts[1].Answers.Profile = assess.Profile{Size: "large", HasDevTeam: &no, UsesCompute: &yes}
	m, err := assess.Load().Merge(parts)
	if err != nil {
		t.Fatal(err)
	}
	want := assess.Profile{Size: "sme", HasDevTeam: &no, UsesCompute: &yes}
	if diff := cmp.Diff(want, m.Answers.Profile); diff != "" {
		t.Errorf("profile:\n%s", diff)
	}
	if diff := cmp.Diff([]string{"size"}, m.ProfileConflicts); diff != "" {
		t.Errorf("conflicts:\n%s", diff)
	}
	if m.Answers.Mode != assess.Full {
		t.Errorf("mode %s", m.Answers.Mode)
	}
}

func TestMergeOfNobody(t *testing.T) {
	if _, err := assess.Load().Merge(nil); err == nil {
		t.Error("no error")
	}
}

// TestMergeStaysInsideItsAnswers: the order of people does not matter, copies
// of one person change nothing, and the result lies between its extremes.
func TestMergeStaysInsideItsAnswers(t *testing.T) {
	bank := assess.Load()
	rapid.Check(t, func(t *rapid.T) {
		one, two := anyAnswers(t), anyAnswers(t)
		ab := mergeOf(t, one, two)
		if diff := cmp.Diff(ab.Given, mergeOf(t, two, one).Given); diff != "" {
			t.Fatalf("order matters:\n%s", diff)
		}
		if diff := cmp.Diff(one.Given, mergeOf(t, one, one, one).Given); diff != "" {
			t.Fatalf("copies matter:\n%s", diff)
		}
		for _, q := range bank.Questions {
			if got := ab.Given[q.ID]; got != one.Given[q.ID] && got != two.Given[q.ID] {
				t.Fatalf("%s merged to %q from %q and %q", q.ID, got, one.Given[q.ID], two.Given[q.ID])
			}
		}
	})
}

func mergeOf(t *rapid.T, all ...assess.Answers) assess.Answers {
	var parts []assess.Part
	for _, a := range all {
		parts = append(parts, assess.Part{Answers: a})
	}
	m, err := assess.Load().Merge(parts)
	if err != nil {
		t.Fatal(err)
	}
	return m.Answers
}
