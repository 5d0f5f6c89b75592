package sentence

import (
	"slices"
	"testing"
	"unicode/utf8"
)

func TestEachClassHoldsTheOneBeforeIt(t *testing.T) {
	for signs, want := range map[string][4]bool{
		"。！？!?":      {true, true, true, true},
		"；;":         {false, true, true, true},
		"：":          {false, false, true, true},
		"，、":         {false, false, false, true},
		".,:云a1 ”）…": {},
	} {
		for _, r := range signs {
			if got := [4]bool{Ends(r), Stops(r), Breaks(r), Pauses(r)}; got != want {
				t.Errorf("%c: %v, want %v", r, got, want)
			}
		}
	}
}

func TestWhatClosesBelongsToTheSentence(t *testing.T) {
	for s, want := range map[string]rune{
		"": utf8.RuneError, "”": utf8.RuneError, "云": '云', "云。": '。', "云！”": '！', "云。』）": '。', "云，”": '，', "云。 ": ' ',
	} {
		if got := Last(s); got != want {
			t.Errorf("%q: %c, want %c", s, got, want)
		}
	}
	for s, want := range map[string]int{"": 0, "云”": 0, "”": 3, "”）云": 6, "“": 0} {
		if got := Closed(s, 0); got != want {
			t.Errorf("%q: %d, want %d", s, got, want)
		}
	}
}

func TestStarts(t *testing.T) {
	for s, want := range map[string][]int{
		"": {0}, "云": {0}, "云。": {0}, "云。”": {0}, "云。算": {0, 6}, "云；算！": {0, 6}, "云：算": {0}, "云，算": {0},
		"“云！”算": {0, 12}, "云。。算": {0, 9}, "。云": {0, 3}, "云? 算": {0, 4}, "（云。）算。力": {0, 12, 18},
	} {
		if got := Starts(s); !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", s, got, want)
		}
	}
}

func TestAroundWidensToWholeSentences(t *testing.T) {
	const text = "云。“算！”力；数" // 云。 0–6, “算！” 6–18, 力； 18–24, 数 24–27
	for at, want := range map[[2]int]string{
		{0, 3}:   "云。",
		{0, 6}:   "云。", // with its stop
		{3, 6}:   "云。",
		{3, 9}:   "云。“算！”",
		{6, 9}:   "“算！”",
		{9, 15}:  "“算！”", // with its stop, without its quote
		{18, 21}: "力；",
		{9, 21}:  "“算！”力；",
		{24, 27}: "数",
		{0, 27}:  text,
		{6, 6}:   "“算！”", // nothing, where a sentence begins
		{27, 27}: "数",
	} {
		if from, to := Around(text, at[0], at[1]); text[from:to] != want {
			t.Errorf("%v: %q, want %q", at, text[from:to], want)
		}
	}
	if from, to := Around("", 0, 0); from != 0 || to != 0 {
		t.Errorf("of nothing: %d to %d", from, to)
	}
}
