package content

import (
	"strings"
	"testing"
)

func TestTextOnOneLine(t *testing.T) {
	for _, c := range []struct{ text, line, prose, joined string }{
		{"", "", "", ""},
		{"云", "云", "云", "云"},
		{"a  b.txt", "a  b.txt", "a b.txt", "a  b.txt"},
		{" 云\n", " 云 ", "云", " 云"},
		{"一\n二", "一 二", "一 二", "一二"},
		{"一\r\n二", "一 二", "一 二", "一\r二"},
		{"一\r二\t三", "一 二 三", "一 二 三", "一\r二\t三"},
		{"一\n\n二", "一  二", "一 二", "一二"},
		{"一　二", "一　二", "一 二", "一　二"},
		{"\x1b[31m红\n\xff", "[31m红 \ufffd", "[31m红 \ufffd", "\x1b[31m红\xff"}, // the paper's own text needs no cleaning
	} {
		if got := OneLine(c.text); got != c.line {
			t.Errorf("OneLine(%q) is %q, want %q", c.text, got, c.line)
		}
		if got := Collapse(c.text); got != c.prose {
			t.Errorf("Collapse(%q) is %q, want %q", c.text, got, c.prose)
		}
		if got := Joined(c.text); got != c.joined {
			t.Errorf("Joined(%q) is %q, want %q", c.text, got, c.joined)
		}
	}
}

func TestEchoIsBounded(t *testing.T) {
	long := strings.Repeat("云", 40)
	for s, want := range map[string]string{"": "", "云": "云", " 云\n算\x07": "云 算", long: long, long + "算": long + "…", long + " ": long} {
		if got := Echo(s); got != want {
			t.Errorf("%q is %q, want %q", s, got, want)
		}
	}
}
