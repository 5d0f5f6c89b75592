package save

import "yunlan/content/lang"

// Messages and hints.
var (
	msgExists  = lang.Text{"%s 已经存在", "%s already exists"}
	msgFolder  = lang.Text{"%s 是一个文件夹", "%s is a folder"}
	msgSpecial = lang.Text{"%s 不是普通文件", "%s is not a regular file"}
	msgSave    = lang.Text{"无法写入 %s：%s", "cannot write %s: %s"}

	msgMake = lang.Text{"无法创建文件夹 %s：%s", "cannot make the folder %s: %s"}

	hintExists  = lang.Text{"换一个文件名，或加 --force 覆盖", "choose another name, or --force to replace it"}
	hintFolder  = lang.Text{"在后面加上文件名", "add a file name to it"}
	hintSpecial = lang.Text{"要输出到标准输出，去掉 -o 或用 -o -", "for standard output leave -o out or use -o -"}
	hintShorter = lang.Text{"换一个短些的文件名", "choose a shorter name"}
	hintMake    = lang.Text{"换一个文件夹的名字或位置", "choose another name or place for the folder"}
	hintSave    = lang.Text{"换一个文件夹，或去掉 -o 输出到标准输出", "choose another folder, or leave -o out for standard output"}
)
