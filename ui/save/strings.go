package save

import (
	"errors"
	"io/fs"
	"syscall"

	"yunlan/content/lang"
)

// Messages and hints.
var (
	msgExists  = lang.Text{"%s 已经存在", "%s exists already"}
	msgFolder  = lang.Text{"%s 是一个文件夹", "%s is a folder"}
	msgSpecial = lang.Text{"%s 不是普通文件", "%s is not a regular file"}
	msgSave    = lang.Text{"写不了 %s：%s", "cannot write %s: %s"}

	hintExists  = lang.Text{"换一个文件名，或加 --force 覆盖", "choose another name, or --force to replace it"}
	hintFolder  = lang.Text{"在后面加上文件名", "add a file name to it"}
	hintSpecial = lang.Text{"要输出到标准输出，去掉 -o 或用 -o -", "for standard output leave -o out or say -o -"}
	hintSave    = lang.Text{"换一个文件夹，或去掉 -o 输出到标准输出", "choose another folder, or leave -o out for standard output"}
)

// Why the system refused.
var reasons = []struct {
	err  error
	text lang.Text
}{
	{syscall.ENOSPC, lang.Text{"磁盘已满", "the disk is full"}},
	{syscall.EDQUOT, lang.Text{"超出磁盘配额", "the disk quota is exceeded"}},
	{syscall.EROFS, lang.Text{"磁盘是只读的", "the disk is read-only"}},
	{syscall.ENOTDIR, lang.Text{"路径中有一段不是文件夹", "a part of the path is not a folder"}},
	{syscall.EISDIR, lang.Text{"这是一个文件夹", "this is a folder"}},
	{fs.ErrPermission, lang.Text{"没有权限", "permission denied"}},
	{fs.ErrNotExist, lang.Text{"文件夹不存在", "the folder does not exist"}},
}

// Reason says in the language in use why the system refused to write.
func Reason(err error) string {
	for _, r := range reasons {
		if errors.Is(err, r.err) {
			return r.text.String()
		}
	}
	return err.Error()
}
