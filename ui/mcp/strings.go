package mcp

import "yunlan/content/lang"

const exampleMCP = "yunlan mcp"

var (
	shortMCP    = lang.Text{"让助手查白皮书：MCP 服务", "serve the paper to assistants over MCP"}
	flagDocs    = lang.Text{"另加一份文档，可以写多次", "serve this document too; can be given several times"}
	flagLibrary = lang.Text{"另加文库的全部文档", "serve all documents of the library too"}

	longMCP = lang.Text{
		"\n\n自带的白皮书总在其中；--doc 另加文档（文件，或文库里的编号、标题），--library 另加整个文库。\n从标准输入读、向标准输出写 Model Context Protocol，由助手的客户端启动；怎么填设置见 docs/mcp.md。\n只读：不联网，不改任何东西，只在缓存里写检索索引。每条结果都带原句、页码、段落编号和出处。",
		"\n\nThe bundled paper is always served; --doc adds a document (a file, or an ID or title of the library), --library the whole library.\nSpeaks the Model Context Protocol on standard input and output; the assistant's client starts it. docs/mcp.md says what to paste.\nIt is read-only: no network, nothing changed, only the search index is written in the cache. Every item has its exact words, page, block and citation.",
	}
	msgByHand = lang.Text{
		"yunlan mcp 等助手的客户端从标准输入发消息；手工启动没有用处。Ctrl-C 结束，设置见 docs/mcp.md。",
		"yunlan mcp waits for the messages of an assistant's client on standard input; by hand there is nothing to do. Ctrl-C ends it; docs/mcp.md says how to set it up.",
	}
)

// Titles of the tools and resources, and of the server.
var (
	serverTitle    = lang.Text{"云览：%s", "yunlan: %s"}
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
	titleSubsidy   = lang.Text{"补贴估算", "Subsidy"}
	titleAssess    = lang.Text{"上云自评", "Self-assessment"}
	titleBlock     = lang.Text{"一段原文", "Block"}
)

// Words of replies.
var (
	onPage          = lang.Text{"第%s页", "p. %s"}
	counted         = lang.Text{"%d 条，共 %d 条", "%d of %d"}
	goesOnIn        = lang.Text{"还有 %d 节：用工具 contents，document 写 %s，offset 写 %d", "%d more section(s): use the tool contents with document %s and offset %d"}
	goesOn          = lang.Text{"还有：offset=%d", "more: offset=%d"}
	translated      = lang.Text{"非官方英译：%s", "unofficial translation: %s"}
	times           = lang.Text{"%d 处", "%d time(s)"}
	factsOf         = lang.Text{"数字（facts）：%s", "numbers (facts): %s"}
	guessedAt       = lang.Text{"程序推测的词", "a word guessed at by a machine"}
	foundByMachine  = lang.Text{"程序认出的近义", "found by a machine: alike in meaning"}
	answerHead      = lang.Text{"答案（%s）：", "answer (%s):"}
	notGiven        = lang.Text{"文中没有给出：%s。最近的是：", "the document does not give: %s. Nearest:"}
	followsFrom     = lang.Text{"由文中的数推算，不是原文：%s = %s（%s，据 %s）", "follows from its numbers, not stated: %s = %s (%s, from %s)"}
	notSaid         = lang.Text{"文中没有说；下面只是相近的。", "the document does not say it; what follows is only near."}
	nearIt          = lang.Text{"文中相近的词：%s", "near it the document has %s"}
	sized           = lang.Text{"%d 页，%d 节", "%d page(s), %d section(s)"}
	scored          = lang.Text{"得分 %d，%s", "score %d, %s"}
	pagesOf         = lang.Text{"%d 页", "%d page(s)"}
	inDocument      = lang.Text{"%s《%s》共 %d 处", "%s 《%s》, %d passage(s)"}
	searchedLibrary = lang.Text{"在文库的 %d 份文件里找，每份最多列 %d 处，其余写 document 再找；这些不在其中：%s", "searched %d document(s) of the library; at most %d passages of each are listed, name it as document for the rest; not among them: %s"}
	moreFound       = lang.Text{"共有 %d 处，只列最好的 %d 处：换更具体的词", "there are %d passages, the best %d are listed: use more specific words"}
	foundByRules    = lang.Text{"程序认出", "found by a machine"}
	guessedHeading  = lang.Text{"程序认出的标题", "taken for a heading by a machine"}
	noteFound       = lang.Text{"以下由规则从原文找出，没有人核对过；以原句为准", "rules found what follows and nobody has checked it; the quote prevails"}
	noteNoneFound   = lang.Text{"规则在这份文件里没有找到；可以用 search 找原句", "rules found none in this document; search finds its sentences"}
	stillOpen       = lang.Text{"还没有答：%s", "not answered: %s"}
)

// Messages and hints.
var (
	msgLimit           = lang.Text{"limit 不能是 %d", "limit cannot be %d"}
	hintLimit          = lang.Text{"写 1 到 %d，不写就是 20", "give 1 to %d, or leave it out for 20"}
	msgOffset          = lang.Text{"offset %d 超出了，一共 %d 条", "offset %d is out of range: there are %d"}
	hintOffset         = lang.Text{"从 0 开始，再用回复里的 next_offset", "begin with 0 and go on with next_offset of the reply"}
	msgWhichDocument   = lang.Text{"请指定文件", "name the document"}
	msgNoDocument      = lang.Text{"没有文件“%s”", "there is no document “%s”"}
	hintDocuments      = lang.Text{"document 可以是 %s", "document can be %s"}
	msgNoStyle         = lang.Text{"没有引文格式“%s”", "there is no citation style “%s”"}
	msgNoText          = lang.Text{"没有文字“%s”", "there is no text “%s”"}
	msgNoResult        = lang.Text{"没有核对结果“%s”", "there is no result “%s”"}
	msgWhichFigure     = lang.Text{"请指定图", "name the figure"}
	hintWhichFigure    = lang.Text{"例如 figure 写 {fig}；什么参数都不写就列出可画的图", "for example {fig} as figure; without parameters what can be drawn is listed"}
	msgLargePicture    = lang.Text{"图片有 %d KB，超过 %d KB，没有附上", "the picture has %d KB, more than %d KB, and is left out"}
	msgNoPlace         = lang.Text{"没有地区“%s”", "there is no place “%s”"}
	hintAssess         = lang.Text{"不写 answers 再调用一次，就列出题号和可用的值", "call it without answers for the questions and their values"}
	hintInLibrary      = lang.Text{"document 可以是 %s，或 documents 列出的任何一份", "document can be %s, or any that documents lists"}
	msgSeveral         = lang.Text{"“%s”有 %d 份文件", "“%s” is %d documents"}
	hintSeveral        = lang.Text{"写编号：%s", "give an ID: %s"}
	msgNothingGathered = lang.Text{"这些内容是为自带的白皮书整理的，%s 没有", "this was gathered about the bundled paper; %s has none of it"}
	hintGathered       = lang.Text{"document 写 %s；这份文件可以用 search、read、contents、facts、policies、timeline", "give %s as document; this one can be asked by search, read, contents, facts, policies and timeline"}
	msgManyPlaces      = lang.Text{"一次写了 %d 处", "%d places in one call"}
	hintManyPlaces     = lang.Text{"一次至多 %d 处", "give at most %d at once"}
	msgUncited         = lang.Text{"有 %d 处没有附带原文的引文：太长了；每条的 citation 是它的出处", "%d place(s) have no citation with its words, which are too long; citation of each item says where it stands"}
	msgLongBlock       = lang.Text{"%s 太长", "%s is too long"}
	hintLongBlock      = lang.Text{"用 read 分段读", "use read, which gives it in parts"}
	msgNoEnglish       = lang.Text{"%s 没有英译", "%s has no translation"}
	hintNoEnglish      = lang.Text{"不写 text", "leave text out"}
	msgNoLibrary       = lang.Text{"文库无法读取", "the library cannot be read"}
	msgNoIndex         = lang.Text{"文库的索引不可用", "the index of the library cannot be used"}
	hintNoLibrary      = lang.Text{"请使用者在终端运行 library check", "ask the user to run library check at a terminal"}
	msgEmptyLibrary    = lang.Text{"文库里还没有文件", "the library has no documents"}
	hintEmptyLibrary   = lang.Text{"请使用者在终端运行 library add 加文件夹；document 可以是 %s", "ask the user to run library add with a folder at a terminal; document can be %s"}
	msgUnkept          = lang.Text{"%s 在文库里的内容已经没有了", "nothing is left in the library of %s"}
	hintUnkept         = lang.Text{"请使用者在终端运行 library rebuild；别的文件见 documents", "ask the user to run library rebuild at a terminal; documents lists the others"}
	hintChapters       = lang.Text{"chapters 只用于一份文件：再写 document，或不写 chapters", "chapters are of one document: give document too, or leave chapters out"}
	msgLacking         = lang.Text{"有 %d 份文件不在索引里，没有找过", "%d document(s) are not in the index and were not searched"}
	msgLongArgument    = lang.Text{"%s 有 %d 个字符", "%s has %d characters"}
	hintLongArgument   = lang.Text{"至多写 %d 个", "give at most %d"}
	msgPasswordTaken   = lang.Text{"mcp 的标准输入要收助手的消息，不能给密码", "standard input of mcp carries the messages of the client and cannot give a password"}
	hintPasswordTaken  = lang.Text{"密码存成文件，再写 --password-file 文件名", "save the password in a file and give --password-file its name"}
	msgStdinTaken      = lang.Text{"mcp 的标准输入要收助手的消息，不能当文档", "standard input of mcp carries the messages of the client and cannot be a document"}
	hintStdinTaken     = lang.Text{"存成文件，再写 --doc 文件名", "save it as a file and give --doc its name"}
	msgNoBlock         = lang.Text{"“%s”不是一段", "“%s” is not a block"}
	hintNoBlock        = lang.Text{"资源是一段，如 {place}、{figure}；整节整页用 read", "a resource is a block such as {place} or {fig}; use read for sections and pages"}
)

// Errors of the protocol, and of arguments.
var (
	msgLongMessage    = lang.Text{"这条消息超过 %d MB；一次少发一些", "the message is longer than %d MB; send less in one call"}
	msgNotJSON        = lang.Text{"这一行不是 JSON；一行写一条 JSON-RPC 2.0 消息，用 UTF-8", "the line is not JSON; send one JSON-RPC 2.0 message a line, in UTF-8"}
	msgNotMessage     = lang.Text{"这一行不是一条 JSON-RPC 2.0 消息；写 {\"jsonrpc\":\"2.0\",\"id\":1,\"method\":…}，不能成批", "the line is not one JSON-RPC 2.0 message; write {\"jsonrpc\":\"2.0\",\"id\":1,\"method\":…}, no batches"}
	msgWrongID        = lang.Text{"id 要写字符串，或绝对值不超过 %d 的整数", "id has to be a string, or an integer of at most %d"}
	msgNoMethodNamed  = lang.Text{"这条消息没有 method；例如 tools/list", "the message has no method; for example tools/list"}
	msgSameID         = lang.Text{"这个 id 的调用还没有答完；每次调用用自己的 id", "a call with this id is not answered yet; give each call an id of its own"}
	msgNoMethod       = lang.Text{"没有方法“%s”；有 %s", "there is no method “%s”; available: %s"}
	msgNotBegun       = lang.Text{"会话还没有开始；先发 initialize", "the session has not begun; send initialize first"}
	msgBegun          = lang.Text{"会话已经开始，initialize 只发一次；接着用 tools/list 或 tools/call", "the session has begun and initialize is sent once; go on with tools/list or tools/call"}
	msgNoReply        = lang.Text{"%s 没有结果；可以再试一次", "%s has no result; try it once more"}
	msgWrongParams    = lang.Text{"%s 的 params 不对；写成 MCP 规定的样子", "the params of %s are wrong; write them as MCP has them"}
	msgWrongType      = lang.Text{"%s 的 %s 要写%s", "%s: %s has to be %s"}
	msgNeeds          = lang.Text{"%s 要写 %s", "%s needs %s"}
	msgNoTool         = lang.Text{"没有工具“%s”；有 %s", "there is no tool “%s”; available: %s"}
	msgNoPrompt       = lang.Text{"没有提示词“%s”；有 %s", "there is no prompt “%s”; available: %s"}
	msgOnePage        = lang.Text{"没有页“%s”；不写 cursor，%s 就给全部", "there is no page “%s”; without a cursor %s gives all"}
	msgNoPage         = lang.Text{"没有页“%s”；不写 cursor 从头列起，再用回复里的 nextCursor", "there is no page “%s”; begin without a cursor and go on with nextCursor of the reply"}
	msgNoResource     = lang.Text{"没有这个资源；有 %s，和 %s，block 例如 {place}", "there is no such resource; there are %s and %s with a block such as {place}"}
	msgNoParameter    = lang.Text{"%s 没有参数“%s”", "%s has no parameter “%s”"}
	msgWrongValue     = lang.Text{"%s 的 %s 要写%s，不能是 %s", "%s: %s has to be %s, not %s"}
	msgWrongArguments = lang.Text{"%s 的参数不对", "the arguments of %s are wrong"}
	msgTakes          = lang.Text{"%s 的参数有 %s", "%s takes %s"}
	kindString        = lang.Text{"字符串", "a string"}
	kindInteger       = lang.Text{"整数，例如 20", "a whole number such as 20"}
	kindBoolean       = lang.Text{"true 或 false", "true or false"}
	kindArray         = lang.Text{"字符串的数组", "a list of strings"}
	kindObject        = lang.Text{"对象", "an object"}
	oneOf             = lang.Text{"其中一个：%s", "one of %s"}
)
