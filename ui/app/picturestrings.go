package app

import "yunlan/content/lang"

// What is said of a figure that is shown as a picture.
var (
	pictureEnd        = lang.Text{"按任意键返回（%s）；看不到图就返回，按 x 存成文件", "any key returns (%s); no picture here? Go back, x saves it as a file"}
	pictureUnanswered = lang.Text{"终端没有应答 kitty、iTerm2、sixel 任何一种图片协议，看不了图；%s", "the terminal answered to none of kitty, iTerm2 and sixel, so it shows no pictures; %s"}
	pictureUndrawn    = lang.Text{"画不了图：%s；%s", "the picture cannot be drawn: %s; %s"}
)
