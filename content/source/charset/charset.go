package charset

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	utf16 "golang.org/x/text/encoding/unicode"

	"yunlan/content/source/refusal"
)

// The names of the encodings, as they are said to readers.
const (
	UTF8    = "UTF-8"
	UTF16LE = "UTF-16 LE"
	UTF16BE = "UTF-16 BE"
	GB18030 = "GB18030"
	Big5    = "Big5"
)

// decoders are the encodings that need one.
var decoders = map[string]encoding.Encoding{
	UTF16LE: utf16.UTF16(utf16.LittleEndian, utf16.IgnoreBOM),
	UTF16BE: utf16.UTF16(utf16.BigEndian, utf16.IgnoreBOM),
	GB18030: simplifiedchinese.GB18030,
	Big5:    traditionalchinese.Big5,
}

// Named is the encoding that a reader or a file calls name, "" for none that is
// known.
func Named(name string) string {
	switch strings.NewReplacer("-", "", "_", "", " ", "").Replace(strings.ToLower(name)) {
	case "utf8":
		return UTF8
	case "utf16", "utf16le":
		return UTF16LE
	case "utf16be":
		return UTF16BE
	case "gb18030", "gbk", "gb2312", "cp936", "xgbk", "hzgb2312", "euccn":
		return GB18030
	case "big5", "big5hkscs", "cp950":
		return Big5
	}
	return ""
}

// Decode returns data as UTF-8 text, the name of its encoding, and how many bytes
// or characters could not be read: each is U+FFFD in the text. An encoding that is
// asked for is used whatever the data looks like; with "" it is found. The error
// is a *refusal.Error: the data is no text.
func Decode(data []byte, asked string) (text, name string, lost int, err error) {
	name = asked
	if name == "" {
		name = found(data)
	}
	if name == "" {
		return "", "", 0, refusal.New(refusal.Binary)
	}
	text = decoded(data, name)
	lost = strings.Count(text, string(utf8.RuneError)) - bytes.Count(data, []byte(string(utf8.RuneError)))
	if lost > 0 && lost*20 > utf8.RuneCountInString(text) || strings.Count(text, "\x00")*100 > len(text) {
		if asked != "" {
			return "", "", 0, refusal.New(refusal.BadEncoding, name)
		}
		return "", "", 0, refusal.New(refusal.Binary)
	}
	return text, name, max(lost, 0), nil
}

// found is the encoding of data: by its mark, else the first that fits; "" for
// data that is no text.
func found(data []byte) string {
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		return UTF8
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return UTF16LE
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return UTF16BE
	case bytes.IndexByte(data, 0) >= 0 && (wide(data) != "" || !mostlyUTF8(data)):
		return wide(data)
	case mostlyUTF8(data):
		return UTF8
	}
	sample := data[:min(len(data), 1<<16)]
	if fit(decoded(sample, Big5)) > fit(decoded(sample, GB18030)) {
		return Big5
	}
	return GB18030
}

// mostlyUTF8 reports UTF-8, with a few bad bytes at most.
func mostlyUTF8(data []byte) bool {
	if utf8.Valid(data) {
		return true
	}
	bad, wide := 0, 0
	for len(data) > 0 {
		r, n := utf8.DecodeRune(data)
		switch {
		case r == utf8.RuneError && n == 1:
			bad++
		case n > 1:
			wide++
		}
		data = data[n:]
	}
	return bad*20 < wide
}

// wide guesses the byte order of UTF-16 without a mark: line ends and spaces show
// it. "" for data that is none.
func wide(data []byte) string {
	if stray(data) {
		return ""
	}
	little, big := 0, 0
	for i := 0; i+1 < len(data); i += 2 {
		switch {
		case data[i+1] == 0 && (data[i] == '\n' || data[i] >= ' ' && data[i] < 0x7f), data[i+1] == 0x30 || data[i+1] >= 0x4e && data[i+1] <= 0x9f:
			little++
		}
		switch {
		case data[i] == 0 && (data[i+1] == '\n' || data[i+1] >= ' ' && data[i+1] < 0x7f), data[i] == 0x30 || data[i] >= 0x4e && data[i] <= 0x9f:
			big++
		}
	}
	switch pairs := len(data) / 2; {
	case len(data)%2 != 0 || max(little, big)*10 < pairs*9:
		return ""
	case big > little:
		return UTF16BE
	}
	return UTF16LE
}

// stray reports ASCII with a few zero bytes, whose letters would pass for halves of
// Chinese characters. In UTF-16 half of ASCII is zero.
func stray(data []byte) bool {
	ascii, zero := 0, 0
	for _, b := range data {
		switch {
		case b == 0:
			zero++
		case b == '\n' || b == '\r' || b == '\t' || b >= ' ' && b < 0x7f:
			ascii++
		}
	}
	return (ascii+zero)*20 > len(data)*19 && zero*5 < len(data)
}

// common are characters that any Chinese page has, in both scripts.
const common = "，。、的一是不在有人了中大上为為和国國年"

// fit weighs how much text looks like Chinese.
func fit(text string) int {
	n := 0
	for _, r := range text {
		switch {
		case r == utf8.RuneError:
			n -= 20
		case strings.ContainsRune(common, r):
			n++
		case r >= 0xE000 && r <= 0xF8FF: // for private use: nobody writes these
			n -= 5
		}
	}
	return n
}

func decoded(data []byte, name string) string {
	if d, ok := decoders[name]; ok {
		text, err := d.NewDecoder().Bytes(data)
		if err != nil {
			return string(utf8.RuneError)
		}
		return strings.TrimPrefix(string(text), "\ufeff")
	}
	return strings.ToValidUTF8(strings.TrimPrefix(string(data), "\ufeff"), string(utf8.RuneError))
}
