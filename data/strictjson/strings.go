package strictjson

import "yunlan/content/lang"

var (
	atPlace = lang.Text{"第 %d 行第 %d 列：", "line %d, column %d: "}

	empty     = lang.Text{"文件是空的", "the file is empty"}
	notJSON   = lang.Text{"不是有效的 JSON", "not valid JSON"}
	cutOff    = lang.Text{"不是有效的 JSON：到结尾还没有写完", "not valid JSON: it ends too early"}
	misplaced = lang.Text{"不是有效的 JSON：“%c”不该在这里", "not valid JSON: “%c” is out of place"}
	deep      = lang.Text{"括号超过 %d 层", "nested more than %d levels deep"}
	twice     = lang.Text{"字段 %s 写了两次", "the field %s is given twice"}
	unknown   = lang.Text{"没有 %s 这个字段", "unknown field %s"}
	wrongType = lang.Text{"字段 %s 的类型不对（%s）", "the field %s is of the wrong type (%s)"}
)
