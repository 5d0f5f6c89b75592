package disk

import "yunlan/content/lang"

// Why Windows refused.
var (
	inUse     = lang.Text{"另一个程序正开着这个文件，关掉它再试", "another program has the file open; close it and try again"}
	badName   = lang.Text{"名字里有 Windows 不允许的字符（< > : \" | ? *），或以点、空格结尾", "the name has a character that Windows does not allow (< > : \" | ? *), or ends with a dot or a space"}
	reserved  = lang.Text{"Windows 把这个名字留给设备（CON、NUL、COM1 等）", "Windows keeps this name for a device (CON, NUL, COM1 and others)"}
	noDrive   = lang.Text{"没有这个盘", "there is no such drive"}
	notReady  = lang.Text{"盘没有准备好", "the drive is not ready"}
	noNetwork = lang.Text{"连不上网络文件夹", "the network folder cannot be reached"}
	infected  = lang.Text{"安全软件不让读写这个文件", "the security software does not allow this file"}
)
