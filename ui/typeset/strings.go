package typeset

import "yunlan/content/lang"

// What the screen adds to the paper's words; those of the paper itself stay
// Chinese.
var chartBehind = lang.Text{"〔Enter 看图〕", "[Enter: the chart]"}

const sourceIs = "来源："
