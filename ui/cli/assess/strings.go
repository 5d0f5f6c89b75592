package assess

import (
	"yunlan/content/lang"
)

// What the commands of the self-assessment say about themselves.
var (
	sourceOf      = lang.Text{"依据：%s；不是法律意见", "Source: %s; not legal advice"}
	shortAssess   = lang.Text{"上云自评：十五道题，看企业在哪一步、先做什么", "Cloud self-assessment: fifteen questions, where the firm stands, what to do first"}
	longAssess    = lang.Text{"在终端里打开自评界面；--plain 逐行问答，适合管道和读屏软件；--answers 不提问，直接由答案文件出报告；和 --plain 一起用，只问文件里还没有答的题。旧版（1.0）的答案文件也能读。\n答案文件：{\"profile\":{…},\"mode\":\"quick\"|\"full\",\"answers\":{题号: \"0\"…\"4\"|\"unsure\"|\"na\"}}\n界面上的选项 1–5 就是文件里的 \"0\"–\"4\"（选项 0 是 unsure，n 是 na）；存成 JSON 的报告也可以当答案文件。\n答案只存在这台电脑上，不联网。", "Opens the assessment on a terminal; --plain asks line by line, for pipes and screen readers; --answers asks nothing and reports on an answer file; with --plain it asks what the file leaves open. Answer files of version 1.0 can be read too.\nAnswer file: {\"profile\":{…},\"mode\":\"quick\"|\"full\",\"answers\":{question: \"0\"…\"4\"|\"unsure\"|\"na\"}}\nOptions 1–5 on the screen are \"0\"–\"4\" in a file (option 0 is unsure, n is na); a report saved as JSON is an answer file too.\nAnswers stay on this computer; nothing is sent."}
	exampleAssess = lang.Text{"yunlan assess\nyunlan assess --plain --quick\nyunlan assess --answers 答案.json -o 报告.html\nyunlan assess --answers - --format json < 答案.json", "yunlan assess\nyunlan assess --plain --quick\nyunlan assess --answers answers.json -o report.html\nyunlan assess --answers - --format json < answers.json"}

	shortQuestions   = lang.Text{"全部题目、答案的值和题号", "All questions with the values of their answers"}
	exampleQuestions = lang.Text{"yunlan assess questions\nyunlan assess questions --json | jq -r '.questions[].id'", "yunlan assess questions\nyunlan assess questions --json | jq -r '.questions[].id'"}
	shortHistory     = lang.Text{"做过的自评", "The assessments so far"}
	longHistory      = lang.Text{"有两次以上能比的，下面画一条得分的线；--ascii 只用 ASCII 字符画。", "With two or more that can be compared a line of the scores is drawn below; --ascii draws it with ASCII characters alone."}
	exampleHistory   = lang.Text{"yunlan assess history\nyunlan assess history --json", "yunlan assess history\nyunlan assess history --json"}
	shortShowRun     = lang.Text{"一次自评的报告", "The report of one assessment"}
	longRun          = lang.Text{"RUN 是 yunlan assess history 里的序号或编号，last 为最近一次。", "RUN is a number or an ID of yunlan assess history; last is the latest."}
	longShowRun      = lang.Text{"不写 RUN 即 last。", "Without RUN it is last."}
	exampleShowRun   = lang.Text{"yunlan assess show\nyunlan assess show 1 -o 报告.html", "yunlan assess show\nyunlan assess show 1 -o report.html"}
	shortCompare     = lang.Text{"两次自评逐题对照", "Two assessments, question by question"}
	longCompare      = lang.Text{"A、B 是历史里的一次（序号、编号、last），或答案文件；A 为先。", "A and B are runs of the history (number, ID, last) or answer files; A is the earlier."}
	exampleCompare   = lang.Text{"yunlan assess compare 1 last\nyunlan assess compare 去年.json 今年.json --json", "yunlan assess compare 1 last\nyunlan assess compare before.json now.json --json"}
	shortMerge       = lang.Text{"合并几个人的答案：取中位数，标出分歧", "Merge several people's answers: the median, and where they disagree"}
	longMerge        = lang.Text{"每题取确定回答的较低中位数；相差两档以上的列出来。文件名当作角色（财务.json 即“财务”；同名的带上文件夹），不要用姓名。同一份答案不能算两次。", "Each question takes the lower median of the definite answers; those two or more steps apart are listed. The file's name is the role (finance.json; with its folder where two have one name); do not use the names of people. The same answers do not count twice."}
	exampleMerge     = lang.Text{"yunlan assess merge 老板.json 财务.json 车间.json\nyunlan assess merge *.json --json", "yunlan assess merge owner.json finance.json workshop.json\nyunlan assess merge *.json --json"}
	shortWhatIf      = lang.Text{"改几个答案，看得分和等级怎么变", "Change some answers and see score and level move"}
	longWhatIf       = lang.Text{"最多改 %d 个；不存入历史。", "At most %d; nothing is kept."}
	exampleWhatIf    = lang.Text{"yunlan assess what-if --answers 答案.json --set acc1=3 --set bak1=2", "yunlan assess what-if --answers answers.json --set acc1=3 --set bak1=2"}
	shortDelete      = lang.Text{"删除自评：一次、全部，或答了一半的", "Delete assessments: one, all, or the one in progress"}
	longDelete       = lang.Text{"不写 RUN 删除正在答的（有几次没做完的，写编号）；--all 删除一切：草稿、历史和备份。删除后无法恢复。", "Without RUN the one in progress goes (where there are several, give its ID); --all removes everything: draft, history and backups. This cannot be undone."}
	exampleDelete    = lang.Text{"yunlan assess delete\nyunlan assess delete 2\nyunlan assess delete --all --yes", "yunlan assess delete\nyunlan assess delete 2\nyunlan assess delete --all --yes"}
)

// Options.
var (
	flagPlain        = lang.Text{"逐行问答，不画界面", "ask line by line, draw no screen"}
	flagQuick        = lang.Text{"快速模式，最多 15 题（默认）", "quick mode, up to 15 questions (the default)"}
	flagFull         = lang.Text{"完整模式，18–47 题，随企业情况而定", "full mode, 18–47 questions, depending on your firm"}
	flagAnswers      = lang.Text{"读答案 `FILE`，- 为标准输入；不存入历史", "read answers from `FILE`, - for stdin; nothing is kept"}
	flagReportFormat = lang.Text{"报告的 `FORMAT` 为 text、md、html、json；不写则看文件名", "`FORMAT` of the report: text, md, html, json; else by the file's name"}
	flagReportOutput = lang.Text{"写入 `FILE`，只有您能读；已有的文件不会被覆盖", "write to `FILE`, readable by you alone; never overwrites"}
	flagReportJSON   = lang.Text{"即 --format json", "the same as --format json"}
	flagAmounts      = lang.Text{"报告里写出金额", "put amounts of money into the report"}
	flagFirm         = lang.Text{"报告上印的企业名称 `NAME`，不存下来", "`NAME` of the firm to print on the report; it is not kept"}
	flagReportForce  = lang.Text{"覆盖已有的文件", "replace a file that is there"}
	flagReportWidth  = lang.Text{"每行 `CELLS` 格，10–1000；0 不折行（管道里的默认）", "`CELLS` a line, 10–1000; 0 does not wrap (what a pipe gets)"}
	flagPrintJSON    = lang.Text{"输出 JSON", "write JSON"}
	flagSet          = lang.Text{"改一个答案，`Q=V` 如 acc1=3，可写多次", "change an answer, `Q=V` like acc1=3; may be repeated"}
	flagAll          = lang.Text{"全部删除：草稿、历史和备份", "everything: draft, history and backups"}
	FlagYes          = lang.Text{"不再询问", "do not ask"}
)

// Messages and hints.
var (
	msgAnswers       = lang.Text{"无法读取答案文件 %s：%s", "cannot read the answer file %s: %s"}
	msgFirmRegion    = lang.Text{"profile.region：不认识“%s”", "profile.region: “%s” is not a known region"}
	hintAnswers      = lang.Text{"题号和可用的值见 yunlan assess questions；文件的样子见 yunlan assess --help", "see yunlan assess questions for questions and values, yunlan assess --help for the file's shape"}
	hintAnswerFile   = lang.Text{"给一个 JSON 文件，或用 - 从标准输入读", "give a JSON file, or - for standard input"}
	hintAssess       = lang.Text{"可用的命令：%s", "the commands are: %s"}
	msgTwoModes      = lang.Text{"--quick 和 --full 不能同时用", "--quick and --full cannot be used together"}
	hintTwoModes     = lang.Text{"去掉其中一个", "leave one of them out"}
	msgAnswersAlone  = lang.Text{"--answers 不能和 --quick、--full 同时用", "--answers cannot be used together with --quick or --full"}
	hintAnswersAlone = lang.Text{"模式写在答案文件的 mode 里", "the mode stands in the answer file"}
	msgPlainStdin    = lang.Text{"--plain 从标准输入读您的回答，答案文件不能也是 -", "--plain reads your answers from standard input, so the answer file cannot be - as well"}
	hintPlainStdin   = lang.Text{"先把答案存成文件，再写 --answers FILE", "save the answers to a file and give --answers FILE"}
	msgPlainReport   = lang.Text{"--plain 提问，不能和 --format、--json、-o、--name、--amounts 同时用", "--plain asks questions and cannot be used together with --format, --json, -o, --name or --amounts"}
	hintPlainReport  = lang.Text{"答完以后再存报告；只出报告就去掉 --plain", "save the report after the last answer; for a report alone leave out --plain"}
	msgNoAnswers     = lang.Text{"没有可以生成报告的答案", "no answers to report on"}
	hintNoAnswers    = lang.Text{"加 --answers FILE，或 yunlan assess show last", "add --answers FILE, or try yunlan assess show last"}

	msgNoRun       = lang.Text{"历史里没有编号为“%s”的自评", "no assessment “%s” in the history"}
	msgNoRunOrFile = lang.Text{"未找到“%s”：既不是文件，也不是历史里的自评", "“%s” is neither a file nor an assessment in the history"}
	hintNoRuns     = lang.Text{"还没有做过自评：yunlan assess", "no assessment has been made yet: yunlan assess"}
	hintRun        = lang.Text{"用 1–%d、编号或 last；列表见 yunlan assess history", "use 1–%d, an ID or last; yunlan assess history lists them"}
	msgOneRun      = lang.Text{"%s 一次只看一次自评", "%s takes one run at a time"}
	msgTwoRuns     = lang.Text{"至少要有两次自评结果", "comparing needs two runs or files"}
	msgNoFiles     = lang.Text{"请指定要合并的答案文件", "name the answer files to merge"}
	msgMergeOne    = lang.Text{"合并至少需要两个文件", "merging needs at least two files"}
	hintMergeOne   = lang.Text{"再给一个人的答案文件；一个人的报告用 yunlan assess --answers FILE", "add another person's answer file; for one person's report: yunlan assess --answers FILE"}
	samePerson     = lang.Text{"%s 和 %s", "%s and %s"}
	msgSamePerson  = lang.Text{"这些是同一份答案，一个人会算两次：%s", "these are the same answers, one person would count twice: %s"}
	hintSameFile   = lang.Text{"每个人的文件只写一次", "give each person's file once"}
	hintCopy       = lang.Text{"去掉重复的一份；真是两个人答得一模一样，就在其中一份的末尾加一个空行", "leave the copy out; where two people really answered alike, add an empty line at the end of one of the files"}
	sameSides      = lang.Text{"%s 和 %s 是同一次自评，没有差别可看", "%s and %s are the same assessment: there is no difference to see"}
	msgStdinTwice  = lang.Text{"标准输入只能读一次", "standard input can be read once only"}
	msgWhatIf      = lang.Text{"请写明 --answers FILE 和至少一个 --set Q=V", "give --answers FILE and at least one --set Q=V"}
	msgSet         = lang.Text{"--set %s 写法不对，或同一题写了两次", "--set %s is malformed, or the question is set twice"}
	msgSetValue    = lang.Text{"--set %s：值只能是 0–4、unsure，有的题也可以是 na", "--set %s: the value is 0–4 or unsure; some questions also take na"}
	hintWhatIf     = lang.Text{"例如 --set acc1=3；题号和值见 yunlan assess questions", "for example --set acc1=3; see yunlan assess questions"}
	msgDelete      = lang.Text{"请写一次自评的编号或 --all，不能同时用", "give one run or --all, not both"}
	msgNoDraft     = lang.Text{"没有进行中的自评", "no assessment is in progress"}
	msgWhichDraft  = lang.Text{"有 %d 次没做完的自评，请指定删除哪一次", "%d assessments are in progress: name the one to delete"}
	hintWhichDraft = lang.Text{"yunlan assess history 列出编号；yunlan assess delete 编号，或 --all", "yunlan assess history lists their IDs; then yunlan assess delete ID, or --all"}
	hintChanged    = lang.Text{"看过 yunlan assess history 再删", "look at yunlan assess history, then delete again"}
	hintDelete     = lang.Text{"删除做过的：yunlan assess delete RUN 或 --all", "to delete finished ones: yunlan assess delete RUN, or --all"}
	msgNotDeleted  = lang.Text{"删除失败：%s", "could not delete: %s"}
)

// Results.
var (
	quickMark        = lang.Text{"（快速）", " (quick)"}
	questionsNote    = lang.Text{"每题还可以答 unsure（不确定）；写 na 的题可以答 na（不适用）。", "Every question also takes unsure; those that list na take na."}
	noHistory        = lang.Text{"还没有做过自评。", "No assessment yet."}
	historyColumns   = lang.Text{"序号|时间|模式|等级|得分|可信度|编号", "No.|When|Mode|Level|Score|Confidence|ID"}
	levelless        = lang.Text{"信息不足", "too little"}
	changedMeanwhile = lang.Text{"刚在别的窗口里改过", "it was just changed in another window"}
	draftOfID        = lang.Text{"没做完的：%s，%s，已答 %d 题，编号 %s。接着答：yunlan assess", "Unfinished: %s, %s, %d answered, ID %s. To go on: yunlan assess"}
	draftLine        = lang.Text{"正在答的一次：%s，已答 %d 题。接着答：yunlan assess", "In progress: %s, %d answered. To go on: yunlan assess"}
	quickName        = lang.Text{"快速", "quick"}
	fullName         = lang.Text{"完整", "full"}
	comparing        = lang.Text{"%s → %s", "%s → %s"}

	beforeName    = lang.Text{"现在：", "Now: "}
	afterName     = lang.Text{"改后：", "Then: "}
	headlineWords = lang.Text{"等级 %s（%s），得分 %s", "level %s (%s), score %s"}
	tooFewWords   = lang.Text{"信息不足，暂不给出等级（确定的回答占所问的 %d%%）", "not enough information for a level (definite answers cover %d%%)"}
	movedWords    = lang.Text{"得分变化 %s，等级变化 %s", "Score %s, level %s"}
	liftedWords   = lang.Text{"不再受限：", "No longer limited: "}
	openedWords   = lang.Text{"这样改会多问 %d 题（%s）；新题的回答算进得分和限制，所以得分可能变低，并不是变差了", "this asks %d more question(s) (%s); their answers count for score and limits, so the score may fall though nothing got worse"}
	addedWords    = lang.Text{"新的限制：", "New limit: "}
	stillWords    = lang.Text{"仍受限：", "Still limited: "}
	hiddenWords   = lang.Text{"%s 改了，但现在不问这一题，所以不计。", "%s was changed but is not asked now, so it does not count."}
	whatIfNote    = lang.Text{"只是试算，没有存下来。", "A trial only; nothing is kept."}

	allRuns      = lang.Text{"全部自评：%d 次、草稿和备份", "all assessments: %d run(s), the draft and the backups"}
	draftRun     = lang.Text{"正在答的自评（%s，已答 %d 题）", "the assessment in progress (%s, %d answered)"}
	namedRun     = lang.Text{" %s 的自评（%s）", "the assessment of %s (%s)"}
	deletedWords = lang.Text{"已删除%s。", "Deleted %s."}
)
