//go:build unix

package e2e

import (
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/width"

	"yunlan/content"
)

// enquiry is a query of a sceptic and what the screen must answer.
type enquiry struct {
	query string
	first string   // words of the first hit, as it stands in the list
	says  string   // how it was read, "" for to the letter
	lit   []string // what may be lit, the first in any case; none for the query itself
	count int      // of hits; 0 for as many passages as hold the query, anyNumber for no matter
}

const anyNumber = -1

var enquiries = []enquiry{
	{query: "云", first: "云"},
	{query: "云计算", first: "云计算", count: anyNumber}, // a few that have half of it come last
	{query: `"云计算"`, first: "云计算", lit: []string{"云计算"}},
	{query: "一云多芯", first: "一云多芯既可以贴合多元算力新需求"},
	{query: "算力", first: "算力"},
	{query: "saas", first: "SaaS", lit: []string{"SaaS"}},
	{query: "4550", first: "4,550亿元，较2021年增长40.91%", lit: []string{"4,550"}},
	{query: "图4", first: "中国云计算市场规模及增速（亿元）", lit: []string{"4"}, count: anyNumber},
	{
		query: "上云补贴", first: "进行一定比例的消费券或资金补贴", says: "“补贴”之外也列出相关的",
		lit: []string{"补贴", "上云", "补助", "奖励", "消费券", "支持"}, count: anyNumber,
	},
	{query: "zxqy", first: "中小企业是上云用云的主力军", says: "没有“zxqy”，猜读作“中小企业”，21 处（拼音首字母）", lit: []string{"中小企业"}, count: 8},
	{query: "serverles", first: "Serverless（服务器无感知）", says: "“serverles”读作“Serverless”，6 处（词的开头）", lit: []string{"Serverless", "服务器无感知"}, count: 4},
}

// TestScepticSearches is journey J5: each query finds the right passage first,
// says how it was read, counts what is there and lights just that; what is not
// there leads on.
func TestScepticSearches(t *testing.T) {
	atBothSizes(t, func(t *testing.T, s size) {
		w := open(t, s, t.TempDir())
		w.waitFor(opening)
		w.press("s")
		for _, c := range enquiries {
			w.press("ctrl+u")
			w.waitGone("▎")
			w.typeText(c.query)
			w.shows("检索 "+c.query+" ", " 条\n")
			checkSearch(w, c)
		}
		nothingLeadsOn(w)
	})
}

// checkSearch waits for the answer, which may be another one until the index is
// built.
func checkSearch(w *window, c enquiry) {
	w.t.Helper()
	count := `\d+`
	switch c.count {
	case anyNumber:
	case 0:
		count = strconv.Itoa(holding(strings.Trim(c.query, `"`)))
	default:
		count = strconv.Itoa(c.count)
	}
	counted := regexp.MustCompile(`检索 \S+ +` + count + ` 条\n`)
	w.until(c.query+" finds "+count+", first "+c.first, func(screen string) bool {
		return strings.Contains(spaceless(strings.Join(marked(screen), "")), spaceless(c.first)) &&
			strings.Contains(screen, c.says) && counted.MatchString(screen)
	})
	checkLit(w, c)
}

// checkLit holds that hits light what was asked for and nothing else.
func checkLit(w *window, c enquiry) {
	w.t.Helper()
	words := append(c.lit, c.query)
	found := false
	for _, light := range lights(w.styled()) {
		found = found || strings.Contains(light, words[0])
		rest := light
		for _, word := range words {
			rest = strings.ReplaceAll(rest, word, "")
		}
		if !strings.Contains(strings.Join(words, " "), rest) { // a part of a word at the end of a row
			w.t.Errorf("%s lights %s, want %q alone:\n%s", c.query, light, words, w.screen())
		}
	}
	if !found {
		w.t.Errorf("%s lights no %s:\n%s", c.query, words[0], w.screen())
	}
}

// holding counts the passages that hold a word, whatever its case, width and
// the commas in its numbers.
func holding(word string) int {
	n := 0
	for _, b := range content.Load().Blocks {
		if strings.Contains(plainText(b.Text), plainText(word)) {
			n++
		}
	}
	return n
}

func plainText(s string) string {
	s = strings.ToLower(width.Fold.String(s))
	var b strings.Builder
	for i, r := range s {
		if unicode.IsSpace(r) || r == ',' && i+1 < len(s) && s[i+1] >= '0' && s[i+1] <= '9' {
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// nothingLeadsOn asks for what no paper has, and takes what is offered.
func nothingLeadsOn(w *window) {
	w.t.Helper()
	w.press("ctrl+u")
	w.typeText("qqzzqq")
	w.shows("没有“qqzzqq”", "也没有相近的词", "按 ↓ 选一个例子")
	w.press("down")
	offer := strings.Fields(strings.Join(marked(w.shows("▎ ")), ""))
	w.press("enter")
	w.shows("检索 "+offer[0]+" ", " 条\n", "▎ ")
}
