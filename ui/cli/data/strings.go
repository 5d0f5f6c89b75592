package data

import (
	"yunlan/content/lang"
	"yunlan/data/policy"
)

// What the commands on policies and numbers say about themselves.
var (
	shortTable = lang.Text{"各省市的政策表，可筛选、排序、另存", "the table of policies of provinces and cities; filter, sort, save"}
	longTable  = lang.Text{
		"\n\n--region 认全称、简称和市区（上海市、广东深圳宝安），也认拼音和英文；--sort 前加 - 为倒序。\n表格软件会把 CSV 的 2022.10 读成 2022.1；要保住时间，存为 xlsx。",
		"\n\n--region takes full and short names, cities and districts (Inner Mongolia, shenzhen, Shenzhen Baoan, in Chinese too); --sort -COL is descending.\nSpreadsheets read the 2022.10 of a CSV as 2022.1; save as xlsx to keep dates.",
	}
	exampleTable = lang.Text{
		"yunlan table --region 北京\nyunlan table --since 2023.3 --sort -date\nyunlan table -o table1.xlsx\nyunlan table -o table1.csv --excel\nyunlan table --format json | jq '.rows[].policy'",
		"yunlan table --region Beijing\nyunlan table --since 2023.3 --sort -date\nyunlan table -o table1.xlsx\nyunlan table -o table1.csv --excel\nyunlan table --format json | jq '.rows[].policy'",
	}

	shortPolicies   = lang.Text{"全部政策：政策表各行和正文提到的政策与战略，分类列出", "every policy: the rows of the table and those named in prose, by kind"}
	longPolicies    = lang.Text{"\n\n每条都写明出处；编号可交给 yunlan show。", "\n\nEach says where it stands; yunlan show takes the number."}
	examplePolicies = lang.Text{
		"yunlan policies --level 国际\nyunlan policies --region 四川 --sort date\nyunlan policies -o policies.xlsx\nyunlan policies --json | jq '.policies[].policy'",
		"yunlan policies --level international\nyunlan policies --region Sichuan --sort date\nyunlan policies -o policies.xlsx\nyunlan policies --json | jq '.policies[].policy'",
	}

	shortFacts = lang.Text{"白皮书里的每一个数，附所在的原句", "every number of the paper, with the sentence it stands in"}
	longFacts  = lang.Text{
		"\n\n● 原文数值，○ 由原文数值推算（附公式），△ 界限或预测，◇ 日期。\n日期默认不列，--kind date 列出；页码是数所在的页。",
		"\n\n● stated, ○ derived from stated ones by the formula shown, △ a bound or a forecast, ◇ a date.\nDates are left out unless --kind date asks for them; the page is that of the number.",
	}
	exampleFacts = lang.Text{
		"yunlan facts --subject 中国 --unit 亿元\nyunlan facts --subject AWS\nyunlan facts -o facts.xlsx\nyunlan facts --json | jq '.facts[] | select(.kind==\"derived\") | .formula'",
		"yunlan facts --subject China --unit %\nyunlan facts --subject AWS\nyunlan facts -o facts.xlsx\nyunlan facts --json | jq '.facts[] | select(.kind==\"derived\") | .formula'",
	}

	shortChart = lang.Text{"画一张图：文字、SVG、PNG，或它的数", "draw a figure: as text, SVG or PNG, or its numbers"}
	longChart  = lang.Text{
		"\n\nFIGURE 为一张图（如 {figure}，也可写 {fig}），或由正文得出的系列；不写则列出全部。\n只画正文写明的数：● 原文数值，○ 推算（附公式），△ 界限或预测；正文没有的不画。",
		"\n\nFIGURE is a figure ({fig}), or a series that the text allows; without it all are listed.\nOnly what the text says is drawn: ● stated, ○ derived (with its formula), △ a bound or a forecast.",
	}
	exampleChart = lang.Text{
		"yunlan chart {figure}\nyunlan chart {fig} --series growth\nyunlan chart {other} -o figure.svg\nyunlan chart policies -o policies.png\nyunlan chart {figure} --format json | jq '.series[].points'",
		"yunlan chart {fig}\nyunlan chart {fig} --series growth\nyunlan chart {another} -o figure.svg\nyunlan chart policies -o policies.png\nyunlan chart {fig} --format json | jq '.series[].points'",
	}

	shortAudit   = lang.Text{"数据核对：白皮书的数字是否自洽", "data check: the paper's arithmetic"}
	longAudit    = lang.Text{"\n\n✓ 一致，✗ 不一致，? 无法判断：原文有两种读法。每项附算式和原句。", "\n\n✓ fits, ✗ conflicts, ? undecidable: can be read in two ways. Each with its arithmetic and sentences."}
	exampleAudit = "yunlan audit\nyunlan audit --json | jq '.checks[] | select(.result==\"conflicts\")'"

	shortSubsidy = lang.Text{"按五条写明金额的规则估算企业的上云补贴", "estimate subsidies under the five rules that state an amount"}
	longSubsidy  = lang.Text{
		"\n\n没有写的选项算“未说明”；--zjtx=false 才是“不是”。\n--profile 的 JSON 字段：%s；金额以分计。",
		"\n\nAn option left out counts as not answered; --zjtx=false means no.\nFields of --profile, a JSON object: %s; amounts are in fen.",
	}
	exampleSubsidy = lang.Text{
		"yunlan subsidy --region 北京 --size sme --zjtx --accepted --contract 120万元\nyunlan subsidy --region 深圳宝安 --on-cloud --fee 80000元 --json\nyunlan subsidy --profile firm.json",
		"yunlan subsidy --region Beijing --size sme --zjtx --accepted --contract 'RMB 1.2 million'\nyunlan subsidy --region 'Shenzhen Baoan' --on-cloud --fee 80000yuan --json\nyunlan subsidy --profile firm.json",
	}
)

// Options.
var (
	flagRegion      = lang.Text{"只要这些地方：`REGION` 如 北京、广东深圳、美国；多个用逗号隔开，或写几次", "these places only: `REGION` such as Beijing,Shenzhen,US; commas between several, or repeat it"}
	flagSince       = lang.Text{"只要 `YYYY.M` 及以后，如 2023.3", "only from `YYYY.M` on, such as 2023.3"}
	flagSort        = lang.Text{"按 `COL` 排序：地区、时间、政策、要点、金额、层级", "order by `COL`: region, date, policy, content, amount, level"}
	flagPolicyKind  = lang.Text{"只要这些类：`KIND` 为 政策、概括、目标、平台、提及，可写多个", "these kinds only: `KIND` is policy, summary, goal, platform or mention, or several"}
	msgNoPolicyKind = lang.Text{"没有“%s”这一类", "unknown kind “%s”"}
	entriesOf       = lang.Text{"%d 条：%s", "%d entries: %s"}
	flagLevel       = lang.Text{"只要这些层级：`LEVEL` 为 国家、地方、国际，可写多个", "these levels only: `LEVEL` is national, local or international, or several"}
	flagSubject     = lang.Text{"主体是 `SUBJECT` 的，如 中国、AWS、阿里；可写多个", "about `SUBJECT`, such as China, AWS or Alibaba Cloud; or several"}
	flagUnit        = lang.Text{"单位是 `UNIT` 的，如 亿元、%；可写多个", "whose unit is `UNIT`, such as %, US$ billion; or several"}
	flagFactKind    = lang.Text{"只要这些类：`KIND` 为 stated 原文、derived 推算、bound 界限、date 日期，可写多个", "these kinds only: `KIND` is stated, derived, bound or date, or several"}
	datesLeftOut    = lang.Text{"另有 %d 个日期未列出：加 --kind date", "%d date(s) left out: add --kind date"}
	flagSeries      = lang.Text{"画 `SERIES`：value 数值、monthly 每月、share 占比、growth 增速", "draw `SERIES`: value, monthly, share or growth"}
	flagList        = lang.Text{"列出可画的图", "list what can be drawn"}
	flagCells       = lang.Text{"文字图宽 `CELLS` 格，%d–1000；默认随终端，管道里 80", "`CELLS` of a chart in text, %d to 1000; by default the terminal's, 80 in a pipe"}

	flagKeep      = lang.Text{"记下这些企业情况，计算器和界面上的自评也会用", "keep these facts about the firm; the calculator and the assessment on the screen use them too"}
	flagForget    = lang.Text{"删除此前填过的企业情况", "delete the facts about the firm given before"}
	knownFirm     = lang.Text{"按此前填过的企业情况估算：%s", "calculated from the facts about the firm given before: %s"}
	firmKept      = lang.Text{"已记下企业情况：%s", "kept about the firm: %s"}
	firmForgotten = lang.Text{"已删除企业情况", "the facts about the firm are deleted"}

	flagProfile = lang.Text{"读企业情况的 JSON：`FILE`，- 为标准输入", "read the firm from a JSON `FILE`; - is standard input"}
)

// Messages and hints.
var (
	msgNoTable  = lang.Text{"“%s”不是表格", "“%s” is not a table"}
	hintNoTable = lang.Text{"这里只有政策表；要看别处用 yunlan show %s", "this is the table of policies alone; for other places yunlan show %s"}
	msgNoRows   = lang.Text{"政策表里没有这样的行", "the table has no such row"}
	hintNoRows  = lang.Text{"放宽 --region 或 --since；正文里的政策见 yunlan policies", "widen --region or --since; for the policies in prose yunlan policies"}
	msgSince    = lang.Text{"--since 的值“%s”不是年月", "“%s” of --since is not a month"}
	hintLatest  = lang.Text{"最晚的一条是 %s", "the latest is of %s"}
	hintSince   = lang.Text{"写作 2023.3、2022.10 或 2022", "write 2023.3, 2022.10 or 2022"}
	sortedBy    = lang.Text{"%s（%s）", "%s (%s)"}
	msgNoColumn = lang.Text{"没有“%s”这一列", "unknown column “%s”"}

	msgNoRegion     = lang.Text{"不认识地区“%s”", "unknown region: “%s”"}
	msgNoneInRegion = lang.Text{"白皮书没有写到“%s”的政策", "the paper names no policy of “%s”"}
	hintRegions     = lang.Text{"写到的地区：%s", "places it names: %s"}
	msgNoPolicies   = lang.Text{"没有这样的政策", "there is no such policy"}
	hintNoPolicies  = lang.Text{"去掉 --level、--region 或 --since 再试", "try without --level, --region or --since"}

	msgNoUnit     = lang.Text{"没有单位“%s”", "unknown unit “%s”"}
	hintUnits     = lang.Text{"可用的单位：%s", "units: %s"}
	msgNoSubject  = lang.Text{"没有主体“%s”的数", "there is no number about “%s”"}
	hintSubjects  = lang.Text{"可用的主体：%s", "subjects: %s"}
	msgNoNumberOf = lang.Text{"白皮书没有给出“%s”的数", "the paper gives no number for “%s”"}
	hintNamedAt   = lang.Text{"它出现的地方：yunlan actors %s", "where it is named: yunlan actors %s"}
	msgNoLevel    = lang.Text{"没有“%s”这一层级", "unknown level “%s”"}
	msgNoFacts    = lang.Text{"没有这样的数", "there is no such number"}
	hintNoFacts   = lang.Text{"换一个更短的主体，或去掉 --unit；yunlan facts 列出全部", "try a shorter subject, or no --unit; yunlan facts lists all"}

	msgOneFigure   = lang.Text{"一次画一张图，写了 %s", "one figure at a time, not %s"}
	hintOneFigure  = lang.Text{"如 yunlan chart %s", "as yunlan chart %s"}
	msgNoFigure    = lang.Text{"没有“%s”这张图", "there is no figure “%s”"}
	hintFigures    = lang.Text{"可画的图：%s", "what can be drawn: %s"}
	msgRange       = lang.Text{"%s 到%s", "%s to %s"}
	msgNoView      = lang.Text{"%s 没有 %s 的数", "%s has no %s"}
	hintViews      = lang.Text{"可用的值：%s", "available: %s"}
	hintNoViews    = lang.Text{"正文未给出它的数值；去掉 --series", "the text gives no numbers for it; leave --series out"}
	msgListOf      = lang.Text{"--list 列出全部，不接受参数“%s”", "--list lists all and takes no “%s”"}
	msgTextFormat  = lang.Text{"列表不能写成 %s", "a list cannot be drawn as %s"}
	hintTextFormat = lang.Text{"写明画哪张图，如 yunlan chart {figure} --format %s", "name the figure, as in yunlan chart {fig} --format %s"}

	msgSeriesOf    = lang.Text{"--series 要写明画哪张图", "--series needs a figure"}
	hintSeriesOf   = lang.Text{"如 yunlan chart {figure} --series %s", "as in yunlan chart {fig} --series %s"}
	hintChartWidth = lang.Text{"图的宽度是 %d–%d 的整数", "a chart is %d to %d cells wide"}

	hintTogether    = lang.Text{"选项和值写在一起，如 --contract 120万元、--zjtx=false", "write option and value together: --contract 1200000, --zjtx=false"}
	msgOnePlace     = lang.Text{"一次只能写一个地区，现在写了 %s", "name one region only, not %s"}
	hintOnePlace    = lang.Text{"一次算一个，如 --region %s", "one at a time, as --region %s"}
	msgNoProfile    = lang.Text{"缺少企业信息", "describe the firm"}
	msgFieldValue   = lang.Text{"%s 不能是“%s”", "%s cannot be “%s”"}
	msgNoField      = lang.Text{"没有“%s”这一项", "there is no “%s” of a firm"}
	hintNoProfile   = lang.Text{"例如 --region 北京 --size sme --contract 120万元，或 --profile 企业.json", "for example --region Beijing --size sme --contract 1200000, or --profile firm.json"}
	msgTwoProfiles  = lang.Text{"--profile 不能和说明企业情况的选项同时用", "--profile and options that describe the firm cannot be used together"}
	hintTwoProfiles = lang.Text{"都写进文件，或都写成选项", "put all into the file, or all into options"}
	msgProfile      = lang.Text{"无法读取企业情况 %s：%s", "cannot read the profile %s: %s"}
	hintProfile     = lang.Text{"字段名见 yunlan subsidy --help；未知的字段不写即可", "yunlan subsidy --help names the fields; leave out what is not known"}
	hintProfileFile = lang.Text{"给一个 JSON 文件，或用 - 从标准输入读", "give a JSON file, or - for standard input"}

	badAnswer = lang.Text{"请写 true 或 false（是、否）", "give true or false"}
	badNumber = lang.Text{"请写 0 到 %d 的整数", "give a whole number from 0 to %d"}
)

// Results.
var (
	keepsAlone = lang.Text{"%s 有 %d 条", "%s has %d"}
	hintAlone  = lang.Text{"没有同时符合的；分开看：%s", "none fits all of them; separately, %s"}
	headPlace  = lang.Text{"出处", "place"}
	auditHead  = lang.Text{"%d 项：✓ %s %d，✗ %s %d，? %s %d", "%d checks: ✓ %s %d, ✗ %s %d, ? %s %d"}
	numbersOf  = lang.Text{"数据见 yunlan chart %s，图片用 -o %s.svg", "numbers: yunlan chart %s; a picture: -o %s.svg"}
	namedOnly  = lang.Text{"正文未给出数值", "the text gives no number"}
)

// levelNames name the levels of government.
var levelNames = map[policy.Level]lang.Text{
	policy.National: {"国家", "national"}, policy.Local: {"地方", "local"}, policy.International: {"国际", "international"},
}

// factColumns head the list of facts.
var factColumns = []lang.Text{
	{"编号", "number"}, {"主体", "subject"}, {"指标", "metric"}, {"时间", "period"}, {"数值", "value"}, headPlace, {"原文", "sentence"},
}

var sourceLabel = lang.Text{"来源：", "source: "}
