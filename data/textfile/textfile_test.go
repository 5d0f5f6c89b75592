package textfile_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"yunlan/content"
	"yunlan/content/lang"
	"yunlan/data/textfile"
)

const sample = "# 云览的配置：深色\ntheme = \"dark\"\n名 = \"云计算，白皮书\"\n"

func encoded(t *testing.T, e encoding.Encoding, s string) []byte {
	t.Helper()
	data, err := e.NewEncoder().Bytes([]byte(s))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestEveryEncodingIsRead, with every line end.
func TestEveryEncodingIsRead(t *testing.T) {
	utf16 := func(order unicode.Endianness, mark unicode.BOMPolicy) encoding.Encoding {
		return unicode.UTF16(order, mark)
	}
	for name, c := range map[string]struct {
		e    encoding.Encoding
		want textfile.Encoding
	}{
		"UTF-8":              {encoding.Nop, textfile.UTF8},
		"UTF-8, mark":        {unicode.UTF8BOM, textfile.UTF8},
		"UTF-16 LE, mark":    {utf16(unicode.LittleEndian, unicode.UseBOM), textfile.UTF16LE},
		"UTF-16 BE, mark":    {utf16(unicode.BigEndian, unicode.UseBOM), textfile.UTF16BE},
		"UTF-16 LE, no mark": {utf16(unicode.LittleEndian, unicode.IgnoreBOM), textfile.UTF16LE},
		"UTF-16 BE, no mark": {utf16(unicode.BigEndian, unicode.IgnoreBOM), textfile.UTF16BE},
		"GBK":                {simplifiedchinese.GBK, textfile.GB18030},
		"GB18030":            {simplifiedchinese.GB18030, textfile.GB18030},
	} {
		for _, end := range []string{"\n", "\r\n", "\r"} {
			data := encoded(t, c.e, strings.ReplaceAll(sample, "\n", end))
			got, enc, err := textfile.Decode(data)
			if string(got) != sample || enc != c.want || err != nil {
				t.Errorf("%s, %q: %q as %s, %v", name, end, got, enc, err)
			}
			if said := enc.Said(); (said == "") != (enc == textfile.UTF8) {
				t.Errorf("%s: %q is said", name, said)
			}
		}
	}
	if got, enc, err := textfile.Decode(encoded(t, simplifiedchinese.GB18030, "𠮷㐀")); string(got) != "𠮷㐀" || enc != textfile.GB18030 || err != nil {
		t.Errorf("four bytes: %q, %s, %v", got, enc, err)
	}
}

func TestWhatIsNoTextIsRefused(t *testing.T) {
	cut := []byte(sample)
	for name, c := range map[string]struct {
		data []byte
		want string
	}{
		"damaged UTF-8": {append(cut[:len(cut)-3:len(cut)-3], "\"\n"...), "不是 UTF-8"},
		"UTF-8 cut off": {cut[:len("# 云览")-1], "不是 UTF-8"},
		"NUL":           {[]byte("a\nb\x00c"), "第 2 行第 2 字节：含有 NUL"},
		"Latin-1":       {[]byte("caf\xe9 cr\xe8me\n"), "认不出"},
		"half UTF-16":   {[]byte("\xff\xfea\x00b"), "UTF-16 LE"},
		"lone surrogat": {[]byte("\xff\xfe\x00\xd8a\x00"), "UTF-16 LE"},
		"UTF-32":        {[]byte("\xff\xfe\x00\x00a\x00\x00\x00"), "UTF-16 LE"},
		"a picture":     {[]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"), "NUL"},
		"mark, damaged": {[]byte("\xef\xbb\xbfa\xff"), "0xFF"},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := textfile.Decode(c.data)
			var e *textfile.Error
			if !errors.As(err, &e) || !strings.Contains(err.Error(), c.want) || e.Hint == "" {
				t.Errorf("%v", err)
			}
		})
	}
}

// TestOnlyAFileIsRead: nothing waits, nothing is read without end.
func TestOnlyAFileIsRead(t *testing.T) {
	t.Cleanup(func() { lang.Use(lang.Chinese) })
	dir := t.TempDir()
	big := filepath.Join(dir, "big")
	if err := os.WriteFile(big, bytes.Repeat([]byte("a"), 2<<20), 0o600); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]lang.Text{dir: {"文件夹", "folder"}, big: {"超过 1 MB", "larger than 1 MB"}, os.DevNull: {"普通文件", "regular"}} {
		for l, words := range want {
			lang.Use(lang.Lang(l))
			if _, _, err := textfile.Read(path, 1<<20); err == nil || !strings.Contains(err.Error(), words) {
				t.Errorf("%s: %v", path, err)
			}
		}
	}
	if _, _, err := textfile.Read(filepath.Join(dir, "none"), 1); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(sample))
	f.Fuzz(func(t *testing.T, data []byte) {
		text, _, err := textfile.Decode(data)
		if err == nil && (!utf8.Valid(text) || bytes.ContainsAny(text, "\x00\r")) {
			t.Errorf("%q gives %q", data, text)
		}
	})
}

// TestThePaperInEveryEncoding reads each paragraph of the paper, written in
// GBK and in UTF-16 without a mark, and is not misled by chance.
func TestThePaperInEveryEncoding(t *testing.T) {
	for _, b := range content.Load().Blocks {
		text := "\"" + b.Text + "\"\n"
		for want, e := range map[textfile.Encoding]encoding.Encoding{
			textfile.GB18030: simplifiedchinese.GB18030, textfile.UTF16LE: unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM),
			textfile.UTF8: encoding.Nop,
		} {
			got, as, err := textfile.Decode(encoded(t, e, text))
			if string(got) != text || err != nil || as != want && len(b.Text) > 0 && b.Text[0] >= 0x80 {
				t.Errorf("%s in %s: as %s, %v", b.ID, want, as, err)
			}
		}
	}
}
