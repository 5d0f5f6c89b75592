package plain

import "yunlan/ui/lang"

// Figures in sentences.
var (
	noFigure    = lang.Text{"没有这张图的数。", "There are no numbers for this figure."}
	figureHelp  = lang.Text{"编号打开说出它的那一段。", "A number opens the passage that says it."}
	captionLine = lang.Text{"图 %s：%s", "Figure %s: %s"}
	unitLine    = lang.Text{"单位：%s。", "Unit: %s."}
	missingLine = lang.Text{"没有的数：%s", "Not given: %s"}
	remarkLine  = lang.Text{"说明：%s", "Note: %s"}
	stop        = lang.Text{"。", "."}
	pointLine   = lang.Text{"%s，%s：%s，%s，%s", "%s, %s: %s, %s, %s"}
	nameLine    = lang.Text{"%s：正文未给出数值，%s", "%s: the text gives no number, %s"}
	blockLine   = lang.Text{"%s：%s", "%s: %s"}
	seeLine     = lang.Text{"见第 %s 页“%s”。", "see page %s, “%s”."}
	yearLine    = lang.Text{"%s 年", "%s"}
	monthLine   = lang.Text{"%s 年 %s 月", "%s-%s"}
	formulaLine = lang.Text{"%s（%s）", "%s (%s)"}
)
