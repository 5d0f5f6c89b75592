package plain

import "yunlan/content/lang"

// Words of the self-assessment in plain mode; questions and advice are in data/assess.
var (
	queryCut   = lang.Text{"太长：只检索前 %d 字，后面 %d 字没有检索。", "Too long: the first %d characters are searched for, the other %d are not."}
	lineCut    = lang.Text{"这一行太长：只取了前 %d 字节，后面 %d 字节没有取。", "The line is too long: its first %d bytes were taken, the other %d were not."}
	menuPrompt = lang.Text{"请输入 1–%d；b 返回，q 退出，? 说明", "Type 1–%d; b back, q leave, ? help"}
	menuEnter  = lang.Text{"请输入 1–%d，或直接按回车%s；b 返回，q 退出，? 说明", "Type 1–%d, or Enter %s; b back, q leave, ? help"}
	optionLine = lang.Text{"选项 %s：%s", "Option %s: %s"}

	// What Enter alone does in a menu.
	enterSkips  = lang.Text{"跳过", "to skip"}
	enterLatest = lang.Text{"接着最近的一次", "for the latest"}
	enterReads  = lang.Text{"听下一部分“%s”", "for the next part, %s"}
	enterKeeps  = lang.Text{"保留", "to keep it"}

	title       = lang.Text{"上云自评", "Cloud self-assessment"}
	introQuick  = lang.Text{"快速模式：%d 题，约 5 分钟。答完可以接着做完整模式，答过的不再问。", "Quick mode: %d questions, about five minutes. You can go on to the full mode afterwards; nothing is asked twice."}
	introGiven  = lang.Text{"用文件里的 %d 个答案，只问还没有答的。", "The file's %d answer(s) count; only what is left open is asked."}
	introFull   = lang.Text{"完整模式：%d–%d 题，随企业情况而定，约 20 分钟。", "Full mode: %d to %d questions, depending on your firm, about 20 minutes."}
	introSafe   = lang.Text{"答案只存在这台电脑上，不联网，不需要填写名称。每答一题就保存，随时可以离开。", "Answers stay on this computer; nothing is sent, no name is needed. Each answer is saved at once, so you may leave at any time."}
	introFirm   = lang.Text{"企业情况（地区、行业、规模）可以不填；要填就输入 p：它决定要问的题和可能的补贴。", "The firm's profile (region, industry, size) is optional; type p to fill it in: it decides what is asked and which subsidies may apply."}
	introSame   = lang.Text{"企业情况沿用上次自评的；要改就输入 p。", "The firm's profile is that of the last assessment; type p to change it."}
	introResume = lang.Text{"接着上次：已答 %d 题。要从头来，先离开，再运行 yunlan assess delete。", "Going on from last time: %d answered. To start over, leave and run yunlan assess delete."}

	whichOne  = lang.Text{"有 %d 次自评没有做完，接着答哪一次？", "%d assessments are not finished. Which one goes on?"}
	openOne   = lang.Text{"%s，%s，已答 %d 题", "%s, %s, %d answered"}
	quickName = lang.Text{"快速", "quick"}
	fullName  = lang.Text{"完整", "full"}

	questionHead = lang.Text{"第 %d/%d 题 · %s", "Question %d of %d · %s"}
	answered     = lang.Text{"已答：%s。直接按回车保留。", "Answered: %s. Enter keeps it."}
	prompt       = lang.Text{"回答 1–5、0 不确定%s；b 上一题，e 原句，? 为什么问，g 全部题目，p 企业情况，q 或 s 保存并离开", "Answer 1–5, 0 not sure%s; b back, e the paper's sentence, ? why, g all questions, p profile, q or s save and leave"}
	promptNA     = lang.Text{"、n 不适用", ", n not applicable"}
	unknown      = lang.Text{"无效输入：%s。", "“%s” is not a valid choice here."}
	naRefused    = lang.Text{"这道题没有“不适用”。", "This question has no “not applicable”."}
	resumeAt     = lang.Text{"从第 %d 题接着答，共约 %d 题。", "Going on at question %d of about %d."}
	fewer        = lang.Text{"题数从 %d 变为 %d：按这个回答，有 %d 题不必回答。", "%d questions became %d: after this answer %d are left out."}
	moreNow      = lang.Text{"题数从 %d 变为 %d：按这个回答，要多问 %d 题。", "%d questions became %d: after this answer %d more are asked."}
	sourceFormat = lang.Text{"依据：%s；不是法律意见。", "Source: %s; not legal advice."}
	whyFormat    = lang.Text{"为什么问：%s", "Why it is asked: %s"}
	quoteFormat  = lang.Text{"%s —— %s 节，第%s页", "%s (section %s, page %s of the paper)"}
	noQuote      = lang.Text{"这一题没有原句。", "No quotation for this question."}

	gridLine    = lang.Text{"%d %s —— %s", "%d %s — %s"}
	notAskedYet = lang.Text{"是否要问取决于前面的答案", "Asked or not depends on an earlier answer"}
	gridHint    = lang.Text{"输入 g 和题号跳过去，例如 g 5。", "Type g and a number to go there, for example g 5."}
	gridNumber  = lang.Text{"题号是 1–%d。", "The numbers are 1–%d."}

	leaving     = lang.Text{"已保存，答了 %d 题。接着答：%s", "Saved, %d answered. To go on: %s"}
	goOnBy      = lang.Text{"yunlan assess --plain", "yunlan assess --plain"}
	menuItem    = lang.Text{"主菜单的 %d", "number %d of the main menu"}
	leaveEmpty  = lang.Text{"还没有回答，没有要保存的。", "Nothing answered yet, nothing to save."}
	leaveSame   = lang.Text{"没有新的改动，做完的结果在历史里：yunlan assess history", "Nothing was changed; the finished result is in the history: yunlan assess history"}
	notSaved    = lang.Text{"保存失败，刚才的回答只在内存里。", "Saving failed; your last answers are kept in memory only."}
	finished    = lang.Text{"全部已答。", "All answered."}
	kept        = lang.Text{"结果已存入历史：yunlan assess history", "The result is in the history: yunlan assess history"}
	afterwards  = lang.Text{"接下来：", "What next:"}
	saveReport  = lang.Text{"保存报告", "Save a report"}
	tellMore    = lang.Text{"看能拿多少钱：补充补贴所需的情况", "Estimate subsidies: fill in what the rules need"}
	tellIntro   = lang.Text{"下面每一问都可以按回车跳过；b 回上一问。答案与这次自评一起保存，不影响得分。", "Enter skips a question; b goes back one. Answers are kept with this assessment and do not change the score."}
	changeOne   = lang.Text{"改答案", "Change an answer"}
	goFull      = lang.Text{"接着做完整模式（还有 %d 题）", "Go on in full mode (%d more question(s))"}
	endIt       = lang.Text{"结束", "End"}
	fileName    = lang.Text{"文件名（.html 可打印，.md、.txt、.json 也可以；直接按回车或 b 取消，q 离开）", "File name (.html prints well; .md, .txt and .json too; Enter or b cancels, q leaves)"}
	wrote       = lang.Text{"已写入 %s", "Wrote %s"}
	notWritten  = lang.Text{"保存失败：%s", "Could not save: %s"}
	problemHint = lang.Text{"%s %s", "%s %s"}
)

var (
	profileIntro = lang.Text{"企业情况。每一项都可以按回车跳过；b 回上一项，q 离开。", "The firm's profile. Enter skips any of it; b goes back one, q leaves."}
	regionPrompt = lang.Text{"所在地区，如 浙江 宁波 海曙区", "Region, for example Zhejiang Ningbo or 海曙区"}
	profileDone  = lang.Text{"企业情况已保存。", "The profile is saved."}
	yes          = lang.Text{"有", "yes"}
	no           = lang.Text{"没有", "no"}
	saidYes      = lang.Text{"是", "yes"}
	saidNo       = lang.Text{"否", "no"}
)
