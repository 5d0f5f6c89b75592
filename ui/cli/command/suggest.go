package command

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"yunlan/content/lang"
	"yunlan/search"
)

// aliases are other words for the commands, of the interface and of other programs, as
// suggestions. Singular and plural are tried by themselves.
var aliases = map[string]lang.Text{
	"toc":        {"目录 大纲 提纲", "contents outline index"},
	"show":       {"看 显示 打开 原文 段落 章节", "cat view print read open page"},
	"search":     {"检索 搜索 查找 查 找 全文检索", "find grep query"},
	"table":      {"表 表格 表一 政策表", "tables"},
	"policies":   {"政策 政策清单 全部政策", "policies"},
	"facts":      {"数 数字 数据 市场 指标", "numbers figures data market"},
	"chart":      {"图 图表 画图 作图", "graph plot draw"},
	"audit":      {"数据核对 算得通 核算 对账 校核 核对", "check verify"},
	"terms":      {"术语 词汇 名词 词", "glossary"},
	"actors":     {"名录 机构与产品 厂商 机构 企业 公司 产品", "vendors companies"},
	"timeline":   {"年表 时间线 大事记 时间", "dates events"},
	"routes":     {"读法 路线 阅读路线 导读", "paths"},
	"subsidy":    {"补贴 补助 测算", "subsidies calculate"},
	"assess":     {"自评 测评 评估 上云自评", "quiz assessment"},
	"export":     {"导出 另存 全文", "save"},
	"notes":      {"笔记 划线 批注", "annotations highlights"},
	"stats":      {"统计 阅读统计", "statistics"},
	"searches":   {"检索历史 检索记录 搜索历史", "queries"},
	"restore":    {"恢复 收回 还原", "recover rescue undo"},
	"version":    {"版本", "release"},
	"completion": {"补全", "complete"},
	"man":        {"手册 手册页", "manual"},
	"config":     {"设置 配置", "settings preferences"},
	"doctor":     {"诊断 检查 体检", "diagnose"},
	"mcp":        {"助手 智能体 模型上下文协议", "assistant agent server"},
	"help":       {"帮助 用法", "usage"},
	"history":    {"历史 记录", "past"},
	"compare":    {"比较 对比", "diff"},
	"merge":      {"合并", "combine"},
	"what-if":    {"假如 如果", "whatif"},
	"delete":     {"删除", "remove rm"},
	"questions":  {"题目 问题", "quiz-items"},
	"import":     {"导入", "load"},
}

// Aliased returns the commands for which a word is an alias, a singular or plural, or
// the pinyin of an alias.
func Aliased(word string, names []string) []string {
	key := search.Folded(word)
	goes := func(is func(name, word string) bool) []string {
		return slices.DeleteFunc(slices.Clone(names), func(name string) bool {
			return !slices.ContainsFunc(otherNames(name), func(other string) bool { return is(other, word) })
		})
	}
	if found := goes(Same); len(found) > 0 {
		return found
	}
	for _, name := range names {
		if key != "" && (plural(key) == name || plural(name) == key) {
			return []string{name}
		}
	}
	if found := goes(search.Spells); len(found) < 3 {
		return found
	}
	return nil // too short to be clear
}

// otherNames returns the aliases of a command in both languages.
func otherNames(command string) []string {
	t := aliases[command]
	return strings.Fields(t[lang.Chinese] + " " + t[lang.English])
}

// plural is the plural of an English noun.
func plural(noun string) string {
	if stem, ok := strings.CutSuffix(noun, "y"); ok {
		return stem + "ies"
	}
	return noun + "s"
}

// SuggestCommand is the hint for an unknown subcommand: those that may be meant, or
// all.
func SuggestCommand(cmd *cobra.Command, word, all string) string {
	names := CommandNames(cmd)
	prefix := cmd.CommandPath() + " "
	if found := Aliased(word, names); len(found) > 0 {
		for i := range found {
			found[i] = prefix + found[i]
		}
		return hintNear.F(lang.List(found))
	}
	return DidYouMean(word, names, prefix, all)
}
