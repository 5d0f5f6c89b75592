package data

import (
	"yunlan/content/lang"
	"yunlan/ui/cli/command"
)

// What the commands on the ways through the paper say about themselves.
var (
	shortTerms   = lang.Text{"白皮书解释过的词，连同解释它的原句", "the terms that the paper explains, in its own words"}
	longTerms    = lang.Text{"\n\n只收白皮书自己解释过的词：定义、释名（全称、译名）或说明。只用不解释的词不在其中。", "\n\nOnly what the paper itself explains: a definition, a name written out, or what it does."}
	exampleTerms = lang.Text{
		"yunlan terms\nyunlan terms 一云多芯\nyunlan terms serverless --json | jq -r '.terms[].glosses[].quote'",
		"yunlan terms\nyunlan terms 'one cloud, multiple chip architectures'\nyunlan terms serverless --json | jq -r '.terms[].glosses[].quote'",
	}

	shortActors   = lang.Text{"机构与产品：白皮书提到的厂商、产品、机构和地区", "the vendors, products, institutions and places that the paper names"}
	longActors    = lang.Text{"\n\n各章提到的次数由全文逐字数出，长名优先；给出 NAME 则列出每一处，以及相关数字。\nJSON 的 start、end 按 UTF-8 字节计。", "\n\nMentions are counted in the text, the longest name first; with NAME every one is listed, and its numbers.\nstart and end in JSON are bytes of the UTF-8 of the block."}
	exampleActors = lang.Text{
		"yunlan actors\nyunlan actors 阿里云\nyunlan actors AWS --json | jq '.actors[].mentions[].block'",
		"yunlan actors\nyunlan actors 'Alibaba Cloud'\nyunlan actors AWS --json | jq '.actors[].mentions[].block'",
	}

	shortTimeline   = lang.Text{"年表：白皮书写明时间的政策、发布、市场和预期", "timeline of dated policies, launches, market figures and forecasts"}
	exampleTimeline = "yunlan timeline\nyunlan timeline --json | jq -r '.events[] | select(.date|startswith(\"2022\")) | .what'"

	shortRoutes   = lang.Text{"阅读路线：给四种读者，每一步的理由和分钟数", "reading routes for four readers, with reasons and minutes"}
	exampleRoutes = lang.Text{
		"yunlan routes\nyunlan routes 决策者五分钟\nyunlan routes policy --json | jq -r '.routes[].stops[].block'",
		"yunlan routes\nyunlan routes decision\nyunlan routes policy --json | jq -r '.routes[].stops[].block'",
	}
)

// Messages and hints.
var (
	msgNoTerm     = lang.Text{"白皮书里没有“%s”这个词", "the paper does not use the word “%s”"}
	msgNotGlossed = lang.Text{"白皮书没有解释“%s”这个词，只用了 %d 次", "the paper does not explain “%s”; it uses it %d time(s)"}
	msgNoActor    = lang.Text{"机构与产品中没有“%s”", "no vendor, product, institution or place called “%s”"}
	msgNoRoute    = lang.Text{"没有“%s”这条路线", "no route called “%s”"}
	hintTerms     = lang.Text{"yunlan terms 列出全部；全文检索用 yunlan search", "yunlan terms lists all; yunlan search looks through the text"}
	hintUsed      = lang.Text{"看它出现的地方：yunlan search %s", "where it is used: yunlan search %s"}
	hintActors    = lang.Text{"yunlan actors 列出全部；全文检索用 yunlan search", "yunlan actors lists all; yunlan search looks through the text"}
	hintRoutes    = lang.Text{"可用的路线：%s", "the routes: %s"}
	msgTimes      = lang.Text{"（%d 处）", " (%d mention(s))"}
	msgMentions   = lang.Text{"%s（%s）：%d 处", "%s (%s): %d mention(s)"}
	msgNumbers    = lang.Text{"相关数字：", "Its numbers:"}
	msgNoNumbers  = lang.Text{"白皮书没有给出它的数。", "The paper gives no number for it."}
	msgRoute      = lang.Text{"%s（%s）：%d 步，约 %d 分钟", "%s (%s): %d stop(s), about %d minute(s)"}
)

// Columns.
var (
	termColumns    = []lang.Text{{"词", "term"}, {"又作", "in Chinese"}, {"解释", "kind"}, {"出处", "where"}, {"原文", "what the paper says"}}
	actorColumns   = []lang.Text{{"名称", "name"}, {"类别", "kind"}, {"前言", "pref"}, {"一", "1"}, {"二", "2"}, {"三", "3"}, {"四", "4"}, {"五", "5"}, {"合计", "all"}, {"又作", "in Chinese"}}
	mentionColumns = []lang.Text{{"出处", "where"}, {"原文", "what the paper says"}}
	eventColumns   = []lang.Text{{"时间", "date"}, {"类别", "kind"}, {"事件", "what"}, {"出处", "where"}, {"原文", "what the paper says"}}
	routeColumns   = []lang.Text{{"路线", "route"}, {"编号", "id"}, {"步", "stops"}, {"分钟", "minutes"}}
	stopColumns    = []lang.Text{{"步", "stop"}, {"出处", "where"}, {"字数", "characters"}, {"为什么读", "why"}}
)

func headed(columns []lang.Text) command.Grid {
	var g command.Grid
	for _, c := range columns {
		g.Header = append(g.Header, c.String())
	}
	return g
}
