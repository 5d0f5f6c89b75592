package assess

import "yunlan/content/lang"

// What the package itself says to the reader; the questions, reasons and
// advice are in bank.json.
var (
	textUnsure     = Text{"不确定", "Not sure"}
	textNA         = Text{"不适用", "Not applicable"}
	textUnanswered = Text{"未答", "Not answered"}
	textRerun      = Text{"用完整模式再做一次自评", "Run the full assessment again"}
)

// textCarried says what becomes of answers to the first edition.
var textCarried = lang.Text{
	"这是旧版（%s）题目的答案：有 %d 题已换成新题，旧答案保留，不再计分；其余答案继续有效，最多再答 %d 题。",
	"These answers are to an earlier edition (%s) of the questions: %d were replaced, and their answers are kept but not scored; the others count, and at most %d are left to answer.",
}

// What is wrong with an answer file. The first two are parts of a line.
var (
	textLine       = lang.Text{"第 %d 行：", "line %d: "}
	textLineColumn = lang.Text{"第 %d 行第 %d 列：", "line %d, column %d: "}

	textTooLarge        = lang.Text{"答案文件超过 1 MB", "the answer file is larger than 1 MB"}
	textNotObject       = lang.Text{"这里应为一个 JSON 对象 {…}", "expected a JSON object {…}"}
	textMissing         = lang.Text{"缺少这一项", "is missing"}
	textTwice           = lang.Text{"同一项写了两次", "is given twice"}
	textUnknownField    = lang.Text{"没有这一项", "unknown field"}
	textUnknownQuestion = lang.Text{"没有这道题", "unknown question"}
	textMode            = lang.Text{`只能是 "quick" 或 "full"`, `must be "quick" or "full"`}
	textValue           = lang.Text{`只能是 "0" 到 "4"、"unsure" 或 "na"（要加引号）`, `must be "0" to "4", "unsure" or "na", in quotes`}
	textNoNA            = lang.Text{`这道题不能答 "na"`, `this question does not offer "na"`}
	textChoice          = lang.Text{"只能是其中之一：", "must be one of: "}
	textNotBool         = lang.Text{"只能是 true、false 或 null", "must be true, false or null"}
	textNotCount        = lang.Text{"只能是不小于 0 的整数或 null", "must be a whole number of 0 or more, or null"}
	textAtMost          = lang.Text{"只能是 0 到 %d", "must be 0 to %d"}
	textTooMany         = lang.Text{"一次最多改 3 个答案", "at most 3 answers can be changed at once"}
	textNotPath         = lang.Text{`请写成 ["省","市","区"] 或 "省/市/区"`, `must be ["province","city","district"] or "province/city/district"`}
)
