package cli

import "yunlan/content"

const (
	shortSearch   = "检索：中文、拼音、英文、数字、整句问题"
	longSearch    = shortSearch + "\n\n“短语”要原样；-词 要没有；OR 二者有一；章:二、类:表格行、页:12 限定范围。\n拼音或首字母（zxqy）、繁体、错字、英文都认，读作什么会写出来。\n有结果退出码 0，没有 1。"
	exampleSearch = "yunlan search 中央企业上云\nyunlan search zxqy\nyunlan search --json 4550 | jq '.hits[0].text'\nyunlan search '\"一云多芯\" 章:二' --limit 3 --context 1"

	flagLimit   = "至多 `N` 条；0 为全部"
	flagContext = "印出整段和前后各 `N` 段"
	flagType    = "只要一类：`KIND` 为 paragraph、heading、figure、table、row、source、footnote"
	flagChapter = "只要一章或一节，`ID` 如 2、2.3"

	msgNoQuery  = "没有写要找什么"
	hintQuery   = "例如 yunlan search 平台工程"
	msgNoHit    = "没有找到“%s”"
	hintNoHit   = "换一个更短的词，或用 yunlan toc 看目录"
	hintNearest = "白皮书里有相近的：%s"
	readAs      = "“%s”读作“%s”，%d 处"
	moreHits    = "另有 %d 条，--limit 0 看全部"
	badCount    = "要一个 0 或更大的整数"
)

// searchKinds are the values of --type, by the names scripts see.
var searchKinds = []string{"paragraph", "heading", "figure", "table", "row", "source", "footnote"}

// kindNames are what readers call the kinds of block.
var kindNames = map[content.Kind]string{
	content.Heading: "标题", content.Paragraph: "段落", content.Figure: "图", content.Table: "表",
	content.Row: "表格行", content.Source: "来源", content.Footnote: "脚注",
}
