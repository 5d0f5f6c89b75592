package source_test

import (
	"bytes"
	"crypto/md5"
	"crypto/rc4"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode/utf16"
)

// printed is a line of text on a page that a test makes, in points from the lower
// left corner.
type printed struct {
	x, y, size float64
	text       string
}

// made is a PDF file that a test makes, with a Chinese font that is not embedded.
type made struct {
	pages    [][]printed
	info     string // the entries of its information dictionary
	catalog  string // further entries of its catalogue
	extra    []string
	password string
}

// firstPage is the number of the object of the first page; each page is followed by
// its content. Objects of extra come after these.
const firstPage = 7

// bytes writes the file.
func (m made) bytes() []byte {
	kids := make([]string, len(m.pages))
	objects := []string{
		"<< /Type /Catalog /Pages 2 0 R " + m.catalog + " >>", "",
		"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
		"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500] >>",
		"<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>",
		"<< " + m.info + " >>",
	}
	key := m.key()
	for i, lines := range m.pages {
		kids[i] = fmt.Sprintf("%d 0 R", firstPage+2*i)
		var text strings.Builder
		for _, l := range lines {
			fmt.Fprintf(&text, "BT /F1 %g Tf 1 0 0 1 %g %g Tm <%s> Tj ET\n", l.size, l.x, l.y, utf16Hex(l.text))
		}
		objects = append(objects,
			fmt.Sprintf("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R >>", firstPage+2*i+1),
			stream("", encrypted(text.String(), key, firstPage+2*i+1)))
	}
	objects[1] = fmt.Sprintf("<< /Type /Pages /Kids [%s] /Count %d >>", strings.Join(kids, " "), len(kids))
	return pdfFile(append(objects, m.extra...), m.trailer())
}

func stream(dict, data string) string {
	return fmt.Sprintf("<< /Length %d %s >>\nstream\n%s\nendstream", len(data), dict, data)
}

// pdfFile writes objects with their cross-reference table.
func pdfFile(objects []string, trailer string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.4\n")
	at := make([]int, len(objects))
	for i, o := range objects {
		at[i] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, n := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", n)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root 1 0 R /Info 6 0 R %s >>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, trailer, start)
	return b.Bytes()
}

func utf16Hex(s string) string {
	var b strings.Builder
	for _, u := range utf16.Encode([]rune(s)) {
		fmt.Fprintf(&b, "%04x", u)
	}
	return b.String()
}

// The encryption of PDF 1.1: RC4 with 40 bits.
const (
	fileID  = "0123456789abcdef"
	padding = "\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A"
)

// owner is the entry that keeps the owner's password, which is the user's.
func (m made) owner() []byte {
	sum := md5.Sum([]byte((m.password + padding)[:32]))
	return ciphered([]byte((m.password + padding)[:32]), sum[:5])
}

func (m made) key() []byte {
	if m.password == "" {
		return nil
	}
	h := md5.New()
	h.Write([]byte((m.password + padding)[:32]))
	h.Write(m.owner())
	h.Write([]byte{0xfc, 0xff, 0xff, 0xff})
	h.Write([]byte(fileID))
	return h.Sum(nil)[:5]
}

func (m made) trailer() string {
	id := hex.EncodeToString([]byte(fileID))
	if m.password == "" {
		return fmt.Sprintf("/ID [<%s> <%s>]", id, id)
	}
	user := ciphered([]byte(padding), m.key())
	return fmt.Sprintf("/ID [<%s> <%s>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%x> /U <%x> >>", id, id, m.owner(), user)
}

// encrypted is the text of object n under a key; nil is none.
func encrypted(text string, key []byte, n int) string {
	if key == nil {
		return text
	}
	sum := md5.Sum(append(append([]byte{}, key...), byte(n), byte(n>>8), byte(n>>16), 0, 0))
	return string(ciphered([]byte(text), sum[:10]))
}

func ciphered(data, key []byte) []byte {
	c, err := rc4.NewCipher(key)
	if err != nil {
		panic(err)
	}
	out := make([]byte, len(data))
	c.XORKeyStream(out, data)
	return out
}
