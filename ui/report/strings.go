package report

import (
	"yunlan/content/lang"
	"yunlan/data/assess"
	"yunlan/data/policy"
)

// What a report says of its own; questions, reasons and advice are in
// data/assess, sentences in the paper.
var (
	titleWords  = lang.Text{"上云自评报告", "Cloud self-assessment report"}
	languageTag = lang.Text{"zh-CN", "en"}
	dateWords   = lang.Text{"日期：%s", "Date: %s"}
	nameWords   = lang.Text{"企业：%s", "Firm: %s"}
	sideScore   = lang.Text{"%s：%s", "%s: %s"}
	pairWords   = lang.Text{"%s：%s", "%s: %s"}
	placeWords  = lang.Text{"%s · 第%s页", "%s · page %s"}
	rowWords    = lang.Text{"表%s 第%s行 · 第%s页", "table %s, row %s · page %s"}
	yes         = lang.Text{"有", "yes"}
	no          = lang.Text{"没有", "no"}

	atLevel      = lang.Text{"您的企业在第 %s 级（共 %d 级）：%s，得分 %d（满分 100）", "Your firm is at level %s of %d: %s, with a score of %d of 100"}
	atLevelRange = lang.Text{"您的企业在第 %s 级（共 %d 级）：%s，得分 %d–%d（满分 100）", "Your firm is at level %s of %d: %s, with a score of %d–%d of 100"}
	openLevel    = lang.Text{"有 %d 题“不确定”：先按 0 分算是 %d 级，弄清楚后最高可到 %d 级。", "%d answer(s) not sure: level %d with these at 0, up to %d once they are known."}
	firstHead    = lang.Text{"先做这三件", "Do these three first"}
	moneyHead    = lang.Text{"钱", "Money"}
	sayPlace     = lang.Text{"请填写企业所在地，才能查到可能的补贴。", "Fill in where the firm is to see which subsidies may apply."}
	gettable     = lang.Text{"%s：%s", "%s: %s"}
	nextPoint    = lang.Text{"；", ". "} // what follows is a sentence of its own in English
	failedWords  = lang.Text{"另有 %d 条不符合（按白皮书所述）", "%d more: not eligible, as the paper puts it"}
	areasPart    = lang.Text{"各方面", "Areas"}
	stepsPart    = lang.Text{"步骤", "Steps"}
	answersPart  = lang.Text{"回答", "Answers"}
	methodPart   = lang.Text{"方法", "Method"}
	elsewhere    = lang.Text{"另有 %d 条是其他地区的规则。", "%d more rule(s) are for other regions."}
	restHead     = lang.Text{"详细内容", "Details"}

	resultHead      = lang.Text{"结果", "Result"}
	levelWords      = lang.Text{"等级 %s（共 %d 级）：%s", "Level %s of %d: %s"}
	scoreWords      = lang.Text{"得分：%d（满分 100）", "Score: %d of 100"}
	rangeWords      = lang.Text{"得分：%d，最高可能 %d（满分 100；“不确定”的题先计 0 分）", "Score: %d, at most %d of 100 (“not sure” counts 0 for now)"}
	confidenceWords = lang.Text{"可信度：%s（已确认：完整问卷 %d%%，本次题目 %d%%，按权重计）", "Confidence: %s (confirmed, by weight: %d%% of the full questionnaire, %d%% of the questions asked)"}
	cappedWords     = lang.Text{"按得分为 %d 级（%s），因以下限制评为 %d 级。下面是该级的一般描述，仅供参考。", "The score alone gives level %d (%s); the limits below cap it at level %d. The description of that level is general and may not fit your firm in every point."}
	quickWords      = lang.Text{"快速模式，问了 %d 题", "Quick mode, %d question(s) asked"}
	fullWords       = lang.Text{"完整模式，问了 %d 题", "Full mode, %d question(s) asked"}
	tooFew          = lang.Text{"信息不足，暂不给出等级", "Not enough information for a level yet"}
	tooFewHint      = lang.Text{"确定的回答达到所问的 60% 才给分数和等级。请先弄清下面列出的题，再接着答。", "A score and a level need definite answers to 60% of what was asked. Find out about the questions below, then go on."}
	coverageWords   = lang.Text{"确定的回答占所问的 %d%%（权重 %d / %d）", "Definite answers cover %d%% of what was asked (weight %d of %d)"}
)

var bandNames = map[string]lang.Text{"low": {"低", "low"}, "medium": {"中", "medium"}, "high": {"高", "high"}}

var (
	whyHead       = lang.Text{"为什么不是更高一级", "Why not a higher level"}
	capWords      = lang.Text{"最高 %d 级：%s", "Capped at level %d: %s"}
	answerWords   = lang.Text{"%s 答：%s", "%s Answer: %s"}
	weakWords     = lang.Text{"得分过低的方面：%s", "Areas that score too low: %s"}
	belowWords    = lang.Text{"原因：得分不足，%d 级（%s）从 %d 分起。", "Only the score is too low: level %d (%s) starts at %d."}
	aheadWords    = lang.Text{"即使分数达标，最高仍为 %d 级：%s", "Even then, capped at level %d: %s"}
	belowAndHeld  = lang.Text{"得分未达 %d 级（%s，%d 分）。即使达到，还有以下限制：", "Score too low: level %d (%s) starts at %d. Even with the points, these limits would apply:"}
	clearUp       = lang.Text{"把回答为“不确定”的题弄清楚，得分最高可到 %d 分，可能达到 %d 级。", " Clear up what you are not sure of: the score may reach %d, and the level %d."}
	topWords      = lang.Text{"已经是最高一级。", "This is the highest level."}
	sidesHead     = lang.Text{"各方面得分（满分 100）", "Score by area (of 100)"}
	sideWord      = lang.Text{"方面", "Area"}
	pointsWord    = lang.Text{"得分", "Score"}
	oneAnswer     = lang.Text{"（仅 1 题）", "(one question only)"}
	oneAnswerNote = lang.Text{"标“仅 1 题”的方面只凭一个回答，不宜与其他方面相比。", "An area with one question rests on a single answer: do not compare it with others."}

	strengthsHead = lang.Text{"做得好的", "Strengths"}
	yourAnswer    = lang.Text{"答：%s", "Answer: %s"}
	stepsHead     = lang.Text{"下一步", "Next steps"}
	nowWords      = lang.Text{"现在：%s", "Now: %s"}
	whoWords      = lang.Text{"谁来做：%s", "Who: %s"}
	howLongWords  = lang.Text{"要多久：%s", "How long: %s"}
	productWords  = lang.Text{"用什么：%s", "With: %s"}
	findOutWords  = lang.Text{"了解价格：%s", "Finding the price: %s"}
	doneWords     = lang.Text{"做好的标准：%s", "Done when: %s"}
	effortWords   = lang.Text{"工作量：%s", "Effort: %s"}
	gainWords     = lang.Text{"提升一档，总分 +%s", "Next step up: +%s points"}
	subsidyWords  = lang.Text{"可能有补贴，请核实：%s", "A subsidy may apply, please check: %s"}
	subsidyAgain  = lang.Text{"补贴同第 %d 步。", "Subsidies as in step %d."}
	noSteps       = lang.Text{"各题都已是最高一档，没有需要补的。", "Every answer is at the top: nothing to improve."}
	roadmapHead   = lang.Text{"路线图", "Roadmap"}

	contradictionsHead = lang.Text{"前后矛盾，请再确认", "Contradictions to check"}
	openHead           = lang.Text{"未答的题", "Not answered yet"}
	verifyHead         = lang.Text{"请先弄清楚（回答为“不确定”）", "To find out (answered “not sure”)"}
	naHead             = lang.Text{"不适用，未计分", "Not applicable, left out of the score"}
)

// phaseWords say why a step stands so high.
var phaseWords = map[assess.Phase]lang.Text{
	assess.Danger: {"关系企业存亡，请最先做。", "This can destroy the firm: do it first."},
	assess.Lift:   {"该项限制了等级。", "This one limits the level."},
	assess.Verify: {"答了“不确定”：先弄清楚，再重新作答。", "Answered “not sure”: find out first, then answer again."},
}

var taskWords = map[assess.TaskKind]lang.Text{
	assess.TaskSecure: {"风险 · %s", "Risk · %s"},
	assess.TaskFix:    {"限制等级 · %s", "Limits the level · %s"},
	assess.TaskVerify: {"先弄清楚：%s", "Find out: %s"},
	assess.TaskBegin:  {"起步：%s", "Begin: %s"},
	assess.TaskFinish: {"完成：%s", "Finish: %s"},
}

// afterThese stands before the tasks of a span that are more than it takes at once.
var afterThese = lang.Text{"以上做完，同一时段接着做：", "Then, in the same months:"}

var (
	tiersHead   = lang.Text{"白皮书三个梯队的特征", "Traits of the paper's three tiers"}
	tierWords   = lang.Text{"%s（%s）", "%s (%s)"}
	tiersScale  = lang.Text{"这里的成熟期、成长期、探索期是白皮书对行业的划分；上面的等级（探索、成长、成熟……）是本工具给企业的，字面相近，不是一回事。", "Mature, growing and exploring here are the paper's stages of industries; the levels above are this tool's own for a firm. The words are alike, the scales are not the same."}
	traitBasis  = lang.Text{"依据您答的：%s", "From your answer: %s"}
	partly      = lang.Text{"[未评全] ", "[asked in part] "}
	partlyNote  = lang.Text{"“未评全”：要看的题只问了一部分，所答的没有问题，但还下不了结论；完整自评会问全。", "“Asked in part”: only some of its questions were asked. What you answered is fine, but it takes the rest to tell; the full assessment asks them."}
	unclear     = lang.Text{"[待确认] ", "[unclear] "}
	unclearNote = lang.Text{"“待确认”：答了“不确定”。计分按 0 分，不等于企业就是这样；弄清楚再看。", "“Unclear”: the answer is “not sure”. It counts 0 in the score, which does not say that the firm is so; find out first."}
	ownTier     = lang.Text{" · 您所在的行业", " · your industry"}
	tiersNote   = lang.Text{"对照清单，不是排名：白皮书只写了阶段和特征，没有可比的数字。特征和引文说的是整个行业；方括号内为根据您的回答得出的判断。", "A checklist, not a ranking: the paper names stages and traits and has no numbers to compare with. Traits and quotes speak of whole industries; only what is in brackets comes from your answers."}
	riskFree    = lang.Text{"[不存在] ", "[no] "}
	riskThere   = lang.Text{"[存在] ", "[yes] "}
)

var traitNames = map[string]lang.Text{
	assess.TraitHave:     {"[具备] ", "[have] "},
	assess.TraitNotYet:   {"[尚未具备] ", "[not yet] "},
	assess.TraitPartly:   {"[部分存在] ", "[in part] "},
	assess.TraitNotAsked: {"[未评] ", "[not asked] "},
}

var (
	changeHead     = lang.Text{"与上一次相比", "Change since the last run"}
	noPrevious     = lang.Text{"没有上一次的结果可比。", "There is no earlier result to compare with."}
	previousWords  = lang.Text{"上一次：%s", "Last run: %s"}
	scoreChange    = lang.Text{"得分 %s → %s（%s）", "Score %s → %s (%s)"}
	levelChange    = lang.Text{"等级 %d → %d", "Level %d → %d"}
	sharedScore    = lang.Text{"只按共有的题算，得分 %s → %s（%s）", "By the shared questions alone, score %s → %s (%s)"}
	sharedLevel    = lang.Text{"只按共有的题算，等级 %d → %d；整次的等级见各次的结果。", "By the shared questions alone, level %d → %d; each result has the level of the whole run."}
	spanWords      = lang.Text{"%d–%d", "%d–%d"}
	clearedWords   = lang.Text{"之前有 %d 题答“不确定”，按 0 分计，这次有了确定的回答：得分的变化里有一部分只是弄清楚了。", "%d answer(s) were “not sure” before, which counts 0, and are definite now: part of the difference comes from knowing more, not from change."}
	lostWords      = lang.Text{"这次有 %d 题由确定改答“不确定”，按 0 分计：得分的变化里有一部分由此而来。", "%d answer(s) were definite before and are “not sure” now, which counts 0: part of the difference comes from that."}
	sidesMoved     = lang.Text{"各方面得分的变化：%s", "Areas that changed: %s"}
	sidesSame      = lang.Text{"各方面得分没有变化。", "No area changed."}
	sideChange     = lang.Text{"%s %d → %d", "%s %d → %d"}
	singleMark     = lang.Text{"（仅 1 题）", " (one question only)"}
	notComparable  = lang.Text{"分数不可比，只比各题。", "The scores cannot be compared; only the questions are."}
	profileChanged = lang.Text{"企业情况有变，要问的题或权重随之不同。", "The profile changed, and with it the questions or weights."}
	fromWords      = lang.Text{"之前：%s", "Before: %s"}
	toWords        = lang.Text{"之后：%s", "After: %s"}
	sameWords      = lang.Text{"其余 %d 题没有变。", "The other %d question(s) are unchanged."}
)

var basisWords = map[assess.Basis]lang.Text{
	assess.SameMode:   {"同一版本、同一模式。", "Same version, same mode."},
	assess.QuickOnly:  {"一次快速、一次完整：只比共有的题。", "One quick, one full: only the shared questions are compared."},
	assess.TextsAlike: {"题库版本不同：只比两次都问了、文字也相同的题，分数和等级不可比。", "Different versions of the questions: only those that both asked in the same words are compared; scores and levels are not."},
}

var (
	teamHead       = lang.Text{"多人合并", "Several people's answers"}
	medianWords    = lang.Text{"每题取各人确定回答的中位数（偶数时取较低者）。", "Each question takes the lower median of the definite answers."}
	voteWords      = lang.Text{"%s：%s", "%s: %s"}
	noDisagreement = lang.Text{"没有相差两档以上的题。", "No answers lie two or more steps apart."}
	conflictWords  = lang.Text{"各份填写的企业情况不一致，以第一份为准：%s", "The files give different firm details; those of the first file are used: %s"}

	subsidiesHead = lang.Text{"可能的补贴（白皮书政策表中写明金额的）", "Subsidies that may apply (those with amounts in the paper's table of policies)"}
	passedFirst   = lang.Text{"%s；%s 年已过，很可能已结束", "%s; %s has passed, so it has very likely ended"}
	validity      = policy.WarningWords
	amountWords   = lang.Text{"估算：%s", "Estimate: %s"}
	standingWords = lang.Text{"%s · %s", "%s · %s"}
	noAmounts     = lang.Text{"报告默认不写金额，需要时可以选择写明。", "Amounts are left out unless you ask for them."}
)

var (
	answersHead  = lang.Text{"全部回答", "All answers"}
	methodHead   = lang.Text{"方法与说明", "Method and limits"}
	noBenchmark  = lang.Text{"白皮书没有其他企业的数据，所以不与同行比较，也没有名次。", "The paper has no data on other firms: nothing here compares you with them."}
	methodWords  = lang.Text{"每题 0–4 分，乘以题的权重；总分 = 100 × 所得 ÷ 所答各题的满分，各方面得分同样只算本方面的题。1 级只表示没有系统在云上，不看分数。下一步先列可能毁掉企业的风险，再列限制等级的，再按分值除以工作量排。不确定计 0 分并另列最高可能；不适用不计入；全部精确计算；显示的得分舍去小数，加减的分数写到两位小数，所以两个得分相减可能与之差一点。", "Each question scores 0–4 times its weight; the score is 100 × points ÷ full points of what was answered, and likewise each area's. Level 1 says only that nothing runs on cloud, whatever the score. The next steps are first the risks that can destroy the firm, then what limits the level, then value by effort. Not sure counts 0, with the upper bound beside it; not applicable is left out; all arithmetic is exact; shown scores are rounded down and differences given to two decimals, so the difference may deviate slightly from that of the two scores shown."}
	weighedWords = lang.Text{"可信度按题的权重算，不按题数：“全部回答”里标“权重 6”的题算六份，没有标的算一份。", "Confidence goes by the weight of the questions, not by their number: one marked “weight 6” among the answers counts six times, one without a mark once."}
	earlierWords = lang.Text{"这是 %s 版题库的结果，按当时的规则得出，原样显示，不再重新计分。新版的题和规则不同，两版的分数和等级不可比。", "This is a result of version %s of the questions, by the rules of that time, shown as it was and not scored again. Questions and rules have changed since: scores and levels of the two versions cannot be compared."}
	sourceOf     = lang.Text{"依据：%s；不是法律意见", "Source: %s; not legal advice"}
	weightMark   = lang.Text{" · 权重 %d", " · weight %d"}
	exactWords   = lang.Text{"精确得分：%s", "Exact score: %s"}
	versionWords = lang.Text{"题库版本 %s，文字校验 SHA-256 %s", "Question bank %s, SHA-256 of its text %s"}
	otherVersion = lang.Text{"题库版本 %s（与本程序所带的文字不同）", "Question bank %s (worded differently from the one in this program)"}
	sourceWords  = lang.Text{"引文出自《%s》，%s。页码为原书所印。", "Quotes are from the %s of the %s, with its printed page numbers."}
)

var profileNames = map[string]lang.Text{
	"region":          {"所在地区", "Region"},
	"industry":        {"行业", "Industry"},
	"size":            {"规模", "Size"},
	"has_it_staff":    {"专人管信息系统", "IT staff"},
	"has_own_systems": {"自有系统", "Own systems"},
	"has_dev_team":    {"开发人员", "Developers"},
	"uses_compute":    {"大量使用算力", "Heavy computing"},
	"subsidy_facts":   {"补贴所需的情况", "Facts for subsidies"},
}
