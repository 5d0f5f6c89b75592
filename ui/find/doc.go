// Package find is the screen that searches the paper as the reader types.
//
// What the reader sees and presses, at 80×24:
//
//	检索 zxqy█                                                       1/21     the field
//	没有“zxqy”，猜读作“中小企业”，21 处（拼音首字母）                          how it was read
//	章  二 12 · 三 4 · 五 2   类  段落 14 · 表格行 3                          what there is, by chapter and kind
//
//	  579 亿元   天翼云 云计算营收 · 2022                                     the answer, where one card
//	  财报数据显示，2022 年电信运营商…分别营收 579 亿元、503 亿元…             has it: value, sentence, place
//	  二（二） 第 14 页
//
//	▎ 二（二） 国家政策指引…                            段落 · 第 9 页        a hit: where it stands,
//	▎ …推动 25 万家中小企业上平台上云。对中小企业与…                          and its words, lit
//
// Letters go to the field while it has the cursor. Enter or ↓ goes to the answer,
// from there to the list; j k walk, Enter opens the answer's sentence lit, or the
// passage of a hit with its words lit and all hits to walk through, y and Y copy
// the sentence or the passage, / or i goes back to the field. An empty field offers examples
// and past searches (↑ recalls them), a search without hits the nearest that
// has some: what is offered is chosen like a hit. From 100 columns the passage
// stands beside the list as the reader will set it.
//
// It finds nothing itself (package search) and keeps no history of places
// (package app); it tells where it is, query and hit, so that going back
// restores the list as it was.
package find
