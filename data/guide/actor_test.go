package guide

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"yunlan/content"
	"yunlan/data/edition"
)

// dated reports whether a text holds a year, and a month where there is one.
func dated(text string, year, month int) bool {
	want := fmt.Sprintf("%d年", year)
	if month > 0 {
		want += fmt.Sprintf("%d月", month)
	}
	return strings.Contains(strings.Join(strings.Fields(text), ""), want)
}

func TestEveryMentionIsAName(t *testing.T) {
	paper := content.Load()
	for _, a := range must[[]Actor](t)(New(paper).Actors()) {
		total := 0
		for _, c := range a.Chapters {
			total += c.Mentions
		}
		if len(a.Mentions) == 0 || total != len(a.Mentions) || len(a.Chapters) != 6 {
			t.Errorf("%s: %d mentions, chapters %v", a.Name, len(a.Mentions), a.Chapters)
		}
		if a.English == "" || !slices.Contains(Kinds, a.Kind) {
			t.Errorf("%s: %q %q", a.Name, a.English, a.Kind)
		}
		for _, m := range a.Mentions {
			b, _ := paper.Block(m.Block)
			if said := b.Text[m.Start:m.End]; !slices.Contains(a.Names, said) {
				t.Errorf("%s is not %q", a.Name, said)
			}
		}
		for _, n := range a.Names {
			if !slices.ContainsFunc(a.Mentions, func(m content.Place) bool { return text(paper, m) == n }) {
				t.Errorf("%s is never called %s", a.Name, n)
			}
		}
	}
}

func text(paper *content.Paper, m content.Place) string {
	b, _ := paper.Block(m.Block)
	return b.Text[m.Start:m.End]
}

// TestCountsEqualASubstringOracle counts again, the other way round: every
// place of every name by regular expression, then without those that lie
// inside a longer one.
func TestCountsEqualASubstringOracle(t *testing.T) {
	paper := content.Load()
	records := must[[]actorRecord](t)(edition.Decode[[]actorRecord](edition.Bundled(), "actors.json"))
	type span struct {
		block      content.ID
		start, end int
	}
	var all []span
	byName := map[string][]span{}
	for _, r := range records {
		for _, name := range append(slices.Clone(r.Names), r.Not...) {
			if _, done := byName[name]; done {
				continue
			}
			for _, b := range paper.Blocks {
				for _, at := range wordy(name).FindAllStringIndex(b.Text, -1) {
					if len(b.Cells) > 0 && b.Cells[0].Merged && at[0] < len(b.Cells[0].Text) {
						continue
					}
					byName[name] = append(byName[name], span{b.ID, at[0], at[1]})
				}
			}
			all = append(all, byName[name]...)
		}
	}
	inside := func(s span) bool {
		return slices.ContainsFunc(all, func(o span) bool {
			return o.block == s.block && o.start <= s.start && s.end <= o.end && o.end-o.start > s.end-s.start
		})
	}
	for _, a := range must[[]Actor](t)(New(paper).Actors()) {
		want := 0
		for _, n := range a.Names {
			for _, s := range byName[n] {
				if !inside(s) {
					want++
				}
			}
		}
		if len(a.Mentions) != want {
			t.Errorf("%s: %d mentions, the oracle has %d", a.Name, len(a.Mentions), want)
		}
	}
}

// TestAMergedCellIsCountedOnce: table 1 prints a province once for all of its
// rows.
func TestAMergedCellIsCountedOnce(t *testing.T) {
	counts := map[string]int{}
	for _, a := range must[[]Actor](t)(New(content.Load()).Actors()) {
		counts[a.Name] = len(a.Mentions)
	}
	for name, want := range map[string]int{"北京": 6, "上海": 6, "浙江": 3, "四川": 3, "广东": 2} {
		if counts[name] != want {
			t.Errorf("%s: %d mentions, want %d", name, counts[name], want)
		}
	}
}

// TestVendorsAreCalledAsTheGlossarySays, in English; a name of which neither the paper
// nor its firm gives an English one stays Chinese.
func TestVendorsAreCalledAsTheGlossarySays(t *testing.T) {
	glossary, err := os.ReadFile("../../docs/glossary.md")
	if err != nil {
		t.Fatal(err)
	}
	english := map[string][]string{}
	for line := range strings.Lines(string(glossary)) {
		if cells := strings.Split(line, "|"); len(cells) == 5 {
			english[strings.TrimSpace(cells[1])] = strings.Split(strings.TrimSpace(cells[2]), "; ")
		}
	}
	named := 0
	for _, a := range must[[]Actor](t)(New(content.Load()).Actors()) {
		if a.Name == "小佑" && a.English != a.Name {
			t.Errorf("%s is called %q", a.Name, a.English)
		}
		if want, ok := english[a.Name]; ok && a.Kind == Vendor {
			if named++; !slices.Contains(want, a.English) {
				t.Errorf("%s is %q, the glossary says %q", a.Name, a.English, want)
			}
		}
	}
	if named < 7 {
		t.Errorf("only %d vendors stand in the glossary", named)
	}
}

func wordy(name string) *regexp.Regexp {
	edge := func(b byte) string {
		if b < 128 && regexp.MustCompile(`\w`).MatchString(string(b)) {
			return `\b`
		}
		return ""
	}
	return regexp.MustCompile(edge(name[0]) + regexp.QuoteMeta(name) + edge(name[len(name)-1]))
}

func TestNamesInsideNames(t *testing.T) {
	g := New(content.Load())
	for _, c := range []struct{ text, want string }{
		{"中国移动“九天·算网大脑”", "中国移动 九天·算网大脑"},
		{"中国电子云、天翼云", "中国电子云 天翼云"},
		{"中国信息通信研究院", "中国信息通信研究院"},
		{"AWS Security Hub和AWS", "AWS Security Hub AWS"},
		{"Office 365，Office，Officer", "Office 365 Office"},
		{"数字中国", ""},
		{"日韩", "日本 韩国"},
		{"AWS/微软/谷歌等", "AWS 微软 谷歌"},
		{"移动互联、电信、阿里", ""},
	} {
		var names []string
		for _, a := range must[[]Actor](t)(g.ActorsIn(c.text)) {
			names = append(names, a.Name)
		}
		if got := strings.Join(names, " "); got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}

func BenchmarkScan(b *testing.B) {
	paper := content.Load()
	for b.Loop() {
		if _, err := newIndex(paper); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkGlossary(b *testing.B) {
	paper := content.Load()
	for b.Loop() {
		if _, err := newGlossary(paper); err != nil {
			b.Fatal(err)
		}
	}
}
