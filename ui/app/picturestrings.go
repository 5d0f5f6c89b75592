package app

import "yunlan/content/lang"

// What is said of a figure that is shown as a picture.
var (
	pictureEnd        = lang.Text{"按任意键返回（%s）；看不到图就返回，按 x 存成文件", "any key returns (%s); no picture here? Go back, x saves it as a file"}
	pictureUnanswered = lang.Text{"终端没有应答 kitty、iTerm2、sixel 任何一种图片协议，看不了图；%s", "the terminal answered to none of kitty, iTerm2 and sixel, so it shows no pictures; %s"}
	pictureUnasked    = lang.Text{"Windows 的控制台不答图片协议，这里不全屏看图，请用看图程序打开；%s", "a Windows console answers to no graphics protocol, so pictures are not shown here: open the file in a viewer; %s"}
	pictureUndrawn    = lang.Text{"无法画图：%s；%s", "the picture cannot be drawn: %s; %s"}
)
