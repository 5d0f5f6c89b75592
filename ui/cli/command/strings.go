package command

import (
	"yunlan/content/lang"
)

// Messages and hints.
var (
	stdinSpent = lang.Text{"标准输入已经用来读文档了", "standard input was read as the document already"}
	hintSpent  = lang.Text{"文档和答案只能有一个从标准输入来，另一个写文件名", "the document or the other input can come from standard input, not both: name a file for one"}
	namedPipe  = lang.Text{"这是一个命名管道", "this is a named pipe"}

	msgNotSure     = lang.Text{"没有确认就不删除：%s", "not deleted without a confirmation: %s"}
	hintYes        = lang.Text{"加 --yes", "add --yes"}
	msgKept        = lang.Text{"没有删除", "nothing was deleted"}
	askDelete      = lang.Text{"删除%s？删除后无法恢复。", "Delete %s? This cannot be undone."}
	deleteIt       = lang.Text{"删除", "Delete"}
	keepIt         = lang.Text{"不删", "Keep"}
	MsgNoExtension = lang.Text{"不支持 %s 格式", "%s files are not supported"}
	MsgTwoFormats  = lang.Text{"--json 和 --format %s 不能同时用", "--json and --format %s cannot be used together"}
	HintTwoFormats = lang.Text{"去掉其中一个", "leave one of them out"}
	MsgWidthText   = lang.Text{"--width 只用于文字，不用于 %s", "--width is for text, not for %s"}
	HintWidthText  = lang.Text{"去掉 --width，或用 --format text", "leave --width out, or use --format text"}
	msgForExcel    = lang.Text{"要用 Excel 打开，请加 --excel", "to open it in Excel, add --excel"}
	msgExcel       = lang.Text{"--excel 只用于 csv", "--excel is for csv alone"}
	hintExcel      = lang.Text{"加 --format csv，或 -o 一个 .csv 文件", "add --format csv, or -o with a .csv file"}
	msgBinary      = lang.Text{"%s 不能印在终端上", "%s cannot be shown in a terminal"}
	hintBinary     = lang.Text{"写成文件：-o 文件名.%s", "write a file: -o NAME.%s"}

	HintPlace       = lang.Text{"写明省市，如 北京、广东深圳宝安、成都高新区", "name a province or city, such as Beijing, Shenzhen Baoan or Chengdu High-tech Zone; a name that several cities share needs its province"}
	HintJSON        = lang.Text{"检查逗号、冒号、引号和括号：要用半角，最后一项后面没有逗号", "check commas, colons, quotes and brackets: ASCII ones, and no comma after the last item"}
	noSuchFile      = lang.Text{"没有这个文件", "there is no such file"}
	msgNoSubcommand = lang.Text{"%s 没有“%s”这个命令", "%s has no command “%s”"}
	hintSubcommands = lang.Text{"%s 的命令：%s", "the commands of %s: %s"}
	msgNoFlag       = lang.Text{"没有选项 %s", "there is no option %s"}
	msgFlagBare     = lang.Text{"选项 %s 后面要有一个值", "the option %s needs a value"}
	msgFlagValue    = lang.Text{"选项 %s 的值“%s”不对", "the option %s does not take “%s”"}
	msgFlagForm     = lang.Text{"选项写法不对：%s", "this is not an option: %s"}
	MsgNoArgs       = lang.Text{"%s 不接受参数“%s”", "%s takes no argument “%s”"}

	MsgSaved      = lang.Text{"已写入 %s（%d 字节）", "wrote %s (%d byte(s))"}
	msgSave       = lang.Text{"无法写入 %s：%s", "cannot write %s: %s"}
	msgNoExplorer = lang.Text{"这里不能打开阅读界面（%s），所以印出文字", "the explorer cannot open here (%s), so this is text"}

	HintFormat = lang.Text{"--format %s，或 -o 文件名", "--format %s, or -o with a file's name"}

	msgUnclear    = lang.Text{"“%s”不止一个意思", "“%s” may mean several"}
	msgNotBoth    = lang.Text{"--json 和 --%s 不能同时用", "--json and --%s cannot be used together"}
	hintEmptyList = lang.Text{"值不能是空的；不筛选就不写这个选项", "a value cannot be empty; leave the option out for everything"}

	HintHelp     = lang.Text{"运行 %s --help 查看用法", "%s --help says how it is used"}
	hintNear     = lang.Text{"是不是 %s？", "did you mean %s?"}
	HintChoose   = lang.Text{"可用的值：%s", "values: %s"}
	hintWidth    = lang.Text{"宽度是 0（不折行）或 %d–%d 的整数", "a width is 0 (lines stay whole) or %d to %d"}
	hintFileName = lang.Text{"文件名不能是空的；- 是标准输入或标准输出", "a file's name cannot be empty; - is standard input or output"}
	hintAgain    = lang.Text{"排除故障后再试一次；yunlan doctor 帮着找原因", "try again once the problem is fixed; yunlan doctor helps to find it"}
	hintStdout   = lang.Text{"腾出空间，或输出到别的地方", "make room, or write elsewhere"}
	msgOneName   = lang.Text{"一次只能查一个名字，“%s”是多余的", "one name at a time; “%s” is one too many"}
	hintOneName  = lang.Text{"名字中有空格时加引号", "quote a name that holds spaces"}
)

// Options.
var (
	flagFormats   = lang.Text{"`FORMAT` 为 %s；不写则看文件名", "`FORMAT` is %s; by default what the file's name says"}
	flagExcel     = lang.Text{"CSV 供 Excel、LibreOffice 打开：汉字不乱码，日期和编号不被改写", "CSV for Excel and LibreOffice: no garbled Chinese, dates and numbers stay as they are"}
	flagAsJSON    = lang.Text{"即 --format json", "the same as --format json"}
	flagTheme     = lang.Text{"`THEME` 为 auto、dark、light、mono", "`THEME` is auto, dark, light or mono"}
	flagAmbiguous = lang.Text{"“”—…① 等字符的宽度，`CELLS` 为 auto、1、2", "width of “ ” — … ① and their like: `CELLS` is auto, 1 or 2"}
	FlagASCII     = lang.Text{"边框只用 ASCII 字符", "draw with ASCII characters alone"}
	flagNoMouse   = lang.Text{"不用鼠标", "leave the mouse to the terminal"}
	FlagJSON      = lang.Text{"输出 JSON", "write JSON"}
	FlagWidth     = lang.Text{"每行 `CELLS` 格，10–1000；0 不折行（管道里的默认）", "`CELLS` of a line, 10 to 1000; 0, the default in a pipe, leaves lines whole"}

	FlagOutput = lang.Text{"写入 `FILE`；已有的文件不会被覆盖", "write `FILE`; one that exists is not overwritten"}
	FlagForce  = lang.Text{"覆盖已有的文件", "overwrite a file that exists"}
)

// FlagText is what --text is, for commands that show what the paper says.
var FlagText = lang.Text{"读哪种文字，`TEXT` 为 zh 原文、both 逐句对照、en 英译（非官方）；不写则随界面", "the text to read: `TEXT` is zh (the Chinese), both (sentence by sentence) or en (unofficial translation); by default the interface's"}

var (
	msgNoEnglish  = lang.Text{"这份文档没有英译", "this document has no translation"}
	hintNoEnglish = lang.Text{"去掉 --text：英译只有自带的白皮书有", "leave --text out: only the bundled paper is translated"}
	citedAt       = lang.Text{"%s 第%s页", "%s p. %s"}
)

// What stands between words and around them.
var (
	beginsPage = lang.Text{"〔第%s页〕", "[p. %s]"}
)

var badCount = lang.Text{"请输入不小于 0 的整数", "give a whole number, 0 or more"}

var (
	whyNoInput = lang.Text{"输入不是终端", "standard input is not a terminal"}
	stdinName  = lang.Text{"标准输入", "standard input"}
	stdoutName = lang.Text{"标准输出", "standard output"}
)

// SourcePrinted stands before a source in the paper.
const SourcePrinted = "来源："

// Messages and hints of a query.
var (
	msgLongQuery  = lang.Text{"要检索的有 %d 字，最多 %d 字", "the query has %d characters, at most %d are searched for"}
	hintLongQuery = lang.Text{"请留下最要紧的词", "keep the words that matter most"}
	msgNoQuery    = lang.Text{"请输入检索词", "missing search text"}
	hintQuery     = lang.Text{"例如 yunlan search 平台工程", "for example yunlan search platform engineering"}
	msgNoKind     = lang.Text{"没有“%s”这一类", "unknown kind “%s”"}
	msgNoChapter  = lang.Text{"“%s”不是章节", "“%s” is not a chapter or section"}
	hintChapter   = lang.Text{"写 2、2.3、前言；目录见 yunlan toc", "give 2, 2.3 or Foreword; yunlan toc lists them"}
)
