package policy

import (
	"yunlan/content/lang"
	"yunlan/data/firm"
)

// The screen's words, Chinese and English.
var (
	title = lang.Text{"政策", "Policies"}

	filterLabel   = lang.Text{"筛选 ", "Filter "}
	countFormat   = lang.Text{"%d 条", "%d entries"}
	countOfFormat = lang.Text{"%d/%d 条", "%d of %d"}
	groupFormat   = lang.Text{"%s  %d 条", "%s  %d"}
	undated       = lang.Text{"未注明", "undated"}
	onTimeline    = lang.Text{"时间线", "timeline"}
	newestFirst   = lang.Text{"从新到旧", "newest first"}

	orderPaper   = lang.Text{"按原文次序", "in the paper's order"}
	orderFormat  = lang.Text{"按%s%s", "by %s, %s"}
	upPinyin     = lang.Text{"拼音 A→Z", "pinyin A-Z"}
	downPinyin   = lang.Text{"拼音 Z→A", "pinyin Z-A"}
	upDate       = lang.Text{"从旧到新", "oldest first"}
	downDate     = lang.Text{"从新到旧", "newest first"}
	upAmount     = lang.Text{"从少到多", "smallest first"}
	downAmount   = lang.Text{"从多到少", "largest first"}
	noReverse    = lang.Text{"现在是原文次序；先按 o 选一列", "this is the paper's order; press o for a column first"}
	groupNone    = lang.Text{"不归类", "no groups"}
	groupRegion  = lang.Text{"按地区归类", "by region"}
	groupLevel   = lang.Text{"按层级归类", "by level"}
	timelineOwn  = lang.Text{"时间线按月份排；按 v 回到表", "the timeline goes by month; v is the table again"}
	timelineNow  = lang.Text{"时间线：按月份看", "timeline: month by month"}
	tableNow     = lang.Text{"表", "table"}
	summaryOf    = lang.Text{"概括自政策表：%s", "sums up the table of policies: %s"}
	noRows       = lang.Text{"没有这样的政策。", "No such policy."}
	noRowsHint   = lang.Text{"试试地名（北京、beijing、bj）、时间（2023.3）或要点里的词；Esc 看全部。", "Try a place (北京, beijing, bj), a date (2023.3) or a word of the points; Esc shows all."}
	broken       = lang.Text{"政策数据与白皮书不符：%v", "the data of the policies does not fit the paper: %v"}
	ruleLabel    = lang.Text{"规则要点", "The rule in plain words"}
	amountLabel  = lang.Text{"金额", "Amount"}
	amountLine   = lang.Text{"金额：%s", "Amount: %s"}
	noteLabel    = lang.Text{"说明", "Note"}
	relatedLabel = lang.Text{"概括自政策表", "Sums up these rows of the table"}
	summedLabel  = lang.Text{"正文的概括", "Summed up in the text"}
	relatedTitle = lang.Text{"相关的政策", "Related policies"}
	sourceLabel  = lang.Text{"出处", "Source"}

	rowCopied  = lang.Text{"本条", "the row"}
	cellCopied = lang.Text{"“%s”一格", "the cell “%s”"}
	citeCopied = lang.Text{"出处", "the citation"}
	emptyCell  = lang.Text{"原文没有写“%s”", "the paper gives no “%s” here"}

	noRule = lang.Text{"白皮书没有写明这一条的金额，无法估算", "the paper states no amount for this one, so there is nothing to calculate"}

	nothingToSave = lang.Text{"没有可以导出的政策", "there is nothing to export"}
	exportName    = lang.Text{"云计算政策", "cloud-policies"}
	exportHead    = lang.Text{"导出现在列出的 %d 条", "Export the %d that are listed"}
	exportFormat  = lang.Text{"格式", "Format"}
	exportFile    = lang.Text{"文件名", "File"}
	exportFolder  = lang.Text{"存到当前文件夹 %s；覆盖已有的文件前会先询问", "saved to this folder, %s; you are asked before a file is replaced"}
	exportOver    = lang.Text{"已有 %s。再按 Enter 覆盖它，或者改个名字。", "%s is there already. Enter replaces it; or change the name."}
	exportDone    = lang.Text{"已导出 %d 条：%s", "exported %d: %s"}
	exportFailed  = lang.Text{"导出失败：%v", "not exported: %v"}
	badEnding     = lang.Text{"不支持 %s 格式。请把结尾改成 .csv、.json、.md、.xlsx 之一，或不写结尾，默认为 .%s。", "Cannot write %s files. End the name in .csv, .json, .md or .xlsx, or leave the ending out for .%s."}
	nameNeeded    = lang.Text{"请输入文件名，例如 政策.csv。", "Enter a file name, for example policies.csv."}

	compareTitle  = lang.Text{"并排对比", "Side by side"}
	compareCopied = lang.Text{"对比表", "the comparison"}
	compareHead   = lang.Text{"导出这 %d 条的对比", "Export the comparison of these %d"}
	compareName   = lang.Text{"云计算政策对比", "cloud-policies-compared"}
	tooFewMarks   = lang.Text{"先按空格选两条以上，再按 = 对比", "mark two or more with Space, then = lays them side by side"}
	notStated     = lang.Text{"原文没有写", "the paper does not say"}
	seePoints     = lang.Text{"见“原文要点”", "see “Points”"}
	nothingNoted  = lang.Text{"无", "nothing"}
	aspectColumn  = lang.Text{"对比", "Aspect"}
	aspectDate    = lang.Text{"时间", "Date"}
	aspectPaid    = lang.Text{"给什么", "What is paid"}
	aspectWho     = lang.Text{"给谁", "To whom"}
	aspectAmount  = lang.Text{"多少", "How much"}
	aspectUntil   = lang.Text{"到什么时候", "Until when"}
	aspectNeeds   = lang.Text{"条件", "Conditions"}
	aspectNote    = lang.Text{"注意", "Note"}
	aspectPoints  = lang.Text{"原文要点", "Points"}

	moneyTitle    = lang.Text{"看能拿多少钱", "Estimate subsidies"}
	placeIs       = lang.Text{"企业在哪里：%s", "Where the firm is: %s"}
	noPlaceYet    = lang.Text{"未填", "not given"}
	placeAsked    = lang.Text{"企业在哪里", "Where the firm is"}
	placeFirst    = lang.Text{"先选企业所在地区，再看当地的规则、还要补充什么、估算多少。", "First choose where the firm is: then come the rules of the place, what they still need to know, and an estimate."}
	onlyPlace     = lang.Text{"只填到“%s”", "Just %s"}
	otherDistrict = lang.Text{"其他区县", "Another district"}
	noPlace       = lang.Text{"不填", "Leave it out"}
	theirPolicies = lang.Text{"看%s的政策", "See the policies of %s"}
	allPolicies   = lang.Text{"看全部 %d 条政策", "See all %d entries"}

	reckonLead = lang.Text{"按本条规则估算，企业在%s。", "By this rule, for a firm in %s."}
	toldNote   = lang.Text{"此前填过的企业情况已带过来，可以改。", " What you have already said about the firm is filled in; you can change it."}
	notSaid    = lang.Text{"未答", "no answer"}
	saidYes    = lang.Text{"是", "yes"}
	saidNo     = lang.Text{"否", "no"}
	inWan      = lang.Text{"，万元；也可写 1200000 元", ", in units of RMB 10,000; or 1.2 million yuan"}
	withUnit   = lang.Text{"，带单位：9999 元、12 万元", ", with its unit: 9999 yuan, 120 thousand yuan"}
	fromLine   = lang.Text{"起点：%s", "From: %s"}
)

// What the keys do.
var (
	downDesc     = lang.Text{"下一条", "next"}
	upDesc       = lang.Text{"上一条", "previous"}
	topDesc      = lang.Text{"第一条", "first"}
	endDesc      = lang.Text{"最后一条", "last"}
	rightDesc    = lang.Text{"选右边一格", "cell to the right"}
	leftDesc     = lang.Text{"选左边一格", "cell to the left"}
	openDesc     = lang.Text{"看全文", "read whole"}
	passageDesc  = lang.Text{"到原文", "its passage"}
	copyDesc     = lang.Text{"复制本条", "copy the row"}
	copyCellDesc = lang.Text{"复制%s", "copy %s"}
	citeDesc     = lang.Text{"复制出处", "copy the citation"}
	filterDesc   = lang.Text{"筛选", "filter"}
	orderDesc    = lang.Text{"排序", "sort"}
	orderByDesc  = lang.Text{"按%s排序", "sort: %s"}
	reverseDesc  = lang.Text{"倒序", "reverse"}
	groupDesc    = lang.Text{"归类", "group"}
	timelineDesc = lang.Text{"时间线", "timeline"}
	tableDesc    = lang.Text{"回到表", "table"}
	exportDesc   = lang.Text{"导出", "export"}
	saveDesc     = lang.Text{"保存", "save"}
	toNameDesc   = lang.Text{"文件名", "name"}
	toFormatDesc = lang.Text{"选格式", "to the format"}
	formatDesc   = lang.Text{"换格式", "format"}
	leaveDesc    = lang.Text{"离开", "leave"}
	acceptDesc   = lang.Text{"到列表", "to the list"}
	closeDesc    = lang.Text{"回列表", "back to the list"}
	nextDesc     = lang.Text{"下一条政策", "next policy"}
	prevDesc     = lang.Text{"上一条政策", "previous policy"}
	moneyDesc    = lang.Text{"能拿多少", "subsidies"}
	walkDesc     = lang.Text{"选择", "choose"}
	pickDesc     = lang.Text{"选定", "choose"}
	placeDesc    = lang.Text{"选地区", "the place"}
	fillDesc     = lang.Text{"补充", "fill in"}
	listDesc     = lang.Text{"看列表", "see the list"}
	reckonDesc   = lang.Text{"算一算", "calculate"}
	relatedDesc  = lang.Text{"相关", "related"}
	nextShort    = lang.Text{"下一问", "next"}
	prevShort    = lang.Text{"上一问", "previous"}
	nextAskDesc  = lang.Text{"下一问", "next question"}
	prevAskDesc  = lang.Text{"上一问", "previous question"}
	chooseDesc   = lang.Text{"换答案", "change"}
	askDownDesc  = lang.Text{"往下看结论", "on to the verdict"}
	askUpDesc    = lang.Text{"往上看问题", "up to the questions"}
	askTopDesc   = lang.Text{"到问题开头", "to the first question"}
	askEndDesc   = lang.Text{"到结论末尾", "to the end of the verdict"}
	unchooseDesc = lang.Text{"换回", "change it back"}

	spaceDownDesc = lang.Text{"空格往下翻", "page down with Space"}
	markDesc      = lang.Text{"选来对比", "mark to compare"}
	compareDesc   = lang.Text{"对比选中的", "compare the marked"}
	compareCount  = lang.Text{"对比 %d 条", "compare %d"}
	compareNames  = lang.Text{"并排 比较 对照", "compare side by side"}

	acceptTitle = lang.Text{"到政策列表", "to the list of policies"}
	filterTitle = lang.Text{"筛选政策", "filter the policies"}
	chooseTitle = lang.Text{"换答案", "change the answer"}
	reckonTitle = lang.Text{"估算补贴", "calculate the subsidy"}
	exportTitle = lang.Text{"导出政策表", "export the policies"}
	reckonNames = lang.Text{"补贴 奖励 多少钱 计算", "subsidy grant calculator"}
	exportNames = lang.Text{"打印 另存 保存 下载", "print save download"}
)

// amountHint says how an amount is typed.
func amountHint(f firm.Field) string {
	if f.Small {
		return withUnit.String()
	}
	return inWan.String()
}
