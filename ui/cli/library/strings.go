package library

import "yunlan/content/lang"

// What the commands say about themselves.
var (
	shortLibrary = lang.Text{"文库：把文件夹里的文档收在一起，一次检索全部", "the library: documents of your folders, searched together"}
	longLibrary  = lang.Text{
		"\n\n先 library add 文件夹，再 search --library 检索全部。文库只记下读到的文字和文件在哪里，从不改动、不删除文件。\n不写命令时等于 library list。",
		"\n\nFirst library add FOLDER, then search --library looks in all of them. The library keeps what was read and where the files are;\nit never changes or deletes a file. Without a command it is library list.",
	}
	exampleLibrary = lang.Text{
		"yunlan library add ~/报告\nyunlan search --library 数据要素\nyunlan library list",
		"yunlan library add ~/reports\nyunlan search --library 'data market'\nyunlan library list",
	}

	shortAdd = lang.Text{"把文件夹或文件收进文库", "add folders or files to the library"}
	longAdd  = lang.Text{
		"\n\n文件夹连同其中的文件夹一起读；文件按内容认，不看名字。没变的跳过，变了的重读，已不存在的会列出（读过的文字保留）；\n打不开的列出来，其余照常。文字相同的两个文件算一份文档。名字以 . 开头的不读。\n随时可以按 Ctrl-C：读完的都在，再运行一次接着读。",
		"\n\nFolders are read with those in them; files are told by what they hold, not by their names. Unchanged ones are passed over, changed\nones read again, missing ones named (their text stays); what cannot be opened is listed, and the rest goes on. Two files with the\nsame text are one document. Names that begin with a dot are left out.\nCtrl-C at any time: what was read is there, and the next run goes on.",
	}
	exampleAdd = "yunlan library add ~/reports\nyunlan library add report.docx notes.md --json"

	shortList = lang.Text{"列出文库里的文档", "list the documents of the library"}

	shortRemove   = lang.Text{"从文库移除文档，不动文件", "remove documents from the library; their files stay"}
	longRemove    = lang.Text{"\n\n用编号（或它的开头）、文件名或标题来指。位置、笔记和书签不删，再收进来时还在。", "\n\nThey are named by ID (or its beginning), file or title. Places, notes and bookmarks stay, and are there when it is added again."}
	exampleRemove = "yunlan library remove 3f2a9c0d1e4b\nyunlan library remove ~/reports/2019.docx"

	shortCheck = lang.Text{"查文库是否完好", "check that the library is intact"}
	longCheck  = lang.Text{
		"\n\n逐份查：读过的文字在不在、检索得到不到、文件变没变、在不在。只查不改。文库本身有问题时退出码 1；文件变动或已不存在只作提示。",
		"\n\nOf each document: whether its text is kept, whether searches find it, whether its file has changed or is missing. Nothing is changed.\nExits with 1 where the library itself is damaged; files that changed or vanished are only said.",
	}
	shortRebuild = lang.Text{"重建文库的索引", "rebuild the library's index"}
	longRebuild  = lang.Text{"\n\n从存下的文字重建；存下的文字已损坏时重读原文件。Ctrl-C 停下后，再运行一次接着建。", "\n\nIt is made of the text that was kept, and of the files where that is damaged. After Ctrl-C the next run goes on."}
)

// What became of the files.
var (
	countAdded     = lang.Text{"新收 %d 份", "%d document(s) added"}
	countReplaced  = lang.Text{"重读 %d 份有变动的", "%d changed, read again"}
	countCopies    = lang.Text{"%d 个文件与已有的文字相同", "%d with the same text as another"}
	countUnchanged = lang.Text{"%d 个没有变", "%d unchanged"}
	countRefused   = lang.Text{"%d 个打不开", "%d that cannot be opened"}
	countVanished  = lang.Text{"%d 个文件已不存在", "%d missing"}
	countHidden    = lang.Text{"跳过 %d 个名字以 . 开头的", "%d left out whose names begin with a dot"}

	holds      = lang.Text{"文库共 %d 份文档", "the library has %d document(s)"}
	nextSearch = lang.Text{"检索：yunlan search --library 词", "search them: yunlan search --library WORDS"}
	rebuilt    = lang.Text{"索引里有 %d 份文档", "%d document(s) are in the index"}
	sound      = lang.Text{"%d 份文档都在，索引完好", "all %d document(s) are there, and the index is intact"}
	andMore    = lang.Text{" 等，另有 %d 个", " and %d more"}

	progressWriting = lang.Text{"写入……", "writing…"}

	msgRefused   = lang.Text{"未收入 %s：%s", "not added: %s: %s"}
	msgVanished  = lang.Text{"文件已不存在：%s（《%s》的文字留在文库里）", "missing: %s (the text of “%s” stays in the library)"}
	msgAlike     = lang.Text{"%s 与《%s》（%s）约 %d%% 相同，仍是两份文档", "%s is nearly the text of “%s” (%s): about %d%% the same; they stay two documents"}
	msgAlikeMore = lang.Text{"另有 %d 份也与别的文档大半相同", "%d more are nearly the text of another document"}
	msgRemoved   = lang.Text{"已从文库移除《%s》（%s），文件没有动", "“%s” (%s) was removed from the library; its file stays"}
)

// Columns of the list.
var (
	columnID    = lang.Text{"编号", "ID"}
	columnTitle = lang.Text{"标题", "title"}
	columnYear  = lang.Text{"年份", "year"}
	columnPages = lang.Text{"页数", "pages"}
	columnFile  = lang.Text{"文件", "file"}
)

// What is wrong with a document: its title, its file.
var (
	faultUnkept    = lang.Text{"《%s》的文字已无法读取：%s", "the text of “%s” cannot be read any more: %s"}
	faultUnindexed = lang.Text{"《%s》检索不到：%s", "searches do not find “%s”: %s"}
	faultChanged   = lang.Text{"《%s》的文件变了，再 library add 一次：%s", "the file of “%s” has changed, add it again: %s"}
	faultVanished  = lang.Text{"《%s》的文件已不存在：%s", "the file of “%s” is missing: %s"}
	indexLost      = lang.Text{"索引不见了、已损坏，或属于其他版本", "the index is gone, damaged or of another version"}
)

// Messages and hints.
var (
	msgEmpty          = lang.Text{"文库是空的；收进文档：yunlan library add 文件夹", "the library is empty; fill it with yunlan library add FOLDER"}
	msgNothingNamed   = lang.Text{"请指定要收入的文件夹或文件", "name a folder or a file to add"}
	hintNothingNamed  = lang.Text{"例如 yunlan library add ~/报告", "for example yunlan library add ~/reports"}
	msgNoneNamed      = lang.Text{"请指定要移除的文档", "name the document to remove"}
	hintNoneNamed     = lang.Text{"编号见 yunlan library list", "yunlan library list has their IDs"}
	msgNoDocuments    = lang.Text{"没有找到文档", "no documents were found"}
	hintNoDocuments   = lang.Text{"可以收 txt、md、html、docx、epub 和 PDF", "txt, md, html, docx, epub and PDF can be added"}
	msgAllRefused     = lang.Text{"一份也没有收入：%d 个文件都打不开", "nothing was added: %d file(s) cannot be opened"}
	msgNotInLibrary   = lang.Text{"文库里没有“%s”", "the library has no “%s”"}
	hintNotInLibrary  = lang.Text{"文库里有什么：yunlan library list", "yunlan library list says what it has"}
	msgSeveral        = lang.Text{"“%s”可以是 %d 份文档", "“%s” may be %d documents"}
	msgStopped        = lang.Text{"已停止", "stopped"}
	msgStoppedAdd     = lang.Text{"已停止：读完的已经收好，再运行一次接着读。", "Stopped: what was read is kept; run it again to go on."}
	msgStoppedRebuild = lang.Text{"已停止：再运行一次接着建。", "Stopped: run it again to go on."}
	msgNoFolder       = lang.Text{"没有主目录，无法存放文库", "there is no home folder to keep a library in"}
	hintNoFolder      = lang.Text{"设好 HOME，或用 YUNLAN_HOME 指一个文件夹", "set HOME, or name a folder with YUNLAN_HOME"}
	msgFailed         = lang.Text{"文库写入失败：%s；已写入的都还在", "cannot write the library: %s; what it had is intact"}
	hintFailed        = lang.Text{"排除故障后再运行一次，会接着做", "once the problem is fixed, run it again: it goes on where it stopped"}
	msgUnsound        = lang.Text{"文库有损坏", "the library is damaged"}
	hintRebuild       = lang.Text{"yunlan library rebuild 重建", "yunlan library rebuild rebuilds it"}
	msgLost           = lang.Text{"有 %d 份文档既没有存下的文字，也没有没变的文件", "of %d document(s) neither the text nor an unchanged file is left"}
	hintLost          = lang.Text{"文件找回来后 library add，或 library remove", "add them when their files are back, or remove them"}
)
