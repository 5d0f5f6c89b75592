package cli

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/firm"
	"yunlan/data/policy"
	"yunlan/data/store"
	"yunlan/ui/cli/command"
	"yunlan/ui/plain"
	policies "yunlan/ui/policy"
	"yunlan/ui/screen"
	"yunlan/ui/theme"
)

// newConditions are conditions that no firm is asked for today, one of each
// kind that a rule can ask for.
var newConditions = []struct {
	field               firm.Field
	value, other        string // as documents have it; the rule asks for value
	option, plain, json string // value as an option, line by line, and in JSON
	otherJSON           string
}{
	{firm.Field{Name: "exports", Kind: firm.YesNo}, "true", "false", "--new-option", "1", "true", "false"},
	{firm.Field{Name: "sector", Kind: firm.Choice, Answers: []firm.Answer{
		{Value: "mill", Word: lang.Text{"工厂", "a mill"}}, {Value: "shop", Word: lang.Text{"商店", "a shop"}},
	}}, "shop", "mill", "--new-option=shop", "2", `"shop"`, `"mill"`},
	{firm.Field{Name: "branches", Kind: firm.Count, Max: 3, Unit: lang.Text{"分支", "branches"}}, "2", "3", "--new-option=2", "3", "2", "3"},
	{firm.Field{Name: "turnover_fen", Kind: firm.Money}, "100000000", "1", "--new-option=100万元", "100", "100000000", "1"},
}

// TestANewConditionIsAddedInOnePlace: one entry of firm.json is an option with
// its completion and help, a field of the profile's JSON and of the facts of an
// assessment, a question of the form and of the line mode, and a reason.
func TestANewConditionIsAddedInOnePlace(t *testing.T) {
	for _, c := range newConditions {
		t.Run(c.field.Name, func(t *testing.T) {
			c.field.Label, c.field.Option = lang.Text{"新的条件", "the new condition"}, "new-option"
			addCondition(t, c.field, c.value)
			dir := t.TempDir()
			t.Setenv("YUNLAN_HOME", dir)

			it(t, "is an option", []string{"subsidy", "--help"}, "--new-option", "新的条件", c.field.Name)
			it(t, "is completed", []string{"__complete", "subsidy", "--new"}, "--new-option")
			it(t, "is completed", append([]string{"__complete", "subsidy"}, "--new-option="), c.field.Values()...)
			options := []string{"subsidy", "--region=北京", "--size=sme", "--zjtx", "--accepted", "--contract=120万元"}
			it(t, "is asked for", options, "请补充：新的条件（--new-option）")
			it(t, "is met", append(options, c.option), "可能适用 · 《2023")

			profile := `"is_zjtx":true,"project_accepted":true,"contract_amount_fen":120000000,"` + c.field.Name + `":`
			file := func(text string) string {
				name := filepath.Join(dir, "f.json")
				if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
					t.Fatal(err)
				}
				return name
			}
			read := func(value string) []string {
				return []string{"subsidy", "--profile", file(`{"region":"北京","size":"sme",` + profile + value + `}`)}
			}
			it(t, "is read from JSON", read(c.json), "可能适用 · 《2023")
			it(t, "is a reason", read(c.otherJSON), "不符合：新的条件")
			if code, _, stderr := runOn(content.Load(), read("{}")...); code != command.ExitUsage || !strings.Contains(stderr, c.field.Name+": ") {
				t.Errorf("a value of no kind: exit %d, %s", code, stderr)
			}
			answers := strings.Replace(contractAnswers, `"is_zjtx": true, "project_accepted": true, "contract_amount_fen": 100000000`, profile+c.otherJSON, 1)
			it(t, "is a fact of an assessment", []string{"assess", "--answers", file(answers)}, "不符合：新的条件")
			it(t, "stands in its JSON", []string{"assess", "--answers", file(answers), "--json", "--amounts"}, `"`+c.field.Name+`":`+c.otherJSON)

			form := formOf(t, c.field.Name, c.other)
			for _, want := range append([]string{"新的条件", "不符合：新的条件"}, c.field.Words(lang.Text{"是"}, lang.Text{"否"})...) {
				if !strings.Contains(form, want) {
					t.Errorf("%q is not on the form:\n%s", want, form)
				}
			}
			lines := []string{"4", "1", "2", "1", "1", "1", c.plain, "120"}
			if said := spoken(t, lines...); !strings.Contains(said, "\n新的条件") || !strings.Contains(said, "1 可能适用，《2023年北京市") {
				t.Errorf("line by line:\n%s", said)
			}
		})
	}
}

// addCondition adds a condition, and has Beijing's rule ask for it.
func addCondition(t *testing.T, f firm.Field, value string) {
	t.Helper()
	rules, err := policy.Rules(content.Load())
	if err != nil {
		t.Fatal(err)
	}
	fields, conditions := firm.Fields, rules[0].Conditions
	t.Cleanup(func() { firm.Fields, rules[0].Conditions = fields, conditions })
	firm.Fields = func() []firm.Field { return append(slices.Clone(fields()), f) }
	rules[0].Conditions = append(slices.Clone(conditions), policy.Condition{Field: f.Name, Is: value})
}

func it(t *testing.T, what string, args []string, wants ...string) {
	t.Helper()
	code, stdout, stderr := runOn(content.Load(), args...)
	for _, want := range wants {
		if code != command.ExitDone || !strings.Contains(stdout, want) {
			t.Errorf("it %s: exit %d, no %q: %s%s", what, code, want, stdout, stderr)
		}
	}
}

// formOf is the calculator of Beijing's rule for a firm with one more value.
func formOf(t *testing.T, field, value string) string {
	t.Helper()
	st := store.Open(store.Dirs{Config: t.TempDir(), State: t.TempDir(), Cache: t.TempDir(), Data: t.TempDir()})
	s := policies.New(&screen.Env{
		Paper: content.Load(), Store: st, Settings: st.Settings(), Ambiguous: 1,
		Styles: theme.New("dark", true, false), Glyphs: theme.NewGlyphs(false),
	})
	s.Resize(80, 60)
	s.Update(screen.ReckonMsg{Firm: firm.Profile{"region": "北京", "size": "sme", field: value}})
	s.Update(tea.KeyPressMsg{Code: tea.KeyEnter})
	s.Update(tea.KeyPressMsg{Code: 'a', Text: "a"})
	return ansi.Strip(s.View())
}

// spoken is what the line mode says to lines that are typed.
func spoken(t *testing.T, lines ...string) string {
	t.Helper()
	var out strings.Builder
	p := &plain.Program{
		Talk:  plain.NewTalk(strings.NewReader(strings.Join(lines, "\n")+"\n"), &out, 0, false),
		Paper: content.Load(), Store: store.Open(store.DefaultDirs()), Clock: time.Now,
	}
	if err := p.Run(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}
