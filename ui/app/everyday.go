package app

import (
	"yunlan/content"
	"yunlan/content/lang"
)

// everyday are words that people type for an action beside its own name, in
// both languages whichever is in use.
var everyday = map[string]lang.Text{
	"app.Theme":     {"浅色 深色 颜色 配色 夜间", "light dark colour color night"},
	"app.Quit":      {"关闭 离开", "exit close leave"},
	"app.Help":      {"快捷键 按键 怎么用", "shortcuts keys manual"},
	"app.Search":    {"搜索 查询 全文", "find"},
	"app.Assess":    {"测评 问卷 成熟度", "questionnaire maturity"},
	"app.Market":    {"图表 数据 规模", "charts figures numbers"},
	"app.Policy":    {"补贴 奖励 申报", "subsidy grant"},
	"policy.Reckon": {"补贴 奖励 多少钱 计算", "subsidy grant calculator"},
	"market.Export": {"打印 另存 保存 下载 导出 图片 svg png csv xlsx", "print save download export picture svg png csv xlsx"},
	"policy.Export": {"打印 另存 保存 下载", "print save download"},
	"assess.Export": {"导出 打印 另存 保存 下载 报告", "print save download report"},
	"reader.Export": {"打印 另存 保存 下载", "print save download"},
	"reader.Note":   {"批注 备注", "comment annotate"},
	"reader.Style":  {"国标 参考文献 格式", "gbt gbt7714 gb/t bibtex markdown reference"},
	"reader.Cite":   {"引用 引文 参考文献", "quote reference"},
	"reader.Wider":  {"字号 放大 宽", "larger"},
	"reader.Focus":  {"全屏 安静", "fullscreen"},
}

// placeWords find a figure, a table or a note, 1 standing for its number: as it
// is called, in English, as it sounds.
var placeWords = map[content.Kind]lang.Text{
	content.Figure:   {"图1 tu1 t1", "figure fig1"},
	content.Table:    {"表1 表格1 biao1 b1", "table tab1"},
	content.Footnote: {"注1 脚注1 注释1 zhu1 jiaozhu1 z1", "footnote note1"},
}

// pageWords find a page of the print, 1 standing for its number.
var pageWords = lang.Text{"1页 第1页 1ye di1ye", "page1 p1 p.1"}

// called are the names of actions whose own, told beside their screen, would not
// say enough in a list of all.
var called = map[string]lang.Text{
	"app.Pane":      {"换到并排的一栏", "to the other side"},
	"reader.Pane":   {"目录与正文换栏", "contents or text"},
	"reader.Open":   {"打开链接", "open the link"},
	"find.Open":     {"打开这条结果", "open the hit"},
	"reader.Cite":   {"连出处复制本段", "copy the paragraph with its citation"},
	"find.Cite":     {"连出处复制这条结果", "copy the hit with its citation"},
	"market.Copy":   {"连出处复制这个数", "copy the number with its source"},
	"policy.Export": {"导出政策表", "export the policies"},
	"assess.Export": {"存自评报告", "save the assessment report"},
	"reader.Delete": {"删除书签或笔记", "delete a mark or a note"},
	"assess.Delete": {"删除自评结果", "delete the results of an assessment"},
	"find.Forget":   {"删除检索历史", "delete the past searches"},
	"reader.Forget": {"清空阅读统计", "clear the reading statistics"},
	"assess.Down":   {"向下", "down in the assessment"},
	"assess.Up":     {"向上", "up in the assessment"},
	"assess.Back":   {"上一题", "previous question of the assessment"},
	"assess.Next":   {"下一题", "next question of the assessment"},
	"find.ToList":   {"到检索结果", "to the hits"},
	"policy.Accept": {"到政策列表", "to the list of policies"},
	"policy.Filter": {"筛选政策", "filter the policies"},
	"policy.Choose": {"换答案", "change the answer"},
	"policy.Reckon": {"算一算补贴", "work the subsidy out"},
}

// first are the actions that the palette opens with, behind what was chosen
// last.
var first = []string{
	"app.Search", "app.Policy", "app.Market", "app.Assess", "app.Reader", "app.Index", "app.Theme", "app.Help",
}
