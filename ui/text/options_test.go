package text

import (
	"strings"
	"testing"
)

// TestSpacingBySettings: what the settings name; anything else is auto.
func TestSpacingBySettings(t *testing.T) {
	for setting, want := range map[string]Spacing{"keep": SpacingKeep, "none": SpacingNone, "auto": SpacingAuto, "": SpacingAuto, "pink": SpacingAuto} {
		if got := SpacingNamed(setting); got != want {
			t.Errorf("%q is %d", setting, got)
		}
	}
}

// TestOptionsOutOfRange set the text all the same: one cell at least, indents that
// leave room for a character, and no line wider than was asked for.
func TestOptionsOutOfRange(t *testing.T) {
	const s = "云计算 cloud，2023年。"
	for _, o := range []Options{
		{}, {Width: -5}, {Width: 1}, {Width: 2, Indent: 9, Hang: 9}, {Width: 3, Indent: 3}, {Width: 10, Indent: -4, Hang: -1}, {Width: 10, Indent: 99, Hang: 99}, {Width: 1 << 30},
	} {
		var all strings.Builder
		for _, line := range Wrap(s, o) {
			shown := line.Text()
			all.WriteString(strings.ReplaceAll(shown, " ", ""))
			if got := Width(shown, 1); got > max(o.Width, 2) {
				t.Errorf("%+v: %q is %d cells", o, shown, got)
			}
		}
		if got, want := all.String(), strings.ReplaceAll(s, " ", ""); got != want {
			t.Errorf("%+v: %q", o, got)
		}
	}
	for _, c := range []struct{ in, want Options }{
		{Options{}, Options{Width: 1}},
		{Options{Width: 1 << 20}, Options{Width: maxWidth}},
		{Options{Width: 10, Indent: 4, Hang: 2}, Options{Width: 10, Indent: 4, Hang: 2}},
		{Options{Width: 10, Indent: 9, Hang: 6}, Options{Width: 10, Indent: 5, Hang: 5}},
		{Options{Width: 3, Indent: 2, Hang: 2}, Options{Width: 3, Indent: 1, Hang: 1}},
		{Options{Width: 2, Indent: 2}, Options{Width: 2}},
		{Options{Width: 9, Indent: -1, Hang: -2}, Options{Width: 9}},
	} {
		if got := c.in.clean(); got != c.want {
			t.Errorf("%+v counts as %+v", c.in, got)
		}
	}
}

// TestSimpleCharacters are those whose width needs no table, up to the last one.
func TestSimpleCharacters(t *testing.T) {
	for r, want := range map[rune]bool{
		' ': true, '~': true, 0x1f: false, 0x7f: false, '一': true, 0x4dff: false, 0x9fff: true, 0xa000: false, 0x2010: true, 0x200f: false, 0x2027: true, 0x2028: false,
		'、': true, 0x3000: false, 0x3029: true, 0x302a: false, 0xff01: true, 0xff00: false, 0xff60: true, 0xff61: false,
	} {
		if got := simple(r); got != want {
			t.Errorf("%U is simple: %v", r, got)
		}
	}
}

// TestUnitsInHan: as much of a text as is the unit of a number, the longest name.
func TestUnitsInHan(t *testing.T) {
	for s, want := range map[string]string{"": "", "亿元，": "亿元", "多万家企业": "多万家", "万亿美元。": "万亿美元", "余": "余", "云": "", "年，": "年", "a": ""} {
		if got := s[:hanUnit(s)]; got != want {
			t.Errorf("%q begins with the unit %q, want %q", s, got, want)
		}
	}
}
