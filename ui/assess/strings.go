package assess

import "yunlan/content/lang"

// The screen's words. The questions, reasons and advice are in data/assess,
// the sections of the result in ui/report.
var (
	title = lang.Text{"自评", "Assessment"}

	topDesc      = lang.Text{"到顶", "top"}
	endDesc      = lang.Text{"到底", "end"}
	pageDownDesc = lang.Text{"下一页", "page down"}
	walkDesc     = lang.Text{"选", "move"}
	foldDesc     = lang.Text{"收起", "close"}

	downTitle   = lang.Text{"向下", "down in the assessment"}
	upTitle     = lang.Text{"向上", "up in the assessment"}
	backTitle   = lang.Text{"上一题", "previous question of the assessment"}
	nextTitle   = lang.Text{"下一题", "next question of the assessment"}
	deleteTitle = lang.Text{"删除自评结果", "delete the results of an assessment"}
	exportTitle = lang.Text{"存自评报告", "save the assessment report"}
	exportNames = lang.Text{"导出 打印 另存 保存 下载 报告", "print save download report"}
	pressDigit  = lang.Text{"在题目里按 1–5 作答", "1–5 answer a question"}

	foldQuoteDesc = lang.Text{"收起原句", "close the sentence"}
	foldWhyDesc   = lang.Text{"收起为何问", "close why"}
	showDesc      = lang.Text{"显示金额", "show amounts"}
	hideDesc      = lang.Text{"隐藏金额", "hide amounts"}
	promoteDesc   = lang.Text{"接着答完整自评", "go on in full"}
	policyDesc    = lang.Text{"到这条政策", "to the policy"}
	historyDesc   = lang.Text{"历次结果", "all results"}
	openQuoteDesc = lang.Text{"看原句", "the sentence"}

	chooseDesc   = lang.Text{"选定", "choose"}
	answerDesc   = lang.Text{"作答", "answer"}
	unsureDesc   = lang.Text{"不确定", "not sure"}
	naDesc       = lang.Text{"不适用", "not applicable"}
	backDesc     = lang.Text{"上一题", "back"}
	nextDesc     = lang.Text{"下一题", "next"}
	quoteDesc    = lang.Text{"原句", "sentence"}
	whyDesc      = lang.Text{"为何问", "why"}
	overviewDesc = lang.Text{"总览", "overview"}
	saveDesc     = lang.Text{"保存离开", "save and leave"}
	leftDesc     = lang.Text{"往左", "left"}
	rightDesc    = lang.Text{"往右", "right"}
	undoDesc     = lang.Text{"还原", "undo"}
	openDesc     = lang.Text{"打开", "open"}
	sentenceDesc = lang.Text{"看原句", "the sentence"}
	fileDesc     = lang.Text{"保存", "save"}
	jumpDesc     = lang.Text{"到这题", "go there"}
	changeDesc   = lang.Text{"改答案", "change answers"}
	tryDesc      = lang.Text{"试改", "what if"}
	exportDesc   = lang.Text{"存报告", "save report"}
	compareDesc  = lang.Text{"比较", "compare"}
	deleteDesc   = lang.Text{"删除", "delete"}
	amountsDesc  = lang.Text{"金额", "amounts"}
)

// The start page.
var (
	introHead     = lang.Text{"上云自评", "Cloud self-assessment"}
	introWhat     = lang.Text{"用云到了哪一步，先做什么，白皮书里是怎么说的。", "How far your firm is, what to do first, and which sentence of the paper says so."}
	resumeChoice  = lang.Text{"接着答", "Go on"}
	profileChoice = lang.Text{"企业情况", "About the firm"}
	quickChoice   = lang.Text{"快速自评", "Quick assessment"}
	fullChoice    = lang.Text{"完整自评", "Full assessment"}
	lastChoice    = lang.Text{"看上次的结果", "The last result"}
	historyChoice = lang.Text{"历次结果", "All results"}
	quickWhat     = lang.Text{"最多 %d 题，约 5 分钟", "up to %d questions, about 5 minutes"}
	fullWhat      = lang.Text{"%d–%d 题，随企业情况而定；约 20 分钟", "%d–%d questions, depending on your firm; about 20 minutes"}
	stoppedAt     = lang.Text{"停在第 %d/%d 题，已答 %d 题", "stopped at question %d of %d, %d answered"}
	answeredCount = lang.Text{"已答 %d 题", "%d answered"}
	saidCount     = lang.Text{"已填 %d 项，都可以不填", "%d filled in; all optional"}
	runCount      = lang.Text{"%d 次：比较、删除", "%d: compare, delete"}
	noneYet       = lang.Text{"还没有自评结果", "none finished yet"}
	introPrivate  = lang.Text{"答案只存在这台电脑上，不联网，不需要填写名称。每答一题就保存，随时可以离开。", "Your answers stay on this computer: no network, no name needed. Each one is saved at once; leave when you like."}
	introUnsure   = lang.Text{"用 ↑ ↓ 选择，按 Enter 确定。不清楚的题选“不确定”；答过的题可以回去改。", "Choose with ↑ ↓ and Enter. Where you do not know, pick “not sure”; every answer can be changed later."}

	draftOpen     = lang.Text{"还有一次自评没有做完。", "Another assessment is unfinished."}
	keptOther     = lang.Text{"未完成的那一次刚在别处答过，已保留", "The unfinished one was just changed elsewhere; it is kept"}
	goOnAnswer    = lang.Text{"接着答没做完的", "Continue it"}
	anewAnswer    = lang.Text{"放弃没做完的，重新开始", "Discard it and start again"}
	promoteAnswer = lang.Text{"改做完整自评，答过的不再问", "Go on to the full assessment; nothing is asked twice"}
	promoteWhat   = lang.Text{"再答 %d 题", "%d more question(s)"}
)

// The profile.
var (
	profileHead   = lang.Text{"企业情况", "About the firm"}
	profileWhat   = lang.Text{"都可以不填，不填不扣分。地区和规模用来找可能的补贴，其余几项决定要不要多问几题。", "All optional; an empty field costs no points. Region and size are used to find subsidies; the rest decides whether a few more questions are asked."}
	beginAnswer   = lang.Text{"开始答题", "Begin"}
	questionCount = lang.Text{"%d 题", "%d question(s)"}
	notSaid       = lang.Text{"未填", "not given"}
	notSaying     = lang.Text{"不想填", "Rather not say"}
	yes           = lang.Text{"有", "Yes"}
	no            = lang.Text{"没有", "No"}
	saidYes       = lang.Text{"是", "Yes"}
	saidNo        = lang.Text{"否", "No"}
	wholeRegion   = lang.Text{"只填到“%s”", "Just %s"}
	otherDistrict = lang.Text{"其他区县", "Another district"}
	quickAdvice   = lang.Text{"没有专人管信息系统的企业，先做快速自评就够了。", "Without somebody in charge of the systems, the quick assessment is enough to begin with."}
)

// fieldWhy says what a field is for.
var fieldWhy = map[string]lang.Text{
	"region":          {"只用来找白皮书政策表里可能适用的补贴。", "Only to find subsidies in the paper's table of policies."},
	"industry":        {"用来对照白皮书里三个梯队的特征；有生产设备的行业，完整自评多问 1 题。", "To compare with the traits of the paper's three tiers; the full assessment asks industries with production equipment 1 more question."},
	"size":            {"用来找可能的补贴；大型企业的完整自评多问 1 题。", "To find subsidies; the full assessment asks large firms 1 more question."},
	"has_own_systems": {"有的话，完整自评多问 2 题。", "If so, the full assessment asks 2 more questions."},
	"has_dev_team":    {"有的话，完整自评多问 1 题。", "If so, the full assessment asks 1 more question."},
	"uses_compute":    {"是的话，完整自评多问 1 题。", "If so, the full assessment asks 1 more question."},
}

// A question, the overview, the review.
var (
	progressFormat = lang.Text{"第 %d/%d 题", "Question %d of %d"}
	firstQuestion  = lang.Text{"这是第一题", "This is the first question"}
	answerFirst    = lang.Text{"先选一个答案；不清楚就选“不确定”", "Choose an answer first; “not sure” will do"}
	naRefused      = lang.Text{"这道题没有“不适用”", "This question has no “not applicable”"}
	savedToast     = lang.Text{"已保存，下次从这里接着答", "Saved; next time you go on from here"}
	fewerQuestions = lang.Text{"按上一题的答案，有 %d 题不必回答，现在共 %d 题。", "After your last answer %d questions are left out; there are %d now."}
	totalFormat    = lang.Text{"按这个回答，题数从 %d 变为 %d。", "After this answer there are %[2]d questions, not %[1]d."}
	moreQuestions  = lang.Text{"按企业情况多问 %d 题，一共 %d 题。", "%d more because of your firm's profile: %d in all."}
	quoteFormat    = lang.Text{"原文：%s（%s，第%s页）", "The paper: %s (section %s, page %s)"}
	sourceFormat   = lang.Text{"依据：%s；不是法律意见", "Source: %s; not legal advice"}
	whyFormat      = lang.Text{"为何问：%s", "Why: %s"}

	notAskedYet  = lang.Text{"是否要问取决于前面的答案", "Asked or not depends on an earlier answer"}
	overviewHead = lang.Text{"总览", "Overview"}
	legendDone   = lang.Text{"已答", "answered"}
	legendOpen   = lang.Text{"未答", "open"}
	legendUnsure = lang.Text{"不确定", "not sure"}
	legendBlank  = lang.Text{"无记号 是否要问取决于前面的答案", "no sign: asked or not depends on an earlier answer"}
	legendNA     = lang.Text{"不适用", "not applicable"}

	reviewHead   = lang.Text{"先核对，再看结果", "Look over your answers"}
	reviewWhat   = lang.Text{"%d 题的答案都在这里；选中一题按 Enter 就能改。", "All %d answers; press Enter on one to change it."}
	resultAnswer = lang.Text{"看结果", "Show the result"}
	openCount    = lang.Text{"还有 %d 题未答，请先回答", "%d still open: answer them first"}
	unsureCount  = lang.Text{"其中 %d 题是“不确定”，按 0 分算，结果里会列出", "%d are “not sure”: they count 0 and are listed in the result"}
	allAnswered  = lang.Text{"全部已答", "all answered"}
)

// The parts of a result.
var (
	areasWhat   = lang.Text{"各方面得分、等级的限制、三个梯队", "scores by area, limits of the level, the three tiers"}
	stepsWhat   = lang.Text{"每一步谁来做、多久、怎样算做好；路线图", "who does each, how long it takes, when it is done; the roadmap"}
	moneyWhat   = lang.Text{"可能的补贴、依据的规则、还需要的信息", "possible subsidies, their rules, what is missing"}
	answersWhat = lang.Text{"全部回答，以及要再确认的", "all answers, and those to check again"}
	methodWhat  = lang.Text{"怎样计分，可信到什么程度", "how the score is calculated and how reliable it is"}
	tellDesc    = lang.Text{"补充", "fill in"}
	factWhat    = lang.Text{"只用来判断补贴，不影响得分；答案与这次自评一起保存。", "Only for the subsidy rules; it does not change the score. Kept with this assessment."}
	placeIs     = lang.Text{"企业在哪里：%s", "Where the firm is: %s"}
	sumWhat     = lang.Text{"输入金额并带上单位，如 120万元、9999元；读作多少会显示在下方。只用来估算补贴，与这次自评一起保存。留空则不填。", "Type an amount with its unit, such as RMB 1.2 million or 9,999 yuan; how it is understood is shown below. It is used only to estimate subsidies and kept with this assessment. Leave it empty to skip it."}
	sumKept     = lang.Text{"“%s”已保留，还没有计入；回到这一问按 Enter 即计入。", "“%s” is kept but not counted yet: come back to it and press Enter."}
	stepDesc    = lang.Text{"看这一步", "this step"}
	partDesc    = lang.Text{"看这一页", "this page"}
)

// The result and what-if.
var (
	resultOf      = lang.Text{"%s 的自评", "Taken %s"}
	noSentence    = lang.Text{"该行是本工具的说明，没有对应的原文", "No quotation for this line"}
	onwardHead    = lang.Text{"接下来", "What next"}
	tryChoice     = lang.Text{"试试看：改几个答案会怎样（w）", "What if: change a few answers (w)"}
	exportChoice  = lang.Text{"保存报告，打印或发送（x）", "Save a report to print or send (x)"}
	changeChoice  = lang.Text{"改这次的答案（e）", "Change these answers (e)"}
	anewChoice    = lang.Text{"用新版题目接着答，没有变的题不再问（e）", "Go on with the new questions; those that did not change are not asked again (e)"}
	homeChoice    = lang.Text{"回到开始页", "Back to the start page"}
	noTrial       = lang.Text{"这是旧版题目的结果，不能试改；按 e 用新版题目接着答", "This result is for an earlier edition of the questions and has no what-if; press e to go on with the new ones"}
	deleteOne     = lang.Text{"删除这一次（D）", "Delete this one (D)"}
	showAmounts   = lang.Text{"显示金额（m）", "Show amounts (m)"}
	hideAmounts   = lang.Text{"隐藏金额（m）", "Hide amounts (m)"}
	amountsHidden = lang.Text{"金额已隐藏。按 m 显示。", "Amounts are hidden. Press m to show them."}
	amountsShown  = lang.Text{"以下写明金额，须向主管部门核实；按 m 隐藏。", "Amounts are shown below and need confirming with the authority; press m to hide them."}
	amountsNone   = lang.Text{"按您所填，没有规则可以给出金额。", "By your answers, no rule gives an amount."}
	amountsOn     = lang.Text{"金额：显示", "Amounts: shown"}
	amountsOnNone = lang.Text{"金额：显示，但按您所填没有规则可以给出", "Amounts: shown, but by your answers no rule gives one"}
	amountsOff    = lang.Text{"金额：不显示", "Amounts: hidden"}

	noLevel        = lang.Text{"信息不足，不给等级", "not enough information"}
	headlineFormat = lang.Text{"%s 级 %s，%d 分", "level %s %s, score %d"}
	headlineRange  = lang.Text{"%s 级 %s，%d–%d 分", "level %s %s, score %d–%d"}
	trialNow       = lang.Text{"现在 %s", "Now %s"}
	trialStands    = lang.Text{"现在 %s", "now %s"}
	trialThen      = lang.Text{"改后 %s", "Then %s"}
	turnDesc       = lang.Text{"换答案", "another answer"}
	trialHint      = lang.Text{"已改 %d/%d 题；← → 换答案，不会保存；得分舍去小数，差值保留小数", "%d of %d changed; ← → change an answer, nothing is saved; scores are rounded down, differences keep decimals"}
	stillFormat    = lang.Text{"仍受限：%s", "Still limited: %s"}
	liftedFormat   = lang.Text{"不再受限：%s", "No longer limited: %s"}
	openedFormat   = lang.Text{"这样改会多问 %d 题；新题的回答算进得分和限制，所以得分可能变低，并不是变差了", "%d more question(s) are asked then; their answers count for score and limits, so the score may fall though nothing got worse"}
	addedFormat    = lang.Text{"新的限制：%s", "New limit: %s"}
	triedFormat    = lang.Text{"%s → %s", "%s → %s"}
	tooManyTried   = lang.Text{"一次最多试改 %d 题，先还原一题（x）", "At most %d at once; undo one first (x)"}
)

// The history.
var (
	historyHead      = lang.Text{"历次结果", "All results"}
	noRuns           = lang.Text{"还没有做完的自评。", "No finished assessment yet."}
	turnsNote        = lang.Text{"得分，按先后，1 是最早的一次，间隔不代表时间；快速与完整分开画，不相比。", "Scores run by run; 1 is the first, and distances do not show time. Quick and full runs are drawn apart and not compared."}
	lineNote         = lang.Text{"得分，按月；快速与完整分开画，不相比。", "Scores by month. Quick and full runs are drawn apart and not compared."}
	quickName        = lang.Text{"快速", "quick"}
	fullName         = lang.Text{"完整", "full"}
	otherVersion     = lang.Text{"（另一版题目 %s）", "(questions of version %s)"}
	unreadableRun    = lang.Text{"这次自评的内容无法读取，文件保持原样", "This assessment cannot be read; its file is left as it is"}
	compareChoice    = lang.Text{"比较两次（c）", "Compare two (c)"}
	chooseSecond     = lang.Text{"再选一次来比", "Now choose the other one"}
	noCompare        = lang.Text{"至少要有两次自评结果", "At least two results are needed to compare"}
	comparedHead     = lang.Text{"%s 与 %s 相比", "%s compared with %s"}
	deleteAll        = lang.Text{"删除全部自评", "Delete everything"}
	askDeleteOne     = lang.Text{"删除 %s 的自评？删除后无法恢复。", "Delete the assessment of %s? This cannot be undone."}
	askDeleteAll     = lang.Text{"删除所有结果和没做完的自评？删除后无法恢复。", "Delete all results and what is in progress? This cannot be undone."}
	keepAnswer       = lang.Text{"不删", "Keep"}
	deleteAnswer     = lang.Text{"删除", "Delete"}
	deletedToast     = lang.Text{"已删除，备份也一并删除", "Deleted, the backups too"}
	notDeleted       = lang.Text{"删除失败：%v", "Could not delete: %v"}
	changedElsewhere = lang.Text{"刚在别处改过，请先看一遍", "it was just changed elsewhere; look at it first"}
	notSaved         = lang.Text{"保存失败：%v", "Could not save: %v"}
	inMemory         = lang.Text{"自评暂时无法写入磁盘，只保存在内存中；退出时会另存一份。", "The assessment cannot be written to disk and is kept in memory only; a copy is made when you quit."}
)

// Saving a report.
var (
	formatHead      = lang.Text{"保存报告", "Save a report"}
	formatNoAmounts = lang.Text{"报告不写金额。", "The report leaves amounts out."}
	formatAmounts   = lang.Text{"报告写明可以估算的金额。", "The report states the amounts that can be calculated."}
	formatNone      = lang.Text{"报告可以写明金额，但按您所填没有规则可以给出。", "The report may state amounts, but by your answers no rule gives one."}
	formatHTML      = lang.Text{"网页（.html），用浏览器看，可打印", "Web page (.html), to read in a browser or print"}
	formatMarkdown  = lang.Text{"文本（.md）", "Text (.md)"}
	formatJSON      = lang.Text{"数据（.json），yunlan assess 的 --answers、compare、merge 可以再读", "Data (.json), which yunlan assess --answers, compare and merge read again"}
	fileName        = lang.Text{"上云自评-%s", "cloud-assessment-%s"}
	namingHead      = lang.Text{"存成哪个文件？", "Which file?"}
	namingWhat      = lang.Text{"不改就直接按 Enter。只有您本人能读，不会覆盖别的文件。", "Just press Enter to keep this name. Only you can read it; no other file is overwritten."}
	nameNeeded      = lang.Text{"请输入文件名", "Enter a file name"}
	fileExists      = lang.Text{"文件已存在，请换个名字。", "The file already exists; choose another name."}
	otherFile       = lang.Text{"%s。请换一个地方或名字。", "%s. Choose another place or name."}
	leaveSumDesc    = lang.Text{"返回，保留已输入的", "back, keeping what is typed"}
	closeDesc       = lang.Text{"返回", "back"}
	cancelDesc      = lang.Text{"取消", "cancel"}
	notFiled        = lang.Text{"保存失败：%s", "Could not save: %s"}
	filedToast      = lang.Text{"报告已存为 %s", "Report saved as %s"}
)
