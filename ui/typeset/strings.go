package typeset

import "yunlan/ui/lang"

// What the screen adds to the paper's words; those of the paper itself stay
// Chinese.
var dataInMarket = lang.Text{"〔数据见市场〕", "[numbers: see Market]"}

const sourceIs = "来源："
