package cli

// What the commands on policies and numbers say about themselves.
const (
	shortTable   = "表 1：部分省市云计算相关政策，可筛选、排序、另存"
	longTable    = shortTable + "\n\n--region 认全称、简称和市区（上海市、广东深圳宝安）；--sort 前加 - 为倒序。"
	exampleTable = "yunlan table --region 北京\nyunlan table --since 2023.3 --sort -时间\nyunlan table -o 政策.csv --excel\nyunlan table --format json | jq '.rows[].policy'"

	shortPolicies   = "全部政策：表 1 各行和正文提到的政策与战略"
	longPolicies    = shortPolicies + "\n\n每条都写明出处；编号可交给 yunlan show。"
	examplePolicies = "yunlan policies --level 国际\nyunlan policies --region 四川\nyunlan policies --json | jq '.policies[].policy'"

	shortFacts   = "白皮书里的每一个数，连同说出它的原句"
	longFacts    = shortFacts + "\n\n● 原文数值，○ 由原文数值推算（附公式），△ 界限或预测。"
	exampleFacts = "yunlan facts --subject 中国 --unit 亿元\nyunlan facts --subject AWS\nyunlan facts --json | jq '.[] | select(.kind==\"derived\") | .formula'"

	shortAudit   = "算得通：把白皮书里的账再算一遍"
	longAudit    = shortAudit + "\n\n✓ 相符，✗ 矛盾，? 原文有两种读法。每项附算式和原句。"
	exampleAudit = "yunlan audit\nyunlan audit --json | jq '.checks[] | select(.result==\"conflicts\")'"

	shortSubsidy   = "测算企业上云补贴：五条写明金额的规则"
	longSubsidy    = shortSubsidy + "\n\n没有写的选项算“未说明”；--zjtx=false 才是“不是”。\n--profile 的 JSON 字段：region、size、is_zjtx、project_accepted、contract_amount_fen、\ncontract_with_digital_provider、on_cloud_or_platform、annual_platform_fee_fen、\nprovincial_cloud_enterprise_mfg、provincial_benchmark、city_task_met、star_level_sichuan；金额以分计。"
	exampleSubsidy = "yunlan subsidy --region 北京 --size sme --zjtx --accepted --contract 120万元\nyunlan subsidy --region 深圳宝安 --on-cloud --fee 80000元 --json\nyunlan subsidy --profile 企业.json"
)

// Options.
const (
	flagRegion      = "只要一地：`REGION` 如 北京、广东深圳、美国"
	flagSince       = "只要 `YYYY.M` 及以后，如 2023.3"
	flagSort        = "按 `COL` 排序：地区、时间、政策、要点、金额、层级"
	flagTableFormat = "`FORMAT` 为 text、csv、json、md；不写则看文件名"
	flagExcel       = "CSV 前加 BOM，Excel 打开不乱码"
	flagTableJSON   = "即 --format json"
	flagLevel       = "只要一级：`LEVEL` 为 国家、地方、国际"
	flagSubject     = "主体名中有 `SUBJECT` 的，如 中国、AWS"
	flagUnit        = "单位是 `UNIT` 的，如 亿元、%"

	flagProfile  = "读企业情况的 JSON：`FILE`，- 为标准输入"
	flagPlace    = "所在地区：`REGION` 如 北京、广东深圳宝安"
	flagSize     = "企业规模：`SIZE` 为 sme 中小、large 大型、unknown"
	flagContract = "合同金额：`AMOUNT` 如 1200000、120万元"
	flagFee      = "平台或工业软件当年度收取费用：`AMOUNT`"
	flagStars    = "四川省上云企业星级：`N` 为 0–5，0 为没有"
)

// Messages and hints.
const (
	msgNoTable     = "“%s”不是表格"
	hintNoTable    = "白皮书只有表1；要看别处用 yunlan show %s"
	msgNoRows      = "表 1 里没有这样的行"
	hintNoRows     = "放宽 --region 或 --since；正文里的政策见 yunlan policies"
	msgSince       = "--since 的值“%s”不是年月"
	hintSince      = "写作 2023.3、2022.10 或 2022"
	msgNoColumn    = "没有“%s”这一列"
	msgNoExtension = "不会写 %s 文件"
	msgTwoFormats  = "--json 和 --format %s 不能同时用"
	hintTwoFormats = "去掉其中一个"
	msgWidthText   = "--width 只用于 text，不用于 %s"
	hintWidthText  = "去掉 --width，或用 --format text"
	msgExcel       = "--excel 只用于 csv"
	hintExcel      = "加 --format csv，或 -o 一个 .csv 文件"

	msgNoRegion     = "不认识地区“%s”"
	msgNoneInRegion = "白皮书没有写到“%s”的政策"
	hintRegions     = "写到的地区：%s"
	msgNoPolicies   = "没有这样的政策"
	hintNoPolicies  = "去掉 --level 或 --region 再试"

	msgNoUnit   = "没有单位“%s”"
	hintUnits   = "可用的单位：%s"
	msgNoFacts  = "没有这样的数"
	hintNoFacts = "换一个更短的主体，或去掉 --unit；yunlan facts 列出全部"

	hintTogether    = "选项和值写在一起，如 --contract 120万元、--zjtx=false"
	hintPlace       = "写明省市，如 北京、广东深圳宝安、成都高新区"
	msgNoProfile    = "没有说是怎样的企业"
	hintNoProfile   = "例如 --region 北京 --size sme --contract 120万元，或 --profile 企业.json"
	msgTwoProfiles  = "--profile 不能和说明企业情况的选项同时用"
	hintTwoProfiles = "都写进文件，或都写成选项"
	msgProfile      = "读不了企业情况 %s：%s"
	hintProfile     = "字段名见 yunlan subsidy --help；未知的字段不写即可"
	hintProfileFile = "给一个 JSON 文件，或用 - 从标准输入读"
	noSuchFile      = "没有这个文件"
	badJSON         = "不是正确的 JSON（第 %d 字节处）"
	cutJSON         = "JSON 没有写完"
	badAnswer       = "要 true 或 false（是、否）"
	badStars        = "要 0 到 5 的整数"
)

// Results.
const (
	headPlace    = "出处"
	auditHead    = "%d 项：✓ 相符 %d，✗ 矛盾 %d，? 无法判定 %d"
	notMet       = "不符合："
	stillMissing = "还缺："
	noSum        = "各项分别测算，不相加：原文没有说可以同时享受。"
)

// factColumns head the list of facts.
var factColumns = []string{"编号", "主体", "指标", "时间", "数值", headPlace, "原文"}
