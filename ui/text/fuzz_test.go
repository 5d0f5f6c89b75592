package text

import (
	"strings"
	"testing"
)

// Texts that are hard on a line breaker.
var hard = []string{
	"", " ", "\n", "a\n", "0\n\n 0", "\n\na\r\n b\u2028c", "   前导空格", "末尾空格   ", "　　两个全角空格起头。",
	"，。、；：？！）》」』】”’%…", "（《「『【“‘（《「『【“‘", "……——……", "“”“”“”“”“”“”“”“”“”",
	"1234567890123456789012345678901234567890", "99999999999999999999999999999亿美元",
	"https://example.com/a/very-long/path?with=parameters&and=more#fragment_of_the_page",
	"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
	"一\t二\t\tTab\tstops", "e\u0301a\u0300\u0301\u0302 combining", "\u0301leading mark", "a \u0301 b", "\u3000\u302a",
	"👨‍👩‍👧‍👦家庭👩🏽‍💻程序员🇨🇳🇺🇸旗", "☎️电话❤️心", "\ufe0f选择符", "\t\ufe0f", "שלום עולם مرحبا بالعالم",
	"한국어 텍스트는 띄어쓰기로 나눈다", "ภาษาไทยไม่มีช่องว่างระหว่างคำ", "\u200b\u200d\u2060\u00ad\u00a0",
	"bad\xff\xfeutf8\x80", "\x00\x1b[31m\x7f", "AI等AI 等AI  等AI　等", "30 % 的 30% 的 C++ 语言", "①②③→←↑", "ｆｕｌｌ　ｗｉｄｔｈ２０２２年",
}

func FuzzWrap(f *testing.F) {
	for i, s := range append(hard, paper()[:12]...) {
		f.Add(s, 2+i*7%90, i%3, i%2 == 0, i%6, i%3)
	}
	f.Fuzz(func(t *testing.T, s string, width, spacing int, justify bool, indent, ambiguous int) {
		o := Options{Width: width, Spacing: Spacing(spacing % 3), Justify: justify, Indent: indent, Hang: indent / 2, Ambiguous: ambiguous}
		lines := Wrap(s, o)
		o.Width = o.clean().Width
		checkLines(t, s, o, lines)
		for _, l := range lines {
			checkPlaces(t, l)
			checkSegments(t, l, []Mark{{Start: indent, End: width, Style: 1}, {Start: width / 2, End: width * 2, Style: 2}})
		}
	})
}

// checkPlaces fails if columns and offsets do not lead to one another.
func checkPlaces(t *testing.T, l Line) {
	t.Helper()
	for column := 0; column < l.Width(); column++ {
		offset := l.Offset(column)
		if offset < l.Start() || offset > l.End() {
			t.Fatalf("column %d of %q is offset %d outside [%d,%d)", column, l.Text(), offset, l.Start(), l.End())
		}
		back := l.Column(offset)
		if l.Offset(back) < offset { // beyond it only where a character has no width
			t.Fatalf("column %d of %q → offset %d → column %d → offset %d", column, l.Text(), offset, back, l.Offset(back))
		}
	}
	if got := l.Column(l.End()); got != l.Width() {
		t.Fatalf("end of %q is column %d, width %d", l.Text(), got, l.Width())
	}
}

// checkSegments fails if the segments of a line are not the line.
func checkSegments(t *testing.T, l Line, marks []Mark) {
	t.Helper()
	var all strings.Builder
	segments := l.Split(marks)
	at := l.Start()
	for _, s := range segments {
		if s.Start != at || s.End < s.Start {
			t.Fatalf("segment [%d,%d) of %q does not touch %d", s.Start, s.End, l.Text(), at)
		}
		at = s.End
		all.WriteString(s.Text)
	}
	if all.String() != l.Text() || at != l.End() {
		t.Fatalf("segments %q of line %q end at %d, not %d", all.String(), l.Text(), at, l.End())
	}
}
