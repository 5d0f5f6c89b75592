package found

import "yunlan/content/lang"

var (
	numbersTitle   = lang.Text{"数字", "Numbers"}
	documentsTitle = lang.Text{"文件与条款", "Documents"}
	tableTitle     = lang.Text{"别的文档的文件和数字", "documents and numbers of other documents"}

	reading     = lang.Text{"正在逐句读这份文档……", "Reading this document sentence by sentence …"}
	noNumbers   = lang.Text{"没有从这份文档里认出主体明白的数。按 1 回到正文，按 2 检索。", "No number whose subject is plain was found in this document. 1 goes back to the text, 2 searches it."}
	noDocuments = lang.Text{"这份文档没有用书名号提到别的文件，也没有写明日期。按 1 回到正文，按 2 检索。", "This document names no other document in 《》 and gives no date. 1 goes back to the text, 2 searches it."}

	heading        = lang.Text{"%s  %d", "%s  %d"}
	seriesGroup    = lang.Text{"历年", "over the years"}
	documentsGroup = lang.Text{"文件", "documents"}
	datesGroup     = lang.Text{"日期", "dates"}
	years          = lang.Text{"%d–%d 年", "%d–%d"}
	mentions       = lang.Text{"%d 处", "%d mentions"}
	unitOf         = lang.Text{"单位：%s", "unit: %s"}
	position       = lang.Text{"%d / %d", "%d / %d"}
	placeOnPage    = lang.Text{"%s · 第 %s 页", "%s · page %s"}

	downDesc    = lang.Text{"逐条", "walk"}
	openDesc    = lang.Text{"原句", "sentence"}
	openTitle   = lang.Text{"打开原句", "open the sentence"}
	copyDesc    = lang.Text{"复制", "copy"}
	copyTitle   = lang.Text{"复制这一条和它的原句", "copy the line with its sentence"}
	filterDesc  = lang.Text{"筛选", "filter"}
	filterTitle = lang.Text{"打字筛选", "filter by typing"}
	nothingFits = lang.Text{"没有这样的", "Nothing fits"}
	copied      = lang.Text{"数字和原句", "number and sentence"}
)
