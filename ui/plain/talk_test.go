package plain

import (
	"errors"
	"io"
	"strings"
	"testing"

	"yunlan/content"
)

func talk(in string, width int) (*Talk, *strings.Builder) {
	var out strings.Builder
	return NewTalk(strings.NewReader(in), &out, width, false), &out
}

func TestAsk(t *testing.T) {
	for name, c := range map[string]struct {
		in, want string
		end      bool
	}{
		"a letter":            {"b\n", "b", false},
		"capital, space":      {"  G 5 \n", "g 5", false},
		"full width":          {"ｂ\n", "b", false},
		"full-width digit":    {"３　\n", "3", false},
		"full-width question": {"？\n", "?", false},
		"no end of line":      {"3", "3", false},
		"Windows":             {"3\r\n", "3", false},
		"escape":              {"\x1b[31m3\n", content.Sanitize("\x1b[31m3"), false},
		"empty":               {"\n", "", false},
		"end":                 {"", "", true},
		"endless line":        {strings.Repeat("x", 1<<22) + "\n", strings.Repeat("x", longestLine), false},
	} {
		t.Run(name, func(t *testing.T) {
			talk, _ := talk(c.in, 0)
			got, err := talk.Ask("?")
			if got != c.want || errors.Is(err, io.EOF) != c.end {
				t.Errorf("%.40q, %v", got, err)
			}
		})
	}
}

func TestMenu(t *testing.T) {
	talk, out := talk("\n?\n4\nx\n２\n\n", 0)
	n, err := talk.Menu("选", []string{"甲", "乙", "丙"}, "")
	if n != 1 || err != nil {
		t.Errorf("%d, %v", n, err)
	}
	if got := strings.Count(out.String(), "请输入 1–3"); got != 5 {
		t.Errorf("asked %d times:\n%s", got, out)
	}
	if n, err := talk.Menu("", []string{"甲"}, "跳过"); n != Skipped || err != nil {
		t.Errorf("skipped: %d, %v", n, err)
	}
	if _, err := talk.Menu("", []string{"甲"}, "跳过"); !errors.Is(err, io.EOF) {
		t.Errorf("at the end: %v", err)
	}
}

// TestSay wraps for a terminal and lets nothing through that draws.
func TestSay(t *testing.T) {
	talk, out := talk("", 20)
	talk.Say("一二三四五六七八九十一二", "\x1b]52;c;eA==\x07\u202e")
	for line := range strings.Lines(out.String()) {
		if len([]rune(strings.TrimRight(line, "\n"))) > 10 {
			t.Errorf("too wide: %q", line)
		}
	}
	if strings.ContainsAny(out.String(), "\x1b\u202e") {
		t.Errorf("%q", out)
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("gone") }

// TestNobodyListens ends instead of asking on and on.
func TestNobodyListens(t *testing.T) {
	talk := NewTalk(strings.NewReader(strings.Repeat("x\n", 1000)), broken{}, 0, false)
	if _, err := talk.Menu("", []string{"甲"}, ""); err == nil || talk.Err() == nil {
		t.Error("it went on talking")
	}
}
