package overlay

import (
	"fmt"
	"slices"
	"testing"

	"yunlan/content"
	"yunlan/ui/screen"
)

// many are as many items as a large library has, in the shape of its own.
func many() []screen.Item {
	blocks := content.Load().Blocks
	items := make([]screen.Item, 3500)
	for i := range items {
		title := []rune(blocks[i%len(blocks)].Text)
		name := fmt.Sprintf("%s发展报告（%d年）", string(title[:min(len(title), 12)]), 2017+i%7)
		items[i] = screen.Item{
			Text: name, Detail: fmt.Sprint(2017+i%7, "  ", i%90, " 页"), Whole: name,
			Words: fmt.Sprintf("%012x %s 中国信息通信研究院 云计算与大数据研究所 %d report-%04d.pdf", i*7919, name, 2017+i%7, i),
		}
	}
	return items
}

// TestFilterGrowing: letter by letter a list is narrowed to what typing all of it at
// once leaves, whatever was typed before.
func TestFilterGrowing(t *testing.T) {
	items := append(many()[:300],
		screen.Item{Text: "退出", Said: "q quit"}, screen.Item{Text: "西安", Words: "xi'an 长安"}, screen.Item{Text: "放开鼠标", Words: "mouse", Off: true, Detail: "没有鼠标"})
	for _, typed := range []string{
		"yunjisuan", "shuzi jingji", "fazhan2019", "report-001", "xi'an", "'xian", "quit", "mouse", "没有", "中国信息", "zgxx", "数字 2018", "xyz", "Ｓhu",
	} {
		growing := NewList(newEnv(), screen.ListMsg{Items: items})
		for _, before := range []string{"", "q", "云计算"} {
			growing.filter.SetValue(before)
			growing.narrow()
			for i := range typed {
				growing.filter.SetValue(typed[:i])
				growing.narrow()
			}
			growing.filter.SetValue(typed)
			growing.narrow()
			once := NewList(newEnv(), screen.ListMsg{Items: items})
			once.filter.SetValue(typed)
			once.narrow()
			if !slices.Equal(growing.shown, once.shown) {
				t.Errorf("%q letter by letter: %d items, at once %d", typed, len(growing.shown), len(once.shown))
			}
		}
	}
}

// BenchmarkFilter types into a list of 3,500 documents: each letter and its frame.
func BenchmarkFilter(b *testing.B) {
	items := many()
	for _, typed := range []string{"shuzi", "数字经济", "2019", "xyzzy"} {
		b.Run(typed, func(b *testing.B) {
			l := NewList(newEnv(), screen.ListMsg{Title: "书架", Items: items, Full: true, Told: true})
			letters := 0
			for b.Loop() {
				l.filter.SetValue("")
				l.narrow()
				for _, r := range typed {
					l.filter.SetValue(l.filter.Value() + string(r))
					l.narrow()
					l.View(120, 40)
					letters++
				}
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(letters), "µs/letter")
		})
	}
	b.Run("first", func(b *testing.B) {
		l := NewList(newEnv(), screen.ListMsg{Title: "书架", Items: items, Full: true, Told: true})
		for b.Loop() {
			l.names = namesOfAll(items[:len(items):len(items)])
			l.filter.SetValue("s")
			l.narrow()
			l.View(120, 40)
		}
	})
}
