// Package policy is the screen of the policies: table 1 and what the prose
// says, in one list.
//
// What the reader sees and presses, at 80×24:
//
//	政策载于 2022–2023 年，申报前请向主管部门核实              48 条 · 时间 ↑
//
//	地区          时间 ↑   政策 · 要点 · 金额
//
//	▎ 北京        2023.3   《2023年北京市支持中小企业发展资金实施指南》
//	▎                      对“专精特新”中小企业上云上平台项目，且验收合格的…
//	▎                      金额：不超过验收合格的合同额累计的 30%，最高 30 万元
//
// Rows keep the order of the paper, table 1 first. → and ← choose a cell of the
// row, o sorts by its column, again the other way, again as the paper has it;
// without a chosen cell o walks the columns; O turns round, c groups, a click on
// a name sorts too. No cell is cut: a row is as high as its words, j k scroll
// inside one that is higher than the window, and region and date stay. / filters
// while typing, in Chinese, pinyin or its initials. x saves what is listed as CSV,
// JSON, Markdown or XLSX, under a name it asks for. y copies the chosen cell, or the row as a quotation with its
// source; Y the source alone. Below 60 columns every row is a card.
//
// v shows the same list as a timeline:
//
//	2022.9   ●  2 条
//	▎        │  江苏          《江苏省推进数字贸易加快发展的若干措施》
//	         │  美国          《国家竞争力面临的十年中期挑战》
//	         │
//	2022.10  ●  2 条
//
// Enter shows one policy whole, from 100 columns on beside the list: its words,
// the money rule in plain words where it has one, where it stands; Enter again
// opens the passage in the reader, and going back finds the same row. There a
// asks what the money rule needs to know and shows its verdict with the
// arithmetic, after the warning; r leads from a row of table 1 to the sentence
// that sums it up and back; ] and [ walk the list.
//
// The page of money, which the start page opens and a in the list, asks where the firm
// is and shows the rules of that place, what each says and what it must know still.
//
//	  企业在哪里：北京
//
//	▎ 《2023年北京市支持中小企业发展资金实施指南》
//	▎ 信息不足
//	▎ 请补充：企业规模、是否“专精特新”企业、上云上平台项目是否验收合格、合同金额
//
//	  看全部 51 条政策
//
// Space marks a row (◆) and goes on to the next; = lays the marked side by side, an
// aspect a row: date, what is paid, to whom, how much, until when, conditions, the
// paper's words and where they stand. What the paper does not say is said to be so.
// Where columns would be too narrow the policies stand under each aspect. y copies the
// comparison as Markdown, x exports it as it is seen; Esc closes it, then drops the marks.
//
// It judges no firm, computes no amount and knows no policy itself (package
// data/policy).
package policy
