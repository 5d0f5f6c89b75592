package disk

import (
	"errors"
	"io/fs"
	"os"
	"syscall"

	"yunlan/content/lang"
)

var reasons = []struct {
	err  error
	text lang.Text
}{
	{syscall.ENOSPC, lang.Text{"磁盘已满", "the disk is full"}},
	{syscall.EDQUOT, lang.Text{"超出磁盘配额", "the disk quota is exceeded"}},
	{syscall.EROFS, lang.Text{"磁盘是只读的", "the disk is read-only"}},
	{syscall.ENOTDIR, lang.Text{"路径中有一段不是文件夹", "a part of the path is not a folder"}},
	{syscall.EISDIR, lang.Text{"这是一个文件夹", "this is a folder"}},
	{syscall.ENAMETOOLONG, lang.Text{"名字太长", "the name is too long"}},
	{syscall.ELOOP, lang.Text{"链接绕成了圈", "its links lead in a circle"}},
	{syscall.EIO, lang.Text{"磁盘读写出错", "the disk failed"}},
	{fs.ErrPermission, lang.Text{"没有权限", "permission denied"}},
	{fs.ErrNotExist, lang.Text{"文件夹不存在", "the folder does not exist"}},
}

// Reason says in the language in use why the system refused; the path, which
// the caller knows, is left out.
func Reason(err error) string {
	for _, r := range reasons {
		if errors.Is(err, r.err) {
			return r.text.String()
		}
	}
	var at *fs.PathError
	var between *os.LinkError
	switch {
	case errors.As(err, &at):
		return at.Err.Error()
	case errors.As(err, &between):
		return between.Err.Error()
	}
	return err.Error()
}
