package ways

import (
	"yunlan/content/lang"
	"yunlan/data/guide"
	"yunlan/data/policy"
	"yunlan/ui/screen"
)

var glossKinds = map[guide.GlossKind]lang.Text{
	guide.Defines:   {"定义", "defined"},
	guide.Names:     {"释名", "named"},
	guide.Describes: {"说明", "described"},
}

var actorKinds = map[guide.ActorKind]lang.Text{
	guide.Vendor:      {"厂商", "vendor"},
	guide.Product:     {"产品", "product"},
	guide.Institution: {"机构", "institution"},
	guide.Region:      {"地区", "place"},
}

var eventKinds = map[guide.EventKind]lang.Text{
	guide.Market:   {"市场", "market"},
	guide.Launch:   {"发布", "launch"},
	guide.Expected: {"预期", "forecast"},
	guide.Document: {"文献", "source"},
}

// GlossKind names a kind of explanation for the reader.
func GlossKind(k guide.GlossKind) string { return glossKinds[k].String() }

// ActorKind names a kind of actor for the reader.
func ActorKind(k guide.ActorKind) string { return actorKinds[k].String() }

// EventKind names a kind of event, or of policy, for the reader.
func EventKind(k guide.EventKind) string { return kindOfEvent(k).String() }

func kindOfEvent(k guide.EventKind) lang.Text {
	if name, ok := eventKinds[k]; ok {
		return name
	}
	return policy.KindNames(policy.Kind(k))
}

var (
	waysTitle       = lang.Text{"索引", "Index"}
	actorsTitle     = lang.Text{"机构与产品：前言与一至五章各提到几次", "Names: mentions in the foreword and chapters 1 to 5"}
	numbersDesc     = lang.Text{"相关数字", "its numbers"}
	numbersTitle    = lang.Text{"%s：相关数字", "%s: its numbers"}
	numbersCount    = lang.Text{"数 %d", "numbers: %d"}
	routeAbout      = lang.Text{"%d 步  约 %d 分钟", "%d stop(s)  about %d min"}
	routeAt         = lang.Text{"读到第 %d 步", "at stop %d"}
	routeDone       = lang.Text{"读完", "finished"}
	restartDesc     = lang.Text{"从头", "from the start"}
	checksHere      = lang.Text{"本段的数据核对，与解释过的词", "Checks of this paragraph, and terms that it explains"}
	termsHere       = lang.Text{"本段中解释过的词", "Terms of this paragraph that it explains"}
	noTerms         = lang.Text{"本段没有白皮书解释过的词。W 打开全部术语。", "The paper explains no term of this paragraph. W opens all terms."}
	noTermsGathered = lang.Text{"这份文档没有整理过的术语；按 s 可检索全文", "No terms were gathered for this document; s searches its text"}
	nothingGathered = lang.Text{"术语、机构与产品、年表、阅读路线是为自带的白皮书整理的，这份文档没有", "Terms, names, timeline and routes were gathered about the bundled paper; this document has none"}
	notExplained    = lang.Text{"白皮书没有解释“%s”这个词", "The paper does not explain “%s”"}
	validity        = policy.WarningWords
)

// wayNames are the names and descriptions of the lists.
var wayNames = map[screen.Way]struct{ name, about lang.Text }{
	screen.Terms:    {lang.Text{"术语", "Terms"}, lang.Text{"白皮书解释过的词", "terms that the paper explains"}},
	screen.Actors:   {lang.Text{"机构与产品", "Names"}, lang.Text{"厂商、产品、机构、地区", "vendors, products, institutions, places"}},
	screen.Timeline: {lang.Text{"年表", "Timeline"}, lang.Text{"写明时间的政策、发布、市场和预期", "dated policies, launches, market figures and forecasts"}},
	screen.Routes:   {lang.Text{"阅读路线", "Routes"}, lang.Text{"四种读者的路线", "routes for four readers"}},
}
