package cli

import (
	"yunlan/content/lang"
	"yunlan/content/shape"
)

// Opening documents.
var (
	shortOpen   = lang.Text{"打开一份文档：txt、md、html、docx、epub、pdf", "open a document: txt, md, html, docx, epub or pdf"}
	longOpen    = lang.Text{"\n\n和 yunlan FILE 一样（yunlan FILE… 一次可以写几份，按 F 换）；加 --report 则不打开，只说明读到了什么、哪些标题是推断的、哪些未能读出。", "\n\nThe same as yunlan FILE (yunlan FILE… takes several, F changes between them); --report does not open it but says what was read, which headings are guessed and what could not be read."}
	exampleOpen = "yunlan open report.pdf\nyunlan open --report report.md\nyunlan open --report --json report.epub"

	flagDoc      = lang.Text{"用 `FILE` 代替自带的白皮书；- 是标准输入", "work on `FILE` and not on the bundled paper; - is standard input"}
	flagEncoding = lang.Text{"文本文件的编码，`NAME` 为 auto、utf-8、gb18030、big5、utf-16", "how a text file is encoded: `NAME` is auto, utf-8, gb18030, big5 or utf-16"}
	flagReport   = lang.Text{"只说明读到了什么，不打开", "say what was read, without opening it"}

	flagPassword     = lang.Text{"加密的文件的密码，写在 `FILE` 的第一行；- 是标准输入", "the password of an encrypted file, on the first line of `FILE`; - is standard input"}
	askPassword      = lang.Text{"%s 的密码（不显示，不保存）：", "password of %s (not shown, not kept): "}
	msgNoPassword    = lang.Text{"读不到密码文件 %s：%s", "cannot read the password file %s: %s"}
	hintPasswordFile = lang.Text{"--password-file 要一个文本文件，密码在第一行", "--password-file takes a text file with the password on its first line"}
	progressPages    = lang.Text{"读了 %d 页，共 %d 页", "%d of %d page(s) read"}
	progressStop     = lang.Text{"；按 Esc 停下，打开已读的部分", "; Esc stops and opens what is read"}
	msgSettling      = lang.Text{"正在保存 PDF 的读取程序，下次打开更快（只此一次，约几秒；可按 Ctrl-C）", "keeping the reader of PDF files, so that the next one opens faster (once, a few seconds; Ctrl-C skips it)"}

	msgNotOpened    = lang.Text{"打不开 %s：%s", "cannot open %s: %s"}
	msgDecoded      = lang.Text{"文件按 %s 编码读出；如不正确，请用 --encoding 指定", "the file is read as %s; if that is wrong, set --encoding"}
	msgOneDocument  = lang.Text{"一次打开一份文档，“%s”是多出来的", "one document is opened at a time; “%s” is one too many"}
	hintOneDocument = lang.Text{"在终端里 yunlan FILE… 打开第一份，按 F 换到别的；命令一次读一份", "in a terminal, yunlan FILE… opens the first and F changes to the others; commands read one at a time"}
	msgMoved        = lang.Text{"上次读的《%s》不在 %s 了。用 yunlan 加它现在的文件名打开，笔记都还在", "%s, which was read last, is no longer at %s. Open it with yunlan and its new name: its notes are kept"}
	msgOnePlace     = lang.Text{"从一处读起，“%s”是多出来的", "reading begins at one place; “%s” is one too many"}
	hintOnePlace    = lang.Text{"要印出几处，用 yunlan show REF…", "to print several places use yunlan show REF…"}
	msgNoFile       = lang.Text{"--encoding 要和文件一起用", "--encoding goes with a file"}
	hintNoFile      = lang.Text{"写成 yunlan FILE --encoding NAME，或加 --doc FILE", "run yunlan FILE --encoding NAME, or add --doc FILE"}
	msgOpenOne      = lang.Text{"open 要一个文件名", "open takes the name of one file"}
	msgDocTwice     = lang.Text{"open 自己带文件名，不用 --doc", "open takes its file as an argument, not as --doc"}
	hintDocTwice    = lang.Text{"写成 yunlan open FILE", "run yunlan open FILE"}

	msgNoWorkbook  = lang.Text{"工作簿收的是自带白皮书的图表和数，这份文档没有", "the workbook holds the figures and numbers of the bundled paper; this document has none"}
	hintNoWorkbook = lang.Text{"导出文字：--format md、txt、html 或 json", "export its text: --format md, txt, html or json"}

	reportTitle   = lang.Text{"标题　　", "title       "}
	reportMaker   = lang.Text{"出处　　", "published   "}
	reportKind    = lang.Text{"格式　　", "kind        "}
	reportRead    = lang.Text{"读到　　", "read        "}
	reportFound   = lang.Text{"结构　　", "structure   "}
	reportGuessed = lang.Text{"推断　　", "guessed     "}
	reportAside   = lang.Text{"移出正文", "set aside   "}
	reportLost    = lang.Text{"未能读出", "not read    "}

	readPages    = lang.Text{"%d 页，%d 字", "%d page(s), %d character(s)"}
	readChars    = lang.Text{"%d 字，没有页码", "%d character(s), no pages"}
	foundCounts  = lang.Text{"%d 节，%d 段，%d 张表，%d 条脚注", "%d section(s), %d paragraph(s), %d table(s), %d footnote(s)"}
	guessedCount = lang.Text{"%d 个标题，按编号和版式认出", "%d heading(s), by number and look"}
	asideCount   = lang.Text{" %d 处（页眉页脚、目录页、导航、标题后的句号）", "%d piece(s): running text, contents pages, navigation, stops behind titles"}
	nothingLost  = lang.Text{"（无）", "nothing"}
)

// lossWords say what was not read.
var lossWords = map[shape.Reason]lang.Text{
	shape.Picture:  {" %d 幅图片", "%d picture(s)"},
	shape.Formula:  {" %d 处公式的排版，文字保留", "the layout of %d formula(s); the text is kept"},
	shape.Embedded: {" %d 个嵌入的对象", "%d embedded object(s)"},
	shape.NoText:   {" %d 页没有文字", "%d page(s) without text"},
	shape.BadBytes: {" %d 个字节不成字", "%d byte(s) outside any character"},
	shape.Broken:   {" %d 个损坏的部分", "%d damaged part(s)"},
	shape.Garbled:  {" %d 个字疑似乱码：文件的字体没写对是什么字，检索可能找不到", "%d letter(s) that may be wrong: the fonts of the file do not say which they are, and searches may miss them"},
	shape.Unread:   {" %d 页：读到一半时停止", "%d page(s), because reading was stopped"},
	shape.Rest:     {" %d KB：读到一半时停止", "%d KB, because reading was stopped"},
	shape.Hidden:   {" %d 处文件里有而不显示的文字", "%d piece(s) of text that the file has and does not show"},
}
