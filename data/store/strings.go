package store

import "fmt"

// What the reader is told. The first %s is the kind's title, the second why.
const (
	msgNewer         = "%s由更新版本的云览写成，本版不读也不改。"
	msgStuck         = "%s的文件已损坏，又移不开（%s），本次改动先留在内存里。"
	msgUnreadable    = "%s的文件读不了：%s。文件原样保留，本次改动先留在内存里。"
	msgUnsaved       = "%s没能存盘：%s。改动先留在内存里，本次使用不受影响。"
	msgDamagedBacked = "%s的文件已损坏（%s），已移到一旁，改用上一次的备份。"
	msgDamagedAnew   = "%s的文件已损坏（%s），已移到一旁，从头开始。"
)

// What the reader can do.
const (
	hintNewer      = "请升级云览；在此之前，本次改动只留在内存里。"
	hintStuck      = "请检查该文件所在目录的权限。"
	hintUnreadable = "请检查文件的所有者和权限（例如是否曾用 sudo 运行）。"
	hintUnsaved    = "故障排除后，下一次保存会一并补上；退出前也可以导出。"
	hintDamaged    = "原文件没有删除，可按上面的路径找回其中的内容。"
)

// Why the system refused.
const (
	whyNoFolder  = "没有主目录"
	whyBusy      = "另一个云览一直占用着"
	whyTooLarge  = "内容超过 16 MB"
	whyFull      = "磁盘已满"
	whyQuota     = "磁盘配额已用完"
	whyReadOnly  = "磁盘只读"
	whyNotFolder = "路径中有一段不是目录"
	whyForbidden = "没有权限"
)

// say fills a message; the kind's name becomes its title.
func say(format, kind string, why ...any) string {
	title, ok := map[string]string{
		"place":    "阅读位置",
		"settings": "设置",
		"queries":  "检索历史",
		"marks":    "书签",
		"notes":    "笔记",
		"runs":     "自评记录",
		"draft":    "自评草稿",
	}[kind]
	if !ok {
		title = kind
	}
	return fmt.Sprintf(format, append([]any{title}, why...)...)
}
