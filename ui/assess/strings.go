package assess

// The screen's words, in one place so that other languages can follow. The
// questions, reasons and advice are in data/assess.
const (
	title = "自评"

	beginDesc  = "开始"
	resumeDesc = "接着答"
	resultDesc = "看结果"
	downDesc   = "向下"
	upDesc     = "向上"
	topDesc    = "到顶"
	endDesc    = "到底"
	chooseDesc = "选定"
	answerDesc = "作答"
	unsureDesc = "不确定"
	naDesc     = "不适用"
	backDesc   = "上一题"
	quoteDesc  = "看原文"
	openDesc   = "看原句"
	againDesc  = "再测一次"
	changeDesc = "改答案"

	introHead    = "上云自评"
	introBegin   = "按 Enter 开始：十四道题，每题五个答案，大约五分钟。"
	introResume  = "已答 %d 题，按 Enter 从停下的地方接着答。"
	introDone    = "%s 测过一次，按 r 看结果；按 Enter 再测一次。"
	introPrivate = "答案只存在这台电脑上，不联网，不需要填写名称。每答一题就保存，随时可以离开。"
	introUnsure  = "不清楚的题按 0（不确定）；答过的题按 b 回去可以改。"

	progressFormat = "第 %d/%d 题"
	moreBelow      = "下面还有"
	firstQuestion  = "这是第一题"
	naRefused      = "这道题没有“不适用”"

	levelFormat      = "%d 级 · %s"
	scoreFormat      = "得分 %d / 100"
	rangeFormat      = "得分 %d–%d / 100（不确定的题按最低与最高算）"
	confidenceFormat = "可信度：%s · 确定的回答占所问的 %d%%，占完整问卷的 %d%%"
	tooFew           = "确定的回答不足所问的 60%，不给分数和等级。"
	tooFewHint       = "按 b 回去补答下列各题；它们现在是“不确定”或还没有答。"

	whyHead      = "为什么不更高"
	capFormat    = "最高 %d 级：%s"
	sidesHead    = "各方面"
	oneAnswer    = "（仅一题）"
	stepsHead    = "下一步"
	nowFormat    = "现在：%s"
	goalFormat   = "下一格：%s"
	effortFormat = "工作量：%s"
	subsidyHint  = "可能有补贴，见“政策”"
	unsureHead   = "先弄清楚（您答了不确定）"
	askFormat    = "%s（可问：%s）"
	naHead       = "不适用，未计分"
	methodHead   = "说明"
	bandUnknown  = "—"
)

var bandNames = map[string]string{"low": "低", "medium": "中", "high": "高"}
