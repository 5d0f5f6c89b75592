// Package plain is the program for whoever reads line by line: through a pipe,
// with a screen reader, or on a terminal that understands no escapes.
//
// What the reader sees of the self-assessment, and types, each with Enter:
//
//	第 3/14 题 · 业务上云
//	需要一个新的业务软件时，通常怎么选？
//	1 谁推销就买，或员工各用各的
//	2 优先买装在办公电脑上的单机版
//	3 会问有没有云上版本，但不做比较
//	4 至少比较两家的功能、价格和数据归属
//	5 有固定选型清单…
//	0 不确定
//	回答 1–5、0；b 上一题，e 原句，? 为什么问，g 全部题目，p 企业情况，s 保存并离开
//	4
//
// Nothing is drawn again, nothing blinks, there is no escape. Wrong input is
// answered with what is allowed. Each answer is saved before the next question
// comes, in the draft that the screen uses too: the end of the input, like s,
// leaves with a word on how to go on. After the last question comes the
// result, and then a menu: save a report, change an answer, go on in full mode.
//
//	talk.go      Talk: say, ask, choose from a numbered menu; any plain mode can use it
//	quiz.go      the questions        profile.go  what the firm says about itself
//	sitting.go   the draft on disk    finish.go   the result and what comes after it
//
// It scores nothing and lays out no report: data/assess and ui/report do.
package plain
