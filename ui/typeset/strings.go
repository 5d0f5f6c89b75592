package typeset

// What the screen adds to the paper's words.
const (
	dataInMarket = "〔数据见市场〕"
	sourceIs     = "来源："
)
