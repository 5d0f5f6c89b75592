package cli

import (
	"yunlan/content/lang"
)

// What the commands on citations say.
var (
	flagCite = lang.Text{
		"写成引文，`STYLE` 为 plain 通用、gbt7714、markdown、bibtex",
		"as a citation, `STYLE` is plain, gbt7714, markdown or bibtex",
	}
	msgCiteWith  = lang.Text{"--cite 不能和 --%s 同时用", "--cite and --%s cannot be used together"}
	hintCiteWith = lang.Text{"去掉 --%s", "leave out --%s"}
)

// What the commands on notes say.
var (
	shortNotes = lang.Text{"笔记与划线：列出、导出、导入、删除", "notes and highlights: list, export, import, delete"}
	longNotes  = lang.Text{
		"列出笔记与划线，每条带出处、引文和编号。\n\nmd 和 json 带引文、章节、页码、日期；json 可以再导入，其中 start、end 按 UTF-8 字节计。笔记只在这台机器上。",
		"Lists notes and highlights, each with its place, its quote and its ID.\n\nmd and json carry quote, section, page and date; json can be imported again; its start and end are bytes of UTF-8. Notes stay on this machine.",
	}
	exampleNotes = lang.Text{
		"yunlan notes\nyunlan notes -o 笔记.md\nyunlan notes --json -o 笔记.json\nyunlan notes import 笔记.json",
		"yunlan notes\nyunlan notes -o notes.md\nyunlan notes --json -o notes.json\nyunlan notes import notes.json",
	}
	flagNotesFormat  = lang.Text{"`FORMAT` 为 text、md、json；不写则看文件名", "`FORMAT` is text, md or json; else the file's name decides"}
	flagNotesLibrary = lang.Text{"自带的白皮书和文库里全部文档的笔记", "the notes in the bundled paper and in all documents of the library"}
	msgNotesOrDoc    = lang.Text{"--library 列出全部文档的笔记，--doc 只列一份的", "--library lists the notes of all documents, --doc those of one"}
	hintNotesOrDoc   = lang.Text{"只能写其中一个", "use only one of them"}
	flagNotesJSON    = lang.Text{"即 --format json", "the same as --format json"}
	notePage         = lang.Text{"第%s页", "p. %s"}
	msgNoNotes       = lang.Text{"还没有笔记", "no notes yet"}
	hintNoNotes      = lang.Text{"在阅读界面按 a 写一条，或 yunlan notes import FILE", "press a in the reader to write one, or yunlan notes import FILE"}

	shortNotesImport = lang.Text{"导入笔记，已有的不重复", "import notes; existing ones are not duplicated"}
	longNotesImport  = lang.Text{
		"导入 yunlan notes --json 写的文件，- 为标准输入。\n\n编号相同、或位置和文字都相同的不重复；同一编号以后改的为准。文件有一处不对，就一条也不写入。",
		"Imports a file that yunlan notes --json wrote; - is standard input.\n\nNotes of the same ID, or of the same passage and text, are not duplicated; where the ID is the same, the newer text stays. If anything in the file is wrong, nothing is written.",
	}
	exampleNotesImport = lang.Text{"yunlan notes import 笔记.json\nyunlan notes import - < 笔记.json", "yunlan notes import notes.json\nyunlan notes import - < notes.json"}
	msgOneFile         = lang.Text{"请指定一个文件", "one file is needed"}
	hintOneFile        = lang.Text{"例如 yunlan notes import 笔记.json，- 为标准输入", "for example yunlan notes import notes.json; - is standard input"}
	msgImport          = lang.Text{"无法导入 %s：%s", "cannot import %s: %s"}
	imported           = lang.Text{"新增 %d 条，更新 %d 条，已有 %d 条", "%d added, %d updated, %d already there"}

	shortNotesDelete   = lang.Text{"删除笔记", "delete notes"}
	exampleNotesDelete = lang.Text{"yunlan notes delete ID\nyunlan notes delete --all --yes", "yunlan notes delete ID\nyunlan notes delete --all --yes"}
	flagNotesAll       = lang.Text{"删除全部笔记与划线，备份也删", "delete all notes and highlights, backups too"}
	msgWhichNotes      = lang.Text{"请指定要删除的笔记", "name the notes to delete"}
	hintWhichNotes     = lang.Text{"写明编号（见 yunlan notes），或只写 --all", "give IDs (see yunlan notes), or --all alone"}
	msgNoNote          = lang.Text{"没有编号为“%s”的笔记；一条也没有删", "no note has the ID “%s”; nothing was deleted"}
	hintNoNote         = lang.Text{"编号见 yunlan notes", "yunlan notes shows the IDs"}
	allNotes           = lang.Text{"全部 %d 条笔记与划线", "all %d notes and highlights"}
	notesDeleted       = lang.Text{"已删除 %d 条", "%d deleted"}
)

// What the command on past searches says.
var (
	shortSearches = lang.Text{"检索历史：列出、删除，只在本机", "past searches: list, delete; on this machine only"}
	longSearches  = lang.Text{
		"检索过的话，最近的在前，最多 100 条。\n\n在阅读界面和逐行模式里检索才会记下，yunlan search 不记。记录只在这台机器上，yunlan searches delete 删除，备份也删。",
		"What was searched for, newest first, 100 at most.\n\nSearches of the explorer and of plain mode are remembered, those of yunlan search are not. The record stays on this machine; yunlan searches delete deletes it, backups too.",
	}
	exampleSearches     = lang.Text{"yunlan searches\nyunlan searches --json | jq -r '.searches[]'\nyunlan searches delete", "yunlan searches\nyunlan searches --json | jq -r '.searches[]'\nyunlan searches delete"}
	shortSearchesDelete = lang.Text{"删除检索历史", "delete the past searches"}
	msgNoSearches       = lang.Text{"还没有检索历史", "no past searches yet"}
	hintNoSearches      = lang.Text{"在阅读界面按 s 检索", "press s in the reader to search"}
	searchesDeleted     = lang.Text{"检索历史已删除", "the past searches are deleted"}
)

// What the command on reading statistics says.
var (
	shortStats = lang.Text{"阅读统计：各节读了多久、读了多少，只在本机", "reading statistics: how long and how much of each section, on this machine only"}
	longStats  = lang.Text{
		"各节读了多少分钟、多少字，读完了哪些。\n\n只在按键时计时：两次按键之间最多算三分钟，不足两秒不算。记录只在这台机器上，yunlan stats delete 删除。",
		"Minutes and characters read of each section, and which are finished.\n\nTime counts from key to key: three minutes at most, and less than two seconds not at all. The record stays on this machine; yunlan stats delete deletes it.",
	}
	exampleStats     = lang.Text{"yunlan stats\nyunlan stats --json | jq '.seconds / 60'\nyunlan stats delete", "yunlan stats\nyunlan stats --json | jq '.seconds / 60'\nyunlan stats delete"}
	shortStatsDelete = lang.Text{"删除阅读统计", "delete the reading statistics"}
	msgNoStats       = lang.Text{"还没有阅读统计", "no reading statistics yet"}
	hintNoStats      = lang.Text{"运行 yunlan 读一会儿再看", "run yunlan, read for a while, and look again"}
	statsDeleted     = lang.Text{"阅读统计已删除", "the reading statistics are deleted"}
)
