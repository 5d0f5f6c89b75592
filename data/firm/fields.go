package firm

import "yunlan/content/lang"

// The fields that code outside the rules uses: the firm's place and size.
const (
	Region = "region"
	Size   = "size"
)

// Fields are the conditions of a firm, in the order in which they are listed.
var Fields = []Field{
	{
		Name: Region, Kind: Place, Label: lang.Text{"所在地区", "region"},
		Option: "region", Usage: lang.Text{"所在地区：`REGION` 如 北京、广东深圳宝安", "where it is: `REGION` such as Beijing, Shenzhen Baoan or 北京"},
	},
	{
		Name: Size, Kind: Choice, Is: true, Label: lang.Text{"企业规模", "size of the firm"},
		Short:    lang.Text{"是否中小企业", "a small or medium enterprise"},
		Question: lang.Text{"是不是中小企业？", "Is it a small or medium enterprise?"},
		Answers:  []Answer{{Value: "sme", Name: lang.Text{"中小企业", "a small or medium enterprise"}}, {Value: "large"}},
		Option:   "size", Usage: lang.Text{"企业规模：`SIZE` 为 sme 中小、large 大型、unknown", "its size: `SIZE` is sme, large or unknown"},
	},
	{
		Name: "is_zjtx", Kind: YesNo, Is: true, Label: lang.Text{"是否“专精特新”企业", "a “专精特新” (specialised and innovative) firm"},
		Question: lang.Text{"是不是“专精特新”企业？", "Is it recognised as a “专精特新” (specialised and innovative) firm?"},
		Answers:  yesOrNo(lang.Text{"“专精特新”企业", "a “专精特新” (specialised and innovative) firm"}),
		Option:   "zjtx",
	},
	{
		Name: "project_accepted", Kind: YesNo, Label: lang.Text{"上云上平台项目是否验收合格", "the cloud or platform project passed acceptance"},
		Question: lang.Text{"上云上平台项目验收合格了吗？", "Has the cloud or platform project passed acceptance?"},
		Answers:  yesOrNo(lang.Text{"上云上平台项目验收合格", "the cloud or platform project passed acceptance"}),
		Option:   "accepted",
	},
	{
		Name: "contract_amount_fen", Kind: Money, Label: lang.Text{"合同金额", "contract amount"},
		Question: lang.Text{"合同金额是多少？", "What is the amount of the contract?"},
		Option:   "contract", Usage: lang.Text{"合同金额，只写数字就是元：`AMOUNT` 如 1200000、120万元", "amount of the contract, a bare number in yuan: `AMOUNT` such as 1200000, 120万元"},
	},
	{
		Name: "contract_with_digital_provider", Kind: YesNo, Label: lang.Text{"是否与数字化服务商签订服务合同", "a service contract with a digital provider"},
		Question: lang.Text{"与数字化服务商签订服务合同了吗？", "Is there a service contract with a digital provider?"},
		Answers:  yesOrNo(lang.Text{"与数字化服务商签订服务合同", "a service contract with a digital provider"}),
		Option:   "digital-provider",
	},
	{
		Name: "on_cloud_or_platform", Kind: YesNo, Label: lang.Text{"是否已上云上平台", "on the cloud or a platform"},
		Question: lang.Text{"企业已上云上平台了吗？", "Is the firm already on the cloud or a platform?"},
		Answers:  yesOrNo(lang.Text{"已上云上平台", "on the cloud or a platform"}),
		Option:   "on-cloud",
	},
	{
		Name: "annual_platform_fee_fen", Kind: Money, Label: lang.Text{"平台或工业软件当年度收取费用", "fees of the year for the platform or industrial software"},
		Question: lang.Text{"平台或工业软件当年度收取的费用是多少？", "What are the fees of the year for the platform or industrial software?"},
		Option:   "fee", Usage: lang.Text{"平台或工业软件当年度收取费用，只写数字就是元：`AMOUNT`", "the year's fee for the platform or industrial software, a bare number in yuan: `AMOUNT`"},
	},
	{
		Name: "provincial_cloud_enterprise_mfg", Kind: YesNo, Is: true, Label: lang.Text{"是否获评省级制造业“云上企业”", "named a provincial “云上企业” of manufacturing"},
		Question: lang.Text{"获评省级制造业“云上企业”了吗？", "Has it been named a provincial “云上企业” (cloud enterprise) of manufacturing?"},
		Answers:  yesOrNo(lang.Text{"获评省级制造业“云上企业”", "named a provincial “云上企业” of manufacturing"}),
		Option:   "cloud-enterprise",
	},
	{
		Name: "provincial_benchmark", Kind: YesNo, Is: true, Label: lang.Text{"是否已评为省级标杆上云企业", "named a provincial benchmark cloud enterprise"},
		Question: lang.Text{"已评为省级标杆上云企业了吗？", "Has it been named a provincial benchmark cloud enterprise?"},
		Answers:  yesOrNo(lang.Text{"已评为省级标杆上云企业", "a provincial benchmark cloud enterprise"}),
		Option:   "benchmark",
	},
	{
		Name: "city_task_met", Kind: YesNo, Outside: true, Label: lang.Text{"是否完成市对区上云任务考核", "the city's cloud target for the district is met"},
		Answers: yesOrNo(lang.Text{"完成市对区上云任务考核", "the city's cloud target for the district is met"}),
		Option:  "city-task",
	},
	{
		Name: "star_level_sichuan", Kind: Count, Is: true, Label: lang.Text{"四川省上云企业星级", "stars as a cloud enterprise of Sichuan"},
		Question: lang.Text{"是四川省几星级上云企业？", "How many stars does it have as a cloud enterprise of Sichuan?"},
		Answers: []Answer{
			{"5", lang.Text{"五星", "five"}, lang.Text{"五星级", "five stars"}},
			{"4", lang.Text{"四星", "four"}, lang.Text{"四星级", "four stars"}},
			{"3", lang.Text{"三星", "three"}, lang.Text{"三星级", "three stars"}},
			{"0", lang.Text{"其他", "other"}, lang.Text{}},
		},
		Max: 5, Unit: lang.Text{"星级", "stars"},
		Option: "stars", Usage: lang.Text{"四川省上云企业星级：`N` 为 0–5，0 为没有", "its stars as a cloud enterprise of Sichuan: `N` from 0, none, to 5"},
	},
}

// yesOrNo are the answers to whether a firm is or has something.
func yesOrNo(name lang.Text) []Answer {
	return []Answer{{Value: "true", Name: name}, {Value: "false"}}
}
