// Package assess is the screen of the self-assessment (上云自评), for somebody
// who never used a terminal program: arrows and Enter are enough everywhere.
//
// Every page is a list that the cursor walks; Enter does what the line is for,
// a click does the same, the wheel walks, Esc goes back one page.
//
//	start ─> profile ─> question … ─> review ─> result ─┬─> what-if
//	  │        └ field     └ overview      └ question   ├─> format ─> naming
//	  └> history ─> result, compare                     └─> a sentence, a policy
//
// The start page goes on with what was begun, begins a quick or a full one, or
// shows earlier results. The profile may be skipped as a whole or in parts. A
// question, at 80×24:
//
//	第 3/15 题  备份与稳定  ━━━━━━────────────────────
//
//	重要的数据和文件（订单、账目、客户、图纸、照片）有没有备份？
//
//	▎ 1   没有备份
//	  2   偶尔手工拷贝，或者以为软件服务商会备份，没有核实过
//	  …
//	  0   不确定                                     n 不适用, where it can be
//
// 1–5, 0 and n answer at once; b or ← goes back, → forward; e unfolds the
// paper's sentence under the question (Enter on it opens the paper), ? why it
// matters (Esc folds both before it leaves), g the grid of all questions, s leaves. The review lists all answers;
// Enter changes one and comes back to it. The result is ui/report's, line by
// line: Enter on a line opens the sentence it rests on, on a subsidy the
// policies screen at its row; Space and b turn pages and G goes to the very
// last line; w tries other answers, x saves a report, e takes the answers up
// again, m shows sums of money, D deletes.
//
// What is on the screen is on the disk: a page turns when the store has the
// change, and keys typed meanwhile wait (save.go). What
// an assessment in progress is, and what becomes of it when other windows
// answer, finish or delete it, is data/sitting's to say. All numbers are
// data/assess's own; nothing leaves the machine.
package assess
