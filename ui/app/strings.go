package app

import (
	"yunlan/content/lang"
	"yunlan/ui/screen"
)

// Bindings.
var (
	yunlan     = lang.Text{"云览", "Yunlan"}
	homeName   = lang.Text{"开始页", "Start page"}
	homeShort  = lang.Text{"开始页", "Start"}
	homeNames  = lang.Text{"首页 主页 菜单", "home main menu"}
	readerName = lang.Text{"阅读", "Read"}
	findName   = lang.Text{"检索", "Search"}
	policyName = lang.Text{"政策", "Policies"}
	marketName = lang.Text{"市场", "Market"}
	assessName = lang.Text{"自评", "Assess"}

	documentsName  = lang.Text{"文件", "Documents"}
	figuresName    = lang.Text{"数字", "Numbers"}
	nothingHere    = lang.Text{"这里的内容是为自带的白皮书整理的，这份文档没有。", "This screen was prepared for the bundled white paper; it has nothing for this document."}
	nothingInstead = lang.Text{"按 1 回到正文，按 2 检索；按 F 换到白皮书，就能看它的这一屏。", "1 goes back to the text, 2 searches it; F switches to the white paper, which has this screen."}

	screensHint  = lang.Text{"换屏", "screens"}
	searchDesc   = lang.Text{"检索全文", "search the paper"}
	indexDesc    = lang.Text{"索引与阅读路线", "index and routes"}
	sideDesc     = lang.Text{"与正文并排", "side by side"}
	paneDesc     = lang.Text{"换栏", "the other pane"}
	backDesc     = lang.Text{"后退", "back"}
	forwardDesc  = lang.Text{"前进", "forward"}
	escDesc      = lang.Text{"返回上一级", "up a level"}
	returnDesc   = lang.Text{"返回", "back"}
	leaveDesc    = lang.Text{"离开", "leave"}
	helpDesc     = lang.Text{"帮助", "help"}
	paletteDesc  = lang.Text{"找动作和去处", "find an action or a place"}
	textDesc     = lang.Text{"引文的原文或英译", "translation of quotations"}
	themeDesc    = lang.Text{"换主题", "next theme"}
	copyFileDesc = lang.Text{"复制的存为文本", "copied text to a file"}
	copyViewDesc = lang.Text{"复制的用鼠标选", "copied text, plain"}
	mouseDesc    = lang.Text{"放开鼠标", "release the mouse"}
	redrawDesc   = lang.Text{"重画", "redraw"}
	suspendDesc  = lang.Text{"挂起", "suspend"}
	quitDesc     = lang.Text{"返回或退出", "back, or quit"}
	cancelDesc   = lang.Text{"取消，两次退出", "cancel, twice quits"}
	globalKeys   = lang.Text{"各处通用", "Everywhere"}
	outsideText  = lang.Text{"正文以外", "outside the text"}
	paneTitle    = lang.Text{"换到并排的一栏", "to the other side"}

	policyNames  = lang.Text{"补贴 奖励 申报", "subsidy grant"}
	marketNames  = lang.Text{"图表 数据 规模", "charts figures numbers"}
	assessNames  = lang.Text{"测评 问卷 成熟度", "questionnaire maturity"}
	searchNames  = lang.Text{"搜索 查询 全文", "find"}
	libraryName  = lang.Text{"文库", "library"}
	libraryNames = lang.Text{"文档 报告 资料", "documents reports shelf"}

	seriesDesc   = lang.Text{"历年版本里的数", "numbers over the editions"}
	seriesNames  = lang.Text{"系列 趋势 走势 变化", "series trend years family"}
	libraryEmpty = lang.Text{"文库是空的：yunlan library add 文件夹", "the library is empty: yunlan library add FOLDER"}

	anotherDesc  = lang.Text{"换一份文档", "another document"}
	anotherNames = lang.Text{"最近 打开 文件 切换", "recent open files switch"}
	anotherName  = lang.Text{"换一份文档", "Another document"}
	anotherWhat  = lang.Text{"最近读过的，接着读", "recently read, where you stopped"}
	anotherTitle = lang.Text{"换一份文档，现在读的是《%s》", "Another document; now open: %s"}
	noDocuments  = lang.Text{"还没有读过别的文档。退出后用 yunlan 文件名 打开一份", "No other document has been read yet. Quit, and open one with yunlan FILE"}
	notYetOpened = lang.Text{"还没打开", "not opened yet"}
	readLast     = lang.Text{"上次读 %s", "read %s"}
	notThere     = lang.Text{"文件不在原处", "the file is not there"}
	forgetDesc   = lang.Text{"从列表移除", "remove from the list"}
	forgetFailed = lang.Text{"移除失败：%s", "Not taken off: %s"}
	comesAlong   = lang.Text{"随程序带来", "bundled"}

	earlierTitle = lang.Text{"这份文档的文字与读过的《%[2]s》有 %[1]d%% 相同", "%[1]d%% of the text is that of “%[2]s”, which was read before"}
	carryName    = lang.Text{"把那里的带过来", "Take over what is there"}
	carryWhat    = lang.Text{"%d 条笔记，%d 个书签，读到的地方；原来的都留着", "%d note(s), %d bookmark(s) and the place; the old ones stay"}
	leaveItName  = lang.Text{"不用", "No"}
	leaveItWhat  = lang.Text{"以后不再问", "never ask again"}
	carriedWords = lang.Text{"带过来 %d 条笔记、%d 个书签", "%d note(s) and %d bookmark(s) taken over"}
	carryFailed  = lang.Text{"未能全部保存：%s", "Not all could be saved: %s"}

	shelfName  = lang.Text{"文库", "Library"}
	shelfWhat  = lang.Text{"%d 份文档，一起检索、接着读", "%d document(s) to search together and read on"}
	helpNames  = lang.Text{"快捷键 按键 怎么用", "shortcuts keys manual"}
	textWords  = lang.Text{"英文 翻译 双语 对照", "english bilingual language original"}
	themeWords = lang.Text{"浅色 深色 颜色 配色 夜间", "light dark colour color night"}
	quitNames  = lang.Text{"关闭 离开", "exit close leave"}
)

// What is said on the bottom line, and instead of a screen.
var (
	digitsShow     = lang.Text{"数字换屏。要用它作次数（5j、12G），在配置里写 digits = \"counts\"", "Digits show the screens. To count with them (5j, 12G), write digits = \"counts\" in the configuration"}
	tooSmall       = lang.Text{"窗口太小，至少要 40×12", "The window is too small: 40×12 at least"}
	tooSmallShort  = lang.Text{"窗口太小", "Too small"}
	pressAgain     = lang.Text{"再按一次 Ctrl-C 退出", "Press Ctrl-C again to quit"}
	pressQ         = lang.Text{"没有上一级了，按 %s 退出", "Nothing left to close. Press %s to quit."}
	trailTo        = lang.Text{"回 ", "to "}
	sideRoom       = lang.Text{"%d 列起，不在专注时", "from %d columns, not while focused"}
	sideNarrow     = lang.Text{"并排至少要 %d 列，现在是 %d 列", "Side by side needs %d columns; the window has %d"}
	sideFocus      = lang.Text{"专注时不并排，z 退出专注", "Not while focused: z leaves"}
	notesName      = lang.Text{"笔记", "Notes"}
	sideClose      = lang.Text{"收起并排", "close"}
	toPane         = lang.Text{"到%s", "to: %s"}
	toText         = lang.Text{"到正文", "to the text"}
	noBack         = lang.Text{"已是最早的位置", "No earlier position"}
	noForward      = lang.Text{"已是最近的位置", "No later position"}
	badConfig      = lang.Text{"配置有 %d 处错，%s；详见 yunlan config check：%s", "%d error(s) in the configuration; %s. See yunlan config check: %s"}
	configRead     = lang.Text{"配置文件%s；另存为 UTF-8 就不再提示", "the configuration is %s; save it as UTF-8 to stop this message"}
	paletteTitle   = lang.Text{"动作与去处", "Actions and places"}
	pageAt         = lang.Text{"第 %s 页", "page %s"}
	worksIn        = lang.Text{"“%s”此刻用不上（%s：%s）", "“%s” does not work here (%s: %s)"}
	worksElsewhere = lang.Text{"“%s”此刻用不上（%s）", "“%s” does not work here (%s)"}
	nowhereToPaste = lang.Text{"这里没有可以粘贴的地方；按 %s 检索，再粘贴", "There is no field here to paste into; press %s to search, then paste"}
	pasteCut       = lang.Text{"粘贴的文字超过 %d MB，后面的 %d 字节没有收下", "What was pasted is longer than %d MB: the last %d bytes were not taken"}
	themeFormat    = lang.Text{"主题：%s", "Theme: %s"}
	mouseOn        = lang.Text{"鼠标由云览接管（可滚动、点击），按 M 交还终端", "Yunlan has the mouse (scroll, click); press M to return it to the terminal"}
	mouseOff       = lang.Text{"鼠标已交还终端（可拖选文字），按 M 由云览接管", "The terminal has the mouse (drag to select); press M to give it back to Yunlan"}
	copiedTool     = lang.Text{"%s已复制（%s）", "%s copied (%s)"}
	copiedOSC      = lang.Text{"%s已交给终端复制（OSC 52）；若无法粘贴，请在终端设置中允许写剪贴板，或按 %s 存成文件、%s 显示纯文本", "%s: sent to the terminal (OSC 52). If it does not paste, allow clipboard access in the terminal, or press %s for a file, %s for plain text"}
	copiedFile     = lang.Text{"没有可用的剪贴板，%s已写入 %s；%s 显示纯文本，用鼠标选", "%s: no clipboard, written to %s; %s shows plain text for the mouse"}
	copyFailed     = lang.Text{"复制失败：%s；%s 显示纯文本，用鼠标选", "Could not copy: %s; %s shows plain text for the mouse"}
	copyWritten    = lang.Text{"%s已写入 %s", "%s: written to %s"}
	nothingCopied  = lang.Text{"还没有复制过什么", "Nothing copied yet"}
	viewEnd        = lang.Text{"—— 用鼠标选上面的文字；按任意键回到云览", "-- Select the text above with the mouse; any key returns to Yunlan"}
	viewFailed     = lang.Text{"无法显示纯文本：%s；%s 存成文件", "Could not show plain text: %s; %s writes a file"}
	stoppedAt      = lang.Text{"上次自评停在第 %d/%d 题", "Assessment stopped at %d/%d"}
	halfDone       = lang.Text{"上次自评还没做完", "An assessment is not finished"}
	begunNotes     = lang.Text{"有 %d 条笔记没写完，%s 里接着写", "%d unfinished note(s): %s lists them"}
	goesOn         = lang.Text{"，按 %s 接着答", ": %s goes on"}
	notYet         = lang.Text{"没有这一屏", "There is no such screen"}
	lostFormat     = lang.Text{"保存失败：%s，另存也失败：%s", "Could not save %s, nor keep it elsewhere: %s"}
	unsavedFormat  = lang.Text{"保存失败：%s。已另存；故障排除后运行 yunlan restore %s 恢复", "Could not save %s. It is kept elsewhere; once the problem is fixed, restore it with: yunlan restore %s"}
	goToPage       = lang.Text{"到原书第 %s 页", "to printed page %s"}
	leaveName      = lang.Text{"退出云览", "leave Yunlan"}
	writeName      = lang.Text{"保存", "save"}
	writtenAlready = lang.Text{"位置、书签和笔记随时都已保存；x 把笔记导出成文件", "Place, bookmarks and notes are always saved; x exports the notes to a file"}
)

// The start page.
var (
	readOn       = lang.Text{"继续读", "Continue reading"}
	restComing   = lang.Text{"先看开头，后面的正在读", "This is the beginning; the rest is being read"}
	restPages    = lang.Text{"已读入 %d/%d 页，%s 停", "%d of %d pages read, %s stops"}
	restReady    = lang.Text{"全文已读入，回到正文即可看到", "All is read; the text has it"}
	restAll      = lang.Text{"全文读完了", "All is read"}
	restRead     = lang.Text{"全文读完了，共 %d 页", "All is read: %d page(s)"}
	restStopped  = lang.Text{"已停在第 %d 页，还有 %d 页未读；重新打开文件可读全文", "%d page(s) are read and %d not; open the file again to read all"}
	restUnread   = lang.Text{"后面的未能读出，这里只有开头", "The rest could not be read: this is the beginning alone"}
	whenReopened = lang.Text{"%s；下次打开时才看得到", "%s; it shows when it is opened next"}
	correctName  = lang.Text{"修正标题", "Correct headings"}
	correctWhat  = lang.Text{"升级、降级、去掉，随时可以还原", "up, down or none; all can be undone"}
	signsName    = lang.Text{"记号", "Signs"}
	guessMeans   = lang.Text{"按编号和版式认出的标题：文件没有说它是标题", "a heading found by its number and look: the file does not say that it is one"}
	panicked     = lang.Text{"界面出错，只好退出；读到的位置和笔记已存盘。上面是出错的地方，请告诉我们", "yunlan met an internal error and had to quit; your place and notes are saved. The details stand above: please report them"}
	readAt       = lang.Text{"%s，第 %s 页", "%s, page %s"}
	readName     = lang.Text{"读白皮书", "Read the white paper"}
	readOther    = lang.Text{"读这份文档", "Read this document"}
	readWhat     = lang.Text{"从头读起", "from the beginning"}
	sentenceName = lang.Text{"找一句话", "Find a sentence"}
	sentenceWhat = lang.Text{"输入词语、数字或整句问题，拼音也行", "words, numbers, questions or pinyin"}
	foundWhat    = lang.Text{"程序从句子里认出的数，连同原句", "what a machine finds in its sentences, with the sentence"}
	namedName    = lang.Text{"看文件和日期", "See documents and dates"}
	namedWhat    = lang.Text{"书名号里提到的文件，写明的日期", "the documents that it names, the dates that it gives"}
	numbersName  = lang.Text{"看数字", "See the numbers"}
	numbersWhat  = lang.Text{"图表，以及每个数字的原句", "charts, and each number's sentence"}
	moneyName    = lang.Text{"看能拿多少钱", "Estimate subsidies"}
	moneyWhat    = lang.Text{"政策表里的补贴，按企业的情况估算", "the paper's rules, for your firm"}
	testName     = lang.Text{"测一测", "Assess your firm"}
	testWhat     = lang.Text{"企业上云到了哪一步，先做什么，约五分钟", "your level and what to do first"}
	helpName     = lang.Text{"帮助", "Help"}
	helpWhat     = lang.Text{"全部按键", "all keys"}
)

var themeNames = map[string]lang.Text{
	"auto": {"随终端", "as the terminal"}, "dark": {"深色", "dark"}, "light": {"浅色", "light"}, "mono": {"无色", "no colour"},
}

// shortNames are the names of the screens where room is short.
var shortNames = map[screen.Name]lang.Text{screen.Find: {"检索", "Find"}, screen.Policy: {"政策", "Policy"}}
