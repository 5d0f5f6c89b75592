package find

import (
	"yunlan/content"
	"yunlan/content/lang"
)

// The screen's words, in one place so that other languages can follow.
var (
	title      = lang.Text{"检索", "Search"}
	fieldLabel = lang.Text{"检索 ", "Search "}

	toListDesc = lang.Text{"到列表", "to the list"}
	recallDesc = lang.Text{"上次的检索", "last query"}
	clearDesc  = lang.Text{"清空", "clear"}
	downDesc   = lang.Text{"下一条", "next"}
	upDesc     = lang.Text{"上一条", "previous"}
	topDesc    = lang.Text{"第一条", "first"}
	endDesc    = lang.Text{"最后一条", "last"}
	openDesc   = lang.Text{"打开", "open"}
	editDesc   = lang.Text{"改检索词", "edit the query"}
	copyDesc   = lang.Text{"复制原文", "copy the passage"}
	forgetDesc = lang.Text{"删除检索历史", "delete the past searches"}
	forgotten  = lang.Text{"检索历史已删除", "The past searches are deleted"}
	citeDesc   = lang.Text{"连出处复制", "copy with citation"}

	libraryDesc  = lang.Text{"在文库里找", "in the library"}
	libraryTitle = lang.Text{"在文库的全部文档里找", "look in all documents of the library"}

	toListTitle = lang.Text{"到检索结果", "to the hits"}
	openTitle   = lang.Text{"打开这条结果", "open the hit"}
	citeTitle   = lang.Text{"连出处复制这条结果", "copy the hit with its citation"}
	forgetTitle = lang.Text{"删除检索历史", "delete the past searches"}

	totalFormat    = lang.Text{"%d 条", "%d hit(s)"}
	positionFormat = lang.Text{"%d/%d", "%d/%d"}
	whereFormat    = lang.Text{"%s %s 第 %s 页", "%s %s p. %s"}
	chapterFacet   = lang.Text{"章  ", "Chapter  "}
	facetFormat    = lang.Text{"%s %d", "%s (%d)"}
	kindFacet      = lang.Text{"类  ", "Kind  "}

	emptyHead        = lang.Text{"直接输入，边输边找。例如：", "Just type; hits appear as you do. For example:"}
	emptyAlone       = lang.Text{"直接输入，边输边找。", "Just type; hits appear as you do."}
	exampleNote      = lang.Text{"文中的标题", "a heading of the text"}
	recentNote       = lang.Text{"上次检索", "last query"}
	noHits           = lang.Text{"没有“%s”。", "Nothing for “%s”."}
	tried            = lang.Text{"试过：原文、繁体、拼音与首字母、同音字、英文拼写相近、同义词、数字的其他写法。", "Tried: the words themselves, traditional characters, pinyin and initials, homophones, near spellings, synonyms, other ways to write numbers."}
	nearestHead      = lang.Text{"最接近的，按 ↓ 选：", "The nearest; ↓ chooses:"}
	nearestFormat    = lang.Text{"%d 条", "%d hit(s)"}
	nothingNear      = lang.Text{"也没有相近的词。试试更短的词，按 Ctrl-U 重新输入，或按 ↓ 选一个例子：", "No near word either. Try a shorter one, clear with Ctrl-U, or choose an example with ↓:"}
	nothingNearAlone = lang.Text{"也没有相近的词。试试更短的词，或按 Ctrl-U 重新输入。", "No near word either. Try a shorter one, or clear with Ctrl-U."}
	sentenceCopied   = lang.Text{"原句", "The sentence"}
	passageCopied    = lang.Text{"原文", "The passage"}
	quoteCopied      = lang.Text{"引文", "The quotation"}
)

// examples are what an empty field offers.
func examples() []offer {
	return []offer{
		{lang.Text{"中央企业上云", "market size"}.String(), lang.Text{"一个词，或一句话", "words, or a sentence"}.String()},
		{"zxqy", lang.Text{"拼音或首字母", "pinyin or its initials"}.String()},
		{"4550", lang.Text{"数字，写法不限", "a number, however written"}.String()},
		{lang.Text{"安全 章:三", "security chapter:3"}.String(), lang.Text{"只看一章；类:图 只看图", "one chapter alone; kind:figure for figures alone"}.String()},
	}
}

// chapterNames are shorter than the glosses of the paper's chapters.
var chapterNames = map[content.ID]string{
	"1": "Worldwide", "2": "China", "3": "Digital OS", "4": "Computing", "5": "Outlook",
}
