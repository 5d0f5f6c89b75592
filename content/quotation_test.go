package content

import (
	"strings"
	"testing"

	"yunlan/content/sentence"
)

func TestQuotationMarksWithinOthers(t *testing.T) {
	for words, want := range map[string]string{
		"":              "“”",
		"云":             "“云”",
		"呈现“一超多强”态势":    "“呈现‘一超多强’态势”",
		"“风鹏正举！”云":      "“‘风鹏正举！’云”",
		"他说“要用‘云’”。":    "“他说‘要用“云”’。”",
		"云优先”（Cloud）":   "“云优先’（Cloud）”",
		"继“云优先":         "“继‘云优先”",
		"China’s cloud": "“China’s cloud”",
		"‘云’ isn’t":     "““云” isn’t”",
		"《云》「云」":        "“《云》「云」”",
	} {
		if got := Quotation(words); got != want {
			t.Errorf("%s is quoted as %s, not %s", words, got, want)
		}
	}
}

// TestEverySentenceIsQuotedOnce: in the styles that put marks around the words,
// every sentence of the paper has one pair of double marks, and its words are
// there; the styles that set it apart keep them as they are.
func TestEverySentenceIsQuotedOnce(t *testing.T) {
	p, within := Load(), 0
	outer := strings.NewReplacer("‘", "“", "’", "”")
	for i, b := range p.Blocks {
		starts := append(sentence.Starts(b.Text), len(b.Text))
		for k := range starts[:len(starts)-1] {
			c := p.CitationOf(p.Between(i, starts[k], i, starts[k+1]))
			if c.Name != "" || c.Quote == "" || b.Kind == Source {
				continue
			}
			if strings.ContainsAny(c.Quote, "“”") {
				within++
			}
			for _, style := range []CiteStyle{CitePlain, CiteGBT7714} {
				got := p.CiteAs(style, c)
				if strings.Count(got, "“") != 1 || strings.Count(got, "”") != 1 {
					t.Fatalf("%s: %s", style, got)
				}
				if words := strings.TrimPrefix(got[:strings.LastIndex(got, "”")], "“"); outer.Replace(words) != outer.Replace(c.Quote) {
					t.Fatalf("%s: %s of %s", style, got, c.Quote)
				}
			}
			if got := p.CiteAs(CiteMarkdown, c); !strings.HasPrefix(got, "> "+EscapeMarkdownStart(EscapeMarkdown(c.Quote))) {
				t.Fatalf("Markdown: %s", got)
			}
		}
	}
	if within < 20 {
		t.Errorf("only %d sentences have marks of their own", within)
	}
}

func TestPublishedSaysWhereAndWhen(t *testing.T) {
	p := Load()
	for i, want := range map[Imprint]string{
		{}:                             "[R]. 北京: 中国信息通信研究院, 2023: 1.",
		{Place: "上海"}:                  "[R]. 上海: 中国信息通信研究院, 2023: 1.",
		{Date: "2023-07-25"}:           "[R]. 北京: 中国信息通信研究院, 2023-07-25: 1.",
		{Place: "上海", Date: "2024-01"}: "[R]. 上海: 中国信息通信研究院, 2024-01: 1.",
	} {
		q := p.Published(i)
		if got := q.CiteAs(CiteGBT7714, Citation{Page: "1"}); !strings.HasSuffix(got, want) {
			t.Errorf("%+v: %s", i, got)
		}
		year := "2023"
		if i.Date == "2024-01" {
			year = "2024"
		}
		if got := q.CiteAs(CiteBibTeX, Citation{Page: "1"}); !strings.Contains(got, "year        = {"+year+"}") || !strings.Contains(got, "address     = {"+q.Imprint.Place+"}") {
			t.Errorf("%+v: %s", i, got)
		}
	}
	if p.Imprint != (Imprint{Place: "北京", Date: "2023"}) {
		t.Errorf("the shared paper says %+v", p.Imprint)
	}
}
