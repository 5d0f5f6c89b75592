package store

import "yunlan/content/lang"

// What the reader is told. The first %s is the kind's title, the second why.
var (
	msgNewer         = lang.Text{"%s由更新版本的云览写成，本版不读也不改。", "%s: written by a newer yunlan; this one neither reads nor changes it."}
	msgStuck         = lang.Text{"%s的文件已损坏，又移不开（%s），本次改动先留在内存里。", "%s: the file is damaged and cannot be moved aside (%s); changes stay in memory for now."}
	msgUnreadable    = lang.Text{"%s的文件读不了：%s。文件原样保留，本次改动先留在内存里。", "%s: the file cannot be read: %s. It stays as it is; changes stay in memory for now."}
	msgUnsaved       = lang.Text{"%s没能存盘：%s。改动先留在内存里，本次使用不受影响。", "%s: not saved: %s. Changes stay in memory; this session goes on as usual."}
	msgDamagedBacked = lang.Text{"%s的文件已损坏（%s），已移到一旁，改用上一次的备份。", "%s: the file was damaged (%s) and has been moved aside; the last backup is used."}
	msgDamagedAnew   = lang.Text{"%s的文件已损坏（%s），已移到一旁，从头开始。", "%s: the file was damaged (%s) and has been moved aside; starting anew."}
)

// What the reader can do.
var (
	hintNewer      = lang.Text{"请升级云览；在此之前，本次改动只留在内存里。", "Upgrade yunlan; until then changes stay in memory."}
	hintStuck      = lang.Text{"请检查该文件所在目录的权限。", "Check the permissions of the folder that holds the file."}
	hintUnreadable = lang.Text{"请检查文件的所有者和权限（例如是否曾用 sudo 运行）。", "Check who owns the file and its permissions (was yunlan run with sudo?)."}
	hintUnsaved    = lang.Text{"故障排除后，下一次保存会一并补上；退出前也可以导出。", "When the trouble is over, the next save writes everything; you can also export before you leave."}
	hintDamaged    = lang.Text{"原文件没有删除，可按上面的路径找回其中的内容。", "The old file was not deleted; its content can be found at that path."}
)

// Why the system refused.
var (
	whyNoFolder  = lang.Text{"没有主目录", "there is no home folder"}
	whyBusy      = lang.Text{"另一个云览一直占用着", "another yunlan holds it"}
	whyTooLarge  = lang.Text{"内容超过 16 MB", "more than 16 MB"}
	whyFull      = lang.Text{"磁盘已满", "the disk is full"}
	whyQuota     = lang.Text{"磁盘配额已用完", "the disk quota is used up"}
	whyReadOnly  = lang.Text{"磁盘只读", "the disk is read-only"}
	whyNotFolder = lang.Text{"路径中有一段不是目录", "part of the path is no folder"}
	whyForbidden = lang.Text{"没有权限", "permission denied"}
)

// say fills a message; the kind's name becomes its title.
func say(format lang.Text, kind string, why ...any) string {
	name, ok := map[string]lang.Text{
		"place":    {"阅读位置", "reading place"},
		"settings": {"设置", "settings"},
		"queries":  {"检索历史", "past searches"},
		"marks":    {"书签", "marks"},
		"notes":    {"笔记", "notes"},
		"runs":     {"自评记录", "assessments"},
		"draft":    {"自评草稿", "assessment in progress"},
		"reading":  {"阅读统计", "reading statistics"},
	}[kind]
	title := name.String()
	if !ok {
		title = kind
	}
	return format.F(append([]any{title}, why...)...)
}
