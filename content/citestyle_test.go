package content

import (
	"strings"
	"testing"
)

func TestCitationStyles(t *testing.T) {
	p := Load()
	said, err := p.Quoted("2.2", "公有云市场规模增长49.3%至3,256亿元")
	if err != nil {
		t.Fatal(err)
	}
	said.Quote = "公有云市场规模"
	quotes := map[CiteStyle]string{
		CitePlain:    "“公有云市场规模”（《云计算白皮书（2023年）》，中国信息通信研究院，二（二），第13页）",
		CiteGBT7714:  "“公有云市场规模”\n中国信息通信研究院. 云计算白皮书（2023年）[R]. 北京: 中国信息通信研究院, 2023: 13.",
		CiteMarkdown: "> 公有云市场规模\n>\n> —— 《云计算白皮书（2023年）》，中国信息通信研究院，二（二），第13页",
		CiteBibTeX: "@techreport{yunlan:" + string(said.Block) + ",\n  author      = {{中国信息通信研究院}},\n  title       = {云计算白皮书（2023年）},\n" +
			"  institution = {中国信息通信研究院},\n  address     = {北京},\n  year        = {2023},\n  pages       = {13},\n  note        = {二（二）},\n  annote      = {公有云市场规模},\n}",
	}
	for style, want := range quotes {
		if got := p.CiteAs(style, said); got != want {
			t.Errorf("%s:\n%s\nwant\n%s", style, got, want)
		}
	}
	if p.CiteAs("unknown", said) != quotes[CitePlain] {
		t.Error("an unknown style is not the plain one")
	}
	said.Quote = ""
	if got := p.CiteAs(CiteGBT7714, said); strings.ContainsAny(got, "“\n") {
		t.Errorf("a reference without a quote: %q", got)
	}
}

// TestCitationsOfAPaperThatSaysLess: what is not known is not made up.
func TestCitationsOfAPaperThatSaysLess(t *testing.T) {
	p := &Paper{Title: "年度报告"}
	want := "年度报告[R]. [出版地不详]: [出版者不详], [出版年不详]: 1."
	if got := p.CiteAs(CiteGBT7714, Citation{Page: "1"}); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := p.CiteAs(CiteBibTeX, Citation{Page: "1", Block: "图1"}); strings.Contains(got, "year") || !strings.HasPrefix(got, "@techreport{yunlan:fig1,") {
		t.Errorf("got %s", got)
	}
}

func TestCitationsEscape(t *testing.T) {
	p := Load()
	c := Citation{Quote: "100% {a_b} \\cmd $x & #1 ~^\n- 列表 [x](y)", Block: "2.2p1", Section: "2.2", Page: "12"}
	want := `annote      = {100\% \textbraceleft{}a\_b\textbraceright{} \textbackslash{}cmd \$x \& \#1 \textasciitilde{}\textasciicircum{} - 列表 [x](y)},`
	if got := p.CiteAs(CiteBibTeX, c); !strings.Contains(got, want) {
		t.Errorf("BibTeX: %s", got)
	}
	want = "> 100% {a\\_b} \\\\cmd \\$x \\& \\#1 \\~^\n>\n> \\- 列表 \\[x\\](y)\n>\n> ——"
	if got := p.CiteAs(CiteMarkdown, c); !strings.HasPrefix(got, want) {
		t.Errorf("Markdown: %s", got)
	}
}

// TestAFigureIsCitedByItsNumberAndCaption: not as a quotation, and without the
// source that the paper gives for it.
func TestAFigureIsCitedByItsNumberAndCaption(t *testing.T) {
	p := Load()
	place := "《云计算白皮书（2023年）》，中国信息通信研究院，二（二），第13页"
	for style, want := range map[CiteStyle]string{
		CitePlain:    "图 4 中国云计算市场规模及增速（亿元）（" + place + "）",
		CiteGBT7714:  "图 4 中国云计算市场规模及增速（亿元）\n中国信息通信研究院. 云计算白皮书（2023年）[R]. 北京: 中国信息通信研究院, 2023: 13.",
		CiteMarkdown: "图 4 中国云计算市场规模及增速（亿元） —— " + place,
		CiteBibTeX: "@techreport{yunlan:fig4,\n  author      = {{中国信息通信研究院}},\n  title       = {云计算白皮书（2023年）},\n" +
			"  institution = {中国信息通信研究院},\n  address     = {北京},\n  year        = {2023},\n  pages       = {13},\n" +
			"  note        = {二（二），图 4 中国云计算市场规模及增速（亿元）},\n}",
	} {
		for _, name := range []string{"图4", "表1"} {
			ref, err := p.Resolve(name)
			if err != nil {
				t.Fatal(err)
			}
			whole, alone := p.CiteAs(style, p.CitationOf(p.Passage(ref.Blocks...))), p.CiteAs(style, p.CitationOf(p.Passage(ref.Blocks[0])))
			if name == "图4" && (whole != want || alone != want) {
				t.Errorf("%s:\n%s\n%s\nwant\n%s", style, whole, alone, want)
			}
			if name == "表1" && (!strings.Contains(whole, "表 1 2022-2023年中国部分省市云计算相关政策") || strings.Contains(whole, "专精特新")) {
				t.Errorf("%s of table 1:\n%s", style, whole)
			}
		}
		source, _ := p.Block("图4s")
		if got := p.CiteAs(style, p.CitationOf(p.Passage(source))); !strings.Contains(got, "来源：中国信息通信研究院，2023年") {
			t.Errorf("%s of a source alone:\n%s", style, got)
		}
	}
	b, _ := p.Block("图4")
	at := p.Index("图4")
	for name, s := range map[string]Passage{"words of a caption": p.Between(at, 0, at, 6), "with the text behind it": p.Between(at, 0, at+3, 6)} {
		if c := p.CitationOf(s); c.Name != "" || c.Quote == "" {
			t.Errorf("%s are cited as the figure %q of %q", name, c.Name, b.Text)
		}
	}
}
