package cli

import (
	"yunlan/content/lang"
)

// What the commands say about themselves.
var (
	shortToc   = lang.Text{"目录：编号、标题、原书页码", "the contents: number, title and printed page"}
	exampleToc = "yunlan toc\nyunlan toc --abstracts\nyunlan toc --json"

	flagAbstracts = lang.Text{"各节的提要，每句附依据的段落", "the abstract of each section, each sentence with the blocks it rests on"}
	abstractsNote = lang.Text{"提要是云览写的，不是白皮书的原文；引用请用所附段落。", "The abstracts are yunlan's, not the paper's words; quote the blocks that are given."}
	noAbstracts   = lang.Text{"这份文档没有提要", "this document has no abstracts"}

	shortShow   = lang.Text{"印出一节、一段、一图、一表、一注或一页", "print a section, paragraph, figure, table, footnote or page"}
	longShow    = lang.Text{"\n\nREF 可写作：2.3、二（三）、前言、{place}（第四段）、{figure} 或 {fig}、{table} 或 {tab}、{row}（第三行）、\n{note} 或 {endnote}、12页 或 page12；- 从标准输入逐行读取。", "\n\nREF is one of 2.3, {place} (its fourth paragraph), {fig}, {tab}, {line} (its third row), {endnote} (a footnote),\npage12, or a title; - reads one a line from standard input."}
	exampleShow = lang.Text{
		"yunlan show 2.4\nyunlan show {figure} {table}\nyunlan show 12页 --width 80\nyunlan show {place} --json",
		"yunlan show 2.4\nyunlan show {fig} {tab}\nyunlan show page12 --width 80\nyunlan show {place} --json",
	}
)

var (
	shortExport   = lang.Text{"导出全文（Markdown、JSON、网页、纯文本）或全部图表与数（工作簿）", "the whole paper as Markdown, JSON, a web page or text; its numbers as a workbook"}
	longExport    = lang.Text{"\n\n不写 -o 则输出到标准输出。html 是一个自足的网页，明暗随系统；json 的字段名不会改变。\nxlsx 是工作簿：目录、每图一张表并带图表、政策表、全部政策、全部的数和数据核对。", "\n\nWithout -o it goes to standard output. html is one page that needs no other file, light or dark as the system;\nthe names in json will not change. xlsx is a workbook: contents, a sheet a figure with its charts, the table of\npolicies, all policies, every number and the data check."}
	exampleExport = lang.Text{
		"yunlan export --format md > 白皮书.md\nyunlan export -o 白皮书.html\nyunlan export --format json | jq '.figures[].caption'\nyunlan export -o 白皮书.txt --width 72 --force\nyunlan export -o 白皮书.xlsx",
		"yunlan export --format md > paper.md\nyunlan export -o paper.html\nyunlan export --format json | jq '.figures[].caption'\nyunlan export -o paper.txt --width 72 --force\nyunlan export -o paper.xlsx",
	}

	shortVersion   = lang.Text{"版本", "the version"}
	exampleVersion = "yunlan version\nyunlan version --json"

	shortCompletion   = lang.Text{"命令行补全的脚本：bash、zsh、fish、powershell", "a completion script for bash, zsh, fish or powershell"}
	longCompletion    = lang.Text{"印出命令行补全的脚本，命令、选项、章节和图表编号都能补全。", "Prints a script that completes commands, options, and the numbers of sections, figures and tables."}
	exampleCompletion = "source <(yunlan completion bash)\nyunlan completion zsh > \"${fpath[1]}/_yunlan\"\nyunlan completion fish > ~/.config/fish/completions/yunlan.fish\nyunlan completion powershell | Out-String | Invoke-Expression"

	shortMan   = lang.Text{"手册页（roff）", "the manual page (roff)"}
	exampleMan = "yunlan man | man -l -\nyunlan man > ~/.local/share/man/man1/yunlan.1"
)

// Options.
var (
	flagFormat      = lang.Text{"`FORMAT` 为 md、json、html、txt、xlsx；不写则看文件名", "`FORMAT` is md, json, html, txt or xlsx; by default what the file's name says"}
	flagExportWidth = lang.Text{"txt 每行 `CELLS` 格，10–1000；0 不折行（默认）", "`CELLS` of a line of txt, 10 to 1000; 0, the default, leaves lines whole"}
	flagPages       = lang.Text{"标出原书每一页的开头（md、html、txt）", "mark where each printed page begins (md, html, txt)"}
)

// Messages and hints.
var (
	msgNoCommand = lang.Text{"没有“%s”这个命令", "there is no command “%s”"}
	msgNoRef     = lang.Text{"请指定要看的内容", "missing reference"}
	msgStdin     = lang.Text{"无法读取标准输入：%s", "cannot read standard input: %s"}

	msgNoFormat    = lang.Text{"请指定导出格式", "missing format"}
	msgWidthFormat = lang.Text{"--width 只用于 txt，不用于 %s", "--width is for txt, not for %s"}
	msgNoShell     = lang.Text{"请指定命令行的种类", "missing shell"}
	msgBadShell    = lang.Text{"没有“%s”的补全脚本", "there is no completion for “%s”"}

	msgPagesFormat  = lang.Text{"--pages 不用于 %s", "--pages is not for %s"}
	hintPagesFormat = lang.Text{"去掉 --pages：工作簿里每个数都注明页码", "leave --pages out: the workbook gives the page of every number"}
	hintWidthFormat = lang.Text{"去掉 --width，或用 --format txt", "leave --width out, or use --format txt"}
	needCompinit    = lang.Text{"yunlan: zsh 的补全还没有打开：先运行 autoload -Uz compinit; compinit", "yunlan: completion of zsh is off: run autoload -Uz compinit; compinit first"}
	hintShells      = lang.Text{"可用的有：%s", "available: %s"}

	hintSearchFor = lang.Text{"检索全文：yunlan search %s", "look through the text: yunlan search %s"}

	hintCommands   = lang.Text{"可用的命令：%s", "commands: %s"}
	hintRef        = lang.Text{"例如 %s 2.3、{figure}、12页；目录见 yunlan toc", "for example %s 2.3, {fig} or page12; yunlan toc lists the contents"}
	msgNoSuchHome  = lang.Text{"%s=%s：没有这个主目录", "%s=%s: there is no such home folder"}
	hintNoSuchHome = lang.Text{"把 %s 写成以 / 开头的路径，或 ~/文件夹", "give %s a path that begins with / or ~/"}
	hintStdin      = lang.Text{"每行写一个编号，如 2.3", "write one reference a line, such as 2.3"}
)

// What stands between words and around them.
var (
	onPage = lang.Text{"第%s页", "p. %s"}
)

// The translation.
var (
	flagExportText  = lang.Text{"写哪种文字，`TEXT` 为 zh 原文（默认）、both 逐句对照、en 英译（非官方）", "the text to write: `TEXT` is zh (the Chinese, default), both (sentence by sentence) or en (unofficial translation)"}
	msgRemark       = lang.Text{"译注，%s 第 %d 句：%s", "Translator's note on %s, sentence %d: %s"}
	msgTextFormat   = lang.Text{"--text 不用于 xlsx", "--text is not for xlsx"}
	hintTextFormat  = lang.Text{"去掉 --text（用 --lang 选表头的语言），或换 md、json、html、txt", "leave --text out (--lang chooses the language of the headers), or choose md, json, html or txt"}
	msgUntranslated = lang.Text{"有 %d 句没有译文，显示原文。", "Not translated: %d sentence(s), shown in Chinese."}
)

// pageWords are the web page's own words, in the language of its text.
var pageWords = map[string]lang.Text{
	"lang":     {"zh-CN", "en"},
	"contents": {"目录", "Contents"},
	"notes":    {"脚注", "Notes"},
	"note":     {"脚注", "note "},
	"back":     {"回到正文", "back to the text"},
	"source":   {"来源：", "Source: "},
	"page":     {"第%s页", "p. %s"},
}
