package textfile

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	utf16 "golang.org/x/text/encoding/unicode"
)

// Encoding is how a file was written.
type Encoding string

// The encodings. UTF-8 with a byte order mark counts as UTF-8.
const (
	UTF8    Encoding = "UTF-8"
	UTF16LE Encoding = "UTF-16 LE"
	UTF16BE Encoding = "UTF-16 BE"
	GB18030 Encoding = "GB18030"
)

// Said tells the reader which encoding was assumed; "" for UTF-8.
func (e Encoding) Said() string {
	if e == UTF8 || e == "" {
		return ""
	}
	return readAs.F(string(e))
}

// Error says, in the language in use, why a file is not text, and what to do.
type Error struct {
	Line, Column int // from 1, in bytes of the file; 0 where it is not of a place
	Reason, Hint string
}

func (e *Error) Error() string {
	if e.Line == 0 {
		return e.Reason
	}
	return atPlace.F(e.Line, e.Column) + e.Reason
}

// The byte order marks that a file may begin with.
const (
	markUTF8    = "\xef\xbb\xbf"
	markUTF16LE = "\xff\xfe"
	markUTF16BE = "\xfe\xff"
)

// Decode returns the text of a file as UTF-8 with "\n" at its line ends, and
// how it was written. Its error is an *Error.
func Decode(data []byte) ([]byte, Encoding, error) {
	switch {
	case bytes.HasPrefix(data, []byte(markUTF8)):
		return plain(data[len(markUTF8):])
	case bytes.HasPrefix(data, []byte(markUTF16LE)):
		return decoded(data[2:], UTF16LE, data)
	case bytes.HasPrefix(data, []byte(markUTF16BE)):
		return decoded(data[2:], UTF16BE, data)
	case bytes.IndexByte(data, 0) >= 0:
		if e := unmarked(data); e != "" {
			if text, e, err := decoded(data, e, data); err == nil {
				return text, e, nil
			}
		}
		return nil, "", wrong(data, bytes.IndexByte(data, 0), hasNUL.String())
	case utf8.Valid(data), damaged(data):
		return plain(data)
	}
	return decoded(data, GB18030, data)
}

// plain decodes UTF-8.
func plain(data []byte) ([]byte, Encoding, error) {
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			return nil, "", wrong(data, i, notUTF8.F(data[i]))
		case r == 0:
			return nil, "", wrong(data, i, hasNUL.String())
		}
		i += n
	}
	return lines(data), UTF8, nil
}

// unmarked guesses the byte order of UTF-16 without a mark: the one that yields
// more ASCII and Chinese. It returns "" if the data is not UTF-16.
func unmarked(data []byte) Encoding {
	const share = 4 // of ASCII in UTF-16 every other byte is 0, and it is valid UTF-8
	if len(data)%2 != 0 || utf8.Valid(data) && bytes.Count(data, []byte{0}) < len(data)/share {
		return ""
	}
	little, big := 0, 0
	for i := 0; i < len(data); i += 2 {
		if usual(data[i], data[i+1]) {
			big++
		}
		if usual(data[i+1], data[i]) {
			little++
		}
	}
	if big > little {
		return UTF16BE
	}
	return UTF16LE
}

// usual reports a character of ASCII, Chinese or its punctuation by its two
// bytes.
func usual(high, low byte) bool {
	return high == 0 && low < utf8.RuneSelf || high == 0x30 || high == 0xff || high >= 0x4e && high <= 0x9f
}

// damaged reports UTF-8 with a few invalid bytes, which GB18030 would read as
// other characters: there are at least as many Chinese characters as such bytes.
func damaged(data []byte) bool {
	whole, broken, in := 0, 0, false
	for len(data) > 0 {
		r, n := utf8.DecodeRune(data)
		bad := r == utf8.RuneError && n == 1
		switch {
		case bad && !in:
			broken++
		case n >= 3:
			whole++
		}
		in, data = bad, data[n:]
	}
	return whole > 0 && whole >= broken
}

// decoder returns the decoder of an encoding. It is made on use, so that the
// program's start does not pay for it.
func (e Encoding) decoder() *encoding.Decoder {
	switch e {
	case UTF16LE:
		return utf16.UTF16(utf16.LittleEndian, utf16.IgnoreBOM).NewDecoder()
	case UTF16BE:
		return utf16.UTF16(utf16.BigEndian, utf16.IgnoreBOM).NewDecoder()
	}
	return simplifiedchinese.GB18030.NewDecoder()
}

// decoded decodes data in an encoding other than UTF-8. file is the whole file,
// for places in errors.
func decoded(data []byte, e Encoding, file []byte) ([]byte, Encoding, error) {
	text, err := e.decoder().Bytes(data)
	if err != nil || bytes.ContainsFunc(text, noText) || e != GB18030 && len(data)%2 != 0 {
		if e != GB18030 {
			return nil, "", &Error{Reason: broken.F(string(e)), Hint: saveHint.String()}
		}
		at := bytes.IndexFunc(file, func(r rune) bool { return r == utf8.RuneError })
		return nil, "", wrong(file, at, unknown.F(file[at]))
	}
	return lines(bytes.TrimPrefix(text, []byte(markUTF8))), e, nil
}

// noText reports U+FFFD, which decoders insert for invalid bytes, and control
// characters that no text contains.
func noText(r rune) bool {
	return r == utf8.RuneError || r == 0 || r >= 0x80 && unicode.IsControl(r) || unicode.Is(unicode.Co, r) || r&0xfffe == 0xfffe
}

// lines replaces all line ends by "\n".
func lines(text []byte) []byte {
	if bytes.IndexByte(text, '\r') < 0 {
		return text
	}
	text = bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n"))
	return bytes.ReplaceAll(text, []byte("\r"), []byte("\n"))
}

// wrong is an error at a byte of a file.
func wrong(data []byte, at int, reason string) *Error {
	before := lines(bytes.Clone(data[:at]))
	line := bytes.Count(before, []byte("\n"))
	column := len(before) - bytes.LastIndexByte(before, '\n')
	return &Error{line + 1, column, reason, saveHint.String()}
}
