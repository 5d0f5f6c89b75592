package search

import (
	"slices"
	"strings"
)

// plan is a query as it will be matched.
type plan struct {
	text        string // as it was typed
	request     request
	sides       []*sidePlan
	without     [][]tokenID
	withoutText [][]rune // quoted: to the letter
	filter      filter
	interpreted []Interpretation
	missing     []string
}

// everything says that nothing is asked for: all passages, in order.
func (p *plan) everything() bool { return len(p.sides) == 0 }

// sidePlan is one side of an OR.
type sidePlan struct {
	exact  [][]rune // must stand in the passage to the letter
	query  *text
	typed  string // what query was cut from
	alts   []alt
	groups int    // of alternatives, numbered from 1
	mended []bool // tokens that were taken for slips
	known  []bool // tokens for which the document has something that is no guess
}

// alt is another wording for tokens [from, to) of the query.
type alt struct {
	tokens   []tokenID
	from, to int
	factor   float64
	known    bool            // the paper also has the query's own words
	group    int             // alternatives of one group are variants of the first
	guess    bool            // what may have been meant, not what was said
	near     bool            // near in meaning: it stands for nothing that was typed
	unsaid   *Interpretation // to be shown if it is used; nil when it is shown anyway
}

// plan reads a query: grammar, then the readings of each side.
func (e *Engine) plan(q Query) *plan {
	c, many := e.library().corpus.(*edition)
	req := parse(clean(q.Text), many)
	if many {
		req.filter.documents = c.among(req.filter)
	}
	if q.Type != "" {
		req.filter.kind = q.Type
	}
	if q.Chapter != "" {
		req.filter.chapter = q.Chapter
	}
	p := &plan{text: q.Text, request: req, filter: req.filter}
	for _, w := range req.without {
		t := analyze(w, e.library().words)
		e.library().words.learn(t)
		if ids := idsOf(t.tokens); len(ids) > 0 && !slices.Contains(ids, unknown) {
			p.without = append(p.without, ids)
		}
	}
	for _, w := range req.withoutText {
		if s := squeeze(w); len(s) > 0 {
			p.withoutText = append(p.withoutText, s)
		}
	}
	for _, s := range req.sides {
		if sp := e.planSide(p, s); sp != nil {
			p.sides = append(p.sides, sp)
		}
	}
	return p
}

// planSide returns nil when the side says nothing.
func (e *Engine) planSide(p *plan, s side) *sidePlan {
	sp := &sidePlan{typed: s.joined}
	for _, x := range s.exact {
		if r := squeeze(x); len(r) > 0 {
			sp.exact = append(sp.exact, r)
		}
	}
	l := e.library()
	sp.query = analyze(s.joined, l.words)
	l.words.learn(sp.query)
	if len(sp.query.runes) == 0 && len(sp.exact) == 0 {
		return nil
	}
	if literal(sp.query) {
		sp.exact = append(sp.exact, sp.query.runes)
	}
	sp.read(p, l)
	return sp
}

// literal says that a query is looked for to the letter: a single character,
// or nothing but punctuation.
func literal(q *text) bool {
	if len(q.runes) == 1 {
		return true
	}
	for _, t := range q.tokens {
		if t.id != breakToken {
			return false
		}
	}
	return len(q.runes) > 0
}

// lack notes words that the document does not have, each once.
func (p *plan) lack(words ...string) {
	for _, w := range words {
		if !slices.Contains(p.missing, w) {
			p.missing = append(p.missing, w)
		}
	}
}

func (sp *sidePlan) isNumber(t token) bool { return isDigit(sp.query.runes[t.start]) }

// isUnit says whether a character after a number makes it another number.
func isUnit(id tokenID) bool {
	return !id.isWord() && id != breakToken && strings.ContainsRune("%万亿年月日倍个家余微秒大项", rune(id))
}

// isFunction says whether a character carries grammar rather than meaning.
func isFunction(id tokenID) bool {
	return !id.isWord() && id != breakToken && strings.ContainsRune("的了在是和与及对从把被给让有也都还就于以为其这那或着吗呢吧啊我你它们等能", rune(id))
}

// weakWords say how something is asked or told rather than what about.
const weakWords = "未来 特点 原因 方面 问题 情况 作用 意义 影响 主要 具体 目前 现在 今年 去年 提出 出台 分别 包含 包括 属于 关于 针对 进行 实现 采取 " +
	"需要 可能 认为 表示 说明 其中 相关 不同 各种 主流 现状 内容 如今 当前 近年 带来 解决 面临 存在 推出 发布 采用 提供 使用 利用 要求 措施 "

func isWeak(a, b tokenID) bool {
	return !a.isWord() && !b.isWord() && strings.Contains(weakWords, string([]rune{rune(a), rune(b), ' '}))
}
