// Package policy is the screen of the policies: table 1 and what the prose
// says, in one list.
//
// What the reader sees and presses, at 80×24:
//
//	政策载于 2022–2023 年，申报前请向主管部门核实                     48 条
//
//	地区        时间     政策与要点
//	▎ 北京      2023.3   《2023年北京市支持中小企业发展资金实施指南》
//	▎                    对“专精特新”中小企业上云上平台项目，且验收合格的…
//
// Rows keep the order of the paper, table 1 first, until o orders them or c
// groups them. No cell is cut: a row is as high as its words, and j k scroll
// inside one that is higher than the window. / filters while typing. Enter
// shows one policy whole: its words, the money rule in plain words where it
// has one, where it stands; Enter again opens the passage in the reader, and
// going back finds the same row. There a asks what the money rule needs to know
// and shows its verdict with the arithmetic, after the warning. y copies the row with its citation. Below 60
// columns every row is a card.
//
// It judges no firm, computes no amount and knows no policy itself (package
// data/policy).
package policy
