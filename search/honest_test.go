package search

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"yunlan/content"
)

// TestWhatIsMissingIsSaid: words that the paper does not have are named, and
// what is read instead is called a guess or not.
func TestWhatIsMissingIsSaid(t *testing.T) {
	e := ready(t)
	for _, c := range []struct {
		query, missing, to string
		absent, guess      bool
	}{
		{query: "量子", missing: "量子"},
		{query: "量子计算", missing: "量子"},
		{query: "阿里云的量子计算机", missing: "量子 计算机"},
		{query: "数字人民币", missing: "人民币"},
		{query: "微软 苹果", missing: "苹果"},
		{query: "量子 OR 云计算", missing: "量子"},
		{query: "quantum computing", missing: "quantum", to: "计算", absent: true},
		{query: "云计算 353 亿元", missing: "353 亿"},
		{query: "2030年", missing: "2030"},
		{query: "饕", missing: "饕"},
		{query: "2022年德国", missing: "德国"},
		{query: "2022年德国的云战略是什么", missing: "德国"},
		{query: "什么是量子", missing: "量子", to: "量子"},
		{query: "2022年市场规模"},
		{query: "云安全"},
		{query: "云的优势是什么", to: "云的优势"},
		{query: "平台工呈", to: "平台工程", absent: true, guess: true},
		{query: "zxqy", to: "中小企业", absent: true, guess: true},
		{query: "severless", to: "Serverless", absent: true, guess: true},
		{query: "blokchain", to: "区块链", absent: true, guess: true},
		{query: "4500亿", to: "4,550亿", absent: true, guess: true},
		{query: "SME", to: "中小企业", absent: true},
		{query: "元宇宙", to: "全真互联", absent: true, guess: true},
		{query: "四千五百五十亿", to: "4,550亿"},
		{query: "open ai", to: "OpenAI"},
		{query: "serverl", to: "Serverless"},
	} {
		r := e.Search(Query{Text: c.query})
		if got := strings.Join(r.Missing, " "); got != c.missing && (c.missing != "353 亿" || len(r.Missing) != 1) {
			t.Errorf("%s: %q is said to be missing, want %q", c.query, got, c.missing)
		}
		if c.to == "" {
			continue
		}
		i := slices.IndexFunc(r.Interpreted, func(in Interpretation) bool { return in.To == c.to })
		if i < 0 || r.Interpreted[i].Absent != c.absent || r.Interpreted[i].Guess != c.guess {
			t.Errorf("%s is read as %+v", c.query, r.Interpreted)
		}
	}
}

// TestNothingOfThePaperIsMissing: pieces of the paper are never said to be
// missing from it.
func TestNothingOfThePaperIsMissing(t *testing.T) {
	e := ready(t)
	blocks := content.Load().Blocks
	rapid.Check(t, func(t *rapid.T) {
		text := []rune(rapid.SampledFrom(blocks).Draw(t, "block").Text)
		from := rapid.IntRange(0, len(text)-1).Draw(t, "from")
		piece := string(text[from:min(len(text), from+rapid.IntRange(1, 12).Draw(t, "length"))])
		for _, w := range e.Search(Query{Text: piece}).Missing {
			if !strings.ContainsFunc(w, func(r rune) bool { return !isHan(r) }) {
				t.Fatalf("%q: %q is said to be missing", piece, w)
			} // a number or a Latin word may have been cut in two
		}
	})
}

// TestCountsSayOneThing: total are the passages, whole those with all the words,
// matches the stretches that are lit; a limit changes none of them.
func TestCountsSayOneThing(t *testing.T) {
	e, p := ready(t), content.Load()
	for _, q := range []string{"云计算", "中小企业", "算力 交易 平台", "平台工呈", "4550", "图4", `"云成本优化"`, "上云 -补贴"} {
		r := e.Search(Query{Text: q})
		matches := 0
		for _, h := range r.Hits {
			matches += len(h.Spans)
		}
		few := e.Search(Query{Text: q, Limit: 1})
		if r.Total != len(r.Hits) || r.Matches != matches || r.Whole > r.Total || r.Whole == 0 && q != "图4" {
			t.Errorf("%s: total %d whole %d matches %d, of %d hits with %d spans", q, r.Total, r.Whole, r.Matches, len(r.Hits), matches)
		}
		if few.Total != r.Total || few.Whole != r.Whole || few.Matches != r.Matches {
			t.Errorf("%s: a limit changes the counts", q)
		}
	}
	for _, word := range []string{"云计算", "中小企业", "算力", "上云", "平台工程"} {
		n := 0
		for _, b := range p.Blocks {
			if strings.Contains(strip(b.Text), word) {
				n++
			}
		}
		if r := e.Search(Query{Text: word}); r.Whole != n {
			t.Errorf("%d passages have %s, %d are said to", n, word, r.Whole)
		}
	}
}
