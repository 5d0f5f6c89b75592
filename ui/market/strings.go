package market

import (
	"yunlan/content/lang"
)

// The screen's words.
var (
	title = lang.Text{"市场", "Market"}

	nextDesc     = lang.Text{"下一图", "next figure"}
	previousDesc = lang.Text{"上一图", "previous figure"}
	downDesc     = lang.Text{"下一个数", "next number"}
	upDesc       = lang.Text{"上一个数", "previous number"}
	topDesc      = lang.Text{"第一个数", "first number"}
	endDesc      = lang.Text{"最后一个数", "last number"}
	pageDownDesc = lang.Text{"往下翻", "page down"}
	pageUpDesc   = lang.Text{"往上翻", "page up"}
	viewDesc     = lang.Text{"换一种看法", "next view"}
	checksDesc   = lang.Text{"核对这张图的数", "check the figure's numbers"}
	checksNames  = lang.Text{"算得通 验算", "verify sums"}
	checksTab    = lang.Text{"核对", "checks"}
	noChecks     = lang.Text{"这张图没有可核对的数；a 看全部核对", "no number of this figure can be checked; a shows all checks"}
	pictureDesc  = lang.Text{"全屏看图", "the picture, full screen"}
	pictureNames = lang.Text{"图片 大图 放大", "image graphics"}
	noPicture    = lang.Text{"数据核对没有图", "the data check has no picture"}
	auditDesc    = lang.Text{"数据核对", "data check"}
	openDesc     = lang.Text{"看原句", "its sentence"}
	copyDesc     = lang.Text{"连出处复制", "copy with source"}

	citeDesc = lang.Text{"复制数的出处", "copy the number's citation"}

	copyTitle   = lang.Text{"连出处复制这个数", "copy the number with its source"}
	exportNames = lang.Text{"打印 另存 保存 下载 导出 图片 svg png csv xlsx", "print save download export picture svg png csv xlsx"}
	filterDesc  = lang.Text{"筛选", "filter"}

	quoteFormat = lang.Text{"%s（第 %s 页）", "%s (p. %s)"}
	formulaIs   = lang.Text{"= %s", "= %s"}
	newHere     = lang.Text{"本月：", "this month: "}
	noneNew     = lang.Text{"本月政策表没有新列的政策", "the table has no new one this month"}
	copyStated  = lang.Text{"%s %s（%s）", "%s %s (%s)"}
	copyKnown   = lang.Text{"%s %s（%s，据%s）", "%s %s (%s, from %s)"}
	quotesAt    = lang.Text{"%s，%s", "%s, %s"}
	noNumber    = lang.Text{"正文未给出数值", "the text gives no number"}
	citeCopied  = lang.Text{"出处", "the citation"}
	copied      = lang.Text{"数值与出处", "number and source"}
	position    = lang.Text{"%d/%d", "%d/%d"}
	failure     = lang.Text{"数据与原文对不上，无法画图：", "The data and the paper do not match, so nothing can be drawn: "}
	belowFormat = lang.Text{"还有 %d 行", "%d more row(s)"}

	auditTitle   = lang.Text{"数据核对", "Data check"}
	auditAbout   = lang.Text{"用正文的数字重新核算，看是否自洽", "The paper's arithmetic, done again"}
	auditSummary = lang.Text{"%s %s %d · %s %s %d · %s %s %d", "%s %s: %d · %s %s: %d · %s %s: %d"}
	factPage     = lang.Text{"第 %s 页", "p. %s"}
)

// What is said of saving.
var (
	exportDesc  = lang.Text{"导出图和数", "save the figure or its numbers"}
	exportTitle = lang.Text{"把 %s 存到当前文件夹", "Save %s in this folder"}
	noFilter    = lang.Text{"图没有可筛的；← → 换图，2 检索全文", "A figure has nothing to filter: ← → for another, 2 searches the paper"}
	saved       = lang.Text{"已存 %s", "saved %s"}
	bookName    = lang.Text{"%s图表", "%s-figures"}
	notSaved    = lang.Text{"没有存：%s", "not saved: %s"}
)

var formatNames = map[string]lang.Text{
	"svg": {"SVG 矢量图", "SVG, a picture of any size"}, "png": {"PNG 图片", "PNG, a picture"},
	"csv": {"CSV 数据", "CSV, its numbers"}, "json": {"JSON 数据", "JSON, its numbers"},
	"md": {"Markdown 数据表", "Markdown, a table of its numbers"}, "xlsx": {"XLSX 表格，带图表", "XLSX, a sheet with its charts"},
	"book": {"XLSX 工作簿，全部图、表与数", "XLSX, a workbook of all figures and numbers"},
}

// totalName is what the value view of a figure with a monthly one is called.
var totalName = lang.Text{"累计", "total"}
