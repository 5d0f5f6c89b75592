// Package plain is the program in plain mode, line by line: for pipes, screen readers,
// and terminals without escapes.
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
// Every line is a whole sentence or a numbered item; there are no columns, rules or
// boxes, nothing is redrawn, and there are no escapes. Enter alone continues, b goes
// back one level, 0 or q quits, ? lists what may be typed, which is also the answer to
// wrong input. The place is saved at every step, in the document that the explorer
// uses. In the self-assessment each answer is saved before the next question, and 0 is
// an answer: there s or q quits.
//
//	talk.go      Talk: say, ask, choose from a menu     command.go list.go  commands, going back, lists
//	program.go   the main menu                          contents.go search.go policies.go … a part each
//	read.go      one passage after another              passage.go        how a block is said
//	figure.go    a chart as sentences                   subsidy.go        the calculator as questions
//	quiz.go      the self-assessment  question.go one question, said and answered
//	profile.go   what the firm says about itself
//	finish.go    the result and what comes after it
//
// Searches, verdicts and scores come from search and data, reports from ui/report.
package plain
