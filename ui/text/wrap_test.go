package text

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

// texts returns what the lines print.
func texts(lines []Line) []string {
	var printed []string
	for _, l := range lines {
		printed = append(printed, l.Text())
	}
	return printed
}

func TestWrap(t *testing.T) {
	for name, c := range map[string]struct {
		s    string
		o    Options
		want []string
	}{
		"empty":                      {"", Options{Width: 10, Indent: 4}, []string{""}},
		"newlines":                   {"云\n\n计算\n", Options{Width: 10, Indent: 2}, []string{"  云", "", "  计算", ""}},
		"indent and hang":            {"云计算产业发展", Options{Width: 10, Indent: 4, Hang: 2}, []string{"    云计算", "  产业发展"}},
		"comma is not left behind":   {"全球云计算，我国", Options{Width: 10}, []string{"全球云计", "算，我国"}},
		"opener is not left behind":  {"全球云计（我国", Options{Width: 10}, []string{"全球云计", "（我国"}},
		"quotes face their words":    {"全球云计“优先”我国市场", Options{Width: 10}, []string{"全球云计", "“优先”我国", "市场"}},
		"dashes stay together":       {"全球计算——我国", Options{Width: 9}, []string{"全球计", "算——我国"}},
		"number with its unit":       {"市场达4,550亿元", Options{Width: 12, Spacing: SpacingAuto}, []string{"市场达", "4,550 亿元"}},
		"unit behind a space":        {"最高奖励 30 万元", Options{Width: 14, Spacing: SpacingKeep}, []string{"最高奖励", "30 万元"}},
		"range of years":             {"规划纲要2022-2035年", Options{Width: 18, Spacing: SpacingAuto}, []string{"规划纲要", "2022-2035 年"}},
		"超 before its number":        {"增速分别超 100%", Options{Width: 14}, []string{"增速分别", "超 100%"}},
		"sign before its number":     {"同比增长，+25.3%", Options{Width: 14}, []string{"同比增长，", "+25.3%"}},
		"product names stay whole":   {"欧盟提出 GAIA-X计划", Options{Width: 14, Spacing: SpacingAuto}, []string{"欧盟提出", "GAIA-X 计划"}},
		"hyphens part long words":    {"Public Cloud End-User", Options{Width: 17}, []string{"Public Cloud End-", "User"}},
		"range with a dash":          {"规划纲要2022–2035年", Options{Width: 16}, []string{"规划纲要", "2022–2035年"}},
		"dash before a number":       {"—5 增长", Options{Width: 4}, []string{"—5", "增长"}},
		"dash before a new thought":  {"发展规划——2022年起", Options{Width: 14}, []string{"发展规划——", "2022年起"}},
		"number behind a letter":     {"编号12345678901234567890", Options{Width: 12}, []string{"编号12345678", "901234567890"}},
		"opener before a space":      {"（ abcdefg", Options{Width: 8}, []string{"（ abcde", "fg"}},
		"too long fills its line":    {"见 https://example.com/index 页", Options{Width: 20}, []string{"见 https://example.", "com/index 页"}},
		"too long is cut in letters": {"abcdefghij1234567890", Options{Width: 15}, []string{"abcdefghij", "1234567890"}},
		"white space hangs":          {"cloud   native", Options{Width: 6}, []string{"cloud", "native"}},
		"no forgotten character":     {"云计算产业发展持续加快。", Options{Width: 22}, []string{"云计算产业发展持续", "加快。"}},
		"no gap to mend it":          {"Gartner，2023年 4月", Options{Width: 20, Spacing: SpacingAuto}, []string{"Gartner，2023 年", "4 月"}},
		"forgotten, but too narrow":  {"发展持续加快。", Options{Width: 12}, []string{"发展持续加", "快。"}},
		"tab":                        {"云\t计", Options{Width: 20}, []string{"云    计"}},
		"width of one":               {"云a", Options{Width: -3}, []string{"云", "a"}},
		"emoji sequence":             {"👩🏽‍💻👩🏽‍💻", Options{Width: 3}, []string{"👩🏽‍💻", "👩🏽‍💻"}},
		"wide quotes":                {"“云”计算", Options{Width: 6, Ambiguous: 2}, []string{"“云”", "计算"}},
		"flush":                      {"云计算，产业发展", Options{Width: 11, Justify: true}, []string{"云计算， 产", "业发展"}},
		"flush behind its indent":    {"  云计算，产业发展", Options{Width: 13, Justify: true}, []string{"  云计算， 产", "业发展"}},
		"flush at the pause first":   {"云，a计算产业发展", Options{Width: 11, Justify: true, Spacing: SpacingAuto}, []string{"云， a 计算", "产业发展"}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := texts(Wrap(c.s, c.o)); !slices.Equal(got, c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestSpacing(t *testing.T) {
	for _, c := range []struct{ source, auto, none string }{
		{"到2026年", "到 2026 年", "到2026年"},
		{"到 2026年", "到 2026 年", "到2026年"},
		{"到   2026  年", "到 2026 年", "到2026年"},
		{"基于IaaS的AI大底座", "基于 IaaS 的 AI 大底座", "基于IaaS的AI大底座"},
		{"增长19%的C++项目", "增长 19% 的 C++ 项目", "增长19%的C++项目"},
		{"（AWS）、“SaaS”", "（AWS）、“SaaS”", "（AWS）、“SaaS”"},
		{"俄罗斯Яндекс公司", "俄罗斯 Яндекс 公司", "俄罗斯Яндекс公司"},
		{"Office 365、前 言", "Office 365、前 言", "Office 365、前 言"},
	} {
		for spacing, want := range map[Spacing]string{SpacingAuto: c.auto, SpacingKeep: c.source, SpacingNone: c.none} {
			if got := Wrap(c.source, Options{Width: 80, Spacing: spacing})[0].Text(); got != want {
				t.Errorf("spacing %d of %q: got %q, want %q", spacing, c.source, got, want)
			}
		}
	}
}

func TestCache(t *testing.T) {
	c := NewCache()
	first := c.Wrap("2.3p4", "云计算产业", Options{Width: 6})
	if again := c.Wrap("2.3p4", "云计算产业", Options{Width: 6, Indent: -1}); &again[0] != &first[0] {
		t.Error("same text and options are wrapped again")
	}
	if got := texts(c.Wrap("2.3p4", "云计算", Options{Width: 6})); !slices.Equal(got, []string{"云计算"}) {
		t.Errorf("changed text: %q", got)
	}
	if got := texts(c.Wrap("2.3p4", "云计算", Options{Width: 4})); !slices.Equal(got, []string{"云计", "算"}) {
		t.Errorf("other width: %q", got)
	}
	for i := range 5 * cacheSize {
		c.Wrap(strings.Repeat("x", i%7)+string(rune('a'+i%26)), "云", Options{Width: 2 + i%maxWidth})
	}
	if n := len(c.young) + len(c.old); n > 2*cacheSize {
		t.Errorf("cache holds %d texts", n)
	}
}

// A reader who scrolls back meets the texts that were drawn a while ago.
func TestCacheKeepsWhatIsStillUsed(t *testing.T) {
	c := NewCache()
	first := c.Wrap("2.3p4", "云计算产业", Options{Width: 6})
	changed := c.Wrap("2.3p5", "云计算", Options{Width: 6})
	for range 3 {
		for i := range cacheSize {
			c.Wrap(strconv.Itoa(i), "云", Options{Width: 6})
		}
		if again := c.Wrap("2.3p4", "云计算产业", Options{Width: 6}); &again[0] != &first[0] {
			t.Fatal("used once a generation and wrapped again")
		}
	}
	for i := range cacheSize {
		c.Wrap(strconv.Itoa(i), "云", Options{Width: 6})
	}
	if got := c.Wrap("2.3p4", "产业", Options{Width: 6}); !slices.Equal(texts(got), []string{"产业"}) {
		t.Errorf("changed since: %q", texts(got))
	}
	if again := c.Wrap("2.3p5", "云计算", Options{Width: 6}); &again[0] == &changed[0] {
		t.Error("not used for three generations and still kept")
	}
}

func TestHugeText(t *testing.T) {
	for name, s := range map[string]string{
		"one word": strings.Repeat("a", 1<<18),
		"spaces":   strings.Repeat(" ", 1<<18),
		"accents":  "e" + strings.Repeat("\u0301", 1<<16),
		"openers":  strings.Repeat("（", 1<<16),
		"no width": strings.Repeat("\x00", 1<<18),
	} {
		t.Run(name, func(t *testing.T) {
			checkLines(t, s, Options{Width: 40}, Wrap(s, Options{Width: 40}))
		})
	}
}
