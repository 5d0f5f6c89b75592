package search

import "strings"

// fillers are words that say how something is asked or told, or when it is
// said, and name nothing by themselves.
const fillers = " " + weakWords + "多少 什么 怎么 怎样 如何 为什么 哪些 哪个 哪家 哪里 哪种 几个 一个 一些 一下 一种 这个 那个 这本 这份 这篇 本书 这些 那些 这样 那样 这么 那么 " +
	"我们 你们 他们 她们 它们 自己 大家 别人 有人 咱们 因为 所以 但是 如果 虽然 而且 或者 以及 并且 不过 然后 还是 还有 就是 不是 没有 可以 可能 应该 必须 " +
	"已经 正在 曾经 将要 刚刚 马上 一直 总是 经常 有时 非常 特别 十分 比较 更加 最近 以前 以后 之前 之后 当时 明年 后年 前年 今天 昨天 明天 本月 上月 " +
	"东西 事情 时候 地方 样子 想要 觉得 知道 听说 告诉 请问 喜欢 尽快 赶紧 出来 起来 下来 过来 上去 出去 拿出 拿出来 谁的 全部 所有 一切 任何 每个 各个 " +
	"提升 达到 得到 变成 成为 做到 看到 找到 用到 有关 有用 好的 好吗 那种 这种 到底 究竟 其实 当然 大概 大约 左右 总共 一共 "

func isFiller(word string) bool { return strings.Contains(fillers, " "+word+" ") }
