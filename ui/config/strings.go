package config

import "yunlan/content/lang"

var (
	atLine      = lang.Text{"第 %d 行：", "line %d: "}
	atColumn    = lang.Text{"第 %d 行第 %d 列：", "line %d, column %d: "}
	sentenceEnd = lang.Text{"。", "; "}

	restCounts    = lang.Text{"其余设置照样有效", "all other settings are in effect"}
	nothingCounts = lang.Text{"文件里的设置都没有生效", "no setting of the file is in effect"}

	unreadable  = lang.Text{"无法读取配置文件：%s", "cannot read the configuration: %s"}
	replaceHint = lang.Text{"移走它，再用 yunlan config init 写一个新的", "move it away and write a new one with yunlan config init"}
	accessHint  = lang.Text{"检查这个文件的权限", "check the permissions of this file"}
	badSyntax   = lang.Text{"不是正确的 TOML：%s", "not TOML: %s"}
	lostTable   = lang.Text{"（第 %d–%d 行不生效）", " (lines %d–%d have no effect)"}
	lostRest    = lang.Text{"（第 %d 行起的内容都不生效）", " (nothing from line %d on has any effect)"}
	unknownKey  = lang.Text{"没有“%s”这一项", "there is no key “%s”"}
	badValue    = lang.Text{"%s 的值“%s”不对", "%s cannot be “%s”"}
	badVariable = lang.Text{"环境变量 %s 的值“%s”不对", "the variable %s cannot be “%s”"}

	entryHint   = lang.Text{"每行写成 名称 = 值，如 theme = \"dark\"", "write NAME = VALUE on a line of its own, such as theme = \"dark\""}
	valueHint   = lang.Text{"%s = 后面缺少值", "a value is missing after %s ="}
	wordHint    = lang.Text{"文字要加引号：%s = \"%s\"", "put words in quotes: %s = \"%s\""}
	quoteHint   = lang.Text{"引号没有成对", "a quote is not closed"}
	bracketHint = lang.Text{"括号没有成对", "a bracket is not closed"}
	tableHint   = lang.Text{"表头写成 [keys] 或 [keys.bind]", "write a table as [keys] or [keys.bind]"}
	wideHint    = lang.Text{"引号、等号和方括号要用半角", "use ASCII quotes, equals signs and brackets"}
	twiceHint   = lang.Text{"同一项写了两次，先写的生效；请删去一处", "the same key is given twice, and the first counts: remove one"}

	wantsNumber = lang.Text{"%d–%d 的整数", "a whole number from %d to %d"}
	wantsFlag   = lang.Text{"true 或 false", "true or false"}
	wantsWord   = lang.Text{"可用的值：%s", "one of: %s"}
	wantsPhrase = lang.Text{"一行文字，1–%d 字", "words on one line, 1 to %d characters"}
	wantsDate   = lang.Text{"年、年-月或年-月-日，如 \"2023\"、\"2023-07\"", "a year, year-month or year-month-day, such as \"2023\" or \"2023-07\""}
	wantsKeys   = lang.Text{"写成一列按键，如 [\"Z\", \"F11\"]", "a list of keys: [\"Z\", \"F11\"]"}
	nearest     = lang.Text{"是不是 %s？", "did you mean %s?"}
	allOf       = lang.Text{"可用的有：%s", "available: %s"}

	noAction    = lang.Text{"没有“%s”这个动作", "there is no action “%s”"}
	fixedKeys   = lang.Text{"%s 的按键不能改", "the keys of %s cannot be changed"}
	noKey       = lang.Text{"%s：没有“%s”这个键", "%s: there is no key “%s”"}
	reservedKey = lang.Text{"%s：%s 归终端所有，不能用", "%s: %s belongs to the terminal"}
	letterKey   = lang.Text{"%s：在输入框里 %s 是文字，不能用", "%s: in a text field %s is text"}
	takenKey    = lang.Text{"按键 %s 冲突：%s 与 %s 都要用它", "the key %s is bound to both %s and %s"}
	takenHint   = lang.Text{"换一个键，或同时改 %s", "take another key, or change %s too"}

	templateHead = lang.Text{
		"云览的配置。去掉一行开头的 # 即生效；没有写的项，由程序记住上次的选择。\n先后：命令行选项 > 环境变量（括号里）> 本文件 > 程序记住的。改完可用 yunlan config check 检查。",
		"Configuration of yunlan. A line counts once its # is gone; what is not given, the program remembers.\nOrder: flag > environment (in brackets) > this file > what the program remembers. Check with: yunlan config check",
	}
	templateBind = lang.Text{"单个动作的按键；动作的名字见 docs/keys.md", "keys of single actions; their names are in docs/keys.md"}
)
