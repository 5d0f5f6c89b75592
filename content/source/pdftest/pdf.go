package pdftest

import (
	"bytes"
	"crypto/md5"
	"crypto/rc4"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode/utf16"
)

// Line is a line of text on a page, in points from the lower left corner.
type Line struct {
	X, Y, Size float64
	Text       string
}

// At is a line of text at a place, in points.
func At(x, y, size float64, text string) Line { return Line{x, y, size, text} }

// File is a PDF file to be made, with a Chinese font that is not embedded.
type File struct {
	Pages    [][]Line
	Info     string // the entries of its information dictionary
	Catalog  string // further entries of its catalogue
	Extra    []string
	Password string // "" for none
}

// FirstPage is the number of the object of the first page; each page is followed by
// its content. Objects of Extra come after these.
const FirstPage = 7

// Bytes writes the file.
func (m File) Bytes() []byte {
	kids := make([]string, len(m.Pages))
	objects := []string{
		"<< /Type /Catalog /Pages 2 0 R " + m.Catalog + " >>", "",
		"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
		"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500] >>",
		"<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>",
		"<< " + m.Info + " >>",
	}
	key := m.key()
	for i, lines := range m.Pages {
		kids[i] = fmt.Sprintf("%d 0 R", FirstPage+2*i)
		var text strings.Builder
		for _, l := range lines {
			fmt.Fprintf(&text, "BT /F1 %g Tf 1 0 0 1 %g %g Tm <%s> Tj ET\n", l.Size, l.X, l.Y, UTF16(l.Text))
		}
		objects = append(objects,
			fmt.Sprintf("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R >>", FirstPage+2*i+1),
			stream("", encrypted(text.String(), key, FirstPage+2*i+1)))
	}
	objects[1] = fmt.Sprintf("<< /Type /Pages /Kids [%s] /Count %d >>", strings.Join(kids, " "), len(kids))
	return pdfFile(append(objects, m.Extra...), m.trailer())
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

// UTF16 is text as PDF files write it, in hexadecimal.
func UTF16(s string) string {
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
func (m File) owner() []byte {
	sum := md5.Sum([]byte((m.Password + padding)[:32]))
	return ciphered([]byte((m.Password + padding)[:32]), sum[:5])
}

func (m File) key() []byte {
	if m.Password == "" {
		return nil
	}
	h := md5.New()
	h.Write([]byte((m.Password + padding)[:32]))
	h.Write(m.owner())
	h.Write([]byte{0xfc, 0xff, 0xff, 0xff})
	h.Write([]byte(fileID))
	return h.Sum(nil)[:5]
}

func (m File) trailer() string {
	id := hex.EncodeToString([]byte(fileID))
	if m.Password == "" {
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
