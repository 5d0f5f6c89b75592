package plain

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/market"
	"yunlan/data/policy"
	"yunlan/data/store"
	"yunlan/ui/figure"
)

// warnedOnce is how the warning before amounts stands on its line.
var warnedOnce = "\n" + policy.Warning + "。\n"

// TestEveryPolicyWhole goes through them by Enter: each once, in the order of
// the list, the warning before its words.
func TestEveryPolicyWhole(t *testing.T) {
	all, err := policy.All(content.Load())
	if err != nil {
		t.Fatal(err)
	}
	said := visit(t, t.TempDir(), append([]string{"4", "1"}, make([]string, len(all))...)...)
	var want []string
	for _, p := range all {
		want = append(want, "\n\n"+p.Titled()+"。\n", warnedOnce, p.Points+"\n", "，第"+p.Pages("–")+"页\n1 读原文\n")
	}
	says(t, said, append(want, listEnd.F(len(all)))...)
}

func TestPolicies(t *testing.T) {
	for name, c := range map[string]struct {
		in   []string
		want []string
	}{
		"a place":             {[]string{"政策", "上海市"}, []string{"含“上海市”的，", "\n1 上海，2023 年 5 月：《"}},
		"pinyin":              {[]string{"4", "sichuan"}, []string{"含“sichuan”的，", "四川"}},
		"a month":             {[]string{"4", "2022.9"}, []string{"含“2022.9”的，", "江苏，2022 年 9 月"}},
		"none":                {[]string{"4", "火星"}, []string{"没有含“火星”的。", "回到政策。"}},
		"another, then all":   {[]string{"4", "北京", "四川", "1", "b", "b"}, []string{"含“北京”的，", "含“四川”的，", "\n\n《", "回到含“四川”的。", "回到政策。"}},
		"its passage":         {[]string{"4", "1", "1", "b", "p"}, []string{"\n1 读原文\n2 按这一条估算补贴\n", "表 1 第 1 行，第 11 页：", "回到《2023年北京市", listEnd.F(51)}},
		"a rule, answered":    {[]string{"4", "1", "2", "1", "1", "1", "120", "1"}, []string{"按企业在北京估算。", "是不是中小企业？", "合同金额，单位万元", "读作 1,200,000 元。", warnedOnce, "1 可能适用，《2023年北京市", "300,000 元", "表 1 第 1 行"}},
		"a rule, half said":   {[]string{"4", "1", "2", "", "1", "1", "1200000元"}, []string{warnedOnce, "\n1 信息不足，《2023年北京市", "请补充：企业规模；标题写明 2023 年"}},
		"a rule, against":     {[]string{"4", "1", "2", "2"}, []string{warnedOnce, "\n1 不符合（按白皮书所述），《2023年北京市", "不符合：企业规模；标题写明 2023 年"}},
		"no amount":           {[]string{"4", "1", "2", "1", "1", "1", "很多", "-3", "20万"}, []string{"金额写法不明", "金额必须大于零", "读作 200,000 元。", warnedOnce}},
		"all rules":           {[]string{"4", "a", "火星", "成都高新区", "1", "4", "b", "b", "b"}, []string{"不认识地区：火星", "另有 4 条是其他地区的规则", "\n1 可能适用，《2023年成都高新区", "回到政策。", "主菜单："}},
		"a part of a place":   {[]string{"4", "a", "宁波", "", "", ""}, []string{"\n1 信息不足，《2023年宁波市", "请补充：是不是海曙区、"}},
		"all rules, narrowed": {[]string{"4", "北京", "算", "北京", "2"}, []string{"含“北京”的", "企业在哪里？", warnedOnce, "\n1 不符合（按白皮书所述），"}},
		"a policy it sums up": {[]string{"4", "消费券", "2", "2"}, []string{"\n2 概括自政策表：", "\n\n《"}},
		"its reference":       {[]string{"4", "20", "c"}, []string{"一（一），第1页\n1 读原文\n", "《云计算白皮书（2023年）》，中国信息通信研究院，一（一），第1页\n回车下一条"}},
	} {
		t.Run(name, func(t *testing.T) { says(t, visit(t, t.TempDir(), c.in...), c.want...) })
	}
}

// TestFiguresSayAllTheyShow holds the sentences against what the screen draws.
func TestFiguresSayAllTheyShow(t *testing.T) {
	m, err := market.New(content.Load())
	if err != nil {
		t.Fatal(err)
	}
	for i, f := range m.Figures() {
		want := []string{"\n" + caption(f) + "。\n"}
		n := 0
		views := figure.Views(f)
		if len(views) == 0 {
			views = []market.Key{market.Value}
		}
		for _, key := range views {
			for _, number := range figure.Numbers(f, key, false) {
				if number.Cited == nil {
					n++
					want = append(want, fmt.Sprintf("\n%d ", n), market.Format(number.Point.Value), figure.KindName(number.Point.Kind))
				}
			}
		}
		for _, item := range f.Items {
			n++
			want = append(want, fmt.Sprintf("\n%d %s：", n, item.Name), item.Quote)
		}
		if f.Form == market.Names {
			want = append(want[:1], "正文未给出数值")
		}
		said := visit(t, t.TempDir(), "5", fmt.Sprint(i+1), fmt.Sprint(n))
		says(t, said, append(want, fmt.Sprintf("输入编号 1–%d", n), " 段，第 ")[:max(len(want), 1)]...)
	}
}

// unmarked leaves out quotation marks, which change within others.
var unmarked = strings.NewReplacer("“", "", "”", "", "‘", "", "’", "")

// TestSentencesStandInTheirPassages checks where the sentences lead.
func TestSentencesStandInTheirPassages(t *testing.T) {
	m, err := market.New(content.Load())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range m.Figures() {
		for _, s := range figureSentences(m, f) {
			b, ok := content.Load().Block(s.block)
			_, quote, _ := strings.Cut(s.said, "页“")
			quote, _, _ = strings.Cut(quote, "”。")
			quote, _, _ = strings.Cut(quote, "”，见第") // what it is derived from besides
			if rest, begun := strings.CutPrefix(quote, "…"); begun {
				quote = "；" + rest // which is what the mark says
			}
			if squeezed := strings.Join(strings.Fields(quote), ""); !ok || !strings.Contains(unmarked.Replace(strings.Join(strings.Fields(b.Text), "")), unmarked.Replace(squeezed)) {
				t.Errorf("%s: %q is not in %s", f.ID, quote, s.block)
			}
		}
	}
}

func TestMarket(t *testing.T) {
	for name, c := range map[string]struct {
		in   []string
		want []string
	}{
		"a chart":    {[]string{"5", "4"}, []string{"单位：亿元。", "2021 年：约 3,229 亿元，推算（4550/(1+40.91%)，计入四舍五入为 3,228.5–3,229.5）", "云计算市场规模，2022 年：4,550 亿元，原文数值，见第 13 页“据中国信息通信研究院统计，2022年我国云计算市场规模达 4,550亿元，较 2021年增长 40.91%。”。", "2025 年：超过 10,000 亿元，界限或预测", "增速，合计：40.91%，原文数值"}},
		"no number":  {[]string{"市场", "6"}, []string{"正文没有的：正文未给出数值", "\n6 联通云：正文未给出数值，见第 14 页"}},
		"months":     {[]string{"5", "13"}, []string{"累计，2022 年 6 月：2 项，推算（此前 0 + 本月 2（表 1 行数）），见第 11 页“2022.6 《上海市数字经济发展‘十四五’规划》”，见第 12 页“2022.6 《加强科技创新助力经济稳进提质的若干政策措施》”。", "累计，2022 年 7 月：2 项，推算（此前 2 + 本月 0（表 1 行数））。"}},
		"the audit":  {[]string{"5", "14", "6", "4", "b", "b"}, []string{"15 项：一致 7，不一致 1，无法判断 7。", "\n1 一致，公有云＋私有云＝总规模：3,256 + 1,294 = 4,550；原文：4,550 亿元。", "\n6 不一致，", "\n4 中国 公有云市场增速，2022 年：49.3%，原文数值", "二（二）第 1 段", "回到由总规模和公有云反推的私有云增速", "回到数据核对"}},
		"its letter": {[]string{"5", "a", "b"}, []string{"输入 a 听数据核对", "\n1 图 1：", "15 项：一致 7", "回到市场。"}},
		"its name":   {[]string{"5", "数据核对"}, []string{"15 项：一致 7"}},
		"numbers":    {[]string{"5", "15", "阿里云"}, []string{warnedOnce, "全部 137 个数：", "\n10 法国 ", "含“阿里云”的", "阿里云 稳定性机制名称：1-5-10，原文数值"}},
		"dates":      {[]string{"5", "16", "阿里云"}, []string{"全部 47 个日期：", "\n1 美国 ", "，2021 年 5 月：2021 年 5 月，日期", "阿里云 发布 CIPU 时间，2022 年 6 月：2022 年 6 月，日期"}},
	} {
		t.Run(name, func(t *testing.T) { says(t, visit(t, t.TempDir(), c.in...), c.want...) })
	}
}

func TestWays(t *testing.T) {
	for name, c := range map[string]struct {
		in   []string
		want []string
	}{
		"terms":    {[]string{"8", "1", "finops", "1"}, []string{"术语，77 项：", "含“finops”的", "FinOps"}},
		"actors":   {[]string{"8", "2", "阿里云", "1", "5"}, []string{"机构与产品，120 项：", "阿里云，厂商，提到 13 处，4 个数", "\n5 一（二）第 3 段，第 5 页：", "一（二）第 3 段，第 4 到 5 页：\n"}},
		"timeline": {[]string{"8", "3", "GAIA", "1"}, []string{"年表，54 项：", "2020 年 7 月，政策：欧盟 GAIA-X", "一（一）第 2 段"}},
		"routes":   {[]string{"8", "4", "1", "2", "b", "b", "1"}, []string{"\n1 决策者五分钟：10 步，约 5 分钟\n", "\n2 市场多大、增长多快。前言第 4 段", "前言第 4 段，第 I 到 II 页：\n二是", "回到决策者五分钟。", "上次读到第 2 步。"}},
	} {
		t.Run(name, func(t *testing.T) { says(t, visit(t, t.TempDir(), c.in...), c.want...) })
	}
}

// TestRouteProgressIsShared finds a walked route where the explorer looks.
func TestRouteProgressIsShared(t *testing.T) {
	home := t.TempDir()
	visit(t, home, "8", "4", "3", "7")
	routes := store.Open(store.DefaultDirs()).Routes()
	if len(routes) != 1 || routes[0].Route != "policy" || routes[0].Stop != 6 || !routes[0].Done {
		t.Errorf("routes: %+v", routes)
	}
}

// TestRoomsInEnglish says nothing in Chinese but what the paper says.
func TestRoomsInEnglish(t *testing.T) {
	lang.Use(lang.English)
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for name, c := range map[string]struct{ in, want []string }{
		"policy":  {[]string{"Policies", "1", "2", "1", "1", "1", "120"}, []string{"51 entries: policy 32, summary 6,", "Beijing, 2023-3, local.", policy.WarningWords[1] + ".", "Condition: a small or medium enterprise", "For a firm in Beijing.", "contract amount, in units of RMB 10,000", "Read as RMB 1,200,000.", "May apply, “2023 Beijing Implementation Guide"}},
		"figure":  {[]string{"5", "1"}, []string{"Figure 1: Global cloud market: size and growth.", "global cloud market, 2022: US$491.0 billion, stated, see page 3, “Gartner data show that in 2022", "2026: more than US$1 trillion, bound or forecast"}},
		"audit":   {[]string{"5", "14"}, []string{"15 checks: 7 fit, 1 conflict, 7 undecidable.", "1 fits, Public and private cloud add up to the total: 325.6 + 129.4 = 455.0; the paper: RMB 455.0 billion."}},
		"preface": {[]string{""}, []string{"Heading: Foreword, page I.", "foreword paragraph 1, page I:"}},
		"ways":    {[]string{"8", "2", "1"}, []string{"Names, 120:", "Alibaba Cloud, vendor, named 13 times, 4 numbers"}},
	} {
		t.Run(name, func(t *testing.T) { says(t, visit(t, t.TempDir(), c.in...), c.want...) })
	}
}

// TestRoomsByNumber tries that the menu's numbers and names open the same.
func TestRoomsByNumber(t *testing.T) {
	p := &Program{Paper: content.Load(), Store: store.Open(store.Dirs{})}
	for i, r := range p.parts() {
		for _, name := range []string{r.name[0], strings.ToUpper(r.name[1])} {
			if at := slices.IndexFunc(p.parts(), func(o part) bool { return parse(name).names(o.name) }); at != i {
				t.Errorf("%s opens %d, not %d", name, at+1, i+1)
			}
		}
	}
}

// TestPlainKnowsTheFirm: what was answered once is said and not asked again.
func TestPlainKnowsTheFirm(t *testing.T) {
	home := t.TempDir()
	says(t, visit(t, home, "4", "a", "上海", "1", "1", "200000", "q"), "60,000")
	says(t, visit(t, home, "4", "a", "1", "q"), "已知的企业情况：所在地区：上海；", "是否中小企业：是", "照此估算，只问缺少的信息", "60,000")
	says(t, visit(t, home, "4", "a", "2", "北京", "q"), "重新回答", "是不是中小企业？")
}
