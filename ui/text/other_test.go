package text

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// Texts that are not the paper.
var others = []string{
	"截至2024年6月底，全市共有5G基站12.8万座，较上年末净增3,200座；数据中心标准机架达到 45.6 万架，PUE 值由 1.45 降至1.29，年节电约 3.2 亿千瓦时。",
	"该项目总投资￥1,250.5万元（约合US$174万），其中中央财政补助30%～50%，单个企业最高不超过 200 万元，申报期为2024年3月1日—5月31日。",
	"延迟从 12.5 ms 降到 0.8 ms，吞吐达 400 Gbps，内存 512 GB，峰值算力 1.2 EFLOPS；温度保持在 18～27℃，误差±0.5%，比例为3：7，成功率 99.99 %。",
	"他说：“我们用‘一云多芯’方案——成本下降了20%……效果很好！”（见图 12、表 3）《“十四五”规划》〔2021〕18号文，【重要】第 3 次修订。",
	"See https://www.example.com/docs/latest/getting-started/installation.html?lang=zh&version=2.0.1#step-3 and user@example.org, or e-mail the state-of-the-art end-to-end team.",
	"支持 Kubernetes/Docker/Prometheus 等 CNCF 项目，TCP/IP、HTTP/2、C++、C#、.NET 8、Node.js、PostgreSQL 16、x86_64 与 ARM64、GPT-4o、G-Cloud、Wi-Fi 6E。",
	"新增+25.3%、-1.8%，同比−3.4%，$600 million，€ 12.5 bn，£3，100 % pure，第九届、第 10 届，超 100%、近 2,000 家、逾30个国家，2021/22学年。",
	"don’t stop: it’s “quoted”, ‘single’ and (parenthesised [nested {braces}]) — with em—dashes, ellipses… and more; right?",
}

func TestOtherTextsAtEveryWidth(t *testing.T) {
	for _, s := range others {
		ties := unbreakable(s)
		for width := 20; width <= 200; width++ {
			for mode := range 12 {
				o := Options{Width: width, Spacing: Spacing(mode % 3), Justify: mode%2 == 0, Ambiguous: 1 + mode/6, Indent: mode % 5}
				checkSet(t, s, o, ties)
			}
		}
	}
}

func TestInventedTexts(t *testing.T) {
	token := rapid.OneOf(
		rapid.StringOfN(rapid.SampledFrom([]rune("云计算市场持续增长我国企业数字化转型服务")), 1, 9, -1),
		rapid.StringMatching(`[1-9][0-9]{0,2}(,[0-9]{3})?(\.[0-9]{1,2})?( ?(年|月|亿元|万美元|个|%|倍|微秒|家)| GB| ms)`),
		rapid.StringMatching(`[A-Za-z]{1,12}(-[A-Z][a-z]{2,6})?( [A-Z][a-z]{1,8})?`),
		rapid.SampledFrom([]string{"，", "。", "、", "；", "：", "！", "……", "——", "”，", "）。", " ", "·"}),
		rapid.SampledFrom([]string{"“", "（", "《", "「", "“《", "（“"}),
		rapid.SampledFrom([]string{"”", "）", "》", "」", "》”", "”）"}),
	)
	rapid.Check(t, func(rt *rapid.T) {
		s := "云" + strings.Join(rapid.SliceOfN(token, 1, 40).Draw(rt, "tokens"), "") + "云"
		o := Options{
			Width:     rapid.IntRange(20, 200).Draw(rt, "width"),
			Spacing:   Spacing(rapid.IntRange(0, 2).Draw(rt, "spacing")),
			Justify:   rapid.Bool().Draw(rt, "justify"),
			Ambiguous: rapid.IntRange(1, 2).Draw(rt, "ambiguous"),
		}
		if longest(s) <= o.Width {
			checkSet(t, s, o, unbreakable(s))
		}
	})
}

// longest is about the widest run of s that must not be broken.
func longest(s string) int {
	most, run := 0, 0
	for _, r := range s {
		if run += Width(string(r), 2) + 1; strings.ContainsRune("云计算市场持续增长我国企业数字化转型服务", r) {
			run = 2
		}
		most = max(most, run)
	}
	return most
}

func TestNarrow(t *testing.T) {
	for width := 1; width < 20; width++ {
		for _, s := range append(others, hard...) {
			o := Options{Width: width, Indent: 4, Justify: width%2 == 0, Ambiguous: 1 + width%2}
			checkLines(t, s, o, Wrap(s, o))
		}
	}
}
