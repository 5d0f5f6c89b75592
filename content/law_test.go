package content

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// broken tells which promise of Parse p breaks, "" if none: the conservation
// law and what callers rely on without asking.
func broken(p *Paper) string {
	for _, check := range []func(*Paper) string{
		brokenCover, brokenBlocks, brokenIDs, brokenSections, brokenPages,
	} {
		if says := check(p); says != "" {
			return says
		}
	}
	return ""
}

// brokenCover: each character of Raw is in exactly one span.
func brokenCover(p *Paper) string {
	covered := make([]int, len(p.Raw))
	all := append([]Span{}, p.Furniture...)
	for _, b := range p.Blocks {
		all = append(all, b.Source...)
	}
	for _, s := range all {
		if s.Start < 0 || s.End > len(p.Raw) || s.Start >= s.End {
			return fmt.Sprintf("span %v outside the source", s)
		}
		for i := s.Start; i < s.End; i++ {
			covered[i]++
		}
	}
	for i, r := range p.Raw {
		if !unicode.IsSpace(r) && covered[i] != 1 {
			return fmt.Sprintf("%q at %d is in %d spans", r, i, covered[i])
		}
	}
	return ""
}

// brokenBlocks: a block says what its spans hold, and its offsets fit its text.
func brokenBlocks(p *Paper) string {
	for _, b := range p.Blocks {
		from, last := "", -1
		for _, s := range b.Source {
			if s.Start < last {
				return fmt.Sprintf("%s: spans out of order", b.ID)
			}
			last = s.End
			from += p.Raw[s.Start:s.End]
		}
		from = squeeze(from)
		if b.Kind == Source {
			from = from[sourcePrefix(from):]
		}
		if says := said(b); says != from {
			return fmt.Sprintf("%s says %q, its source %q", b.ID, says, from)
		}
		if says := brokenOffsets(p, b); says != "" {
			return fmt.Sprintf("%s: %s", b.ID, says)
		}
	}
	return ""
}

// said is everything that a block tells of its source, without white space.
func said(b Block) string {
	text := b.Text
	for i := len(b.Notes) - 1; i >= 0; i-- {
		m := b.Notes[i]
		text = text[:m.Start] + strings.TrimPrefix(string(m.Target), "注") + text[m.Start:]
	}
	switch b.Kind {
	case Row:
		text = ""
		for _, c := range b.Cells {
			if !c.Merged {
				text += c.Text
			}
		}
	case Table:
		for _, c := range b.Cells {
			text += c.Text
		}
	}
	return squeeze(b.Label + text)
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }

func brokenOffsets(p *Paper, b Block) string {
	if b.Text == "" || strings.TrimSpace(b.Text) != b.Text || strings.Contains(b.Text, "\n") {
		return fmt.Sprintf("text %q", b.Text)
	}
	var marks []Span
	last := 0
	for _, br := range b.Breaks {
		marks = append(marks, Span{br.Offset, br.Offset})
		if br.Offset < last || br.Page == "" {
			return fmt.Sprintf("page break %v", br)
		}
		last = br.Offset
	}
	for _, m := range append(append([]Mark{}, b.Notes...), b.Links...) {
		marks = append(marks, Span{m.Start, m.End})
		if _, ok := p.Block(m.Target); !ok {
			return fmt.Sprintf("mark to %s, which is missing", m.Target)
		}
	}
	for _, t := range b.Topics {
		marks = append(marks, Span{t.Start, t.End})
		if !strings.HasPrefix(b.Text[t.Start:t.End], t.Marker) {
			return fmt.Sprintf("topic %v", t)
		}
	}
	for _, m := range marks {
		if m.Start > m.End || m.End > len(b.Text) || !utf8.ValidString(b.Text[:m.Start]+b.Text[:m.End]) {
			return fmt.Sprintf("offsets %v", m)
		}
	}
	return ""
}

// brokenIDs: an ID names one block, and parents exist.
func brokenIDs(p *Paper) string {
	for i, b := range p.Blocks {
		if p.Index(b.ID) != i {
			return fmt.Sprintf("two blocks %s", b.ID)
		}
		if _, ok := p.Block(b.Parent); b.Parent != "" && !ok {
			return fmt.Sprintf("%s has no parent %s", b.ID, b.Parent)
		}
		if _, ok := p.Section(b.Section); !ok || b.Page == "" {
			return fmt.Sprintf("%s is in section %q on page %q", b.ID, b.Section, b.Page)
		}
		columns := p.Columns(b.Parent)
		if b.Kind == Row && len(b.Cells) != len(columns) {
			return fmt.Sprintf("%s has %d cells for %d columns", b.ID, len(b.Cells), len(columns))
		}
	}
	return ""
}

// brokenSections: sections follow one another and leave no block out.
func brokenSections(p *Paper) string {
	next := 0
	seen := map[ID]bool{"": true}
	for _, s := range p.Sections {
		if s.Blocks.Start != next || seen[s.ID] || !seen[s.Parent] || s.Title == "" || s.Page == "" {
			return fmt.Sprintf("section %+v, blocks from %d expected", s, next)
		}
		seen[s.ID], next = true, s.Blocks.End
		for _, b := range p.Blocks[s.Blocks.Start:s.Blocks.End] {
			if b.Section != s.ID {
				return fmt.Sprintf("%s is among the blocks of %s", b.ID, s.ID)
			}
		}
	}
	if next != len(p.Blocks) {
		return fmt.Sprintf("%d blocks, %d in sections", len(p.Blocks), next)
	}
	return ""
}

// brokenPages: pages are in order and begin with a block that is on them.
func brokenPages(p *Paper) string {
	last := -1
	for _, s := range p.Pages {
		b, _ := p.Block(s.First)
		if s.Start <= last || s.Label == "" || s.First != "" && !readsFrom(b, s.Start) {
			return fmt.Sprintf("page %+v", s)
		}
		last = s.Start
	}
	return ""
}

func readsFrom(b Block, start int) bool {
	for _, s := range b.Source {
		if s.Start >= start {
			return true
		}
	}
	return false
}

func TestConservation(t *testing.T) {
	if says := broken(Load()); says != "" {
		t.Error(says)
	}
}

func TestParseSmall(t *testing.T) {
	for name, raw := range map[string]string{
		"empty":          "",
		"blank":          " \n\n \n\t\n",
		"one line":       "云计算是信息技术发展的集中体现。",
		"one word":       "云",
		"a number":       "4",
		"a chapter":      "一、总论",
		"only sections":  "（一）总论\n\n云计算是信息技术发展的集中体现。\n\n（二）分论\n\n云计算是信息技术发展的集中体现。",
		"a caption":      "图 1 规模",
		"a table head":   "表 1 政策\n省市 时间\n",
		"a table":        "表 1 政策\n省市 时间\n北京 2023.3\n内容\n上海\n2023.4\n",
		"a source":       "来源：公开资料",
		"bare labels":    "来源：\n图1 规模\n来源：\n图2\n一、\n（一）\n表1\n",
		"a note":         "增长1，\n1 说明\n",
		"bad UTF-8":      "\xff一、\xfe\n\xf0\x28\x8c\x28",
		"escapes":        "\x1b[31m红\x1b[0m\u202e文",
		"only furniture": "题\n4\n\n\n\n题\n5\n\n\n\n题\n6\n",
		"unclosed":       "《云计算\n\n《云",
	} {
		p := Parse(raw)
		if says := broken(p); says != "" {
			t.Errorf("%s: %s", name, says)
		}
		if p.Raw != Sanitize(raw) {
			t.Errorf("%s: Raw is %q", name, p.Raw)
		}
	}
}

func TestParseCRLF(t *testing.T) {
	want, got := Parse(whitepaper), Parse(strings.ReplaceAll(whitepaper, "\n", "\r\n"))
	if len(want.Blocks) != len(got.Blocks) || want.Raw != got.Raw {
		t.Errorf("%d blocks with CR LF, %d with LF", len(got.Blocks), len(want.Blocks))
	}
}

func TestConservationMutated(t *testing.T) {
	for seed := range uint64(300) {
		raw := mutate(whitepaper, rand.New(rand.NewPCG(seed, 1)))
		if says := broken(Parse(raw)); says != "" {
			t.Fatalf("seed %d: %s", seed, says)
		}
	}
}

// mutate damages a paper in a few places the way extraction and careless hands do.
func mutate(raw string, r *rand.Rand) string {
	lines := strings.Split(raw, "\n")
	for range 1 + r.IntN(40) {
		lines = damage(lines, r)
		if len(lines) == 0 {
			return ""
		}
	}
	return strings.Join(lines, "\n")
}

func damage(lines []string, r *rand.Rand) []string {
	i, j := r.IntN(len(lines)), r.IntN(len(lines))
	l := lines[i]
	cut := r.IntN(len(l) + 1)
	switch r.IntN(9) {
	case 0:
		return append(lines[:i:i], lines[i+1:]...)
	case 1:
		return append(lines[:i:i], lines[max(0, i-r.IntN(4)):]...)
	case 2:
		lines[i], lines[j] = lines[j], lines[i]
	case 3:
		lines[i] = l[:cut] + string([]byte{byte(r.IntN(256)), byte(r.IntN(256))}) + l[cut:]
	case 4:
		lines[i] = l[:cut] + "\n" + l[cut:]
	case 5:
		lines[i] = strings.Repeat("\n", r.IntN(5)) + l
	case 6:
		lines[i] = strings.Repeat(" ", r.IntN(3)) + l
	case 7:
		lines[i] = fragments[r.IntN(len(fragments))] + l
	case 8:
		return lines[:max(1, len(lines)-r.IntN(20))]
	}
	return lines
}

var fragments = []string{
	"一、", "（二）", "十、", "图 4 ", "图9", "表 2 ", "来源：", "1", "2 ", "4\n", "2023.3 ", "《", "》", "。",
	"\t", "\r", "\u3000\u3000", "\u202e", "增长4，", "4 说明", "省市 时间\n", "一类企业", "第二阶段",
}

func FuzzParse(f *testing.F) {
	f.Add(whitepaper[:6000], uint64(0))
	f.Add(whitepaper[5700:12000], uint64(1))
	f.Add(whitepaper[17000:27000], uint64(2))
	f.Add("一、总论\n（一）图 1\n来源：\n图 1 规模\n增长1，\n1 说明", uint64(3))
	f.Fuzz(func(t *testing.T, raw string, seed uint64) {
		if seed > 0 {
			raw = mutate(raw, rand.New(rand.NewPCG(seed, 2)))
		}
		p := Parse(raw)
		if says := broken(p); says != "" {
			t.Fatal(says)
		}
		if !utf8.ValidString(p.Raw) {
			t.Fatal("source is not valid UTF-8")
		}
	})
}
