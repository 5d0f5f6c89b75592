package store

import "yunlan/content/lang"

// What the reader is told. The first %s is the kind's title, the second why.
var (
	msgNewer         = lang.Text{"%s由更新版本的云览写成，本版不读也不改。", "%s: written by a newer yunlan; this one neither reads nor changes it."}
	msgStuck         = lang.Text{"%s的文件已损坏，且无法移走（%s）。", "%s: the file is damaged and cannot be moved aside (%s)."}
	msgUnreadable    = lang.Text{"%s的文件无法读取：%s。文件原样保留。", "%s: the file cannot be read: %s. It stays as it is."}
	msgUnsaved       = lang.Text{"%s保存失败：%s。", "%s: not saved: %s."}
	msgDamagedBacked = lang.Text{"%s的文件已损坏（%s），已移到一旁，改用上一次的备份。", "%s: the file was damaged (%s) and has been moved aside; the last backup is used."}
	msgDamagedAnew   = lang.Text{"%s的文件已损坏（%s），已移到一旁，从头开始。", "%s: the file was damaged (%s) and has been moved aside; starting from scratch."}
	msgTrimmed       = lang.Text{"%s的文件里有本版不认识的大量内容（超过 1 MB 或 64 层），不再带着；原文件已另存到一旁。", "%s: the file has more content that this yunlan does not know than it carries (over 1 MB or 64 levels); the whole file has been put aside."}

	inMemory = lang.Text{"改动先留在内存里，本次使用不受影响。", " Changes stay in memory; this session goes on as usual."}
)

// What the reader can do.
var (
	hintNewer      = lang.Text{"请升级云览。", "Upgrade yunlan."}
	hintStuck      = lang.Text{"请检查该文件所在文件夹的权限。", "Check the permissions of the folder that holds the file."}
	hintUnreadable = lang.Text{"请检查文件的所有者和权限（例如是否曾用 sudo 运行）。", "Check who owns the file and its permissions (was yunlan run with sudo?)."}
	hintUnsaved    = lang.Text{"故障排除后，下一次保存会一并补上；退出前也可以导出。", "Once the problem is fixed, the next save writes everything; you can also export before you leave."}
	hintTrimmed    = lang.Text{"认识的内容都在；其余的可按上面的路径找回。", "What yunlan knows is all there; the rest can be found at that path."}
	hintDamaged    = lang.Text{"原文件没有删除，可按上面的路径找回其中的内容。", "The old file was not deleted; its content can be found at that path."}
)

// What is wrong with a file.
var (
	whyBroken   = lang.Text{"内容不完整，或不是 JSON", "it is cut off, or no JSON"}
	whyForeign  = lang.Text{"内容不是云览写的格式", "it is not what yunlan writes"}
	whyNowhere  = lang.Text{"链接指向的文件不存在", "it is a link that leads nowhere"}
	whyNoFile   = lang.Text{"不是文件", "it is not a file"}
	whyEncoding = lang.Text{"不是 UTF-8 编码", "it is not UTF-8"}
)

// Why nothing was read or written, apart from system errors.
var (
	whyNoFolder = lang.Text{"没有主目录", "there is no home folder"}
	whyBusy     = lang.Text{"另一个云览一直占用着", "another yunlan holds it"}
	whyTooLarge = lang.Text{"内容超过 16 MB", "more than 16 MB"}
)

// Title is a kind's name for a person.
func Title(kind string) string {
	for _, known := range []map[string]lang.Text{titles, apart} {
		if title, ok := known[kind]; ok {
			return title.String()
		}
	}
	return kind
}

var titles = map[string]lang.Text{
	"place":    {"阅读位置", "reading place"},
	"settings": {"设置", "settings"},
	"queries":  {"检索历史", "past searches"},
	"marks":    {"书签", "bookmarks"},
	"notes":    {"笔记", "notes"},
	"runs":     {"自评记录", "assessments"},
	"draft":    {"自评草稿", "assessment in progress"},
	"reading":  {"阅读统计", "reading statistics"},
	"recent":   {"常用动作", "recent actions"},
	"routes":   {"阅读路线的进度", "progress on routes"},
	"firm":     {"企业情况", "facts about the firm"},
	"cite":     {"引文信息", "citation data"},
	"pages":    {"页码的校正", "the correction of page numbers"},
	"opened":   {"最近读过的文档", "documents read last"},

	"corrections": {"改过的标题", "corrected headings"},
	"writing":     {"没写完的文字", "unfinished text"},
}

// apart are kinds of other packages. What cannot be written of them is not rescued:
// it can be had again from the reader's files.
var apart = map[string]lang.Text{
	"library": {"文库", "library"},
}

// say formats a message; the kind's name becomes its title.
func say(format lang.Text, kind string, why ...any) string {
	return format.F(append([]any{Title(kind)}, why...)...)
}
