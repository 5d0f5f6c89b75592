package assess_test

import (
	"strconv"
	"testing"

	"yunlan/content"
	"yunlan/data/assess"
)

// claim is a sentence that the bank says stands in a section.
type claim struct {
	owner    string
	evidence assess.Evidence
}

func claims(b *assess.Bank) []claim {
	var all []claim
	add := func(owner string, list []assess.Evidence) {
		for _, e := range list {
			all = append(all, claim{owner, e})
		}
	}
	for _, q := range b.Questions {
		add(q.ID, q.Evidence)
	}
	for _, d := range b.Dimensions {
		add(d.ID, d.Evidence)
	}
	for _, l := range b.Levels {
		add("level "+strconv.Itoa(l.Number), l.Evidence)
	}
	for _, t := range b.Tiers {
		add("tier "+strconv.Itoa(t.ID), t.Evidence)
		for _, trait := range t.Traits {
			all = append(all, claim{"trait " + trait.ZH, assess.Evidence{Section: t.Evidence[0].Section, Quote: trait.Quote}})
		}
	}
	return all
}

func TestEveryQuoteStandsInItsSection(t *testing.T) {
	paper := content.Load()
	for _, c := range claims(assess.Load()) {
		if _, ok := paper.Locate(c.evidence.Section, c.evidence.Quote); !ok {
			t.Errorf("%s: not in %s: %s", c.owner, c.evidence.Section, c.evidence.Quote)
		}
	}
}

func TestQuestionsAreWellFormed(t *testing.T) {
	b := assess.Load()
	seen := map[string]bool{}
	for _, q := range b.Questions {
		if seen[q.ID] || seen[q.Advice.ID] {
			t.Errorf("%s: ID used twice", q.ID)
		}
		seen[q.ID], seen[q.Advice.ID] = true, true
		if b.Dimension(q.Dimension).ID == "" {
			t.Errorf("%s: unknown dimension %q", q.ID, q.Dimension)
		}
		if q.Weight != 1 && q.Weight != 2 {
			t.Errorf("%s: weight %d", q.ID, q.Weight)
		}
		if len(q.Evidence) == 0 {
			t.Errorf("%s: rests on no sentence", q.ID)
		}
		if b.Effort(q.Advice.Effort).Factor == 0 {
			t.Errorf("%s: unknown effort %q", q.ID, q.Advice.Effort)
		}
		checkOptions(t, q)
	}
}

// checkOptions holds the bank to what Value and Describe assume.
func checkOptions(t *testing.T, q assess.Question) {
	t.Helper()
	if len(q.Options) != 5 {
		t.Fatalf("%s: %d options", q.ID, len(q.Options))
	}
	for i, o := range q.Options {
		if o.Points != i || o.Key != strconv.Itoa(i+1) {
			t.Errorf("%s option %d: key %q, %d points", q.ID, i, o.Key, o.Points)
		}
	}
}

func TestReferencesInsideTheBank(t *testing.T) {
	b := assess.Load()
	known := func(owner, id string) {
		t.Helper()
		if _, ok := b.Question(id); !ok {
			t.Errorf("%s: unknown question %q", owner, id)
		}
	}
	for _, q := range b.Questions {
		if c := q.ShowIf; c != nil && c.Answer != "" {
			known(q.ID, c.Answer)
		}
	}
	for _, g := range b.Gates {
		if g.Test.Kind == "answer" {
			known(g.ID, g.Test.Question)
		}
	}
	for _, c := range b.Consistency {
		known(c.ID, c.If.Question)
		known(c.ID, c.Then.Question)
	}
	for _, tier := range b.Tiers {
		for _, trait := range tier.Traits {
			for _, id := range trait.Questions {
				known(trait.ZH, id)
			}
		}
	}
}

func TestWeightsAddUpTo100(t *testing.T) {
	b := assess.Load()
	for size, weights := range b.Weights {
		sum := 0
		for _, d := range b.Dimensions {
			if weights[d.ID] == 0 {
				t.Errorf("%s: no weight for %s", size, d.ID)
			}
			sum += weights[d.ID]
		}
		if sum != 100 || len(weights) != len(b.Dimensions) {
			t.Errorf("%s: %d weights adding up to %d", size, len(weights), sum)
		}
	}
}

func TestLevelsRise(t *testing.T) {
	b := assess.Load()
	for i, l := range b.Levels {
		if l.Number != i+1 || b.Level(i+1).Number != i+1 {
			t.Errorf("level %d stands at %d", l.Number, i)
		}
		if i > 0 && l.Min <= b.Levels[i-1].Min {
			t.Errorf("level %d begins at %d, not above the one before", l.Number, l.Min)
		}
	}
}

// texts are all sentences that may be shown in either language.
func texts(b *assess.Bank) []assess.Text {
	all := []assess.Text{b.Disclaimer, b.DerivedNotice, b.NotOfficial}
	for _, f := range b.Profile {
		all = append(all, f.Text)
		for _, c := range f.Choices {
			all = append(all, c.Text)
		}
	}
	for _, d := range b.Dimensions {
		all = append(all, d.Name, d.Ask)
	}
	for _, q := range b.Questions {
		all = append(all, q.Text, q.Why, q.Advice.Text)
		for _, o := range q.Options {
			all = append(all, o.Text)
		}
	}
	for _, l := range b.Levels {
		all = append(all, l.Name, l.Description)
	}
	for _, g := range b.Gates {
		all = append(all, g.Text)
	}
	for _, c := range b.Consistency {
		all = append(all, c.Text)
	}
	for _, tier := range b.Tiers {
		all = append(all, tier.Name, tier.Stage)
		for _, trait := range tier.Traits {
			all = append(all, trait.Text)
		}
	}
	for _, e := range b.Efforts {
		all = append(all, e.Text)
	}
	for _, s := range b.Roadmap {
		all = append(all, s.Text)
	}
	return all
}

func TestEverythingIsSaidInBothLanguages(t *testing.T) {
	for _, text := range texts(assess.Load()) {
		if text.ZH == "" || text.EN == "" || text.ZH == text.EN && len(text.ZH) > 8 {
			t.Errorf("not in both languages: %q / %q", text.ZH, text.EN)
		}
	}
}
