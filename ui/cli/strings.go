package cli

import (
	"io/fs"
	"syscall"
)

// What the commands say about themselves.
const (
	shortRoot   = "云览：在终端里读《云计算白皮书（2023年）》"
	longRoot    = shortRoot + "\n\n在终端里直接运行即打开阅读界面；REF 指定从哪里读起。输出到管道或文件时，印出目录（或 REF 的内容）。"
	exampleRoot = "yunlan            打开阅读界面\nyunlan 2.3        从二（三）读起\nyunlan | less     目录"

	shortHelp = "命令的用法"

	shortToc   = "目录：编号、标题、原书页码"
	exampleToc = "yunlan toc\nyunlan toc --json"

	shortShow   = "印出一节、一段、一图、一表、一注或一页"
	longShow    = shortShow + "\n\nREF 可写作：2.3、二（三）、前言、2.3p4（第四段）、图4 或 fig4、表1 或 tab1、表1r3（第三行）、\n注2 或 note2、12页 或 page12；- 从标准输入逐行读取。"
	exampleShow = "yunlan show 2.4\nyunlan show 图4 表1\nyunlan show 12页 --width 80\nyunlan show 2.3p4 --json"
)

// Options.
const (
	flagHelp  = "显示用法"
	flagColor = "颜色：auto 自动、always 总是、never 从不"
	flagJSON  = "输出 JSON"
	flagWidth = "每行的宽度，10–1000 格；0 不折行（管道里的默认）"
)

// Help.
const (
	headUsage    = "用法："
	headExamples = "例子："
	headCommands = "命令："
	headOptions  = "选项："
	headShared   = "通用选项："
	useOptions   = "[选项]"
)

// Messages and hints.
const (
	msgNoCommand = "没有“%s”这个命令"
	msgNoFlag    = "没有选项 %s"
	msgFlagBare  = "选项 %s 后面要有一个值"
	msgFlagValue = "选项 %s 的值“%s”不对"
	msgNoArgs    = "%s 不接受参数“%s”"
	msgNoRef     = "没有说要看什么"
	msgStdin     = "读不了标准输入：%s"

	hintHelp     = "运行 %s --help 查看用法"
	hintNear     = "是不是 %s？"
	hintCommands = "可用的命令：%s"
	hintChoose   = "可用的值：%s"
	hintWidth    = "宽度是 0（不折行）或 %d–%d 的整数"
	hintRef      = "例如 %s 2.3、图4、12页；目录见 yunlan toc"
	hintStdin    = "每行写一个编号，如 2.3"
)

const sourceLabel = "来源："

// Why the system refused.
var reasons = []struct {
	err  error
	text string
}{
	{syscall.ENOSPC, "磁盘已满"},
	{syscall.EDQUOT, "超出磁盘配额"},
	{syscall.EROFS, "磁盘是只读的"},
	{syscall.ENOTDIR, "路径中有一段不是文件夹"},
	{syscall.EISDIR, "这是一个文件夹"},
	{fs.ErrPermission, "没有权限"},
	{fs.ErrNotExist, "文件夹不存在"},
}
