package market

import "yunlan/data/market"

// The screen's words, in one place so that other languages can follow.
const (
	title = "市场"

	nextDesc     = "下一图"
	previousDesc = "上一图"
	downDesc     = "下一个数"
	upDesc       = "上一个数"
	topDesc      = "第一个数"
	endDesc      = "最后一个数"
	viewDesc     = "数值/占比/增速"
	openDesc     = "看原句"
	copyDesc     = "连出处复制"

	unitFormat   = "单位：%s"
	sourceFormat = "来源：%s"
	legend       = "%s 原文数值 %s %s 推算 %s %s 界限或预测"
	quoteFormat  = "“%s”（第 %s 页）"
	formulaIs    = "= %s"
	copyFormat   = "%s %s%s（“%s”，%s）"
	copied       = "数值与出处"
	position     = "%d/%d"
	failure      = "数据与原文对不上，无法画图："
)

var viewNames = map[market.Key]string{market.Value: "数值", market.Growth: "增速", market.Share: "占比"}

// shortNames are what the list calls the figures.
var shortNames = map[string]string{
	"图1": "图1  全球规模", "图2": "图2  区域占比", "图3": "图3  厂商营收", "图4": "图4  中国规模",
	"图5": "图5  细分领域", "图6": "图6  厂商名单", "图7": "图7  架构图",
	"actors": "各厂商营收", "growth": "各处增速", "lens": "中国与世界", "adoption": "企业上云率", "policies": "政策数量",
}
