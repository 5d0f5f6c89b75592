package plain

import (
	"yunlan/content/lang"
	"yunlan/data/firm"
)

// Figures in sentences.
var (
	noFigure    = lang.Text{"这张图没有数值。", "There are no numbers for this figure."}
	figureHelp  = lang.Text{"输入编号，打开它所在的那一段。", "A number opens the passage it comes from."}
	captionLine = lang.Text{"图 %s：%s", "Figure %s: %s"}
	unitLine    = lang.Text{"单位：%s。", "Unit: %s."}
	missingLine = lang.Text{"正文没有的：%s", "Not in the text: %s"}
	remarkLine  = lang.Text{"说明：%s", "Note: %s"}
	pointLine   = lang.Text{"%s，%s：%s，%s", "%s, %s: %s, %s"}
	nameLine    = lang.Text{"%s：正文未给出数值，%s", "%s: the text gives no number, %s"}
	blockLine   = lang.Text{"%s：%s", "%s: %s"}
	seeLine     = lang.Text{"见第 %s 页%s。", "see page %s, %s."}
	yearLine    = lang.Text{"%s 年", "%s"}
	monthLine   = lang.Text{"%s 年 %s 月", "%s-%s"}
	formulaLine = lang.Text{"%s（%s）", "%s (%s)"}
)

// The market and its sums.
var (
	roomMarket  = lang.Text{"市场", "Market"}
	marketAbout = lang.Text{"用句子说明图表，每个数都有出处，并核对数字是否自洽", "charts in sentences, each number with its place, and the arithmetic checked"}
	figuresHelp = lang.Text{"a 听数据核对；也可以输入 {figure}。", "a says the data check. Or type {fig}."}
	auditFirst  = lang.Text{"输入 a 听数据核对：白皮书的数字是否自洽。", "a says the data check: the paper's arithmetic."}
	figuresHead = lang.Text{"%d 张图和系列，然后是数据核对、全部的数和日期：", "%d figures and series, then the data check, all numbers and all dates:"}
	auditName   = lang.Text{"数据核对：白皮书的数字是否自洽", "Data check: the paper's arithmetic"}
	auditHead   = lang.Text{"%d 项：一致 %d，不一致 %d，无法判断 %d。", "%d checks: %d fit, %d conflict, %d undecidable."}
	auditHelp   = lang.Text{"编号听这一项用到的数和原句。", "A number says the numbers of a check and their sentences."}
	factsName   = lang.Text{"全部 %d 个数", "All %d numbers"}
	datesName   = lang.Text{"全部 %d 个日期", "All %d dates"}
	factsHelp   = lang.Text{"别的文字用来筛选，如 AWS；输入编号，打开这个数所在的那一段。", "Other words narrow the list, as in AWS; a number opens the passage it comes from."}
	factIs      = lang.Text{"%s%s：%s，%s，%s", "%s%s: %s, %s, %s"}
	colon       = lang.Text{"：", ":"}
)

// Policies.
var (
	roomPolicies   = lang.Text{"政策", "Policies"}
	policiesAbout  = lang.Text{"政策表里的和正文提到的，可按地区筛选，可估算补贴", "of the table and of the text; by region; subsidies estimated"}
	policiesHead   = lang.Text{"%d 条：%s。输入地名或词筛选，输入 a 估算补贴：", "%d entries: %s. A place or words narrow the list, a estimates subsidies:"}
	policiesHelp   = lang.Text{"别的文字用来筛选，如 北京、四川、2023.3；a 回答几个问题，按五条写明金额的规则估算。", "Other words narrow the list, as in 北京 or 2023.3; a asks a few questions and calculates by the five rules that state an amount."}
	canReckon      = lang.Text{"，写明金额，可以估算", ", states an amount"}
	policyAsk      = lang.Text{"编号打开；回车下一条，p 上一条，c 出处，b 返回", "A number opens; Enter next, p previous, c citation, b back"}
	policyHelp     = lang.Text{"编号打开原文、估算或相关的政策；回车下一条；p 上一条；r 再听一遍；c 出处。", "A number opens the passage, the calculation or a policy that is summed up; Enter next; p previous; r again; c citation."}
	ruleIs         = lang.Text{"规则要点：", "The rule in plain words:"}
	amountIs       = lang.Text{"金额：%s", "Amount: %s"}
	toPassage      = lang.Text{"读原文", "read the passage"}
	reckonIt       = lang.Text{"按这一条估算补贴", "calculate by this rule"}
	sumsUp         = lang.Text{"概括自政策表：%s", "sums up the table of policies: %s"}
	policyAskAgain = lang.Text{"回车下一条，? 说明", "Enter next, ? for help"}
)

// Other ways through the paper.
var (
	roomWays     = lang.Text{"术语、机构与产品、路线", "Terms, names and routes"}
	waysAbout    = lang.Text{"术语、机构与产品、年表、阅读路线", "terms, names, timeline, reading routes"}
	waysHead     = lang.Text{"换个入口读白皮书：", "Other ways through the paper:"}
	termsName    = lang.Text{"术语", "Terms"}
	actorsName   = lang.Text{"机构与产品", "Names"}
	timelineName = lang.Text{"年表", "Timeline"}
	routesName   = lang.Text{"阅读路线", "Routes"}
	countedHead  = lang.Text{"%s，%d 项：", "%s, %d:"}
	narrowHelp   = lang.Text{"别的文字用来筛选。", "Other words narrow the list."}
	actorLine    = lang.Text{"%s，%s，提到 %d 处", "%s, %s, named %d times"}
	actorFacts   = lang.Text{"，%d 个数", ", %d numbers"}
	noLater      = lang.Text{"%[1]s%[2]s", "%[2]s %[1]s"}
	eventLine    = lang.Text{"%s，%s：%s", "%s, %s: %s"}
	routeLine    = lang.Text{"%s：%d 步，约 %d 分钟", "%s: %d stops, about %d minutes"}
	routeHead    = lang.Text{"%s，一步一步读；读完一步用 b 回来：", "%s, stop by stop; b comes back from one:"}
	routeAt      = lang.Text{"上次读到第 %d 步。", "Last time you were at stop %d."}
	routeHelp    = lang.Text{"编号读那一步。", "A number reads a stop."}
	stopLine     = lang.Text{"%s。%s", "%s. %s"}
)

// The words of the calculator.
var (
	reckonName   = lang.Text{"估算结果", "the result"}
	reckonIntro  = lang.Text{"估算补贴：下面每一问都可以按回车跳过，跳过的按“未说明”处理；b 回上一问，q 退出。", "Estimate subsidies. Enter skips a question; what is skipped counts as not answered; b goes back a question, q leaves."}
	knownFirm    = lang.Text{"已知的企业情况：%s。", "Already known about the firm: %s."}
	knownUse     = lang.Text{"照此估算，只问缺少的信息", "use it and ask only what is missing"}
	knownAnew    = lang.Text{"重新回答", "answer again"}
	reckonFor    = lang.Text{"按企业在%s估算。", "For a firm in %s."}
	askPlace     = lang.Text{"企业在哪里？如 北京、广东深圳宝安、成都高新区", "Where is the firm? For example Beijing, Shenzhen Baoan or Chengdu High-tech Zone"}
	placeUnknown = lang.Text{"不认识地区：%s。请写明省、市、区，或按回车跳过。", "Unknown region: %s. Name a province, city or district, or skip with Enter."}
	askMoney     = lang.Text{"%s，单位万元；也可写 1200000元、120万元", "%s, in units of RMB 10,000; or write 1.2 million yuan, 1200000 yuan"}
	askSmall     = lang.Text{"%s，请带单位，如 9999元、12万元", "%s, with its unit, such as 9999 yuan or 120 thousand yuan"}
	moneyRead    = lang.Text{"读作 %s 元。", "Read as RMB %s."}
	verdictIs    = lang.Text{"%s，%s：%s。", "%s, %s: %s."}
	verdictHelp  = lang.Text{"输入编号，读这一条规则的原文。", "A number reads the words of the rule."}
)

// signWords word the signs of bounds.
var signWords = map[string]lang.Text{
	">": {"超过 %s", "more than %s"},
	"≥": {"不少于 %s", "at least %s"},
	"≤": {"不超过 %s", "at most %s"},
	"≈": {"约 %s", "about %s"},
}

// byWord is the English of 之前 and 前.
const byWord = "by"

// amountAsked asks for an amount of money.
func amountAsked(f firm.Field) string {
	if f.Small {
		return askSmall.F(f.Label)
	}
	return askMoney.F(f.Label)
}
