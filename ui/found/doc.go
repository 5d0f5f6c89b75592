// Package found is the screens 3 and 4 of a document that nobody has prepared: the
// documents that it names with their dates, and the numbers that it states, as rules
// of data/found read them in its sentences.
//
// What the reader sees and presses, at 80×24:
//
//	◇ 以下由程序从文中句子里认出，未经人核对；引用前请看原句
//
//	数值  58
//	▎◇ 全市生产总值 达到                    5.67 万亿元
//	 ◇ 城镇调查失业率 控制在                     ≈5.5%  今年 · 目标
//	变化  41
//	 ◇ 外贸进出口总额 增长                        5.6%
//	…                                            ↓ 还有 96 行
//	────────────────────────────────────────────
//	全市生产总值达到5.67万亿元、增长5.4%，好于预期。
//	1p2
//
// j k walk the lines, Enter opens the sentence in the reader with its words lit, y
// copies it with its place, / filters. What is found always has the mark ◇, what is a
// goal or a forecast says so. Numbers of one thing in three or more years come first, as
// bars, from each of which Enter leads to its sentence. From 100 columns what belongs to
// the line stands beside the list, below that under it.
//
// It finds nothing itself: see data/found.
package found
