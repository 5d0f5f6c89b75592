package answer

import "yunlan/content/lang"

var otherScope = lang.Text{
	"文中没有给出所问的数，这里的口径或年份与所问的不同",
	"the paper does not give what was asked for; this differs in scope or in year",
}
