package cli

import "yunlan/content/lang"

// What the command on the cache says.
var (
	shortCache = lang.Text{"检索索引占的空间；cache clear 清空", "the space that search indexes take; cache clear empties it"}
	longCache  = lang.Text{
		"\n\n检索要用的索引放在缓存文件夹里，下次打开就不用再建。超过 200 MB 时，先删最久没用的。\n第一次打开 PDF 时编译的读取程序（约 22 MB）也在那里。\n清空不丢任何东西：下次检索会重建，一份白皮书约 0.1 秒；下次打开 PDF 会重新编译，约几秒。",
		"\n\nThe indexes that searches use lie in the cache folder, so that they need not be made at the next start. Beyond 200 MB the least recently used are deleted first.\nThe reader of PDF files, compiled when the first is opened (about 22 MB), is there too.\nNothing is lost when it is cleared: the next search rebuilds its index, in a tenth of a second for one paper, and the next PDF file\ncompiles the reader again, in a few seconds.",
	}
	shortCacheClear = lang.Text{"清空检索索引和编译好的 PDF 读取程序", "empty the cache of search indexes and of the compiled reader of PDF files"}
	cacheHolds      = lang.Text{"%s：%d 个检索索引，%s MB", "%s: %d search index(es), %s MB"}
	cacheHoldsPDF   = lang.Text{"读 PDF 的程序（编译好的）：%s MB", "the reader of PDF files, compiled: %s MB"}
	cacheCleared    = lang.Text{"已清空，腾出 %s MB", "cleared, %s MB freed"}
	msgCache        = lang.Text{"缓存 %s 不可用：%s", "the cache %s cannot be used: %s"}
	hintCache       = lang.Text{"检查这个文件夹的权限，或删除它；里面没有不能重建的东西", "check the permissions of that folder, or delete it; it holds nothing that cannot be rebuilt"}
)
