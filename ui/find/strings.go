package find

import (
	"yunlan/content"
	"yunlan/search"
)

// The screen's words, in one place so that other languages can follow.
const (
	title      = "检索"
	fieldLabel = "检索 "

	toListDesc   = "到列表"
	recallDesc   = "上次的检索"
	clearDesc    = "清空"
	downDesc     = "下一条"
	upDesc       = "上一条"
	pageDownDesc = "下一页"
	pageUpDesc   = "上一页"
	topDesc      = "第一条"
	endDesc      = "最后一条"
	openDesc     = "打开"
	editDesc     = "改检索词"
	copyDesc     = "复制原文"
	citeDesc     = "连出处复制"

	totalFormat    = "%d 条"
	positionFormat = "%d/%d"
	whereFormat    = "%s %s 第 %s 页"
	readFormat     = "“%s”读作“%s”，%d 处（%s）"
	chapterFacet   = "章  "
	kindFacet      = "   类  "

	emptyHead     = "直接输入，边输边找。例如："
	recentNote    = "上次检索"
	noHits        = "没有“%s”。"
	tried         = "试过：原文、繁体、拼音与首字母、同音字、英文拼写相近、同义词、数字的其他写法。"
	nearestHead   = "最接近的，按 ↓ 选："
	nearestFormat = "%d 条"
	nothingNear   = "也没有相近的词。试试更短的词，按 Ctrl-U 重新输入，或按 ↓ 选一个例子："
	passageCopied = "原文"
	quoteCopied   = "引文"
)

// examples are what an empty field offers.
var examples = []offer{
	{"中央企业上云", "一个词，或一句话"},
	{"zxqy", "拼音或首字母"},
	{"4550", "数字，写法不限"},
	{"安全 章:三", "只看一章；类:图 只看图"},
}

var kindNames = map[content.Kind]string{
	content.Heading:   "标题",
	content.Paragraph: "段落",
	content.Figure:    "图",
	content.Table:     "表格",
	content.Row:       "表格行",
	content.Source:    "来源",
	content.Footnote:  "脚注",
}

var whyNames = map[string]string{
	search.WhyPinyin:      "拼音",
	search.WhyInitials:    "拼音首字母",
	search.WhyHomophone:   "同音字",
	search.WhyTypo:        "拼写相近",
	search.WhyPrefix:      "词的开头",
	search.WhyAlias:       "同义词",
	search.WhyNumeral:     "数字的写法",
	search.WhyTraditional: "繁体",
	search.WhyQuestion:    "问句的重点",
}
