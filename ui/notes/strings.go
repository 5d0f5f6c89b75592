package notes

import "yunlan/content/lang"

// Words of an export.
var (
	exportTitle = lang.Text{"笔记", "Notes"}
	elsewhere   = lang.Text{"原文里找不到的", "No longer in the paper"}
)

// What is wrong with a file.
var (
	tooLarge    = lang.Text{"文件超过 16 MB", "the file is larger than 16 MB"}
	notNotes    = lang.Text{"不是云览导出的笔记", "not notes that yunlan exported"}
	newerSchema = lang.Text{"由更新版本的云览写成（schema %d）", "written by a newer yunlan (schema %d)"}
	noID        = lang.Text{"第 %d 条没有可用的 id", "note %d has no usable id"}
	noBlock     = lang.Text{"第 %d 条所在的段“%s”不存在", "note %d stands in “%s”, which does not exist"}
	noQuote     = lang.Text{"第 %d 条引的话，白皮书里没有", "what note %d quotes is not in the paper"}
	longText    = lang.Text{"第 %d 条的文字超过 %d 字节", "the text of note %d is longer than %d bytes"}

	hintExport = lang.Text{"用 yunlan notes --json -o FILE 导出的文件", "a file that yunlan notes --json -o FILE wrote"}
	hintField  = lang.Text{"改正或删去这一项再导入；一条也没有写入", "fix or remove this field and import again; nothing was written"}
	hintNewer  = lang.Text{"请升级云览再导入", "update yunlan and import again"}
	hintEntry  = lang.Text{"改正或删去这一条再导入；一条也没有写入", "fix or remove it and import again; nothing was written"}
)
