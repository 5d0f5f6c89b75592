package text

import (
	"slices"
	"strings"
	"testing"
)

func TestSplit(t *testing.T) {
	s := "达 4,550亿元，较2021年" // 达 0, 4 at 4, 亿 at 9, ， at 15, 较 18, 2 at 21, 年 25
	line := Wrap(s, Options{Width: 40, Indent: 2, Spacing: SpacingAuto})[0]
	for name, c := range map[string]struct {
		marks []Mark
		want  []Segment
	}{
		"none":    {nil, []Segment{{"  达 4,550 亿元，较 2021 年", 0, 0, 28}}},
		"outside": {[]Mark{{40, 50, 1}, {9, 9, 2}}, []Segment{{"  达 4,550 亿元，较 2021 年", 0, 0, 28}}},
		"inserted space inside": {[]Mark{{4, 15, 1}}, []Segment{
			{"  达 ", 0, 0, 4}, {"4,550 亿元", 1, 4, 15}, {"，较 2021 年", 0, 15, 28},
		}},
		"inserted space at a border": {[]Mark{{4, 9, 1}, {9, 15, 2}}, []Segment{
			{"  达 ", 0, 0, 4}, {"4,550", 1, 4, 9}, {" ", 0, 9, 9}, {"亿元", 2, 9, 15}, {"，较 2021 年", 0, 15, 28},
		}},
		"later wins": {[]Mark{{0, 28, 1}, {18, 21, 2}}, []Segment{
			{"  ", 0, 0, 0}, {"达 4,550 亿元，", 1, 0, 18}, {"较", 2, 18, 21}, {" 2021 年", 1, 21, 28},
		}},
		"inside a character": {[]Mark{{1, 2, 1}}, []Segment{
			{"  ", 0, 0, 0}, {"达", 1, 0, 3}, {" 4,550 亿元，较 2021 年", 0, 3, 28},
		}},
	} {
		t.Run(name, func(t *testing.T) {
			got := line.Split(c.marks)
			if !slices.Equal(got, c.want) {
				t.Errorf("got  %+v\nwant %+v", got, c.want)
			}
			checkSegments(t, line, c.marks)
		})
	}
}

func TestColumnAndOffset(t *testing.T) {
	lines := Wrap("云 AI等产业", Options{Width: 10, Indent: 2, Spacing: SpacingAuto}) // 云 0, space 3, A 4, I 5, 等 6, 产 9, 业 12
	if got := strings.Join(texts(lines), "|"); got != "  云 AI 等|产业" {
		t.Fatal(got)
	}
	for offset, column := range map[int]int{-1: 2, 0: 2, 2: 2, 3: 4, 4: 5, 5: 6, 6: 8, 9: 10, 99: 10} {
		if got := lines[0].Column(offset); got != column {
			t.Errorf("Column(%d) = %d, want %d", offset, got, column)
		}
	}
	for column, offset := range map[int]int{-1: 0, 0: 0, 2: 0, 3: 0, 4: 3, 5: 4, 6: 5, 7: 6, 8: 6, 9: 6, 10: 9, 99: 9} {
		if got := lines[0].Offset(column); got != offset {
			t.Errorf("Offset(%d) = %d, want %d", column, got, offset)
		}
	}
	if l := lines[1]; l.Column(9) != 0 || l.Offset(2) != 12 || l.Start() != 9 || l.End() != 15 || l.Width() != 4 {
		t.Errorf("second line: %+v", l)
	}
}

func TestWidthIsTheLibrarys(t *testing.T) {
	for _, ambiguous := range []int{1, 2} {
		o := measure(ambiguous)
		for r := rune(0x20); r < 0x20000; r++ {
			if s := string(r); simple(r) && Width(s, ambiguous) != o.String(s) {
				t.Fatalf("%U: %d cells, library %d", r, Width(s, ambiguous), o.String(s))
			}
		}
		for _, s := range slices.Concat(paper(), others) {
			if got, want := Width(s, ambiguous), o.String(s); got != want {
				t.Errorf("%q: %d cells, library %d", s, got, want)
			}
		}
	}
}

func TestTruncateAndPad(t *testing.T) {
	for _, c := range []struct {
		s         string
		width     int
		tail      string
		truncated string
		padded    string
	}{
		{"云计算", 6, "…", "云计算", "云计算"},
		{"云计算", 8, "…", "云计算", "云计算  "},
		{"云计算", 5, "…", "云计…", "云计 "},
		{"云计算", 4, "…", "云…", "云计"},
		{"云计算", 1, "…", "…", " "},
		{"云计算", 1, "...", ".", " "},
		{"云计算", 0, "…", "", ""},
		{"云计算", -5, "…", "", ""},
		{"e\u0301e\u0301e\u0301", 2, "", "e\u0301e\u0301", "e\u0301e\u0301"},
		{"", 2, "…", "", "  "},
	} {
		if got := Truncate(c.s, c.width, c.tail, 1); got != c.truncated {
			t.Errorf("Truncate(%q, %d, %q) = %q, want %q", c.s, c.width, c.tail, got, c.truncated)
		}
		if got := Pad(c.s, c.width, 1); got != c.padded {
			t.Errorf("Pad(%q, %d) = %q, want %q", c.s, c.width, got, c.padded)
		}
	}
	if got := Truncate("云“计”算", 8, "…", 2); got != "云“计…" {
		t.Errorf("wide quotes: %q", got)
	}
}
