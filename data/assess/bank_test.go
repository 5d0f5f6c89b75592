package assess_test

import (
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"yunlan/content"
	"yunlan/content/sentence"
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

// TestEveryQuoteIsWholeSentences: none begins or ends inside one.
func TestEveryQuoteIsWholeSentences(t *testing.T) {
	paper := content.Load()
	for _, c := range claims(assess.Load()) {
		at, ok := paper.Locate(c.evidence.Section, c.evidence.Quote)
		if !ok {
			continue // TestEveryQuoteStandsInItsSection
		}
		block, _ := paper.Block(at.Block)
		before, _ := utf8.DecodeLastRuneInString(strings.TrimSpace(block.Text[:at.Start]))
		last, _ := utf8.DecodeLastRuneInString(c.evidence.Quote)
		if at.Start > 0 && !sentence.Breaks(before) || !sentence.Stops(last) {
			t.Errorf("%s: cut: %s", c.owner, c.evidence.Quote)
		}
	}
}

func TestQuestionsAreWellFormed(t *testing.T) {
	b := assess.Load()
	seen := map[string]bool{}
	for _, q := range b.Questions {
		if seen[q.ID] {
			t.Errorf("%s: ID used twice", q.ID)
		}
		seen[q.ID] = true
		if b.Dimension(q.Dimension).ID == "" {
			t.Errorf("%s: unknown dimension %q", q.ID, q.Dimension)
		}
		if len(q.Evidence) == 0 {
			t.Errorf("%s: rests on no sentence", q.ID)
		}
		if !slices.Contains([]string{"paper", "law", "ours"}, q.WhyFrom) || (q.WhyFrom == "law") != (q.Source != nil) {
			t.Errorf("%s: its reason comes from %q, its source is %v", q.ID, q.WhyFrom, q.Source)
		}
		checkOptions(t, q)
	}
}

// TestWeights: a backup weighs at least what accounts weigh, and those at least
// what any question of opinion does.
func TestWeights(t *testing.T) {
	b := assess.Load()
	for _, q := range b.Questions {
		if q.Weight < 1 || q.Weight > b.Weights["bak1"] {
			t.Errorf("%s: weight %d", q.ID, q.Weight)
		}
		if slices.Contains(b.Opinion, q.ID) && (q.Weight > b.Weights["acc2"] || q.Weight > b.Weights["acc3"]) {
			t.Errorf("%s, a question of opinion, weighs %d", q.ID, q.Weight)
		}
	}
	if len(b.Weights) != len(b.Questions) || b.Weights["bak1"] < b.Weights["acc1"] || len(b.Opinion) == 0 {
		t.Errorf("%d weights for %d questions", len(b.Weights), len(b.Questions))
	}
}

// TestEveryWeakAnswerHasAnAct, which is not the words of an answer.
func TestEveryWeakAnswerHasAnAct(t *testing.T) {
	b := assess.Load()
	words := map[string]bool{}
	for _, q := range b.Questions {
		for _, o := range q.Options {
			words[o.ZH], words[o.EN] = true, true
		}
	}
	for _, act := range b.Steps {
		if words[act.FirstStep.ZH] || words[act.FirstStep.EN] {
			t.Errorf("%s only repeats an answer", act.ID)
		}
		if b.Effort(act.Effort).Factor == 0 {
			t.Errorf("%s: unknown effort %q", act.ID, act.Effort)
		}
	}
	for _, q := range b.Questions {
		if last := lastAct(b, q.ID); last.Max < 1 || last.Max > 3 {
			t.Errorf("%s: the last act is for %d points", q.ID, last.Max)
		}
	}
}

// lastAct is the act for the best answer that still has one.
func lastAct(b *assess.Bank, question string) assess.Act {
	var last assess.Act
	for _, act := range b.Steps {
		if act.Question == question {
			last = act
		}
	}
	return last
}

// TestABetterAnswerNeverComesWithAShorterAct, which would make the list of what
// is soon to be done longer.
func TestABetterAnswerNeverComesWithAShorterAct(t *testing.T) {
	b := assess.Load()
	effort := map[string]int{}
	most := map[string]int{}
	for _, act := range b.Steps {
		if factor := b.Effort(act.Effort).Factor; act.Max < most[act.Question] || factor < effort[act.Question] {
			t.Errorf("%s stands behind a longer one", act.ID)
		}
		effort[act.Question], most[act.Question] = b.Effort(act.Effort).Factor, act.Max
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
	for _, act := range b.Steps {
		known(act.ID, act.Question)
		if act.When != nil && act.When.Answer != "" {
			known(act.ID, act.When.Answer)
		}
	}
	for _, r := range b.Risks {
		known("risk", r.Question)
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

// TestLevelsRise: the score decides from level 2 on, level 1 is a gate's.
func TestLevelsRise(t *testing.T) {
	b := assess.Load()
	for i, l := range b.Levels {
		if l.Number != i+1 || b.Level(i+1).Number != i+1 {
			t.Errorf("level %d stands at %d", l.Number, i)
		}
		if i > 1 && l.Min-b.Levels[i-1].Min < 20 {
			t.Errorf("level %d begins at %d: a single answer might jump over it", l.Number, l.Min)
		}
	}
	if b.Levels[0].Min != 0 || b.Levels[1].Min != 0 {
		t.Errorf("levels 1 and 2 begin at %d and %d", b.Levels[0].Min, b.Levels[1].Min)
	}
}

// texts are all sentences that may be shown in either language.
func texts(b *assess.Bank) []assess.Text {
	all := []assess.Text{b.Disclaimer, b.DerivedNotice, b.OwnExperience, b.NotOfficial}
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
		all = append(all, q.Text, q.Why)
		if q.Source != nil {
			all = append(all, *q.Source)
		}
		for _, o := range q.Options {
			all = append(all, o.Text)
		}
	}
	for _, act := range b.Steps {
		all = append(all, act.FirstStep, act.Who, act.HowLong, act.Product, act.FindOut, act.DoneWhen)
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

// TestThePageHasTheBanksTables: each question with its weight and each limit with
// its level stand in docs/assessment.md.
func TestThePageHasTheBanksTables(t *testing.T) {
	data, err := os.ReadFile("../../docs/assessment.md")
	if err != nil {
		t.Fatal(err)
	}
	page, b := string(data), assess.Load()
	for _, q := range b.Questions {
		quick := ""
		if q.Quick {
			quick = "yes"
		}
		row := regexp.MustCompile(`(?m)^\| ` + q.ID + ` \| [^|]+ \| ` + strconv.Itoa(q.Weight) + ` \| ` + quick + ` ?\| `)
		if !row.MatchString(page) {
			t.Errorf("no row for %s with weight %d, quick %v", q.ID, q.Weight, q.Quick)
		}
	}
	for _, g := range b.Gates {
		if !strings.Contains(page, "| "+g.ID+" | "+strconv.Itoa(g.Cap)+" | ") || !strings.Contains(page, "| "+g.EN+" |") {
			t.Errorf("no row for %s", g.ID)
		}
	}
}
