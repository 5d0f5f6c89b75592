// Package assess is the screen of the self-assessment (上云自评).
//
// What the reader sees and presses, at 80×24:
//
//	第 3/14 题  业务上云  ━━━━──────────────────      the question's number and side
//
//	需要一个新的业务软件时，通常怎么选？
//
//	▎ 1  谁推销就买，或员工各用各的                   five answers in plain words
//	  2  优先买装在办公电脑上的单机版
//	  3  会问有没有云上版本，但不做比较
//	  4  至少比较两家的功能、价格和数据归属
//	  5  有固定选型清单…
//	  0  不确定                                      n 不适用, where it can be
//
// First a page says what this is and what it is not; Enter begins. Then one
// question at a time: 1–5 answer at once, 0 is 不确定, or j k (↓ ↑) choose and
// Enter answers; b goes back, answers kept; e shows the paper's sentence over
// the question. Each answer is saved at once, so Esc or q may leave at any
// time and the next visit resumes there. After the last question comes the
// result: level, score with its range, confidence, why it is not higher, the
// eight sides as bars, next steps. j k walk it, Enter opens the sentence that a
// line rests on; b goes back to the answers, a begins anew.
//
// While a question is shown its digits belong to it; a key that it does not
// use goes back to the root model. All numbers are data/assess's own. Nothing
// leaves the machine.
package assess
