package reader

import "yunlan/content/lang"

// What citations say of a document, and its page numbers.
var (
	citeDataDesc  = lang.Text{"填引文信息", "citation data"}
	citeDataNames = lang.Text{"题名 标题 作者 出版者 年份 引用 参考文献", "title author publisher year cite reference"}
	citeDataTitle = lang.Text{"引文信息，Enter 复制或修改", "Citation data: Enter copies or changes"}
	citeLacks     = lang.Text{"引文还缺%s：填一次就记住", "The citation lacks %s: said once, it is kept"}
	citeNow       = lang.Text{"照这样复制（%s）", "Copy it as it is (%s)"}
	citeUnknown   = lang.Text{"（不详）", "(not known)"}
	notAllRead    = lang.Text{"全文还没读完，笔记、标记和修正要等；若已停止，请重新打开文件", "Not all is read, so notes, bookmarks and corrections wait; if reading was stopped, open the file again"}

	citeDataBundled = lang.Text{"白皮书的引文信息随程序带来；出版地和时间写在设置的 [cite]", "The paper's citation data is built in; its place and date are set under [cite] in the configuration"}
	citeBadDate     = lang.Text{"“%s”不是年份：写成 2024、2024-07 或 2024-07-31", "“%s” is not a date: write 2024, 2024-07 or 2024-07-31"}

	citeTitleName     = lang.Text{"题名", "title"}
	citeAuthorName    = lang.Text{"作者", "author"}
	citePublisherName = lang.Text{"出版者", "publisher"}
	citeDateName      = lang.Text{"年份", "year"}

	citeTitleAsk     = lang.Text{"题名 ", "Title "}
	citeAuthorAsk    = lang.Text{"作者 ", "Author "}
	citePublisherAsk = lang.Text{"出版者 ", "Publisher "}
	citeDateAsk      = lang.Text{"年份，如 2024 ", "Year, such as 2024 "}

	pageOffsetDesc  = lang.Text{"校正页码", "correct the page numbers"}
	pageOffsetNames = lang.Text{"页数 偏移 封面", "offset shift printed cover"}
	pageAsk         = lang.Text{"第 %d 页上印的页码是 ", "The number printed on page %d is "}
	pageBad         = lang.Text{"“%s”不是页码：写一个从 1 起的数", "“%s” is not a page number: write a number from 1 on"}
	pagesMoved      = lang.Text{"页码都跟着改了，记在这份文档上", "All page numbers moved with it; it is kept with the document"}
	pagesBundled    = lang.Text{"白皮书的页码就是印的页码", "The paper's page numbers are as printed"}
	pagesNone       = lang.Text{"这份文档没有页码", "This document has no page numbers"}
	pagesUncounted  = lang.Text{"这一页没有可数的页码：先翻到有页码的一页", "This page has no number that counts: go to one that has"}
)
