package text

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// The names of units in Han. The powers of ten (万, 亿) stand in hanUnit.
const hanUnitNames = `
年 年代 年度 年底 年初 年末 年中 年间 年内 月 月份 月底 月初 月末 日 号 周 周年 周岁 岁 天 时 时许 点 分 分钟
秒 秒钟 毫秒 微秒 纳秒 皮秒 小时 季度 世纪 刻 旬 学年 财年
元 美元 日元 欧元 港元 港币 韩元 英镑 卢布 卢比 法郎 加元 澳元 新元 新台币 澳门元 人民币 元人民币 美金 角 块 美分
个 个月 个月份 个小时 个工作日 个百分点 个基点 个点 个亿 个季度 家 家次 次 倍 项 类 台 套 人 人次 人份 名 位 户 户次 件 条
种 座 所 款 批 组 级 代 期 届 届次 章 节 页 行 列 卷 册 本 部 篇 份 张 片 颗 枚 辆 辆次 架 架次 艘 根 支 只 头 匹 棵 株
粒 滴 门 口 间 栋 幢 场 场次 轮 步 单 核 核心 线程 路 维 折 票 站 度 省 省份 市 县 区 国 城 村 镇 乡 街道 层 段 句 字 词 声 笔 例 起 宗
桩 通 封 道 面 把 双 对 副 排 班 桶 箱 包 瓶 杯 盒 袋 罐 股 手 餐 顿 趟 遍 回 番 成 席 床 亩 公顷 顷 厂 网 院 校 师 军 团 营 连 队 科
工作日 百分点 基点 星 星级 档 环 重 阶 进制 位数 座城市 栏 车道 强 大 后 岁以下 线 点钟
米 千米 公里 里 英里 海里 厘米 毫米 微米 纳米 分米 英尺 英寸 尺 寸 丈 光年 平方米 平方千米 平方公里 平方厘米 平米 立方米 立方 方
克 千克 公斤 毫克 微克 斤 两 吨 吨级 标准煤 吨标准煤 磅 盎司 升 毫升 加仑
瓦 千瓦 千瓦时 兆瓦 兆瓦时 吉瓦 瓦时 度电 伏 千伏 安 毫安 毫安时 欧姆 焦耳 卡 千卡 大卡 牛 帕 千帕 兆帕
赫兹 千赫 兆赫 吉赫 比特 字节 千字节 兆字节 像素 帧 分贝 摄氏度 华氏度 参数 卡时 核时
`

// Latin units that follow their number after a space.
const latinUnitNames = `
B b KB kB MB GB TB PB EB ZB KiB MiB GiB TiB PiB Kb Mb Gb Tb bit bits byte bytes bps Kbps kbps Mbps Gbps Tbps G M K T P E
Hz kHz KHz MHz GHz THz FLOPS Flops GFLOPS TFLOPS PFLOPS EFLOPS GFlops TFlops PFlops EFlops TOPS MIPS IOPS QPS TPS
s ms us ns ps μs µs min h hr hrs hour hours day days week weeks month months year years
m km dm cm mm um μm µm nm ft in mile miles kg g mg ug μg µg t lb lbs oz l L ml mL
W kW KW MW GW TW Wh kWh KWh MWh GWh TWh V kV mV A mA mAh J kJ MJ cal kcal N Pa kPa MPa bar K C F dB dBm Ω
px pt em rpm fps nit nits ppm ppb CNY RMB USD EUR JPY GBP HKD yuan dollars
thousand million billion trillion Thousand Million Billion Trillion percent pct bp bps x
`

// hanUnits finds the Han names by their first rune.
var hanUnits = sync.OnceValue(func() map[rune][]string {
	byRune := map[rune][]string{}
	for _, name := range strings.Fields(hanUnitNames) {
		r, _ := utf8.DecodeRuneInString(name)
		byRune[r] = append(byRune[r], name)
	}
	return byRune
})

// latinUnits is the set of Latin names.
var latinUnits = sync.OnceValue(func() map[string]bool {
	names := map[string]bool{}
	for _, name := range strings.Fields(latinUnitNames) {
		names[name] = true
	}
	return names
})
