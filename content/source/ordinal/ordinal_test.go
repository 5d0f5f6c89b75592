package ordinal

import "testing"

func TestNumbersAreWrittenAsDocumentsDo(t *testing.T) {
	for _, c := range []struct {
		n     int
		style Style
		want  string
	}{
		{3, Decimal, "3"},
		{1, Lower, "a"},
		{26, Upper, "Z"},
		{27, Upper, "AA"},
		{702, Upper, "ZZ"},
		{703, Lower, "aaa"},
		{4, Small, "iv"},
		{1994, Roman, "MCMXCIV"},
		{10, Chinese, "十"},
		{12, Chinese, "十二"},
		{20, Chinese, "二十"},
		{110, Chinese, "一百一十"},
		{103, Chinese, "一百零三"},
		{200, Chinese, "二百"},
		{3, Grand, "叁"},
		{2, Stems, "乙"},
		{20, Circled, "⑳"},
		{21, Circled, "21"},
		{0, Roman, "0"},
		{-1, Lower, "-1"},
		{1000, Chinese, "1000"},
	} {
		if got := Write(c.n, c.style); got != c.want {
			t.Errorf("%d as %s is %s, want %s", c.n, c.style, got, c.want)
		}
	}
}
