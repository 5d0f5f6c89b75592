package app

import "yunlan/content/lang"

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
	"policy.Export": {"打印 另存 保存 下载", "print save download"},
	"assess.Export": {"打印 另存 保存 下载 报告", "print save download report"},
	"reader.Export": {"打印 另存 保存 下载", "print save download"},
	"reader.Note":   {"批注 备注", "comment annotate"},
	"reader.Cite":   {"引用 引文 参考文献", "quote reference"},
	"reader.Wider":  {"字号 放大 宽", "larger"},
	"reader.Focus":  {"全屏 安静", "fullscreen"},
}

// first are the actions that the palette opens with, behind what was chosen
// last.
var first = []string{
	"app.Search", "app.Policy", "app.Market", "app.Assess", "app.Reader", "policy.Reckon", "app.Index", "app.Theme", "app.Help",
}
