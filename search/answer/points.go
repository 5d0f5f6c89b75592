package answer

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"yunlan/content"
	"yunlan/search"
)

// mostPoints is how many points below a sentence a card shows; of more it is no answer.
const mostPoints = 8

// lead is a block that ends in a colon, for the points in the blocks below it: 应当具备下列条件之一：
type lead struct {
	place  content.Place
	points []content.Place
}

// leadAt is the lead of the block at an index; false where no points follow.
func (a *Answerer) leadAt(i int) (lead, bool) {
	b := a.paper.Blocks[i]
	if !opens(b.Text) {
		return lead{}, false
	}
	l := lead{place: whole(b)}
	sign := ""
	for k, next := range a.paper.Blocks[i+1:] {
		mark := pointMark().FindString(next.Text)
		if k == 0 {
			sign = kindOf(mark)
		}
		if next.Section != b.Section || next.Kind != content.Paragraph || kindOf(mark) != sign || opens(next.Text) || len(l.points) == mostPoints+1 {
			break
		}
		l.points = append(l.points, whole(next))
		if sign == "" && !strings.HasSuffix(strings.TrimRight(next.Text, " "), "；") { // the last of those between semicolons
			break
		}
	}
	return l, len(l.points) > 1 && len(l.points) <= mostPoints
}

// opens reports a text that something follows.
func opens(text string) bool {
	text = strings.TrimRight(text, " ")
	return strings.HasSuffix(text, "：") || strings.HasSuffix(text, ":")
}

func whole(b content.Block) content.Place {
	return content.Place{Block: b.ID, End: len(strings.TrimRight(b.Text, " "))}
}

// pointMark is what a point begins with: （一）, 1., 第二，, 一是, -.
var pointMark = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、)]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,2}[，、,]|[一二三四五六七八九十]是|[-*+•·●] )`)
})

// kindOf is a mark without its number: marks of one list have one.
func kindOf(mark string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("一二三四五六七八九十0123456789", r) {
			return -1
		}
		return r
	}, mark)
}

// listed answers which things there are by the points below the one lead to them.
func (a *Answerer) listed(q question, of list, r search.Result) (Card, bool) {
	if of.noun == "" {
		return Card{}, false
	}
	var found []lead
	for _, h := range r.Hits[:min(MaxHits, len(r.Hits))] {
		i := a.paper.Index(h.ID)
		if l, ok := a.leadAt(i); ok && a.leads(q, of, a.paper.Blocks[i]) {
			found = append(found, l)
		}
	}
	if len(found) != 1 {
		return Card{}, false
	}
	c := Card{Kind: Stated}
	for _, at := range append([]content.Place{found[0].place}, found[0].points...) {
		c.Items = append(c.Items, a.sentence(at))
	}
	return c, true
}

// leads reports a lead to what a question lists: it says the noun and the rest. What 这 or 该
// stands for there, the headings above it may say.
func (a *Answerer) leads(q question, of list, b content.Block) bool {
	said := b.Text[strings.LastIndexAny(b.Text[:len(b.Text)-1], "。！？")+1:] // what the colon belongs to
	if !announced().MatchString(of.marked(said)) {
		return false
	}
	if before, _, ok := strings.Cut(said, of.subject); of.subject != "" && ok && strings.HasSuffix(before, "的") {
		return false // of some of them: 用户数量巨大的处理者
	}
	if backward().MatchString(said) {
		for _, s := range a.paper.Path(b.Section) {
			said += " " + s.Title
		}
	}
	return says(said, a.titleHan, of.rest) && !a.onlyWithin(of.terms, said) &&
		!slices.ContainsFunc(q.names, func(name string) bool { return isNoDefault(name) && !strings.Contains(said, name) })
}

// announced finds things of the marked noun that follow a sentence: 下列情形, 信息包括：; of
// 各维度的权重按三个准则： they are no 维度.
var announced = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(strings.ReplaceAll(`(?:下列|以下|如下|几[个类种项点条])[^，。；：]{0,16}N|N(?:[是为有]|[是为有分]*[这以]?[下几二三四五六七八九十][个类种项点条]|包括|包含|如下|分别[是为]|供[^，。；：]{0,6})?[：:] *$`+
		`|\b(?:following|these|types of|kinds of|classes of|two|three|four|five|six|seven|eight)\b[^.;:]{0,40}\bNs?\b`, "N", mark+"+"))
})

// backward begins a sentence about what was spoken of before.
var backward = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^ *(?:这|该|其|此|它|本)`) })
