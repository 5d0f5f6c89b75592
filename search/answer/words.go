package answer

import (
	"cmp"
	"strings"
	"sync"

	"yunlan/content/numeral"
)

// ask is what a question wants to know.
type ask int

// The kinds of question.
const (
	askNumber ask = 1 << iota
	askCount      // how many things: no share
	askWhen
	askList   // who, which
	askWho    // of these, who
	askDefine // what it is
	askHow    // why, how, where to: no number answers
	askWhy    // how, by a sentence that gives a cause
	askBroad  // what no single sentence answers
)

// class is what a number measures. Of several words the one with the highest
// class decides: the growth of a share of spending is growth.
type class int

// The classes.
const (
	noClass class = iota
	size          // of a market, or the revenue of a firm
	spending
	budget
	investment
	subsidy
	ratio
	adoption // of a technology by firms
	rank
	growth
	decline
	multiple
	date
)

// Some words ask for one of several classes; any other word decides.
const (
	money  class = -1 - iota // 多少亿: what is counted in money
	extent                   // 多大: a size, or what has no class
)

// flag is what else a word says.
type flag int

// The flags.
const (
	forecast flag = 1 << iota // the number is still to come
	baseline                  // the year that follows is what is compared with
	joining                   // names on both sides are asked for
	silent                    // nothing
)

// meaning is what a word says in a question.
type meaning struct {
	asks  ask
	class class
	flags flag
}

// vocabulary has the words of questions. The longest word that fits is read.
// English words are written together, as key joins them.
var vocabulary = []struct {
	meaning
	words string
}{
	{meaning{asks: askNumber}, "多少 是多少 有多少 第几次 第几版 多高 多快 多长 多久 多长时间 几 几个点 几个百分点 多少个点 多少个百分点 多少个百分点 百分点 百分比 howmuch howhigh howfast howlong duoshao duogao duokuai"},
	{meaning{asks: askNumber | askCount}, "多少个 有多少个 多少家 有多少家 几个 几家 几大 几项 几种 几位 几台 数量 个数 家数 人数 次数 jige howmany numberof"},
	{meaning{asks: askNumber, class: money}, "多少钱 有多少钱 有多少亿 有多少万 多少亿 多少亿元 多少亿美元 多少万 多少万元 多少元 多少美元"},
	{meaning{asks: askNumber, class: extent}, "多大 有多大 howbig howlarge duoda"},
	{meaning{asks: askNumber, class: ratio}, "几成 百分之几 百分之多少 占多少 占百分之多少 占几成 多大比例 多少比例 whatpercentage whatpercent whatshare"},
	{meaning{asks: askNumber, class: multiple}, "几倍 多少倍 howmanytimes"},
	{meaning{asks: askWhen, class: date}, "什么时候 什么时间 何时 哪一年 哪年 几年 几月 几月份 哪个月 哪天 几时 when whatyear whichyear releasedate launchdate date year shenmeshihou nanian"},
	{meaning{asks: askList}, "哪些 有哪些 哪几家 哪几个 哪几 哪几种 哪几类 哪家 哪个 which naxie"},
	{meaning{asks: askList | askWho}, "有谁 是谁 谁 由谁 who shui"},
	{meaning{asks: askDefine}, "什么是 是什么 是什么东西 什么东西 是个啥 是啥 啥是 什么意思 是什么意思 啥意思 是啥意思 何谓 什么叫 叫什么 指什么 指的是什么 是指什么 的定义 定义 的含义 含义 whatis whats whatare whatdoes mean meaning meaningof definitionof define shenmeshi shishenme shenme"},
	{meaning{asks: askHow}, "怎么 怎么样 如何 怎样 转到哪 转到哪里 转向哪 转向哪里 走向哪里 到哪 到哪里 去哪 哪里 哪儿 how zenme ruhe"},
	{meaning{asks: askHow | askWhy}, "为什么 为何 为啥 why weishenme"},
	{meaning{asks: askBroad}, "现状 趋势 特点 影响 作用 意义 原因 怎么办 怎么看 前景 展望 对策 建议 下载 download"},
	{meaning{class: size}, "规模 市场规模 总规模 size 营收 收入 总收入 营业收入 marketsize revenue"},
	{meaning{class: spending}, "支出 花费 开支 spending expenditure"},
	{meaning{class: budget}, "预算 budget"},
	{meaning{class: investment}, "投资 融资 风险投资 投了 investment"},
	{meaning{class: subsidy}, "补贴 补助 奖励 消费券 资助 奖补 奖金 奖 补 补多少 奖多少 subsidy"},
	{meaning{class: ratio}, "占比 比例 比重 份额 市场份额 市占率 占有率 比率 占 占了 占据 share marketshare percentage"},
	{meaning{class: adoption}, "上云率 覆盖率 渗透率 采纳率 普及率 使用率 adoptionrate penetration"},
	{meaning{class: rank}, "排名 排第几 第几 第几名 位次 名次 rank ranking"},
	{meaning{class: growth}, "增速 增长 增长率 增幅 涨幅 同比增长 growth growthrate"},
	{meaning{class: decline}, "下降 同比下降 放缓 回落 下滑 decline drop"},
	{meaning{class: multiple}, "倍数"},
	{meaning{class: date}, "发布时间 实施时间 目标时间 时间 日期"},
	{meaning{flags: forecast}, "预计 预测 预期 目标 计划 未来 以后 今后 将来 将 将达 将会 会达到 forecast forecasts expected projected prediction"},
	{meaning{flags: baseline}, "比 较 相比 相比于 对比 than versus vs comparedto comparedwith"},
	{meaning{flags: joining}, "分别 各 各自 分别是 和 与 及 跟 还是 and respectively"},
	{meaning{flags: silent}, "突破 超过 破 达到 到达 能达到 能破 能突破 会突破 能超过 会超过 reach reaches exceed"},
	{meaning{flags: silent}, "近几年 近年 近年来 最近几年 这几年 前几年 请问 告诉我 我想知道 想知道 查一下 一下 请 看看 the a an of in for to is are was were do does did be by at on s what please tellme there have has had its their"},
}

// meanings is vocabulary by its words.
var meanings = sync.OnceValue(func() map[string]meaning {
	table := map[string]meaning{}
	for _, entry := range vocabulary {
		for word := range strings.FieldsSeq(entry.words) {
			m := table[word]
			m.asks |= entry.asks
			m.class = dominant(m.class, entry.class)
			m.flags |= entry.flags
			table[word] = m
		}
	}
	return table
})

// dominant is the class that decides what two words together measure.
func dominant(a, b class) class {
	if a <= noClass || b <= noClass {
		return cmp.Or(max(a, b), a, b)
	}
	return max(a, b)
}

// stopWords are the words that a question may have and a fact need not: grammar,
// measures, verbs of publishing, and what the whole paper is about.
var stopWords = sync.OnceValue(func() map[string]bool {
	set := map[string]bool{}
	for word := range strings.FieldsSeq("的 了 是 在 有 和 与 及 为 对 向 从 到 由 被 把 将 会 能 要 这 那 个 家 项 种 款 次 名 年 月 份 底 中 里 内 上 下 于 以 之 等 我 你 " +
		"给 让 使 本 该 此 吧 呢 吗 啊 呀 嘛 么 就 都 也 还 又 已 约 超 近 达 共 总 每 据 按 一 度 去 过 出 来 用 第 其 数 亿 万 元 美元 块 钱 人民币 " +
		"最多 至多 最高 最大 上限 能够 本文 文中 属于 包括 包含 涉及 合计 总和 加起来 金额 数额 额度 拿到 获得 得到 拿了 给了 花了 自身 目前 现在 最新 已经 时候 情况 数据 全部 一共 总共 大概 大约 具体 " +
		"云计算 云 市场 业务 整体 总体 产业 企业 政策 发布 提出 成立 出台 公布 通过 推出 印发 " +
		"propose release launch publish announce issue establish proposed released launched published announced issued established founded adopted " +
		"cloud market computing enterprise that this with from as") {
		set[word] = true
	}
	return set
})

// compound reports stop characters that are a word together: 上云, 第二.
func compound(toks []token) bool {
	if len(toks) < 2 {
		return false
	}
	if toks[0].text == "第" {
		return numeral.Digit([]rune(toks[1].text)[0]) > 0
	}
	return (toks[0].text == "上" || toks[0].text == "用") && toks[1].text == "云"
}

func hasCompound(toks []token) bool {
	for i := range toks {
		if compound(toks[i:]) {
			return true
		}
	}
	return false
}

// stopsIn marks the tokens of a question that are stop words, the longest first.
func stopsIn(toks []token) []bool {
	stop := make([]bool, len(toks))
	for i := 0; i < len(toks); {
		if compound(toks[i:]) {
			i += 2
			continue
		}
		n := min(3, len(toks)-i)
		for n > 0 && !stopWords()[key(toks[i:i+n])] {
			n--
		}
		for k := range n {
			stop[i+k] = true
		}
		i += max(n, 1)
	}
	return stop
}

// factStops are the single characters that are stop words in a fact: of the
// others each may be part of what it measures.
const factStops = "云的数等已及对为在与和"

// essential are the tokens of a fact's subject or metric that a question has to
// say.
func essential(toks []token) []token {
	var out []token
	for i := 0; i < len(toks); {
		n := min(4, len(toks)-i)
		for n > 1 && !stopWords()[key(toks[i:i+n])] {
			n--
		}
		if n <= 1 && !strings.Contains(factStops, toks[i].text) {
			out = append(out, toks[i])
		}
		i += n
	}
	return out
}

// weight is how much words say.
func weight(toks []token) int {
	n := 0
	for _, t := range toks {
		n += t.weight()
	}
	return n
}

// weight of a Latin word is that of two characters.
func (t token) weight() int {
	if t.latin() && len(t.text) > 1 {
		return 2
	}
	return 1
}
