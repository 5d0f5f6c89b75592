package workbook

import "yunlan/content/lang"

var (
	contentsName = lang.Text{"目录", "Contents"}
	contentsOf   = lang.Text{"%s的图、表与数", "Figures, tables and numbers of %s"}
	figureName   = lang.Text{"%s", "Figure %s"}
	table1Name   = lang.Text{"政策表", "Table of policies"}
	factsName    = lang.Text{"全部的数", "All numbers"}
	checksName   = lang.Text{"数据核对", "Data check"}
	policiesName = lang.Text{"全部政策", "All policies"}
	evidenceWord = lang.Text{"每个数的原文", "The sentence of each number"}
	evidenceOf   = lang.Text{"原文", "The text"}

	headSheet = lang.Text{"工作表", "sheet"}
	headTitle = lang.Text{"内容", "content"}
	headUnit  = lang.Text{"单位", "unit"}
	headPage  = lang.Text{"页", "page"}
	headRows  = lang.Text{"行数", "rows"}
	headChart = lang.Text{"图表数", "charts"}
	headYear  = lang.Text{"年份", "year"}
	headMonth = lang.Text{"时间", "month"}
	headItem  = lang.Text{"项目", "item"}

	kindsNote  = lang.Text{"数分三类：原文数值，由原文数值推算，界限或预测（带 >、≥、≈，另列，不当作确值）。", "Numbers are stated in the text, derived from stated ones, or bounds and forecasts (with >, ≥ or ≈, in columns of their own, never taken for values)."}
	boundOf    = lang.Text{"%s（界限或预测）", "%s (bound or forecast)"}
	derivedAs  = lang.Text{"推算：%s %s = %s", "derived: %s %s = %s"}
	blockTitle = lang.Text{"%s（%s）", "%s (%s)"}
	source     = lang.Text{"来源：%s", "source: %s"}
	sourceAt   = lang.Text{"来源：%s；白皮书第 %s 页", "source: %s; p. %s of the paper"}
)
