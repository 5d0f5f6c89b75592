package cli

import (
	"yunlan/content/lang"
)

// What the command that takes rescued documents back says.
var (
	shortRestore = lang.Text{"恢复退出时未能保存、另存到文件的内容", "restore what could not be saved and was kept in a file"}
	longRestore  = lang.Text{
		"磁盘已满、只读或没有主目录时，云览退出前把未能保存的内容另存成一个文件，并说明它在哪里。\n\n恢复时与现有的内容合并：已有的不重复，后来写的不丢；一条笔记两边都改过，就都留下。同一文件可以恢复多次。原来的删除不会重做。文件原样保留，恢复后可以自己删去。",
		"Where the disk is full or read-only or there is no home, yunlan keeps what could not be saved in a file when you leave, and says where.\n\nIt is merged with what is there: nothing is duplicated, and nothing written since is lost; of a note that was changed here and there both texts stay. A file may be restored more than once. Deletions are not repeated. The file stays as it is; afterwards you may delete it.",
	}
	exampleRestore = lang.Text{"yunlan restore /tmp/yunlan-20261129-165558.json", "yunlan restore /tmp/yunlan-20261129-165558.json"}

	hintOneRescue      = lang.Text{"写明退出时说的那个文件，例如 yunlan restore /tmp/yunlan-20261129-165558.json；笔记文件用 yunlan notes import", "give the file that was named when you left, such as yunlan restore /tmp/yunlan-20261129-165558.json; for a file of notes: yunlan notes import"}
	msgRestore         = lang.Text{"无法恢复 %s：%s", "cannot restore %s: %s"}
	restoreOther       = lang.Text{"这不是云览另存的文件", "it is not a file in which yunlan kept anything"}
	restoreDamaged     = lang.Text{"文件已损坏，不是完整的 JSON", "it is damaged: not a whole JSON document"}
	hintRestoreDamaged = lang.Text{"什么也没有写入。文件若是复制来的，从原处再复制一次", "nothing was written; if it is a copy, copy it again"}
	restoreNewer       = lang.Text{"由更新版本的云览写成", "written by a newer yunlan"}
	hintRestoreNewer   = lang.Text{"请升级云览再恢复", "upgrade yunlan, then restore it"}

	restoredDoc       = lang.Text{"已恢复", "restored"}
	restoredSame      = lang.Text{"已经都有", "all there already"}
	restoreDeleted    = lang.Text{"当时是删除，没有重做；还要删就再删一次", "it had been deleted, which was not repeated; delete it again if you still want to"}
	restoreUnknown    = lang.Text{"本版没有这种内容，请升级云览再恢复", "this yunlan knows nothing of the kind; upgrade, then restore it"}
	restoreDamagedDoc = lang.Text{"这一部分已损坏，没有写入", "this part is damaged and was not written"}
	restoreUnsaved    = lang.Text{"保存失败：%s", "not saved: %s"}

	restoredNothing    = lang.Text{"%s 里没有要恢复的内容", "there is nothing to restore in %s"}
	restoredAll        = lang.Text{"%s 可以删去了", "%s may be deleted now"}
	msgNotAllRestored  = lang.Text{"%s 没有全部恢复", "%s was not restored completely"}
	hintNotAllRestored = lang.Text{"文件原样保留；排除上面说的原因后再运行一次，已恢复的不会重复", "the file stays as it is; see to the causes named above and run it again: nothing is duplicated"}
)
