package cli

// What the commands say about themselves.
const (
	shortToc   = "目录：编号、标题、原书页码"
	exampleToc = "yunlan toc\nyunlan toc --json"

	shortShow   = "印出一节、一段、一图、一表、一注或一页"
	longShow    = shortShow + "\n\nREF 可写作：2.3、二（三）、前言、2.3p4（第四段）、图4 或 fig4、表1 或 tab1、表1r3（第三行）、\n注2 或 note2、12页 或 page12；- 从标准输入逐行读取。"
	exampleShow = "yunlan show 2.4\nyunlan show 图4 表1\nyunlan show 12页 --width 80\nyunlan show 2.3p4 --json"
)

const (
	shortExport   = "导出全文：Markdown、JSON、网页或纯文本"
	longExport    = shortExport + "\n\n不写 -o 则输出到标准输出。html 是一个自足的网页，明暗随系统；json 的字段名不会改变。"
	exampleExport = "yunlan export --format md > 白皮书.md\nyunlan export -o 白皮书.html\nyunlan export --format json | jq '.figures[].caption'\nyunlan export -o 白皮书.txt --width 72 --force"

	shortVersion   = "版本"
	exampleVersion = "yunlan version\nyunlan version --json"

	shortCompletion   = "命令行补全的脚本：bash、zsh、fish、powershell"
	longCompletion    = "印出命令行补全的脚本，命令、选项、章节和图表编号都能补全。"
	exampleCompletion = "source <(yunlan completion bash)\nyunlan completion zsh > \"${fpath[1]}/_yunlan\"\nyunlan completion fish > ~/.config/fish/completions/yunlan.fish\nyunlan completion powershell | Out-String | Invoke-Expression"

	shortMan   = "手册页（roff）"
	exampleMan = "yunlan man | man -l -\nyunlan man > ~/.local/share/man/man1/yunlan.1"

	shortDoctor   = "检查终端、字宽、颜色、剪贴板、字体和文件夹，并说明如何改善"
	exampleDoctor = "yunlan doctor\nyunlan doctor --json"
)

// Options.
const (
	flagJSON  = "输出 JSON"
	flagWidth = "每行 `CELLS` 格，10–1000；0 不折行（管道里的默认）"

	flagFormat      = "`FORMAT` 为 md、json、html、txt；不写则看文件名"
	flagOutput      = "写入 `FILE`；已有的文件不会被覆盖"
	flagExportWidth = "txt 每行 `CELLS` 格，10–1000；0 不折行（默认）"
	flagPages       = "标出原书每一页的开头（md、html、txt）"
	flagForce       = "覆盖已有的文件"
)

// Messages and hints.
const (
	msgNoCommand = "没有“%s”这个命令"
	msgNoFlag    = "没有选项 %s"
	msgFlagBare  = "选项 %s 后面要有一个值"
	msgFlagValue = "选项 %s 的值“%s”不对"
	msgFlagForm  = "选项写法不对：%s"
	msgNoArgs    = "%s 不接受参数“%s”"
	msgNoRef     = "没有说要看什么"
	msgStdin     = "读不了标准输入：%s"

	msgNoFormat    = "没有说导出成什么格式"
	msgWidthFormat = "--width 只用于 txt，不用于 %s"
	msgSaved       = "已写入 %s（%d 字节）"
	msgSave        = "写不了 %s：%s"
	msgNoShell     = "没有说是哪一种命令行"
	msgBadShell    = "没有“%s”的补全脚本"
	msgNoExplorer  = "这里不能打开阅读界面（%s），所以印出文字"

	hintFormat      = "--format %s，或 -o 文件名"
	hintWidthFormat = "去掉 --width，或用 --format txt"
	hintShells      = "可用的有：%s"

	hintHelp     = "运行 %s --help 查看用法"
	hintNear     = "是不是 %s？"
	hintCommands = "可用的命令：%s"
	hintChoose   = "可用的值：%s"
	hintWidth    = "宽度是 0（不折行）或 %d–%d 的整数"
	hintRef      = "例如 %s 2.3、图4、12页；目录见 yunlan toc"
	hintStdin    = "每行写一个编号，如 2.3"
)

const (
	whyNoInput = "输入不是终端"
	stdoutName = "标准输出"
)

const sourceLabel = "来源："
