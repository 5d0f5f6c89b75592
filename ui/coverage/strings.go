package coverage

import (
	"yunlan/content/lang"
	"yunlan/content/shape"
)

var (
	digits = lang.Text{"%d", "%d"}
	three  = lang.Text{"%03d", "%03d"}

	pages   = lang.Text{"%d 页", "%d page(s)"}
	chars   = lang.Text{"%s 字", "%s character(s)"}
	noText  = lang.Text{"%d 页没有文字（%d%%）", "%d page(s) without text (%d%%)"}
	guesses = lang.Text{"%d 个标题是按版式认出的（%s）", "%d heading(s) guessed by their look (%s)"}
)

// losses say what was not read, in few words.
var losses = map[shape.Reason]lang.Text{
	shape.Picture:  {"%d 幅图片未读", "%d picture(s) not read"},
	shape.Formula:  {"%d 处公式只留文字", "%d formula(s) as text alone"},
	shape.Embedded: {"%d 个嵌入对象未读", "%d embedded object(s) not read"},
	shape.NoText:   {"%d 页没有文字", "%d page(s) without text"},
	shape.Garbled:  {"%d 个字疑似乱码", "%d letter(s) that may be wrong"},
	shape.Unread:   {"%d 页还没有读", "%d page(s) not read yet"},
	shape.Rest:     {"%d KB 还没有读", "%d KB not read yet"},
	shape.BadBytes: {"%d 个字节不成字", "%d byte(s) outside any character"},
	shape.Broken:   {"%d 处损坏", "%d damaged part(s)"},
	shape.Hidden:   {"%d 处不显示的文字未读", "%d hidden piece(s) of text not read"},
}
