package answers

import "yunlan/content/lang"

var (
	notGiven      = lang.Text{"文中没有给出“%s”。", "The paper does not give “%s”."}
	notGivenNear  = lang.Text{"文中没有给出“%s”，最接近的一句：", "The paper does not give “%s”. The nearest sentence:"}
	notGivenNears = lang.Text{"文中没有给出“%s”，最接近的几句：", "The paper does not give “%s”. The nearest sentences:"}
	derives       = lang.Text{"推算 %s = %s（%s）", "Derived: %s = %s (%s)"}
	several       = lang.Text{"文中有 %d 处说到：", "The paper says it in %d place(s):"}
	where         = lang.Text{"%s 第 %s 页", "%s, p. %s"}
	footnote      = lang.Text{"脚注 %s：%s", "footnote %s: %s"}
	caveat        = lang.Text{"注意：%s", "Note: %s"}
)
