package refusal

import "yunlan/content/lang"

// Why a file is refused, and what to do about it.
var (
	Missing       = Cause{lang.Text{"没有这个文件", "there is no such file"}, lang.Text{"核对路径；以 ./ 开头的总是文件名", "check the path; what begins with ./ is always a file name"}}
	Directory     = Cause{lang.Text{"这是文件夹，不是文件", "it is a folder, not a file"}, lang.Text{"写出其中的一个文件", "name a file in it"}}
	NotRegular    = Cause{lang.Text{"这不是普通文件（管道、设备或套接字）", "it is not a regular file (a pipe, a device or a socket)"}, lang.Text{"管道里的内容用 - 读：命令 | yunlan -", "what comes through a pipe is read with -: command | yunlan -"}}
	LinkLoop      = Cause{lang.Text{"符号链接绕成了圈", "its symbolic links form a loop"}, lang.Text{"改用真实的文件路径", "give the path of the file itself"}}
	Unreadable    = Cause{lang.Text{"无法读取：%s", "it cannot be read: %s"}, lang.Text{"检查文件的权限", "check the permissions of the file"}}
	Empty         = Cause{lang.Text{"文件是空的", "the file is empty"}, lang.Text{"核对是否选对了文件", "check that it is the right file"}}
	NoText        = Cause{lang.Text{"文件里没有文字", "there is no text in the file"}, lang.Text{"若是扫描件，先做文字识别（例如 ocrmypdf），再打开", "a scan needs text recognition first (ocrmypdf, for one)"}}
	Binary        = Cause{lang.Text{"这不是文本，也不是认识的文档格式", "it is neither text nor a known kind of document"}, lang.Text{"可以打开 txt、md、html、docx、epub 和 PDF", "txt, md, html, docx, epub and PDF can be opened"}}
	Unsupported   = Cause{lang.Text{"不能打开 %s 文件", "%s files cannot be opened"}, lang.Text{"在原来的程序里另存为 docx 或 PDF", "save it as docx or PDF in the program that made it"}}
	Archive       = Cause{lang.Text{"这是压缩包，不是文档", "it is an archive, not a document"}, lang.Text{"先解压，再打开里面的文件", "unpack it and open a file in it"}}
	Protected     = Cause{lang.Text{"书有版权保护（DRM），文字读不出", "the book is protected (DRM); its text cannot be read"}, lang.Text{"在购买它的阅读器里看，或向出版者要没有保护的版本", "read it in the reader it was bought for, or ask its publisher for a copy without protection"}}
	HasDTD        = Cause{lang.Text{"文件里有 DTD（实体定义），Word 的文件里不会有", "it has a DTD (definitions of entities), as files of Word never do"}, lang.Text{"核对文件来源，或在 Word 里重新保存", "check where the file is from, or save it anew in Word"}}
	TooLarge      = Cause{lang.Text{"文件有 %d MiB，上限是 %d MiB", "the file has %d MiB; the limit is %d MiB"}, lang.Text{"把文件拆成几份", "split the file"}}
	Bomb          = Cause{lang.Text{"解开后超过 %d MiB，疑似压缩炸弹", "it unpacks to more than %d MiB, as decompression bombs do"}, lang.Text{"核对文件来源；确是文档则先拆开或去掉图片", "check where the file is from; if it is a document, split it or take its pictures out"}}
	TooMany       = Cause{lang.Text{"压缩包里的条目超过 %d 个", "the archive has more than %d entries"}, lang.Text{"核对文件来源", "check where the file is from"}}
	TooDeep       = Cause{lang.Text{"标记嵌套得太深", "its markup is nested too deeply"}, lang.Text{"核对文件来源，或在原来的程序里重新保存", "check where the file is from, or save it again in the program that made it"}}
	Encrypted     = Cause{lang.Text{"文件已加密", "the file is encrypted"}, lang.Text{"先在原来的程序里去掉密码，再打开", "remove the password in the program that made it"}}
	NeedsPassword = Cause{lang.Text{"文件已加密，要密码", "the file is encrypted and needs a password"}, lang.Text{"用 --password-file 给出密码，或在终端里打开，会问密码", "give its password with --password-file, or open it in a terminal, which asks"}}
	WrongPassword = Cause{lang.Text{"密码不对", "the password is wrong"}, lang.Text{"核对密码，再试一次", "check the password, and try once more"}}
	UnknownCipher = Cause{lang.Text{"文件用不认识的方法加密", "the file is encrypted in a way that is not known"}, lang.Text{"先在原来的程序里去掉加密，再打开", "remove the encryption in the program that made it"}}
	Damaged       = Cause{lang.Text{"文件不完整或已损坏：%s", "the file is incomplete or damaged: %s"}, lang.Text{"重新下载或重新保存，再试一次", "download or save it again, and try once more"}}
	BadEncoding   = Cause{lang.Text{"不是 %s 编码的文字", "it is not text in %s"}, lang.Text{"换一个 --encoding（utf-8、gb18030、big5、utf-16），或不写，由程序判断", "give another --encoding (utf-8, gb18030, big5, utf-16), or leave it out to have it detected"}}
	NoEncoding    = Cause{lang.Text{"不认识编码“%s”", "unknown encoding “%s”"}, lang.Text{"可用 utf-8、gb18030、big5、utf-16", "utf-8, gb18030, big5 and utf-16 are known"}}
)

// NoWords is of a file that is no scan: it has pictures, running text or nothing.
var NoWords = Cause{lang.Text{"文件里没有文字", "there is no text in the file"}, lang.Text{"核对是否选对了文件；文字若都在图片里，先做文字识别", "check that it is the right file; if its words are pictures, they need text recognition first"}}

// Container is the part of an archive that lists its entries, for Broken.
var Container = lang.Text{"文件的目录读不出", "its directory cannot be read"}
