// Package plain is the program for whoever reads line by line: through a pipe,
// with a screen reader, or on a terminal that understands no escapes.
//
// What the reader sees after yunlan --plain, and types, each with Enter:
//
//	云览逐行模式，读云计算白皮书（2023年）：输入数字或文字再按回车；? 说明可以输入什么，b 返回，0 或 q 退出（自评里 0 是不确定，q 离开）。
//
//	主菜单：
//	1 接着读：二（三）第 2 段，第 16 页
//	2 目录
//	3 检索：词、拼音首字母、数字或一句问话
//	…
//	0 退出
//	输入 1–8；直接按回车接着读
//	1
//	二（三）第 2 段，第 16 页：
//	如图 7 所示…
//	1 用句子说图 7：应用现代化架构图
//	回车读下一段；p 上一段，s 下一节，c 引用，m 书签，n 笔记，/ 检索，b 返回，? 说明
//
// Every line is a whole sentence or an item with a number; there is no column,
// no rule and no box. Nothing is drawn again, nothing blinks, there is no
// escape. Enter alone does what comes next, b goes back a room, 0 or q leaves,
// ? says what may be typed; wrong input is answered with that. The place is
// saved with every step, in the document that the explorer uses too. In the
// self-assessment each answer is saved before the next question comes, and 0
// is an answer: there s or q leaves.
//
//	talk.go      Talk: say, ask, choose from a menu     room.go list.go   commands, going back, lists
//	program.go   the main menu                          contents.go search.go policies.go … a room each
//	read.go      one passage after another              passage.go        how a block is said
//	figure.go    a chart as sentences                   subsidy.go        the calculator as questions
//	quiz.go      the self-assessment  question.go one question, said and answered
//	profile.go   what the firm says about itself
//	finish.go    the result and what comes after it
//
// It reckons nothing: content, search and data do, and ui/report writes reports.
package plain
