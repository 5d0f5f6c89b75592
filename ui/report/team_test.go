package report

import (
	"encoding/json"
	"strings"
	"testing"

	"yunlan/content/lang"
	"yunlan/data/assess"
)

// TestTheTeamsReport names every question on which people lie far apart, with
// what each answered, and what they say differently of the firm.
func TestTheTeamsReport(t *testing.T) {
	bank := assess.Load()
	lead, _ := bank.Question("str5")
	accounts, _ := bank.Question("acc1")
	votes := []assess.Vote{{Role: "财会组", Answer: "0"}, {Role: "技术", Answer: "4"}, {Role: "老板", Answer: assess.Unsure}}
	for name, c := range map[string]struct {
		team    *assess.Merged
		says    []string
		saysNot []string
		heading bool
	}{
		"one person": {nil, nil, []string{"没有相差两档"}, false},
		"agreed":     {&assess.Merged{}, []string{"没有相差两档以上的题。"}, []string{lead.Text.String()}, true},
		"apart": {
			&assess.Merged{Disagreements: []assess.Disagreement{
				{Question: "str5", Min: 0, Max: 4, Votes: votes},
				{Question: "gone", Votes: votes},
				{Question: "acc1", Min: 1, Max: 3, Votes: []assess.Vote{{Role: "安全", Answer: "1"}, {Role: "运维", Answer: "3"}}},
			}},
			[]string{
				lead.Text.String(), "财会组：" + lead.Describe("0").String(), "技术：" + lead.Describe("4").String(), "老板：" + lead.Describe(assess.Unsure).String(),
				accounts.Text.String(), "安全：" + accounts.Describe("1").String(), "运维：" + accounts.Describe("3").String(),
			},
			[]string{"没有相差两档"},
			true,
		},
		"said differently": {
			&assess.Merged{ProfileConflicts: []string{"region", "size", "industry"}}, []string{"地区", "规模", "行业"}, nil, true,
		},
	} {
		t.Run(name, func(t *testing.T) {
			use(t, lang.Chinese)
			src := grown(t)
			src.Team = c.team
			r := New(src)
			section := ""
			for _, s := range r.Sections {
				if s.ID == "team" && len(s.Blocks) > 0 {
					section = BlocksText(s.Blocks, TextOptions{})
				}
			}
			if (section != "") != c.heading {
				t.Fatalf("the section is %q", section)
			}
			for _, s := range c.says {
				if !strings.Contains(section, s) {
					t.Errorf("it does not say %s:\n%s", s, section)
				}
			}
			for _, s := range c.saysNot {
				if strings.Contains(section, s) {
					t.Errorf("it says %s:\n%s", s, section)
				}
			}
			for format, out := range map[string]string{"text": r.Text(TextOptions{}), "Markdown": r.Markdown(), "HTML": htmlOf(t, r)} {
				if got := strings.Contains(out, "财会组"); got != (name == "apart") {
					t.Errorf("%s names who disagrees: %v", format, got)
				}
			}
			var d struct {
				Team *struct {
					Disagreements    []assess.Disagreement `json:"disagreements"`
					ProfileConflicts []string              `json:"profile_conflicts"`
				} `json:"team"`
			}
			if err := json.Unmarshal([]byte(jsonOf(t, r)), &d); err != nil {
				t.Fatal(err)
			}
			if (d.Team != nil) != (c.team != nil) || c.team != nil && (len(d.Team.Disagreements) != len(c.team.Disagreements) || len(d.Team.ProfileConflicts) != len(c.team.ProfileConflicts)) {
				t.Errorf("JSON has %+v", d.Team)
			}
		})
	}
}
