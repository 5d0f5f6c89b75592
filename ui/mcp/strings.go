package mcp

import "yunlan/content/lang"

const exampleMCP = "yunlan mcp"

var (
	shortMCP = lang.Text{"让助手查白皮书：MCP 服务", "serve the paper to assistants over MCP"}
	longMCP  = lang.Text{
		"\n\n从标准输入读、向标准输出写 Model Context Protocol，由助手的客户端启动；怎么填设置见 docs/mcp.md。\n只读：不联网，不改任何东西，只在缓存里写检索索引。每条结果都带原句、页码、段落编号和出处。",
		"\n\nSpeaks the Model Context Protocol on standard input and output; the assistant's client starts it. docs/mcp.md says what to paste.\nIt is read-only: no network, nothing changed, only the search index is written in the cache. Every item has its exact words, page, block and citation.",
	}
	msgByHand = lang.Text{
		"yunlan mcp 等助手的客户端从标准输入发消息；手工启动没有用处。Ctrl-C 结束，设置见 docs/mcp.md。",
		"yunlan mcp waits for the messages of an assistant's client on standard input; by hand there is nothing to do. Ctrl-C ends it; docs/mcp.md says how to set it up.",
	}
)

// Titles of the tools and resources, and of the server.
var (
	serverTitle    = lang.Text{"云览：云计算白皮书", "yunlan: the Cloud Computing White Paper"}
	titleDocuments = lang.Text{"文件", "Documents"}
	titleSearch    = lang.Text{"检索", "Search"}
	titleRead      = lang.Text{"读原文", "Read"}
	titleContents  = lang.Text{"目录", "Contents"}
	titleFacts     = lang.Text{"数字", "Numbers"}
	titlePolicies  = lang.Text{"政策", "Policies"}
	titleTable     = lang.Text{"表格", "Table"}
	titleChart     = lang.Text{"图", "Chart"}
	titleCheck     = lang.Text{"数字核对", "Check"}
	titleTerms     = lang.Text{"术语", "Terms"}
	titleActors    = lang.Text{"机构与产品", "Actors"}
	titleTimeline  = lang.Text{"年表", "Timeline"}
	titleSubsidy   = lang.Text{"补贴测算", "Subsidy"}
	titleAssess    = lang.Text{"上云自评", "Self-assessment"}
	titleBlock     = lang.Text{"一段原文", "Block"}
)

// Words of replies.
var (
	onPage         = lang.Text{"第%s页", "p. %s"}
	counted        = lang.Text{"%d 条，共 %d 条", "%d of %d"}
	goesOn         = lang.Text{"还有：offset=%d", "more: offset=%d"}
	times          = lang.Text{"%d 处", "%d time(s)"}
	factsOf        = lang.Text{"数字（facts）：%s", "numbers (facts): %s"}
	foundByMachine = lang.Text{"机器找到的近义", "found by a machine: alike in meaning"}
	answerHead     = lang.Text{"答案（%s）：", "answer (%s):"}
	notGiven       = lang.Text{"文中没有给出：%s。最近的是：", "the document does not give: %s. Nearest:"}
	notSaid        = lang.Text{"文中没有说；下面只是相近的。", "the document does not say it; what follows is only near."}
	nearIt         = lang.Text{"文中相近的词：%s", "near it the document has %s"}
	sized          = lang.Text{"%d 页，%d 节", "%d page(s), %d section(s)"}
	scored         = lang.Text{"得分 %d，%s", "score %d, %s"}
	stillOpen      = lang.Text{"还没有答：%s", "not answered: %s"}
)

// Messages and hints.
var (
	msgLimit         = lang.Text{"limit 不能是 %d", "limit cannot be %d"}
	hintLimit        = lang.Text{"写 1 到 %d，不写就是 20", "give 1 to %d, or leave it out for 20"}
	msgOffset        = lang.Text{"offset %d 超出了，一共 %d 条", "offset %d is out of range: there are %d"}
	hintOffset       = lang.Text{"从 0 开始，再用回复里的 next_offset", "begin with 0 and go on with next_offset of the reply"}
	msgWhichDocument = lang.Text{"没有说是哪份文件", "no document is named"}
	msgNoDocument    = lang.Text{"没有文件“%s”", "there is no document “%s”"}
	hintDocuments    = lang.Text{"document 可以是 %s", "document can be %s"}
	msgNoStyle       = lang.Text{"没有引文格式“%s”", "there is no citation style “%s”"}
	msgNoText        = lang.Text{"没有文字“%s”", "there is no text “%s”"}
	msgNoResult      = lang.Text{"没有核对结果“%s”", "there is no result “%s”"}
	msgWhichFigure   = lang.Text{"没有说是哪张图", "no figure is named"}
	hintWhichFigure  = lang.Text{"例如 figure 写 fig4；什么参数都不写就列出可画的图", "for example fig4 as figure; without parameters what can be drawn is listed"}
	msgLargePicture  = lang.Text{"图片有 %d KB，超过 %d KB，没有附上", "the picture has %d KB, more than %d KB, and is left out"}
	msgNoPlace       = lang.Text{"没有地区“%s”", "there is no place “%s”"}
	hintAssess       = lang.Text{"不写 answers 再调用一次，就列出题号和可用的值", "call it without answers for the questions and their values"}
	msgNoBlock       = lang.Text{"“%s”不是一段", "“%s” is no block"}
	hintNoBlock      = lang.Text{"资源是一段，如 2.3p4、图4；整节整页用 read", "a resource is a block such as 2.3p4 or 图4; use read for sections and pages"}
)
