package textfile

import "yunlan/content/lang"

var (
	readAs  = lang.Text{"按 %s 读取", "read as %s"}
	atPlace = lang.Text{"第 %d 行第 %d 字节：", "line %d, byte %d: "}

	notUTF8 = lang.Text{"字节 0x%02X 不是 UTF-8 文字", "byte 0x%02X is not UTF-8 text"}
	hasNUL  = lang.Text{"含有 NUL（0x00），不是文本文件", "contains NUL (0x00): not a text file"}
	unknown = lang.Text{"认不出文字编码（字节 0x%02X）：不是 UTF-8、UTF-16 或 GB18030", "unknown text encoding (byte 0x%02X): not UTF-8, UTF-16 or GB18030"}
	broken  = lang.Text{"%s 文字已损坏", "damaged %s text"}

	saveHint = lang.Text{"用编辑器打开，另存为 UTF-8", "open it in an editor and save it as UTF-8"}

	tooLarge = lang.Text{"文件超过 %d MB", "the file is larger than %d MB"}
	noFile   = lang.Text{"不是普通文件", "not a regular file"}
	isFolder = lang.Text{"这是一个文件夹", "this is a folder"}
)
