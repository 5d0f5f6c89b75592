package library

import (
	"yunlan/content/lang"
)

// The list of documents.
var (
	opening      = lang.Text{"正在打开文库……", "Opening the library…"}
	searching    = lang.Text{"正在找……", "Searching…"}
	searchAll    = lang.Text{"在全部文档里检索", "Search all documents"}
	searchWhat   = lang.Text{"边输入边找", "found as you type"}
	searchHow    = lang.Text{"词语、数字或整句问题，拼音也行。\n可以再限定：年:2020-2022  系列:名称  文献:标题或编号  类:表", "Words, numbers or a question.\nTo limit it: year:2020-2022  family:NAME  doc:TITLE or ID  type:table"}
	documentsOf  = lang.Text{"%d 份", "%d"}
	listTitle    = lang.Text{"文库", "Library"}
	orderFamily  = lang.Text{"按系列和年份", "by family and year"}
	orderYear    = lang.Text{"按年份", "by year"}
	orderOpened  = lang.Text{"最近读的在前", "last read first"}
	orderAdded   = lang.Text{"新收的在前", "last added first"}
	orderDesc    = lang.Text{"换个次序", "other order"}
	removeDesc   = lang.Text{"从文库移除", "remove"}
	removed      = lang.Text{"已从文库移除《%s》，文件没有动", "“%s” was removed from the library; its file stays"}
	emptyLibrary = lang.Text{"文库是空的。在命令行收进文档：yunlan library add 文件夹", "The library is empty. Fill it on the command line: yunlan library add FOLDER"}

	comesAlong  = lang.Text{"随程序带来", "bundled"}
	pagesOf     = lang.Text{"%d 页", "%d p."}
	charsOf     = lang.Text{"%d 字", "%d chars"}
	readShare   = lang.Text{"读过 %d%%", "%d%% read"}
	notesOf     = lang.Text{"%d 条笔记", "%d note(s)"}
	marksOf     = lang.Text{"%d 个书签", "%d bookmark(s)"}
	lostSome    = lang.Text{"有未读出的", "not all read"}
	fileMissing = lang.Text{"文件已不存在", "file missing"}
	familyOf    = lang.Text{"系列：%s", "family: %s"}
)

// How a query is limited.
var (
	limitYear     = lang.Text{"年:", "year:"}
	limitFamily   = lang.Text{"系列:", "family:"}
	limitDocument = lang.Text{"文献:", "doc:"}
)

// Hits and notes in all documents.
var (
	hitsTitle    = lang.Text{"检索文库", "Search the library"}
	hitsFound    = lang.Text{"%d 条，%d 份文档", "%d hit(s), %d document(s)"}
	askWords     = lang.Text{"输入词语、数字或整句问题，拼音也行；在全部文档里找", "Type words, numbers or a question; all documents are searched"}
	hitsOf       = lang.Text{"%d 条", "%d hit(s)"}
	pageOf       = lang.Text{"第%s页", "p. %s"}
	noHits       = lang.Text{"文库的 %d 份文档里都没有找到", "nothing found in the %d document(s) of the library"}
	noIndex      = lang.Text{"文库的索引已损坏，或属于其他版本。重建：yunlan library rebuild", "The index of the library is damaged or of another version. Rebuild it: yunlan library rebuild"}
	otherIndex   = lang.Text{"文库的索引是另一个版本的云览建的，这个版本不能用。%d 份文档都在，不必重收；重建索引：yunlan library rebuild", "The index of the library was made by another version of yunlan, and this one cannot use it. All %d document(s) are kept and need not be added again; rebuild the index: yunlan library rebuild"}
	lackingSome  = lang.Text{"有 %d 份文档没有检索到", "%d document(s) were not searched"}
	rebuildHint  = lang.Text{"重建索引：yunlan library rebuild", "rebuild the index: yunlan library rebuild"}
	onlyYear     = lang.Text{"只看 %s 年", "only %s"}
	onlyFamily   = lang.Text{"只看《%s》各版", "only editions of “%s”"}
	moreFamilies = lang.Text{"另有 %d 个系列", "%d more families"}
	familyHint   = lang.Text{"写“系列:名称”限定", "limit with family:NAME"}
	thisPaper    = lang.Text{"回到本文的检索", "back to this document"}

	notesTitle  = lang.Text{"全部文档的笔记和书签", "Notes and bookmarks of all documents"}
	countOf     = lang.Text{"%d 条", "%d"}
	noNotes     = lang.Text{"还没有笔记和书签", "there are no notes or bookmarks yet"}
	exportDesc  = lang.Text{"导出全部笔记", "export all notes"}
	exported    = lang.Text{"%d 条笔记（%d 份文档）已写入 %s（%s）", "%d note(s) of %d document(s) written to %s (%s)"}
	notExported = lang.Text{"导出失败：%v", "Not exported: %v"}
	onlyMarks   = lang.Text{"只有书签，没有可导出的笔记", "There are only bookmarks, no notes to export"}
	markNamed   = lang.Text{"书签 %s", "bookmark %s"}
)

// Numbers over the editions of a family.
var (
	seriesTitle   = lang.Text{"历年版本里的数", "Numbers over the editions"}
	seriesOfTitle = lang.Text{"《%s》历年版本里的数", "Numbers over the editions of “%s”"}
	seriesDesc    = lang.Text{"历年的数", "numbers over the editions"}
	readingSeries = lang.Text{"正在读各版……", "Reading the editions…"}
	noEditions    = lang.Text{"文库里还没有同一系列的两版。标题去掉年份和版次后相同的，就是一个系列", "The library has no two editions of one document yet. Titles that are equal without year and edition are one family"}
	noNumbers     = lang.Text{"各版里没有带年份的数", "The editions state no numbers with a year"}
	editionsOf    = lang.Text{"%d 版", "%d edition(s)"}
	yearsOf       = lang.Text{"%d 个年份", "%d year(s)"}
	someDiffer    = lang.Text{"有的年份各版说法不同", "the editions differ on some years"}
	differs       = lang.Text{"各版说法不同", "the editions differ"}
	unreadEdition = lang.Text{"文字已无法读取，没有计入；重建：yunlan library rebuild", "its text cannot be read any more, it was left out; rebuild it: yunlan library rebuild"}
	notGiven      = lang.Text{"没有给出", "not given"}
	notGivenWhat  = lang.Text{"%d 年的数各版都没有给出", "No edition gives the number of %d"}
)

// What cannot be done.
var (
	unreadable = lang.Text{"无法读取文库：%s", "the library cannot be read: %s"}
	gone       = lang.Text{"这份文档已经不在文库里", "the document is no longer in the library"}
	unkept     = lang.Text{"《%s》的文字已无法读取；重建：yunlan library rebuild", "the text of “%s” cannot be read any more; rebuild it: yunlan library rebuild"}
)
