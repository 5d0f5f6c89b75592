package content

import (
	"strings"
	"unicode"

	"yunlan/content/shape"
)

// leastContents is how many entries make a contents page.
const leastContents = 5

// removeAsides takes what the source knows to be no text of the document out of
// the lines, and notes whether the source knows the headings.
func (p *parser) removeAsides() {
	drop := map[int]bool{}
	headings := 0
	for i, l := range p.lines {
		if l.src.Style == shape.Aside {
			drop[i] = true
		}
		if l.src.Level > 0 {
			headings++
		}
	}
	p.certainOnly = headings >= 3
	p.dropLines(drop)
}

// removeContents takes contents pages out of the lines and keeps their titles:
// runs of lines that return further down as headings, most of them with a page
// number or leaders in documents that have pages.
func (p *parser) removeContents() {
	t := p.titles()
	drop := map[int]bool{}
	p.listed = map[string]int{}
	for i := 0; i < len(p.lines); {
		end, page := p.contentsEnd(i, t), p.contentsPage(i)
		if page <= i && !p.listsHeadings(i, end, t) {
			i = max(end, i+1)
			continue
		}
		end = max(end, page)
		p.listContents(i, end)
		for k := i; k < end; k++ {
			drop[k] = true
		}
		if i > 0 && contentsTitle(p.lines[i-1].text) {
			drop[i-1] = true
		}
		i = end
	}
	p.dropLines(drop)
}

// widestEntry is how wide a line of a contents page may be, in cells, with its leaders.
const widestEntry = 3 * maxTitle

// titles are the lines as titles.
type titles struct {
	key  []string       // titleKey of each line, "" for a paragraph
	last map[string]int // key → the last line with it that can be a heading
}

func (p *parser) titles() titles {
	t := titles{make([]string, len(p.lines)), make(map[string]int, len(p.lines))}
	for i, l := range p.lines {
		if l.width > widestEntry {
			continue // a paragraph
		}
		t.key[i] = titleKey(l.text)
		if !p.certainOnly || l.src.Level > 0 {
			t.last[t.key[i]] = i
		}
	}
	return t
}

// returns is the last line that says what line i says; 0 for a line without words.
func (t titles) returns(i int) int {
	if t.key[i] == "" {
		return 0
	}
	return t.last[t.key[i]]
}

// contentsEnd returns the line after the contents page that begins at line i, or
// i where there is none. One line in between may be of another kind: an entry of
// two lines.
func (p *parser) contentsEnd(i int, t titles) int {
	entries, end := 0, i
	for k := i; k < len(p.lines) && k <= end+1; k++ {
		if p.contentsEntry(k, t) {
			entries, end = entries+1, k+1
		} else if k == i {
			return i
		}
	}
	if entries < leastContents {
		return i
	}
	return end
}

// listsHeadings reports whether the lines from i to end are a contents page: its
// title stands above, or half of them return below. A list of prices does neither.
func (p *parser) listsHeadings(i, end int, t titles) bool {
	if end == i || i > 0 && contentsTitle(p.lines[i-1].text) {
		return end > i
	}
	returning := 0
	for k := i; k < end; k++ {
		if t.returns(k) >= end {
			returning++
		}
	}
	return 2*returning >= end-i
}

// contentsEntry reports whether line i has leaders or a page number behind a
// title, or says what a later line says again.
func (p *parser) contentsEntry(i int, t titles) bool {
	l := p.lines[i]
	led := leaders(l.text) && p.doc.Pages != nil && l.src.Style == shape.Plain && l.src.Level == 0
	if led && cells(trimLeaders(l.text)) <= maxTitle {
		return true
	}
	if p.certainOnly {
		return l.src.Level == 0 && l.width <= maxTitle && t.returns(i) > i
	}
	if l.src.Style != shape.Plain || endsSentence(l.text) || l.width > maxTitle {
		return false
	}
	if leaders(l.text) {
		return true
	}
	return t.returns(i) > i+leastContents && (readNumber(l.text).form != 0 || lettered(l.text) > 0)
}

// contentsPage returns the line after the page whose first line is i, where that
// follows the title of the contents and the page holds nothing but short lines.
func (p *parser) contentsPage(i int) int {
	if p.doc.Flow != shape.Printed || i == 0 || !contentsTitle(p.lines[i-1].text) || p.lines[i-1].page != p.lines[i].page {
		return i
	}
	end, long := i, 0
	for end < len(p.lines) && p.lines[end].page == p.lines[i].page {
		if l := p.lines[end]; !leaders(l.text) && (endsSentence(l.text) || l.width > maxTitle) {
			long++
		}
		end++
	}
	if end-i < leastContents || long*10 > end-i {
		return i
	}
	return end
}

// leaders reports dots or a gap before a page number at the end of s.
func leaders(s string) bool {
	body := strings.TrimRight(s, "0123456789IVXivx")
	trimmed := trimLeaders(s)
	if body == s || trimmed == "" {
		return false
	}
	gap := body[len(trimmed):]
	if strings.ContainsAny(gap, "…⋯") {
		return true
	}
	for _, sign := range []string{".", "·", "．", "—", "-", "_"} {
		if strings.Count(gap, sign) > 2 {
			return true
		}
	}
	return false
}

// trimLeaders takes leaders and a page number off the end of s.
func trimLeaders(s string) string {
	return strings.TrimRight(strings.TrimRight(s, "0123456789IVXivx"), " .．·…⋯-–—_\t")
}

// titleKey is a title for comparison: without its number, leaders, page number
// and white space, in lower case.
func titleKey(s string) string {
	if n := readNumber(s); len(n.label) < len(s) {
		s = s[max(len(n.label), lettered(s)):]
	}
	if leaders(s) {
		s = trimLeaders(s)
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 0x4E00 && r <= 0x9FFF: // nearly all: neither a space nor a capital
			return r
		case unicode.IsSpace(r):
			return -1
		}
		return unicode.ToLower(r)
	}, s)
}

// listContents notes the titles of the contents page from line i to end with
// their levels, by their numbers where they have some, else by their indents.
func (p *parser) listContents(i, end int) {
	var o outline
	o.taken = map[ID]bool{}
	for _, l := range p.lines[i:end] {
		level := 1
		if n := readNumber(l.text); n.form != 0 {
			if depth, ok := o.depth(n); ok {
				level = depth + 1
				o.open = append(o.open[:depth:depth], rank{number: n, level: level})
			}
		}
		if key := titleKey(l.text); key != "" && p.listed[key] == 0 {
			p.listed[key] = level
		}
	}
}

// contentsTitle reports the title of a contents page.
func contentsTitle(s string) bool {
	switch titleKey(s) {
	case "目录", "目錄", "目次", "contents", "tableofcontents", "图目录", "表目录", "图表目录", "插图目录", "附表目录", "listoffigures", "listoftables":
		return true
	}
	return false
}

// lettered is the length of the number of an annex or its section at the start of
// s: A. or B.1.2.
func lettered(s string) int {
	if len(s) < 2 || s[0] < 'A' || s[0] > 'Z' || s[1] != '.' {
		return 0
	}
	return len(s) - len(strings.TrimLeft(s[1:], ".0123456789"))
}
