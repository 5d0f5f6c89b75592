package text

import (
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"yunlan/content"
)

// The oracle below knows nothing of the package's own tables.
const (
	badStarts = "，。、；：？！）》」』】〕〉］｝”’%％‰℃…—～~·,.;:!?)]}°"
	badEnds   = "（《「『【〔〈［｛“‘([{$¥￥£€"
)

// A number with its sign, its range and its unit, as the paper and its like
// write them.
var numberShape = regexp.MustCompile(`(?:第 ?|超 ?)?[+\-−±¥$￥≈]?[0-9]+(?:[,.][0-9]+)*(?:[-–—~～/][0-9]+(?:[,.][0-9]+)*)*` +
	`(?: ?[余多]?[十百千万亿]*(?:个月|个百分点|个工作日|个|美元|日元|欧元|港元|元|年代|年度|年底|年|月份|月|日|号|天|小时|分钟|` +
	`微秒|毫秒|纳秒|秒|倍|次|家|项|类|台|人|名|户|条|种|座|所|级|代|期|公里|千米|米|平方米|吨|千瓦时|千瓦|摄氏度|万|亿)|` +
	` ?[%‰℃]| (?:[GMKT]B|GHz|MHz|Gbps|ms|kW|MW|km|kg|Billion)\b|[A-Za-z]+)?`)

var latinShape = regexp.MustCompile(`[A-Za-z0-9][A-Za-z0-9.+_/:@?&=]*`)

// paper returns the texts of the paper's blocks.
func paper() []string {
	var texts []string
	for _, b := range content.Load().Blocks {
		texts = append(texts, b.Text)
	}
	return texts
}

func TestPaperAtEveryWidth(t *testing.T) {
	texts := paper()
	for name, o := range map[string]Options{
		"auto":             {Spacing: SpacingAuto, Indent: 4},
		"keep":             {Spacing: SpacingKeep},
		"none":             {Spacing: SpacingNone, Indent: 4},
		"auto justified":   {Spacing: SpacingAuto, Justify: true, Indent: 4},
		"keep justified":   {Justify: true, Spacing: SpacingKeep, Hang: 2},
		"none justified":   {Justify: true, Spacing: SpacingNone},
		"auto wide quotes": {Spacing: SpacingAuto, Ambiguous: 2, Indent: 4},
		"justified wide":   {Spacing: SpacingAuto, Ambiguous: 2, Justify: true},
	} {
		t.Run(name, func(t *testing.T) {
			for _, s := range texts {
				ties := unbreakable(s)
				for o.Width = 20; o.Width <= 200; o.Width++ {
					checkSet(t, s, o, ties)
				}
			}
		})
	}
}

// checkSet fails if the lines of s break a promise of the compositor.
func checkSet(t *testing.T, s string, o Options, ties []tie) {
	t.Helper()
	lines := Wrap(s, o)
	checkLines(t, s, o, lines)
	for i, l := range lines {
		text := strings.TrimSpace(l.Text())
		if i > 0 {
			if r, _ := utf8.DecodeRuneInString(text); strings.ContainsRune(badStarts, r) {
				t.Errorf("width %d: line begins with %q: %q", o.Width, r, text)
			}
			if run, ok := split(ties, l.Start(), o.Width); ok {
				t.Errorf("width %d: %q is split: %q | %q", o.Width, run, lines[i-1].Text(), text)
			}
		}
		if r, _ := utf8.DecodeLastRuneInString(text); i < len(lines)-1 && strings.ContainsRune(badEnds, r) {
			t.Errorf("width %d: line ends with %q: %q", o.Width, r, text)
		}
		if o.Justify && i < len(lines)-1 && l.Width() != o.Width && widens(s, l, ties) {
			t.Errorf("width %d: not flush, %d cells: %q", o.Width, l.Width(), text)
		}
	}
}

// widens reports whether a line has two Han that nothing ties together.
func widens(s string, l Line, ties []tie) bool {
	was := false
	for i, r := range s[l.Start():l.End()] {
		is := unicode.Is(unicode.Han, r)
		if _, tied := split(ties, l.Start()+i, maxWidth); was && is && !tied {
			return true
		}
		was = is
	}
	return false
}

// tie is a part of a text that no line may split, if it fits on one together
// with the punctuation that sticks to it.
type tie struct {
	start, end int
	text       string
	width      int
}

// unbreakable returns the numbers and the Latin words of s.
func unbreakable(s string) []tie {
	var ties []tie
	for _, shape := range []*regexp.Regexp{numberShape, latinShape} {
		for _, m := range shape.FindAllStringIndex(s, -1) {
			before, after := strings.TrimRight(s[:m[0]], badEnds), strings.TrimLeft(s[m[1]:], badStarts+"-")
			width := Width(s[len(before):len(s)-len(after)], 2)
			ties = append(ties, tie{m[0], m[1], s[m[0]:m[1]], width})
		}
	}
	return ties
}

// split returns the tie around offset at that would have fitted on a line.
func split(ties []tie, at, width int) (string, bool) {
	for _, run := range ties {
		if run.start < at && at < run.end && run.width <= width {
			return run.text, true
		}
	}
	return "", false
}

// checkLines fails if lines do not hold s and nothing else, or are too wide.
func checkLines(t *testing.T, s string, o Options, lines []Line) {
	t.Helper()
	at := 0
	for _, l := range lines {
		if l.Start() != at || l.End() < at {
			t.Fatalf("range [%d,%d) does not touch %d in %q", l.Start(), l.End(), at, s)
		}
		at = l.End()
		if w := Width(l.Text(), o.Ambiguous); w != l.Width() || w > max(o.Width, 2) {
			t.Fatalf("width %d: %q has %d cells, says %d", o.Width, l.Text(), w, l.Width())
		}
		if got, want := blackened(l.Text()), blackened(s[l.Start():l.End()]); got != want {
			t.Fatalf("width %d: prints %q for %q", o.Width, got, want)
		}
	}
	if at != len(s) {
		t.Fatalf("lines end at %d of %d bytes: %q", at, len(s), s)
	}
}

// blackened is s without white space.
func blackened(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '\u2028' || r == '\u2029' {
			return -1
		}
		return r
	}, s)
}

func BenchmarkWrapPaper(b *testing.B) {
	texts := paper()
	for name, o := range map[string]Options{
		"ragged":    {Width: 76, Spacing: SpacingAuto, Indent: 4},
		"justified": {Width: 76, Spacing: SpacingAuto, Indent: 4, Justify: true},
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				for _, s := range texts {
					Wrap(s, o)
				}
			}
		})
	}
}

func BenchmarkCacheWrap(b *testing.B) {
	texts, cache := paper(), NewCache()
	keys := make([]string, len(texts))
	for i := range keys {
		keys[i] = strconv.Itoa(i)
	}
	b.ReportAllocs()
	for b.Loop() {
		for i, s := range texts {
			cache.Wrap(keys[i], s, Options{Width: 76})
		}
	}
}
