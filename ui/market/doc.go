// Package market is the screen that draws the paper's figures again from its
// sentences, and the series that they allow.
//
// What the reader sees and presses, at 80×24:
//
//	图1  全球规模        图 4  中国云计算市场规模及增速（亿元）
//	图2  区域占比        单位：亿元 · 来源：中国信息通信研究院，2023年 5月
//	图3  厂商营收        数值  占比  增速
//	▎图4  中国规模
//	图5  细分领域        12,000 ┤                       >10,000
//	图6  厂商名单               │                    ╭─────△
//	图7  架构图                 │  4,550   ╭─────────╯
//	…                         0 ┤──●───────────────────────
//	                             2021   2022            2025
//
//	                     云计算市场规模
//	                     ▎ 2022  ● 4,550               the data, and the cursor
//	                       2025  △ >10,000
//
//	                     “…达4,550亿元”（第 13 页）    the sentence of that number
//
// h l (← →) walk the figures, j k the numbers, v changes between value, growth
// and share; Enter opens the sentence of the number in the reader with its
// words lit, and going back returns to the same number. y copies it with its
// source. Where the paper gives no number the screen says so and draws none.
// Below 76 columns the list shrinks to one line on top; where a plot does not
// fit, its numbers are bars.
//
// It computes no number: all come from data/market, drawn by ui/chart.
package market
