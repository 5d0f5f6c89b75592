package content

import (
	"strings"
	"testing"
)

// TestStatedCitesWholeSentences around words, with the pages of the words and with the
// stop, by which one sees whether the paper goes on.
func TestStatedCitesWholeSentences(t *testing.T) {
	paper := Load()
	for words, want := range map[string]struct {
		section           ID
		quote, page, clip string
	}{
		"我国云计算市场规模达 4,550亿元": {"2.2", "据中国信息通信研究院统计，2022年我国云计算市场规模达 4,550亿元，较 2021年增长 40.91%。", "13", "…我国云计算市场规模达 4,550亿元…"},
		"重新定义六大技术领域认证":       {"1.3", "微软全新推出MCPP（微软云合作伙伴计划）取代MPN(微软合作伙伴网络)，重新定义六大技术领域认证，对合作伙伴业务和服务能力全面评估。", "9", "…重新定义六大技术领域认证…"},
		"占据中国公有云 IaaS市场份额前六": {"2.2", "据中国信息通信研究院调查统计，阿里云、天翼云、移动云、华为云、腾讯云、联通云占据中国公有云 IaaS市场份额前六；", "14", "…占据中国公有云 IaaS市场份额前六；"},
		"给予最高 30万元的补助":       {"2.1", "对“专精特新”中小企业上云上平台项目，且验收合格的合同额累计超过 10万元(含)，按照不超过合同额的 30%，给予最高 30万元的补助。", "11", "…给予最高 30万元的补助。"},
		"2023.3《2023年北京市":    {"2.1", "2023.3 《2023年北京市支持中小企业发展资金实施指南》", "11", "2023.3 《2023年北京市…"},
	} {
		c, err := paper.Stated(want.section, words)
		if err != nil || c.Quote != want.quote || c.Page != want.page || c.Clip() != want.clip {
			t.Errorf("%s: %q, page %s, %q, %v", words, c.Quote, c.Page, c.Clip(), err)
		}
	}
	if _, err := paper.Stated("1.1", "这句话没有"); err == nil {
		t.Error("cites what the paper does not say")
	}
	c, err := paper.Quoted("2.2", "2022年我国云计算市场规模达")
	if err != nil || c.Part() != c.Quote || c.Clip() != c.Quote {
		t.Errorf("a quote of its own: %q, %q, %v", c.Part(), c.Clip(), err)
	}
}

// TestAQuoteKnowsWhetherItsSentenceHasBegun: behind a ； it has, after the end of another,
// at the beginning of a paragraph and of the cell of a row it has not.
func TestAQuoteKnowsWhetherItsSentenceHasBegun(t *testing.T) {
	p := Load()
	for words, want := range map[string]string{
		"PaaS市场受容器":      "…PaaS市场受容器",
		"中科驭数发布 DPU芯片":   "…中科驭数发布 DPU芯片",
		"2022年，IaaS市场收入": "2022年，IaaS市场收入",
		"其中，公有云市场规模":     "其中，公有云市场规模",
		"对“专精特新”中小企业":    "对“专精特新”中小企业",
	} {
		var c Citation
		for _, b := range p.Blocks {
			if at := strings.Index(b.Text, words); at >= 0 && c.Quote == "" {
				c = b.Cited(Place{Block: b.ID, Start: at, End: at + len(words)})
			}
		}
		if got := c.Begun(c.Quote); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
