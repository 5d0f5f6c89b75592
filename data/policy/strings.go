package policy

import "yunlan/content/lang"

// WarningWords belong before every amount of money.
var WarningWords = lang.Text{"政策载于 2022–2023 年，申报前请向主管部门核实", "Policies are as printed in 2022–2023; confirm with the authority before you apply"}

// Warning is WarningWords in Chinese, as scripts have it.
var Warning = WarningWords[lang.Chinese]

var standingNames = map[Standing]lang.Text{
	MayApply:    {"可能适用", "May apply"},
	NeedsInfo:   {"还缺信息", "Needs information"},
	NotEligible: {"按原文不符合", "Not eligible as printed"},
}

var amountKindNames = map[AmountKind]lang.Text{
	UpperBound: {"最高可能（原文为“不超过”）", "at most (the paper says “不超过”)"},
	ByFormula:  {"按原文公式测算", "by the printed formula"},
	AsPrinted:  {"原文固定金额", "a fixed amount, as printed"},
}

// starNames are the stars as the paper writes them.
var starNames = map[string]lang.Text{
	"5": {"五星级", "five stars"}, "4": {"四星级", "four stars"}, "3": {"三星级", "three stars"},
}

var fieldNames = map[string]lang.Text{
	FieldRegion:          {"所在地区", "region"},
	FieldSize:            {"企业规模", "size of the firm"},
	FieldZJTX:            {"是否“专精特新”企业", "a “专精特新” (specialised and innovative) firm"},
	FieldAccepted:        {"上云上平台项目是否验收合格", "the cloud or platform project passed acceptance"},
	FieldContract:        {"合同金额", "contract amount"},
	FieldDigitalProvider: {"是否与数字化服务商签订服务合同", "a service contract with a digital provider"},
	FieldOnCloud:         {"是否已上云上平台", "on the cloud or a platform"},
	FieldFee:             {"平台或工业软件当年度收取费用", "fees of the year for the platform or industrial software"},
	FieldCloudEnterprise: {"是否获评省级制造业“云上企业”", "named a provincial “云上企业” of manufacturing"},
	FieldBenchmark:       {"是否已评为省级标杆上云企业", "named a provincial benchmark firm on the cloud"},
	FieldCityTask:        {"是否完成市对区上云任务考核", "the city's cloud target for the district is met"},
	FieldStars:           {"四川省上云企业星级", "stars as a cloud firm of Sichuan"},
}

// conditionNames say what a condition asks for.
var conditionNames = map[Condition]lang.Text{
	{Field: FieldSize, Is: "sme"}:             {"中小企业", "a small or medium enterprise"},
	{Field: FieldZJTX, Is: "true"}:            {"“专精特新”企业", "a “专精特新” (specialised and innovative) firm"},
	{Field: FieldAccepted, Is: "true"}:        {"上云上平台项目验收合格", "the cloud or platform project passed acceptance"},
	{Field: FieldDigitalProvider, Is: "true"}: {"与数字化服务商签订服务合同", "a service contract with a digital provider"},
	{Field: FieldOnCloud, Is: "true"}:         {"已上云上平台", "on the cloud or a platform"},
	{Field: FieldCloudEnterprise, Is: "true"}: {"获评省级制造业“云上企业”", "named a provincial “云上企业” of manufacturing"},
	{Field: FieldCityTask, Is: "true"}:        {"完成市对区上云任务考核", "the city's cloud target for the district is met"},
}

// The lines of a rule in plain words.
var (
	plainRegion    = lang.Text{"地区：%s", "Region: %s"}
	plainCondition = lang.Text{"条件：%s", "Condition: %s"}
	plainNote      = lang.Text{"（%s）", " (%s)"}
	plainFrom      = lang.Text{"起点：%s", "From: %s"}
	plainAmount    = lang.Text{"金额：%s", "Amount: %s"}
	plainForm      = lang.Text{"形式：%s", "Form: %s"}
	plainCaveat    = lang.Text{"注意：%s", "Note: %s"}
	notBelow       = lang.Text{"%s不低于 %s", "%s of %s or more"}
	above          = lang.Text{"%s超过 %s", "%s above %s"}
	notMore        = lang.Text{"不超过%s的 %s", "no more than %[2]s of the %[1]s"}
	exactly        = lang.Text{"%s的 %s", "%[2]s of the %[1]s"}
	atMost         = lang.Text{"%s，最高 %s", "%s, at most %s"}
	halved         = lang.Text{"%s，已评为省级标杆上云企业的减半", "%s, half of it for a provincial benchmark firm on the cloud"}
	tierAmount     = lang.Text{"%s %s", "%s %s"}
	tierComma      = lang.Text{"、", ", "}
)

// inPlace asks for a part of a region that was named.
var inPlace = lang.Text{"是不是%s", "whether it is in %s"}

// The lines of the arithmetic.
var (
	stepReached = lang.Text{"%s %s %s %s，达到起点", "%s: %s %s %s, the threshold is reached"}
	stepRate    = lang.Text{"%s × %s = %s", "%s × %s = %s"}
	stepDropped = lang.Text{"（不足 1 分舍去）", " (less than a fen is dropped)"}
	stepNoCap   = lang.Text{"原文未写上限", "the paper prints no upper limit"}
	stepCapped  = lang.Text{"%s 超过最高 %s，按最高计", "%s is above the limit of %s, which counts"}
	stepUnder   = lang.Text{"未超过最高 %s", "not above the limit of %s"}
	stepFixed   = lang.Text{"奖励 %s", "award %s"}
	stepHalf    = lang.Text{"%s ÷ 2 = %s（减半）", "%s ÷ 2 = %s (half)"}
	stepTier    = lang.Text{"%s上云企业：%s", "cloud firm of %s: %s"}
	stepResult  = lang.Text{"%s：%s（%s）", "%s: %s (%s)"}
)

// FieldName names a field of a profile for the reader; an unknown field keeps
// its own name.
func FieldName(field string) string {
	if name, ok := fieldNames[field]; ok {
		return name.String()
	}
	return field
}

// String names a standing for the reader.
func (s Standing) String() string { return standingNames[s].String() }

// String names a kind of amount for the reader.
func (k AmountKind) String() string { return amountKindNames[k].String() }

var columnNames = map[Column]lang.Text{
	ByRegion: {"地区", "region"},
	ByDate:   {"时间", "date"},
	ByName:   {"政策", "policy"},
	ByPoints: {"要点", "points"},
	ByAmount: {"金额", "amount"},
	ByLevel:  {"层级", "level"},
}

// fault is a fixed error in the language in use.
type fault lang.Text

func (f fault) Error() string { return lang.Text(f).String() }

// What is wrong with a profile.
var (
	faultObject = fault{"档案应为一个 JSON 对象", "a profile is one JSON object"}
	faultPlace  = lang.Text{"应为文字或文字列表，例如 [\"广东\",\"深圳\",\"宝安区\"]", "must be a text or a list of texts, such as “[\"广东\",\"深圳\",\"宝安区\"]”"}
	quotedFault = lang.Text{"“%s”：%w", "“%s”: %w"}
	faultSize   = lang.Text{"“%s” 不是 sme、large 或 unknown", "“%s” is not sme, large or unknown"}
	faultStars  = lang.Text{"星级应在 0 到 5 之间", "stars are 0 to 5"}
	faultType   = lang.Text{"不接受 %s，应为%s", "%s will not do; it must be %s"}
	kindBool    = lang.Text{" true 或 false", "true or false"}
	kindFen     = lang.Text{"整数，以分计，不超过 9223372036854775807", "a whole number of fen, 9223372036854775807 at most"}
	kindWhole   = lang.Text{"整数", "a whole number"}
	kindText    = lang.Text{"文字", "text"}
)

// String names a column for the reader.
func (c Column) String() string { return columnNames[c].String() }

// levelNames name the levels for the reader.
var levelNames = map[Level]lang.Text{
	National:      {"国家", "national"},
	Local:         {"地方", "local"},
	International: {"国际", "international"},
}

// Name names a level for the reader.
func (l Level) Name() string {
	if name, ok := levelNames[l]; ok {
		return name.String()
	}
	return string(l)
}

// noteWords are the English of what a careful reader adds to a policy, by ID.
var noteWords = map[string]string{
	"P14": "As printed: published in December 2021 for 2023-2025",
	"P17": "A goal, not yet in force",
	"P18": "A goal, not yet in force",
	"P21": "The closing title mark is missing in the paper",
}

// NoteWords is the policy's note in the language in use.
func (p Policy) NoteWords() string {
	if english, ok := noteWords[p.ID]; ok && lang.Now() == lang.English {
		return english
	}
	return p.Note
}
