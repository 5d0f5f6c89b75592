package content

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestSanitize(t *testing.T) {
	for name, tc := range map[string]struct{ in, want string }{
		"text":                      {"云 a1，“引”\n", "云 a1，“引”\n"},
		"bad UTF-8":                 {"云\xff算\xe4", "云\uFFFD算\uFFFD"},
		"a real U+FFFD":             {"\uFFFD", "\uFFFD"},
		"escape":                    {"a\x1b[31mb\x07", "a[31mb"},
		"DEL and C1":                {"a\x7fb\u009bc\u0085d", "abcd"},
		"bidi":                      {"a\u202ab\u202ec\u2066d\u2069e", "abcde"},
		"separators":                {"a\u2028b\u2029c", "abc"},
		"tags":                      {"a\U000E0041\U000E007Fb", "ab"},
		"byte order":                {"\uFEFF云", "云"},
		"tab":                       {"a\tb", "a    b"},
		"CR LF":                     {"a\r\nb\rc", "a\nb\nc"},
		"eight marks":               {"e" + strings.Repeat("\u0301", 8), "e" + strings.Repeat("\u0301", 8)},
		"nine marks":                {"e" + strings.Repeat("\u0301", 9) + "f", "e" + strings.Repeat("\u0301", 8) + "f"},
		"marks, control":            {"e" + strings.Repeat("\u0301\x00", 20), "e" + strings.Repeat("\u0301", 8)},
		"emoji sequence":            {"👩\u200d💻", "👩\u200d💻"},
		"a flag":                    {"🏳\ufe0f\u200d🌈", "🏳\ufe0f\u200d🌈"},
		"an old form":               {"葛\U000E0100飾", "葛\U000E0100飾"},
		"Persian":                   {"می\u200cخواهم", "می\u200cخواهم"},
		"soft hyphen":               {"com\u00adputing", "computing"},
		"no width":                  {"云\u200b计\u2060算\u061c\u200e\u200f\u3164\u115f\uffa0\u180e\ufff9a\ufffb", "云计算a"},
		"operators":                 {"a\u2061\u2062\u2063\u2064\u206a\u206fb", "ab"},
		"bytes hidden in selectors": {"a\ufe01\ufe02\U000E0110\U000E01EFb", "a\ufe01b"},
		"a selector of a space":     {"云\u3000\U000E0101\u00a0\ufe0f\u2003\u200d算", "云\u3000\u00a0\u2003算"},
		"joiners alone":             {"\u200d\u200c\u200d云\u200c\u200c\u200d \u200d\n\u200d", "云\u200c \n"},
	} {
		if got := Sanitize(tc.in); got != tc.want {
			t.Errorf("%s: %q, want %q", name, got, tc.want)
		}
	}
}

func TestSanitizeKeepsPaper(t *testing.T) {
	if Sanitize(Text()) != Text() {
		t.Error("the paper as received is changed")
	}
	if n := testing.AllocsPerRun(1, func() { Sanitize(whitepaper) }); n != 0 {
		t.Errorf("%v allocations for text that is safe", n)
	}
}

func FuzzSanitize(f *testing.F) {
	for _, s := range []string{"云\t\r\n", "\xff\x1b]52;c;\x07", "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301", "\u202e\U000E0041", "云\r\U000E01EF", "云\t\ufe0f", "\xff\ufe0f\u200d", "\t\u200d"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		clean := Sanitize(s)
		if again := Sanitize(clean); again != clean {
			t.Errorf("%q becomes %q, then %q", s, clean, again)
		}
		if !utf8.ValidString(clean) {
			t.Errorf("%q is not valid UTF-8", clean)
		}
		marks := 0
		for _, r := range clean {
			if r != '\n' && unsafeRune(r) {
				t.Errorf("%q keeps %U", clean, r)
			}
			if marks++; !combining(r) {
				marks = 0
			}
			if marks > maxMarks {
				t.Errorf("%q has more than %d marks in a row", clean, maxMarks)
			}
		}
	})
}
