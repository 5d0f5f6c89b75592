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
		CiteGBT7714:  "“公有云市场规模”\n中国信息通信研究院. 云计算白皮书（2023年）[R]. [出版地不详]: 中国信息通信研究院, [2023]: 13.",
		CiteMarkdown: "> 公有云市场规模\n>\n> —— [《云计算白皮书（2023年）》，中国信息通信研究院，二（二），第13页](#" + string(said.Block) + ")",
		CiteBibTeX: "@techreport{yunlan:" + string(said.Block) + ",\n  author      = {{中国信息通信研究院}},\n  title       = {云计算白皮书（2023年）},\n" +
			"  institution = {中国信息通信研究院},\n  year        = {2023},\n  pages       = {13},\n  note        = {二（二）},\n  annote      = {公有云市场规模},\n}",
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
