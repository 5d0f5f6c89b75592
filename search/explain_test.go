package search

import (
	"slices"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/content/shape"
)

// TestWrongLettersAreSaid: of a file whose fonts give letters wrong, with hits and
// without.
func TestWrongLettersAreSaid(t *testing.T) {
	p := content.Parse("一、总体要求\n\n　　数据是新型生产要素，是数字化的基础。\n")
	p.Lost = []shape.Loss{{Reason: shape.NoText, Count: 2}, {Reason: shape.Garbled, Count: 6}}
	e := New(p)
	for _, query := range []string{"数据", "饕餮"} {
		said := Explain(e.Search(Query{Text: query}))
		if !slices.Contains(said, "文件里 6 个字疑似乱码，含这些字的地方可能搜不到") {
			t.Errorf("%s: %q", query, said)
		}
	}
	if said := Explain(ready(t).Search(Query{Text: "数据"})); len(said) > 0 {
		t.Errorf("of a paper without such letters: %q", said)
	}
}

func TestExplainSaysHowAQueryWasRead(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	read := Interpretation{From: "zxqy", To: "中小企业", Why: WhyInitials, Count: 21}
	absent, guess := read, read
	absent.Absent, guess.Absent, guess.Guess = true, true, true
	near := []Suggestion{{"甲", 1}, {"乙", 1}, {"丙", 1}, {"丁", 1}}
	for _, c := range []struct {
		name    string
		result  Result
		chinese []Statement
		english []Statement
	}{
		{"as it stands", Result{Total: 2, Whole: 2}, nil, nil},
		{"a question", Result{Total: 2, Interpreted: []Interpretation{{Why: WhyQuestion}}}, nil, nil},
		{
			"read",
			Result{Total: 2, Interpreted: []Interpretation{read}},
			[]Statement{"“zxqy”读作“中小企业”，21 处（拼音首字母）"},
			[]Statement{"“zxqy” read as “中小企业”, 21 times (initials of pinyin)"},
		},
		{
			"not there, and a guess, without hits",
			Result{Interpreted: []Interpretation{absent, guess}, Missing: []string{"量子"}, Nearest: near},
			[]Statement{"白皮书没有“zxqy”，读作“中小企业”，21 处（拼音首字母）", "白皮书没有“zxqy”，猜读作“中小企业”，21 处（拼音首字母）"},
			[]Statement{"the paper has no “zxqy”; read as “中小企业”, 21 times (initials of pinyin)", "the paper has no “zxqy”; a guess: “中小企业”, 21 times (initials of pinyin)"},
		},
		{
			"some of it",
			Result{Total: 4, Whole: 3, Missing: []string{"量子", "比特"}, Nearest: near},
			[]Statement{"白皮书没有“量子”、“比特”，以下只有其余的词", "相近的有“甲”、“乙”、“丙”", "4 条中 3 条全有"},
			[]Statement{"the paper has no “量子”, “比特”; the hits have the other words", "similar words: “甲”, “乙”, “丙”", "4 hits, 3 with all the words"},
		},
		{
			"what is long is cut, and said so",
			Result{Total: 4, Missing: []string{strings.Repeat("云", 41)}},
			[]Statement{"白皮书没有“" + Statement(strings.Repeat("云", 40)) + "…”，以下只有其余的词"},
			[]Statement{"the paper has no “" + Statement(strings.Repeat("云", 40)) + "…”; the hits have the other words"},
		},
		{"none has all of it", Result{Total: 4}, nil, nil},
		{
			"related, and by its meaning",
			Result{Total: 4, Interpreted: []Interpretation{
				{From: "元宇宙", To: "全真互联", Why: WhyRelated, Count: 2, Absent: true, Guess: true},
				{From: "补贴", To: "奖励", Why: WhyRelated, Count: 4, Guess: true},
				{From: "market", To: "市场", Why: WhyMeaning, Count: 53, Absent: true, Guess: true},
			}, Alike: 2},
			[]Statement{"白皮书没有“元宇宙”，相关的是“全真互联”，2 处", "“补贴”之外也列出相关的“奖励”，4 处", "白皮书没有“market”，按意思读作“市场”，53 处（猜的）", "最后 2 条没有这些词，只是意思相近"},
			[]Statement{"the paper has no “元宇宙”; related to it: “全真互联”, 2 times", "“补贴” and, related to it, “奖励”, 4 times", "the paper has no “market”; a guess by its meaning: “市场”, 53 times", "the last 2 have none of these words and are only similar in meaning"},
		},
	} {
		c.result.Noun = content.Noun("云计算白皮书（2023年）")
		lang.Use(lang.Chinese)
		if got := Explain(c.result); !slices.Equal(got, c.chinese) {
			t.Errorf("%s: %q", c.name, got)
		}
		lang.Use(lang.English)
		if got := Explain(c.result); !slices.Equal(got, c.english) {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}
