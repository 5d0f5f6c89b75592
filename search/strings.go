package search

import "yunlan/content/lang"

// collectionNoun is what a library of documents is called in sentences.
var collectionNoun = lang.Text{"文库", "the library"}

// How a query was read.
var (
	readFormat       = lang.Text{"“%s”读作“%s”，%d 处（%s）", "“%s” read as “%s”, %d time(s) (%s)"}
	absentFormat     = lang.Text{"%s没有“%s”，读作“%s”，%d 处（%s）", "%s has no “%s”; read as “%s”, %d time(s) (%s)"}
	guessFormat      = lang.Text{"%s没有“%s”，猜读作“%s”，%d 处（%s）", "%s has no “%s”; a guess: “%s”, %d time(s) (%s)"}
	relatedFormat    = lang.Text{"%s没有“%s”，相关的是“%s”，%d 处", "%s has no “%s”; related to it: “%s”, %d time(s)"}
	besideFormat     = lang.Text{"“%s”之外也列出相关的“%s”，%d 处", "“%s” and, related to it, “%s”, %d time(s)"}
	meaningFormat    = lang.Text{"%s没有“%s”，按意思读作“%s”，%d 处（猜的）", "%s has no “%s”; a guess by its meaning: “%s”, %d time(s)"}
	garbledFormat    = lang.Text{"文件里 %d 个字疑似乱码，含这些字的地方可能搜不到", "%d letter(s) of the file may be wrong; what holds them may not be found"}
	missingFormat    = lang.Text{"%s没有%s，以下只有其余的词", "%s has no %s; the hits have the other words"}
	alikeFormat      = lang.Text{"最后 %d 条没有这些词，只是意思相近", "the last %d have none of these words and are only similar in meaning"}
	readSomeFormat   = lang.Text{"%d 条中细读了最相关的 %d 条，条数以外的数只计这些", "of %d hit(s) the best %d were read; counts inside the hits are of those alone"}
	translatedFormat = lang.Text{"%d 条的英译（非官方）也有这些词", "%d hit(s) in the unofficial translation"}
	nearFormat       = lang.Text{"相近的有%s", "similar words: %s"}
	wholeFormat      = lang.Text{"%d 条中 %d 条全有", "%d hit(s), %d with all the words"}
)
