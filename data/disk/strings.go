package disk

import "yunlan/content/lang"

// Why the system refused.
var (
	full       = lang.Text{"磁盘已满", "the disk is full"}
	tooLarge   = lang.Text{"文件超过系统允许的大小", "the file is larger than the system allows"}
	quota      = lang.Text{"超出磁盘配额", "the disk quota is exceeded"}
	readOnly   = lang.Text{"磁盘是只读的", "the disk is read-only"}
	notAFolder = lang.Text{"路径中有一段不是文件夹", "a part of the path is not a folder"}
	isAFolder  = lang.Text{"这是一个文件夹", "this is a folder"}
	longName   = lang.Text{"名字太长", "the name is too long"}
	circle     = lang.Text{"链接绕成了圈", "its links lead in a circle"}
	failed     = lang.Text{"磁盘读写出错", "the disk failed"}
	denied     = lang.Text{"没有权限", "permission denied"}
	noFolder   = lang.Text{"文件夹不存在", "the folder does not exist"}
)
