package cli

import "yunlan/content/lang"

// Citation data of a document.
var (
	shortCiteData   = lang.Text{"引文里的题名、作者、出版者和年份：查看，或补上文件没写的", "title, author, publisher and year in citations: show them, or add what the file lacks"}
	longCiteData    = lang.Text{"\n\n补充的信息按文档内容保存，文件改名后仍然有效；四种引文格式都会使用。", "\n\nWhat you add is kept by the content of the file, whatever its name; all four styles of citation use it."}
	exampleCiteData = lang.Text{
		"yunlan cite-data --doc report.md\nyunlan cite-data --doc report.md --publisher 示例出版社 --year 2024",
		"yunlan cite-data --doc report.md\nyunlan cite-data --doc report.md --publisher 'Example Press' --year 2024",
	}

	flagCiteTitle     = lang.Text{"题名是 `TITLE`", "the title is `TITLE`"}
	flagCiteAuthor    = lang.Text{"作者是 `AUTHOR`", "the author is `AUTHOR`"}
	flagCitePublisher = lang.Text{"出版者是 `PUBLISHER`", "the publisher is `PUBLISHER`"}
	flagCiteYear      = lang.Text{"出版于 `DATE`：2023、2023-07 或 2023-07-25", "published in `DATE`: 2023, 2023-07 or 2023-07-25"}

	citeTitle     = lang.Text{"题名", "title"}
	citeAuthor    = lang.Text{"作者", "author"}
	citePublisher = lang.Text{"出版者", "publisher"}
	citeYear      = lang.Text{"年份", "year"}
	citeNothing   = lang.Text{"（不详）", "(not known)"}

	msgCiteBundled  = lang.Text{"自带的白皮书不用补：题名和出版者是定的", "the bundled paper needs nothing: its title and publisher are known"}
	hintCiteBundled = lang.Text{"出版地和时间写在设置文件的 [cite]；别的文档用 --doc FILE", "its place and date stand under [cite] in the configuration; for another document use --doc FILE"}
	msgCiteYear     = lang.Text{"--year 的值“%s”不是日期", "“%s” of --year is not a date"}
	hintCiteYear    = lang.Text{"写作 2023、2023-07 或 2023-07-25", "write 2023, 2023-07 or 2023-07-25"}
	askCite         = lang.Text{"引文里缺%s，补上一次就记住：yunlan cite-data --doc FILE --title … --publisher … --year …", "citations lack the %s; give it once: yunlan cite-data --doc FILE --title … --publisher … --year …"}
)
