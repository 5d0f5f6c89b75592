package collection

import "yunlan/content/lang"

// unitFormat is what a number is of, and its unit.
var unitFormat = lang.Text{"%s（%s）", "%s (%s)"}

// Words of papers that numbers are compared by.
var (
	unclear     = lang.Text{"有歧义", "ambiguous"} // how a careful reader says that a number can be read in two ways
	thisCountry = lang.Text{"我国", "our country"}
	china       = lang.Text{"中国", "China"}
)

// Why a file below a folder is not taken.
var (
	dataWhy  = lang.Text{"这是给程序读的数据（JSON 或 XML），不是文章", "this is data for programs (JSON or XML), not a document"}
	dataHint = lang.Text{"要当作文本收进来，就直接写出这个文件", "name the file itself to take it as text"}
)
