package content

import "testing"

func TestFullWidthIsNarrowed(t *testing.T) {
	for s, want := range map[string]string{
		"": "", "云": "云", "ab": "ab", "ＡＷＳ": "AWS", "４，９１０．５％": "4,910.5%", "！～": "!~", "　": " ", "￥": "¥", "。、「」《》": "。、「」《》",
	} {
		if got := Narrow(s); got != want {
			t.Errorf("%q is %q, want %q", s, got, want)
		}
		for _, r := range s {
			if got := string(NarrowRune(r)); got != Narrow(string(r)) {
				t.Errorf("%c is %q", r, got)
			}
		}
	}
	if NarrowRune(-1) != -1 || NarrowRune(0) != 0 {
		t.Error("what is no character is changed")
	}
}
