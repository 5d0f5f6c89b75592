package sentence

import (
	"slices"
	"strings"
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

// TestEnglishSentencesEnd: at a point before a capital, unless it stands for
// something else.
func TestEnglishSentencesEnd(t *testing.T) {
	for s, want := range map[string][]string{
		"It is low. The goal is high. ":             {"It is low.", "The goal is high."},
		"In 2023. The rest (see 4.2). “Then” it":    {"In 2023.", "The rest (see 4.2).", "“Then” it"},
		"We grew 12%. Next":                         {"We grew 12%.", "Next"},
		"He left (in May.) She stayed":              {"He left (in May.)", "She stayed"},
		"Dr. Smith of Acme Inc. Paris and J. Doe":   {"Dr. Smith of Acme Inc. Paris and J. Doe"},
		"1. Introduction":                           {"1. Introduction"},
		"12. Close it, v2.0 Beta, e.g. Apple":       {"12. Close it, v2.0 Beta, e.g. Apple"},
		"see fig. 3 and no. 4 in the U.S. Congress": {"see fig. 3 and no. 4 in the U.S. Congress"},
		"云计算 3.5 Billion. 云":                        {"云计算 3.5 Billion. 云"},
	} {
		var got []string
		starts := append(Starts(s), len(s))
		for i, at := range starts[:len(starts)-1] {
			if said := strings.TrimSpace(s[at:starts[i+1]]); said != "" {
				got = append(got, said)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", s, got, want)
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
