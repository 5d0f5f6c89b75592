package plain

import "yunlan/content/lang"

// The program as a whole.
var (
	welcome = lang.Text{
		"云览逐行模式，读%s：输入数字或文字再按回车；? 说明可以输入什么，b 返回，0 或 q 退出（自评里 0 是不确定，q 离开）。",
		"Yunlan line by line, reading %s: type a number or a word, then Enter; ? says what may be typed, b goes back, 0 or q leaves (in the self-assessment 0 is not sure, q leaves).",
	}
	menuHead     = lang.Text{"主菜单：", "Main menu:"}
	menuAsk      = lang.Text{"输入 1–%d；直接按回车接着读", "Type 1–%d; Enter alone reads on"}
	menuAskAgain = lang.Text{"输入 1–%d，? 再听整个菜单；直接按回车接着读", "Type 1–%d, ? says the whole menu again; Enter alone reads on"}
	menuHelp     = lang.Text{"输入编号或名称；别的文字就去检索；2.3、{figure}、12页 直接去那里读。", "Type a number or a name; other words are searched for; 2.3, {fig} or page12 reads there."}
	leaveProgram = lang.Text{"退出", "Leave"}
	itemAbout    = lang.Text{"%s：%s", "%s: %s"}
	bye          = lang.Text{"再见。", "Goodbye."}
	byeAt        = lang.Text{"再见。位置已记下：%s。", "Goodbye. Your place is kept: %s."}

	roomRead     = lang.Text{"接着读", "Read on"}
	roomContents = lang.Text{"目录", "Contents"}
	roomSearch   = lang.Text{"检索", "Search"}
	roomQuiz     = lang.Text{"自评", "Self-assessment"}
	roomDesk     = lang.Text{"书签与笔记", "Bookmarks and notes"}
	fromStart    = lang.Text{"从头读起", "from the beginning"}
	searchAbout  = lang.Text{"词、拼音首字母、数字或一句问话", "words, pinyin initials, a number or a question"}
	quizAbout    = lang.Text{"15 题，看用云到哪一步、先做什么", "15 questions: where your firm stands, what to do first"}
	quizStopped  = lang.Text{"上次停在第 %d/%d 题，接着答", "you stopped at question %d of %d, go on"}
	quizHalfDone = lang.Text{"上次还没做完，接着答", "you have not finished, go on"}
	deskAbout    = lang.Text{"我的书签与笔记", "your bookmarks and notes"}

	helpEverywhere = lang.Text{"任何地方：b 返回上一层或上一问，0 或 q 退出（自评里 0 是不确定，q 离开），? 再听这些。", "Anywhere: b goes back, 0 or q leaves (in the self-assessment 0 is not sure, q leaves), ? says this again."}
	notHere        = lang.Text{"无效输入：%s；输入 ? 听可以输入什么。", "“%s” is not a valid choice here; ? says what may be typed."}
	lookAt         = lang.Text{"这是查看，“接着读”的位置没有动；回车才从这里读下去，b 返回，o 回到原来读的地方。", "Only a look: your reading place has not moved; Enter reads on here, b goes back, o returns to where you were reading."}
	backAt         = lang.Text{"回到%s。", "Back at %s."}
)

// Lists.
var (
	listHelp     = lang.Text{"输入编号打开一项；回车听后面的；l 从头再听一遍。", "A number opens an item; Enter says more; l says the list again. "}
	askMore      = lang.Text{"输入编号 1–%d；回车听后面 %d 项；b 返回", "Type a number, 1–%d; Enter for the other %d; b goes back"}
	askNumber    = lang.Text{"输入编号 1–%d；b 返回", "Type a number, 1–%d; b goes back"}
	askFree      = lang.Text{"输入要找的词，或编号 1–%d；b 返回", "Type words, or a number, 1–%d; b goes back"}
	askFreeMore  = lang.Text{"输入编号 1–%d，或别的词；回车听后面 %d 项；b 返回", "Type a number, 1–%d, or other words; Enter for the other %d; b goes back"}
	askEmpty     = lang.Text{"b 返回，? 说明", "b goes back, ? for help"}
	oneNumber    = lang.Text{"编号只有 1。", "The only number is 1."}
	numbersAre   = lang.Text{"编号是 1–%d。", "The numbers are 1–%d."}
	noneMatch    = lang.Text{"没有含“%s”的。", "None has “%s”."}
	narrowedTo   = lang.Text{"含“%s”的", "those with “%s”"}
	narrowedHead = lang.Text{"含“%s”的，%d 项：", "Those with “%s”, %d:"}
	listEnd      = lang.Text{"到头了，一共 %d 项；l 从头再听。", "That is all, %d in number; l says them again."}
)

// Reading.
var (
	readAsk      = lang.Text{"回车读下一段；p 上一段，s 下一节，c 引用，m 书签，n 笔记，/ 检索，b 返回，? 说明", "Enter reads on; p previous, s next section, c cite, m bookmark, n note, / search, b back, ? help"}
	readAskAgain = lang.Text{"回车读下一段，? 说明", "Enter reads on, ? for help"}
	readHelp     = lang.Text{
		"回车下一段；p 上一段；s 下一节；r 再读这一段；编号打开这一段提到的图、表、脚注；c 印出引用格式；m 加书签，m a 取名为 a；n 写一行笔记，如 n 要核实；/词 检索；g 2.3、g {figure}、g 12页 去那里读。",
		"Enter next paragraph; p previous; s next section; r this one again; a number opens a figure, table or footnote that is mentioned; c prints a citation; m sets a bookmark, m a names it a; n writes a note of one line, as in n check this; /words searches; g 2.3, g {fig}, g page12 reads there.",
	}
	sectionName   = lang.Text{"%s 节", "section %s"}
	chapterName   = lang.Text{"第%s章", "chapter %s"}
	paragraphAt   = lang.Text{"%s第 %s 段", "%s paragraph %s"}
	insideAt      = lang.Text{"%s，在%s", "%s in %s"}
	rowAt         = lang.Text{"%s 第 %s 行", "%s row %s"}
	figureLabel   = lang.Text{"图 %s", "figure %s"}
	tableLabel    = lang.Text{"表 %s", "table %s"}
	footnoteAt    = lang.Text{"脚注 %s", "footnote %s"}
	sourceAt      = lang.Text{"%s的来源", "source of %s"}
	headingAt     = lang.Text{"%s标题", "heading of %s"}
	onPage        = lang.Text{"第 %s 页", "page %s"}
	onPages       = lang.Text{"第 %s 到 %s 页", "pages %s to %s"}
	placeLine     = lang.Text{"%s：", "%s:"}
	headingLine   = lang.Text{"标题：%s。", "Heading: %s."}
	chapterLine   = lang.Text{"新的一章：%s。", "New chapter: %s."}
	cellLine      = lang.Text{"%s：%s", "%s: %s"}
	sourceLine    = lang.Text{"来源：%s", "Source: %s"}
	rowsFollow    = lang.Text{"下面是它的 %d 行，一次一行。", "Its %d rows follow, one at a time."}
	noteMark      = lang.Text{"[脚注 %s]", "[footnote %s]"}
	openNote      = lang.Text{"读脚注 %s", "read footnote %s"}
	openFigure    = lang.Text{"用句子说%s：%s", "%s in sentences: %s"}
	openTable     = lang.Text{"读%s：%s", "read %s: %s"}
	nothingToOpen = lang.Text{"这一段没有可以打开的图、表、脚注。", "This passage mentions no figure, table or footnote."}
	atEnd         = lang.Text{"全文到此为止。", "This is the end of the paper."}
	atStart       = lang.Text{"这是全文的第一段。", "This is the first paragraph."}
	lastSection   = lang.Text{"这是最后一节。", "This is the last section."}
	contentsHead  = lang.Text{"目录，%d 节：", "Contents, %d section(s):"}
	contentsHelp  = lang.Text{"也可以输入 2.3、{figure}、12页。", "Or type 2.3, {fig} or page12."}
)

// Search.
var (
	exampleWords = lang.Text{"中央企业上云", "market size"}
	askQuery     = lang.Text{"要找什么？输入词、拼音首字母、数字或一句问话。例如：", "Look for what? Type words, pinyin initials, a number or a question. For example:"}
	forgetPast   = lang.Text{"删除检索历史（%d 条）", "Delete the past searches (%d)"}
	forgetAsk    = lang.Text{"删除全部 %d 条检索历史吗？", "Delete all %d past searches?"}
	forgotten    = lang.Text{"检索历史已删除。", "The past searches are deleted."}
	searchHelp   = lang.Text{"别的文字就是检索词；要找数字本身，前面加 /，如 /4550。", "Anything else is searched for; to look for a number put / before it, as in /4550."}
	hitsOf       = lang.Text{"“%s”的结果", "the hits for “%s”"}
	hitCount     = lang.Text{"找到 %d 段，最相关的在前：", "%d passage(s), the most relevant first:"}
	hitLine      = lang.Text{"%s：%s", "%s: %s"}
	answerIs     = lang.Text{"答案：%s", "Answer: %s"}
	answerQuote  = lang.Text{"“%s”（%s）", "“%s” (%s)."}
	noHits       = lang.Text{"没有“%s”。试过原文、繁体、拼音与首字母、同音字、同义词、数字的其他写法。", "Nothing for “%s”. Tried: the words, traditional characters, pinyin and initials, homophones, synonyms, other ways to write numbers."}
	nearestAre   = lang.Text{"最接近的：", "The nearest:"}
	nothingNear  = lang.Text{"也没有相近的词。试试更短的词。", "No near word either. Try a shorter one."}
)

// Marks and notes.
var (
	markSet       = lang.Text{"已加书签：%s。", "Bookmarked: %s."}
	markLetter    = lang.Text{"书签的名字是一个字母 a–z，也可以不取名。", "A bookmark's name is a letter, a–z, or none."}
	noteAsk       = lang.Text{"写一行笔记，回车保存，b、q、? 也照样记下；直接按回车取消", "Write a note of one line, Enter keeps it, even b, q or ?; Enter alone cancels"}
	noteBegun     = lang.Text{"这一段有一条没写完的笔记：“%s”。直接回车把它存下，或另写一条", "A note on this passage was begun: “%s”. Enter alone saves it; or write another"}
	keptNever     = lang.Text{"文件没有读完，不能保存笔记、书签和位置；请重新打开文件，等它读完", "The file was not read to its end, so no note, bookmark or place can be kept; open it again and wait until it is read"}
	noteNone      = lang.Text{"没有写笔记。", "No note."}
	noteKept      = lang.Text{"笔记已存：%s。", "The note is kept: %s."}
	deskHead      = lang.Text{"书签与笔记，%d 项：", "Bookmarks and notes, %d:"}
	deskEmpty     = lang.Text{"还没有。读的时候输入 m 加书签，n 写笔记。", "None yet. While reading, m sets a bookmark and n writes a note."}
	deskHelp      = lang.Text{"d 加编号删除一项，如 d 2。", "d and a number deletes one, as in d 2."}
	markName      = lang.Text{"书签，", "Bookmark, "}
	markNamed     = lang.Text{"书签 %s，", "Bookmark %s, "}
	noteLine      = lang.Text{"笔记，%s，%s：%s", "Note, %s, %s: %s"}
	highlightLine = lang.Text{"划线，%s，%s", "Highlight, %s, %s"}
	placeGone     = lang.Text{"这段话已不在白皮书里。", "These words are no longer in the paper."}
	dropWhich     = lang.Text{"要删除的是：%s", "To delete: %s"}
	dropAsk       = lang.Text{"确定删除吗？", "Delete it?"}
	dropIt        = lang.Text{"删除", "delete it"}
	keepIt        = lang.Text{"保留", "keep it"}
	droppedIt     = lang.Text{"已删除。", "Deleted."}
)
