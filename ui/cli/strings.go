package cli

import "yunlan/content/lang"

// What the commands say about themselves.
var (
	shortToc   = lang.Text{"目录：编号、标题、原书页码", "the contents: number, title and printed page"}
	exampleToc = "yunlan toc\nyunlan toc --json"

	shortShow   = lang.Text{"印出一节、一段、一图、一表、一注或一页", "print a section, paragraph, figure, table, footnote or page"}
	longShow    = lang.Text{"\n\nREF 可写作：2.3、二（三）、前言、2.3p4（第四段）、图4 或 fig4、表1 或 tab1、表1r3（第三行）、\n注2 或 note2、12页 或 page12；- 从标准输入逐行读取。", "\n\nREF is one of 2.3, 二（三）, 前言, 2.3p4 (its fourth paragraph), 图4 or fig4, 表1 or tab1, 表1r3 (its third row),\n注2 or note2, 12页 or page12; - reads one a line from standard input."}
	exampleShow = "yunlan show 2.4\nyunlan show 图4 表1\nyunlan show 12页 --width 80\nyunlan show 2.3p4 --json"
)

var (
	shortExport   = lang.Text{"导出全文：Markdown、JSON、网页或纯文本", "the whole paper as Markdown, JSON, a web page or text"}
	longExport    = lang.Text{"\n\n不写 -o 则输出到标准输出。html 是一个自足的网页，明暗随系统；json 的字段名不会改变。", "\n\nWithout -o it goes to standard output. html is one page that needs no other file, light or dark as the system;\nthe names in json will not change."}
	exampleExport = lang.Text{
		"yunlan export --format md > 白皮书.md\nyunlan export -o 白皮书.html\nyunlan export --format json | jq '.figures[].caption'\nyunlan export -o 白皮书.txt --width 72 --force",
		"yunlan export --format md > paper.md\nyunlan export -o paper.html\nyunlan export --format json | jq '.figures[].caption'\nyunlan export -o paper.txt --width 72 --force",
	}

	shortVersion   = lang.Text{"版本", "the version"}
	exampleVersion = "yunlan version\nyunlan version --json"

	shortCompletion   = lang.Text{"命令行补全的脚本：bash、zsh、fish、powershell", "a completion script for bash, zsh, fish or powershell"}
	longCompletion    = lang.Text{"印出命令行补全的脚本，命令、选项、章节和图表编号都能补全。", "Prints a script that completes commands, options, and the numbers of sections, figures and tables."}
	exampleCompletion = "source <(yunlan completion bash)\nyunlan completion zsh > \"${fpath[1]}/_yunlan\"\nyunlan completion fish > ~/.config/fish/completions/yunlan.fish\nyunlan completion powershell | Out-String | Invoke-Expression"

	shortMan   = lang.Text{"手册页（roff）", "the manual page (roff)"}
	exampleMan = "yunlan man | man -l -\nyunlan man > ~/.local/share/man/man1/yunlan.1"

	shortDoctor   = lang.Text{"检查终端、字宽、颜色、剪贴板、字体和文件夹，并说明如何改善", "check terminal, widths, colour, clipboard, fonts and folders, and say what helps"}
	exampleDoctor = "yunlan doctor\nyunlan doctor --json"
)

// Options.
var (
	flagJSON  = lang.Text{"输出 JSON", "write JSON"}
	flagWidth = lang.Text{"每行 `CELLS` 格，10–1000；0 不折行（管道里的默认）", "`CELLS` of a line, 10 to 1000; 0, the default in a pipe, leaves lines whole"}

	flagFormat      = lang.Text{"`FORMAT` 为 md、json、html、txt；不写则看文件名", "`FORMAT` is md, json, html or txt; by default what the file's name says"}
	flagOutput      = lang.Text{"写入 `FILE`；已有的文件不会被覆盖", "write `FILE`; one that exists is not overwritten"}
	flagExportWidth = lang.Text{"txt 每行 `CELLS` 格，10–1000；0 不折行（默认）", "`CELLS` of a line of txt, 10 to 1000; 0, the default, leaves lines whole"}
	flagPages       = lang.Text{"标出原书每一页的开头（md、html、txt）", "mark where each printed page begins (md, html, txt)"}
	flagForce       = lang.Text{"覆盖已有的文件", "overwrite a file that exists"}
)

// Messages and hints.
var (
	msgNoCommand = lang.Text{"没有“%s”这个命令", "there is no command “%s”"}
	msgNoFlag    = lang.Text{"没有选项 %s", "there is no option %s"}
	msgFlagBare  = lang.Text{"选项 %s 后面要有一个值", "the option %s needs a value"}
	msgFlagValue = lang.Text{"选项 %s 的值“%s”不对", "the option %s does not take “%s”"}
	msgFlagForm  = lang.Text{"选项写法不对：%s", "this is no option: %s"}
	msgNoArgs    = lang.Text{"%s 不接受参数“%s”", "%s takes no argument “%s”"}
	msgNoRef     = lang.Text{"没有说要看什么", "nothing is named to show"}
	msgStdin     = lang.Text{"读不了标准输入：%s", "cannot read standard input: %s"}

	msgNoFormat    = lang.Text{"没有说导出成什么格式", "no format is named"}
	msgWidthFormat = lang.Text{"--width 只用于 txt，不用于 %s", "--width is for txt, not for %s"}
	msgSaved       = lang.Text{"已写入 %s（%d 字节）", "wrote %s (%d byte(s))"}
	msgSave        = lang.Text{"写不了 %s：%s", "cannot write %s: %s"}
	msgNoShell     = lang.Text{"没有说是哪一种命令行", "no shell is named"}
	msgBadShell    = lang.Text{"没有“%s”的补全脚本", "there is no completion for “%s”"}
	msgNoExplorer  = lang.Text{"这里不能打开阅读界面（%s），所以印出文字", "the reader cannot open here (%s), so this is text"}

	hintFormat      = lang.Text{"--format %s，或 -o 文件名", "--format %s, or -o with a file's name"}
	hintWidthFormat = lang.Text{"去掉 --width，或用 --format txt", "leave --width out, or say --format txt"}
	needCompinit    = lang.Text{"yunlan: zsh 的补全还没有打开：先运行 autoload -Uz compinit; compinit", "yunlan: completion of zsh is off: run autoload -Uz compinit; compinit first"}
	hintShells      = lang.Text{"可用的有：%s", "there are %s"}

	msgUnclear    = lang.Text{"“%s”不止一个意思", "“%s” may mean several"}
	hintSearchFor = lang.Text{"检索全文：yunlan search %s", "look through the text: yunlan search %s"}
	msgNotBoth    = lang.Text{"--json 和 --%s 不能同时用", "--json and --%s exclude each other"}
	hintEmptyList = lang.Text{"值不能是空的；不筛选就不写这个选项", "a value cannot be empty; leave the option out for everything"}

	hintHelp       = lang.Text{"运行 %s --help 查看用法", "%s --help says how it is used"}
	hintNear       = lang.Text{"是不是 %s？", "did you mean %s?"}
	hintCommands   = lang.Text{"可用的命令：%s", "commands: %s"}
	hintChoose     = lang.Text{"可用的值：%s", "values: %s"}
	hintWidth      = lang.Text{"宽度是 0（不折行）或 %d–%d 的整数", "a width is 0 (lines stay whole) or %d to %d"}
	hintRef        = lang.Text{"例如 %s 2.3、图4、12页；目录见 yunlan toc", "for example %s 2.3, 图4 or 12页; yunlan toc lists the contents"}
	hintFileName   = lang.Text{"文件名不能是空的；- 是标准输入或标准输出", "a file's name cannot be empty; - is standard input or output"}
	msgNoSuchHome  = lang.Text{"%s=%s：没有这个主目录", "%s=%s: there is no such home folder"}
	hintNoSuchHome = lang.Text{"把 %s 写成以 / 开头的路径，或 ~/文件夹", "give %s a path that begins with / or ~/"}
	hintAgain      = lang.Text{"排除故障后再试一次；yunlan doctor 帮着找原因", "try again when the trouble is over; yunlan doctor helps to find it"}
	hintStdout     = lang.Text{"腾出空间，或输出到别的地方", "make room, or write elsewhere"}
	hintStdin      = lang.Text{"每行写一个编号，如 2.3", "write one reference a line, such as 2.3"}
)

var (
	whyNoInput = lang.Text{"输入不是终端", "standard input is no terminal"}
	stdinName  = lang.Text{"标准输入", "standard input"}
	stdoutName = lang.Text{"标准输出", "standard output"}
)

// What stands between words and around them.
var (
	onPage     = lang.Text{"第%s页", "p. %s"}
	citedAt    = lang.Text{"%s 第%s页", "%s p. %s"}
	beginsPage = lang.Text{"〔第%s页〕", "[p. %s]"}
)

// sourcePrinted stands before a source in the paper.
const sourcePrinted = "来源："

var sourceLabel = lang.Text{"来源：", "source: "}
