package policy

// Warning belongs before every amount of money.
const Warning = "政策载于 2022–2023 年，申报前请向主管部门核实"

var standingNames = map[Standing]string{
	MayApply:    "可能适用",
	NeedsInfo:   "还缺信息",
	NotEligible: "按原文不符合",
}

var amountKindNames = map[AmountKind]string{
	UpperBound: "最高可能（原文为“不超过”）",
	ByFormula:  "按原文公式测算",
	AsPrinted:  "原文固定金额",
}

// starNames are the stars as the paper writes them.
var starNames = map[string]string{"5": "五星级", "4": "四星级", "3": "三星级"}

var fieldNames = map[string]string{
	FieldRegion:          "所在地区",
	FieldSize:            "企业规模",
	FieldZJTX:            "是否“专精特新”企业",
	FieldAccepted:        "上云上平台项目是否验收合格",
	FieldContract:        "合同金额",
	FieldDigitalProvider: "是否与数字化服务商签订服务合同",
	FieldOnCloud:         "是否已上云上平台",
	FieldFee:             "平台或工业软件当年度收取费用",
	FieldCloudEnterprise: "是否获评省级制造业“云上企业”",
	FieldBenchmark:       "是否已评为省级标杆上云企业",
	FieldCityTask:        "是否完成市对区上云任务考核",
	FieldStars:           "四川省上云企业星级",
}

// conditionNames say what a condition asks for.
var conditionNames = map[Condition]string{
	{Field: FieldSize, Is: "sme"}:             "中小企业",
	{Field: FieldZJTX, Is: "true"}:            "“专精特新”企业",
	{Field: FieldAccepted, Is: "true"}:        "上云上平台项目验收合格",
	{Field: FieldDigitalProvider, Is: "true"}: "与数字化服务商签订服务合同",
	{Field: FieldOnCloud, Is: "true"}:         "已上云上平台",
	{Field: FieldCloudEnterprise, Is: "true"}: "获评省级制造业“云上企业”",
	{Field: FieldCityTask, Is: "true"}:        "完成市对区上云任务考核",
}

// FieldName names a field of a profile for the reader; an unknown field keeps
// its own name.
func FieldName(field string) string {
	if name, ok := fieldNames[field]; ok {
		return name
	}
	return field
}

// String names a standing for the reader.
func (s Standing) String() string { return standingNames[s] }

// String names a kind of amount for the reader.
func (k AmountKind) String() string { return amountKindNames[k] }

var columnNames = map[Column]string{
	ByRegion: "地区",
	ByDate:   "时间",
	ByName:   "政策",
	ByPoints: "要点",
	ByAmount: "金额",
	ByLevel:  "层级",
}

// String names a column for the reader.
func (c Column) String() string { return columnNames[c] }
