package textfile_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"

	"yunlan/content/lang"
	"yunlan/data/textfile"
)

// TestErrorsNameTheByte, its line and its place in it, whatever ends the lines.
func TestErrorsNameTheByte(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	for name, c := range map[string]struct {
		data   string
		zh, en string
	}{
		"Latin-1":            {"caf\xe9 cr\xe8me\n", "第 1 行第 4 字节：认不出文字编码（字节 0xE9）", "line 1, byte 4: unknown text encoding (byte 0xE9)"},
		"on the third line":  {"a\r\nb\rc\xe9 \n", "第 3 行第 2 字节：认不出", "line 3, byte 2: unknown"},
		"UTF-8 with a mark":  {"\xef\xbb\xbf云\n\xff", "第 2 行第 1 字节：字节 0xFF 不是 UTF-8 文字", "line 2, byte 1: byte 0xFF is not UTF-8 text"},
		"NUL behind a mark":  {"\xef\xbb\xbfab\x00c", "第 1 行第 3 字节：含有 NUL", "line 1, byte 3: contains NUL"},
		"NUL on a new line":  {"a longer line\n\n\x00c", "第 3 行第 1 字节：含有 NUL", "line 3, byte 1: contains NUL"},
		"half UTF-16":        {"\xff\xfea\x00b", "UTF-16 LE 文字已损坏", "damaged UTF-16 LE text"},
		"half UTF-16, other": {"\xfe\xff\x00ab", "UTF-16 BE 文字已损坏", "damaged UTF-16 BE text"},
	} {
		for l, words := range []string{c.zh, c.en} {
			lang.Use(lang.Lang(l))
			text, as, err := textfile.Decode([]byte(c.data))
			if err == nil || !strings.HasPrefix(err.Error(), words) || len(text) > 0 || as != "" {
				t.Errorf("%s: %q as %s, %v", name, text, as, err)
			}
			if e := new(textfile.Error); errors.As(err, &e) && e.Hint != []string{"用编辑器打开，另存为 UTF-8", "open it in an editor and save it as UTF-8"}[l] {
				t.Errorf("%s: the hint is %q", name, e.Hint)
			}
		}
	}
}

// TestDamagedUTF8IsNotReadAsAnotherEncoding: GB18030 finds other characters in
// most of it. Few Han among many other bytes are no UTF-8.
func TestDamagedUTF8IsNotReadAsAnotherEncoding(t *testing.T) {
	for name, c := range map[string]struct {
		data, want string
	}{
		"one byte too many":        {"云计算\x80\xe4产业", "字节 0x80 不是 UTF-8"},
		"as many Han as bad":       {"云\xc4\xe3a", "字节 0xC4 不是 UTF-8"},
		"at the end":               {"云计算\xc4\xe3", "字节 0xC4 不是 UTF-8"},
		"two places and one Han":   {"a云b\xc4\xe3c\xba\xc3", ""},
		"GBK, no Han of UTF-8":     {"\xc4\xe3\xba\xc3", ""},
		"GBK, two letters of UTF8": {"\xc4\xe3\xc2\xb0", ""},
	} {
		_, as, err := textfile.Decode([]byte(c.data))
		switch {
		case c.want == "" && (err != nil || as != textfile.GB18030):
			t.Errorf("%s: as %s, %v", name, as, err)
		case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
			t.Errorf("%s: as %s, %v", name, as, err)
		}
	}
}

// TestLineEndsOfEveryKind become one, wherever they stand.
func TestLineEndsOfEveryKind(t *testing.T) {
	for data, want := range map[string]string{
		"\ra": "\na", "a\r": "a\n", "\r\n": "\n", "\r\r\n\n\r": "\n\n\n\n", "a\nb": "a\nb", "": "", "\xef\xbb\xbf\ra": "\na",
		"\xff\xfe\r\x00\n\x00a\x00": "\na", "\xfe\xff\x00\r\x00a": "\na",
	} {
		if got, _, err := textfile.Decode([]byte(data)); string(got) != want || err != nil {
			t.Errorf("%q: %q, %v", data, got, err)
		}
	}
	// a mark that somebody saved as GB18030
	if got, as, err := textfile.Decode([]byte("\x84\x31\x95\x33\xd4\xc6")); string(got) != "云" || as != textfile.GB18030 || err != nil {
		t.Errorf("%q as %s, %v", got, as, err)
	}
}

// TestAFileOfExactlyTheLimit is read, and one byte more is not.
func TestAFileOfExactlyTheLimit(t *testing.T) {
	file := filepath.Join(t.TempDir(), "f")
	data, err := simplifiedchinese.GBK.NewEncoder().Bytes([]byte("云览"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	if got, as, err := textfile.Read(file, int64(len(data))); string(got) != "云览" || as != textfile.GB18030 || err != nil {
		t.Errorf("%q as %s, %v", got, as, err)
	}
	if got, _, err := textfile.Read(file, int64(len(data))-1); err == nil || got != nil {
		t.Errorf("%q, %v", got, err)
	}
}
