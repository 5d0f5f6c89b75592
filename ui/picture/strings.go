package picture

import (
	"yunlan/content/lang"
)

var (
	onPage    = lang.Text{"%s；白皮书第 %s 页", "%s; p. %s of the paper"}
	noNumber  = lang.Text{"正文未给出数值", "the text gives no number"}
	drawnFrom = lang.Text{"据《%s》正文绘制", "drawn from the text of the %s"}
	fromZero  = lang.Text{"%s，坐标从零起", "%s; the scale starts at zero"}
)

// Of fonts.
var (
	msgBadFont  = lang.Text{"%s 指定的 %s 不是可用的中文字体", "%s names %s, which is not a font with Chinese characters"}
	hintBadFont = lang.Text{"改正或去掉 %s；也可存成 SVG，它不需要字体", "correct %s or unset it; or save as SVG, which needs no font"}
	msgNoFont   = lang.Text{"没有找到中文字体，无法生成 PNG", "no font with Chinese characters was found: cannot create a PNG"}
	hintNoFont  = lang.Text{
		"安装一种：Debian/Ubuntu fonts-noto-cjk，Fedora google-noto-sans-cjk-fonts，Arch noto-fonts-cjk，Alpine font-noto-cjk；或存成 SVG（-o 文件名.svg），它不需要字体",
		"install one: Debian/Ubuntu fonts-noto-cjk, Fedora google-noto-sans-cjk-fonts, Arch noto-fonts-cjk, Alpine font-noto-cjk; or save as SVG (-o NAME.svg), which needs no font",
	}
)
