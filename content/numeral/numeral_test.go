package numeral

import (
	"math"
	"testing"
)

func TestDigitsAndPowers(t *testing.T) {
	for i, r := range []rune("零一二三四五六七八九") {
		if got := Digit(r); got != i {
			t.Errorf("%c is %d", r, got)
		}
	}
	for r, want := range map[rune]int{'〇': 0, '两': 2, '十': -1, '5': -1, '壹': -1, 0: -1, -1: -1} {
		if got := Digit(r); got != want {
			t.Errorf("%c is %d, want %d", r, got, want)
		}
	}
	for r, want := range map[rune]int64{'十': 10, '百': 100, '千': 1000, '万': 1e4, '亿': 1e8, '九': 0, '点': 0} {
		if got := Power(r); got != want {
			t.Errorf("%c is %d, want %d", r, got, want)
		}
	}
}

func TestRomanNumerals(t *testing.T) {
	for n, want := range map[int]string{1: "I", 4: "IV", 9: "IX", 40: "XL", 49: "XLIX", 400: "CD", 1994: "MCMXCIV", 3999: "MMMCMXCIX", 0: "0", -1: "-1", 4000: "4000"} {
		if got := Roman(n); got != want {
			t.Errorf("%d is %s, want %s", n, got, want)
		}
	}
}

func TestOrdinalsNumberChaptersAndItems(t *testing.T) {
	for s, want := range map[string][2]int{
		"": {0, 0}, "云": {0, 0}, "一": {1, 3}, "九、": {9, 3}, "十、": {10, 3}, "十一": {11, 6}, "二十": {20, 6}, "二十一、云": {21, 9},
		"九十九": {99, 9}, "一二": {1, 3}, "十十": {10, 3}, "二十十": {20, 6}, "一百": {1, 3}, "两": {0, 0}, "零": {0, 0}, "十两": {10, 3}, "一是": {1, 3},
	} {
		if n, size := Ordinal(s); n != want[0] || size != want[1] {
			t.Errorf("%q: %d in %d bytes, want %v", s, n, size, want)
		}
	}
}

func TestCardinalsAreWholeAndMeanOneThing(t *testing.T) {
	for s, want := range map[string]int64{
		"一": 1, "两": 2, "九": 9, "十": 10, "十五": 15, "二十": 20, "九十九": 99, "一百": 100, "一百零五": 105, "一百二十": 120,
		"三百五十": 350, "两千": 2000, "三千零五十": 3050, "九千九百九十九": 9999,
		"": 0, "零": 0, "一二": 0, "百": 0, "一百十": 0, "三百五": 0, "五千二": 0, "一百百": 0, "十百": 0, "一万": 0, "三百人": 0, "3百": 0,
	} {
		if got, ok := Cardinal(s); got != want && ok || ok != (want > 0) {
			t.Errorf("%q: %d, %v; want %d", s, got, ok, want)
		}
	}
}

func TestLeadingReadsAsFarAsANumberGoes(t *testing.T) {
	for s, want := range map[string]struct {
		value, step float64
		n           int
	}{
		"":        {0, 1, 0},
		"云":       {0, 1, 0},
		"百分":      {0, 1, 0},
		"零":       {0, 1, 1},
		"五":       {5, 1, 1},
		"十":       {10, 10, 1},
		"十五云":     {15, 1, 2},
		"二十一":     {21, 1, 3},
		"二〇二二年":   {2022, 1, 4},
		"三百":      {300, 100, 2},
		"三百五":     {350, 10, 3}, // as it is spoken
		"三百零五":    {305, 1, 4},
		"三千五":     {3500, 100, 3},
		"一百五六十":   {150, 10, 3}, // two numbers
		"四千五百五十亿": {4550, 10, 6},
		"八百万":     {800, 100, 2},
		"四十九点三":   {49.3, .1, 5},
		"四十点九一":   {40.91, .01, 5},
		"三百五点二":   {305.2, .1, 5},
		"三点建议":    {3, 1, 1},
		"三点":      {3, 1, 1},
		"点三":      {0, 1, 0},
		"二十百":     {20, 10, 2},
	} {
		value, step, n := Leading([]rune(s))
		if math.Abs(value-want.value) > 1e-9 || math.Abs(step-want.step) > 1e-12 || n != want.n {
			t.Errorf("%s: %v by %v in %d runes, want %v", s, value, step, n, want)
		}
	}
}
