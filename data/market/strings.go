package market

// NoNumber is what a figure says where the text gives none.
const NoNumber = "正文未给出数值"

// Words of the paper that the code looks for.
const (
	yearMonth = "年月(yyyymm)" // unit of a fact that is a date
	justYear  = "年"          // and of one that is a year
)

// withRounding comes before what a number can be.
const withRounding = "，计入四舍五入为 "

// What is drawn before a number, by its kind.
var (
	marks      = map[Kind]string{Stated: "●", Derived: "○", Bound: "△", Date: "◇"}
	asciiMarks = map[Kind]string{Stated: "*", Derived: "o", Bound: "^", Date: "#"}
	kindNames  = map[Kind]string{Stated: "原文数值", Derived: "推算", Bound: "界限或预测", Date: "日期"}
)

// Mark is the sign of a kind: ● stated, ○ derived, △ bound, ◇ date.
func (k Kind) Mark() string { return marks[k] }

// ASCII is the sign of a kind where only ASCII may be drawn: * o ^ #.
func (k Kind) ASCII() string { return asciiMarks[k] }

// String names a kind for the reader.
func (k Kind) String() string { return kindNames[k] }
