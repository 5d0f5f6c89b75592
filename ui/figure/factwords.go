package figure

import (
	"strings"
	"sync"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/english"
)

// datePrefixes stand before the name of a policy whose date a fact is.
var datePrefixes = []string{"表1政策:", "政策:"}

// dateWords say which date of the policy it is; what fits first counts.
var dateWords = []lang.Text{
	{"%s 发布时间", "date of “%s”"}, {"%s 实施时间", "“%s” takes effect"}, {"%s 时间", "date of “%s”"},
}

// dated is the date of a policy in English.
func dated(metric string) (string, bool) {
	for _, prefix := range datePrefixes {
		name, ok := strings.CutPrefix(metric, prefix)
		for _, w := range dateWords {
			if name, is := strings.CutSuffix(name, strings.TrimPrefix(w[lang.Chinese], "%s")); ok && is {
				return strings.ReplaceAll(w[lang.English], "%s", policyNamed(name)), true
			}
		}
	}
	return "", false
}

// policyNamed is a policy in English by its name or its title: without marks around it,
// which the formats have.
func policyNamed(name string) string {
	e := english.Of(content.Load())
	own := e.Name("《" + name + "》")
	if strings.HasPrefix(own, "《") {
		own = e.Name(name)
	}
	return strings.NewReplacer("“", "", "”", "").Replace(own)
}

// Period is the period of a fact in the language in use.
func Period(p string) string {
	if t, ok := periods[p]; ok && lang.Now() == lang.English {
		return t
	}
	return p
}

var periods = map[string]string{
	"2012 起": "since 2012", "2019 起": "since 2019", "2022年底": "end of 2022", "建成后": "when built", "目前(2022-2023)": "now (2022-2023)", "目前(2023)": "now (2023)", "至2023": "to 2023",
	"计划": "planned", "过去一年": "the past year", "近两年": "the last two years", "近几年": "recent years", "近十年": "the last ten years",
}

// Unit is the unit of a fact in the language in use.
func Unit(u string) string {
	if u == "个" && lang.Now() == lang.English { // a measure word
		return ""
	}
	if t, ok := units[u]; ok && lang.Now() == lang.English {
		return t
	}
	return Say(u)
}

// UnitNames are other English names of a unit.
func UnitNames(u string) []string {
	return map[string][]string{"亿元": {"hundred million RMB", "RMB"}, "亿美元": {"hundred million US$", "US$"}}[u]
}

// units are those of facts that no figure has.
var units = map[string]string{
	"万元": "RMB 10,000", "万家": "10,000 firms", "人": "people", "亿": "100 million", "亿日元": "JPY 100 million", "代": "generation", "位": "place",
	"十亿美元": "US$ billion", "周": "weeks", "家": "firms", "年": "years", "年月(yyyymm)": "month (yyyymm)", "强": "firms", "微秒": "µs", "梯队": "tier",
	"次": "times", "版": "version", "秒": "seconds", "重": "stages",
}

// factWords are the subjects and metrics of the facts in English; names of
// policies and terms of the paper are quoted.
var factWords = sync.OnceValue(func() map[string]string {
	return map[string]string{
		"AWS/微软/谷歌等": "AWS/Microsoft/Google and others", "RSAC 沙盒大赛": "RSAC sandbox contest", "上海": "Shanghai",
		"中国 IaaS": "China IaaS", "中国 PaaS": "China PaaS", "中国 SaaS": "China SaaS", "中国中央企业": "China's central enterprises",
		"中国中小企业": "China's SMEs", "中国云计算": "China's cloud computing", "中国信息通信研究院": "CAICT", "中科驭数 DPU K2": "YUSUR DPU K2",
		"云原生安全初创厂商": "cloud-native security start-ups", "亚太地区": "Asia-Pacific", "亚洲/欧洲": "Asia/Europe", "传统机房搭建": "building a traditional data room",
		"北京": "Beijing", "印度": "India", "四川": "Sichuan", "图 1": "figure 1", "图 2": "figure 2", "图 3": "figure 3", "图 4": "figure 4", "图 5": "figure 5", "图 6": "figure 6",
		"大洋洲+南美洲+非洲": "Oceania + South America + Africa", "广东（深圳）": "Guangdong (Shenzhen)", "应用架构现代化": "modern application architecture",
		"应用现代化": "application modernisation", "意大利": "Italy", "日本": "Japan", "本白皮书": "this white paper", "欧盟": "European Union", "江苏": "Jiangsu", "法国": "France",
		"浙江": "Zhejiang", "澳大利亚": "Australia", "第一梯队行业": "first-tier industries", "第二梯队行业": "second-tier industries", "第三梯队行业": "third-tier industries",
		"云计算对数字应用的价值": "value of cloud computing to digital applications", "算力服务新架构": "new architecture of computing-power services", "算力服务融合调度": "converged scheduling of computing-power services", "美国": "United States", "美国/欧洲": "United States/Europe",
		"脚注2": "footnote 2", "英国": "United Kingdom", "表 1": "table 1", "谷歌云": "Google Cloud", "重庆": "Chongqing",

		"IPv6 实施意见 发文部门数": "departments that issued the IPv6 opinion", "ISV加速赢计划 版本": "version of the “ISV Accelerate programme”",
		"IaaS /(PaaS+SaaS)": "IaaS / (PaaS + SaaS)", "IaaS 增速": "IaaS growth", "IaaS 增速同比下降": "IaaS growth, “down by”",
		"MCPP 认证技术领域数": "technical fields of MCPP certification", "PaaS 增速": "PaaS growth", "PaaS 市场规模": "PaaS market",
		"Power Platform 打通生态数": "ecosystems that Power Platform joins", "SaaS 增速": "SaaS growth", "SaaS 市场增速": "growth of the SaaS market", "SaaS 市场规模": "SaaS market",
		"SaaS 支出占 IT 支出比重的年均增长": "yearly growth of SaaS's share of IT spending", "三星级上云企业奖励": "award, three-star cloud-adopting enterprise", "四星级上云企业奖励": "award, four-star cloud-adopting enterprise",
		"五星级上云企业奖励": "award, five-star cloud-adopting enterprise", "上云用云梯队": "tier of cloud adoption and use", "上云覆盖率": "cloud adoption rate", "云支出增速": "growth of cloud spending",
		"云服务支出占IT及商业服务支出比": "cloud's share of IT and business services spending", "云计算业务营收": "cloud revenue", "云计算业务营收增速": "growth of cloud revenue",
		"云计算市场发展年数": "years of the cloud market", "云计算市场增速": "growth of the cloud market", "云计算市场增速同比下降": "growth of the cloud market, “down by”",
		"云计算市场规模(IaaS+PaaS+SaaS)": "cloud market (IaaS+PaaS+SaaS)", "云计算市场规模": "cloud market", "云计算营收": "cloud revenue", "云计算营收增速": "growth of cloud revenue",
		"亚太可用区占全球比例": "Asia-Pacific's share of availability zones", "亚太已建可用区": "availability zones built in Asia-Pacific", "亚太计划新建可用区": "availability zones planned in Asia-Pacific",
		"企业上云率": "cloud adoption rate of enterprises", "伙伴企业数": "partner firms", "伙伴收入增速": "growth of partners' revenue", "入围强数": "finalists of the contest",
		"公有云 IaaS 市场份额位次(按列举次序)": "place in public IaaS (as listed)", "公有云 IaaS 市场规模": "public IaaS market", "公有云 IaaS 领先厂商数": "leading public IaaS vendors",
		"公有云 PaaS 领先厂商数(列举)": "leading public PaaS vendors (as listed)", "公有云占云计算市场比重": "public cloud's share of the market", "公有云市场占比位次": "place by share of public cloud",
		"公有云市场增速": "growth of public cloud", "公有云市场规模": "public cloud", "公有云市场规模占比": "share of public cloud", "公有云市场规模占比合计": "share of public cloud, together",
		"公有云市场规模增速(较2021年)": "growth of public cloud (on 2021)", "公有云终端用户支出": "end-user spending on public cloud", "公有云终端用户支出(脚注1标题)": "end-user spending on public cloud (title of footnote 1)",
		"共享行政数据的云服务 目标时间": "target date: a cloud that shares administrative data", "单企业消费券补贴上限": "upper limit of vouchers for one enterprise", "单企业补助上限": "upper limit of subsidy for one enterprise",
		"占公有云市场比重": "share of the public cloud market", "发展年数": "years of development", "发展阶段数": "stages of development", "发布 CIPU 时间": "launch of CIPU", "发布 Nitro v5 时间": "launch of Nitro v5",
		"发布云计算白皮书次数": "white papers on cloud published", "可用区亚太占比": "Asia-Pacific's share of availability zones", "合作战略数": "strategies of cooperation", "国家云战略 支柱数": "pillars of the “National Cloud Strategy”",
		"国防云战略路线图 目标年": "target year of the “Cloud Strategic Roadmap for Defence”", "基础设施决策者已使用至少一种云部署模型占比": "infrastructure decision-makers using at least one cloud deployment model", "容器服务部署算力节点数": "computing-power nodes deployed by the container service",
		"对 OpenAI 投资": "investment in OpenAI", "对 OpenAI 投资起始": "start of the investment in OpenAI", "工业部云研究与推进预算": "ministry of industry's budget for cloud research and promotion", "工作量": "workload",
		"已评省级标杆上云企业奖励比例": "share of the award for a provincial benchmark enterprise", "市场增速倍数": "growth, times", "市町村基础设施与云服务互联互通 目标时间": "target date: municipalities' infrastructure and cloud services connected",
		"应用程序项目上云占比": "application projects in the cloud", "应用程序项目已上云占比": "application projects already in the cloud", "应用采用云原生技术占比": "applications that use cloud-native technology",
		"扩大内需战略规划纲要 期末": "end of the “Outline of the Strategic Plan for Expanding Domestic Demand”", "推动上云中小企业数": "SMEs to be moved to the cloud", "提出“数据云”时间": "“data cloud” presented", "政策时间范围": "dates of the policies",
		"数据战略 覆盖期止": "end of the “Data Strategy”", "数据战略 覆盖期起": "start of the “Data Strategy”", "数据来源时间": "date of the source", "整体经济增速": "growth of the whole economy", "方面数": "aspects", "时延": "latency",
		"模型参数": "model parameters", "涌现时段": "when they appear", "特点数": "features", "生态伙伴收入增速": "growth of partners' revenue", "省级制造业“云上企业”奖励": "award, provincial-level “cloud enterprise” in manufacturing",
		"私有云占云计算市场比重": "private cloud's share of the market", "私有云市场增速": "growth of private cloud", "私有云市场规模": "private cloud", "稳定性机制名称": "name of a stability mechanism",
		"累计风险投资": "venture capital in all", "经济安全关键领域数": "critical fields of economic security", "统计年份": "year of the data", "统计期": "period of the data", "网络带宽": "network bandwidth",
		"能源电子产业指导意见 发文部门数": "departments that issued the energy electronics opinion", "自身收入增速": "growth of its own revenue", "虚拟化芯片代次": "generation of the virtualisation chip",
		"补助比例上限": "upper limit of the subsidy's share", "补助门槛：合同额累计": "threshold: total of accepted contracts", "补贴比例": "share subsidised", "覆盖时段": "time covered", "观察年数": "years observed",
		"训练存储数据量": "data stored in training", "训练所用 GPU 芯片": "GPU chips used in training", "设计原则数": "design principles", "运维团队人数": "people in operations", "部署耗时": "time to deploy",
	}
})
