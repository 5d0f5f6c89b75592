package source

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"yunlan/content/shape"
	"yunlan/content/source/archive"
	"yunlan/content/source/charset"
	"yunlan/content/source/docx"
	"yunlan/content/source/epub"
	"yunlan/content/source/html"
	"yunlan/content/source/markdown"
	"yunlan/content/source/pdf"
	"yunlan/content/source/plain"
	"yunlan/content/source/refusal"
)

// Error says why a document is not opened, and what to do; see package refusal.
type Error = refusal.Error

// Limits bound what is read.
type Limits = refusal.Limits

// Usual are the limits of the program.
var Usual = refusal.Usual

// Compiling returns a channel that is closed when the reader of PDF files, which is
// compiled once beside the first of them, is kept for the next; nil where nothing is
// to be waited for.
func Compiling() <-chan struct{} { return pdf.Compiling() }

// Kept is how many bytes of that are kept below the program's cache folder, and Forget
// removes them.
func Kept(cache string) int64 { return pdf.Kept(cache) }

// Forget removes what is kept; it is made anew when it is needed.
func Forget(cache string) error { return pdf.Forget(cache) }

// Kind is a kind of document. Scripts see these values.
type Kind string

// The kinds.
const (
	Plain    Kind = "txt"
	Markdown Kind = "markdown"
	HTML     Kind = "html"
	Docx     Kind = "docx"
	Epub     Kind = "epub"
	PDF      Kind = "pdf"
)

// Report says what was read.
type Report struct {
	Name     string // the file's name without its folder; "" for standard input
	Kind     Kind
	Bytes    int
	Hash     string // SHA-256 of the bytes, in hexadecimal
	Encoding string // of text; "" for the other kinds
	Lost     []shape.Loss
}

// Open reads the document at path. Its error is an *Error.
func Open(path string, l Limits) (shape.Doc, Report, error) {
	data, err := read(path, l)
	if err != nil {
		return shape.Doc{}, Report{}, err
	}
	return Read(filepath.Base(path), data, l)
}

// From reads a document from r, as from standard input. Its error is an *Error.
func From(r io.Reader, l Limits) (shape.Doc, Report, error) {
	data, err := io.ReadAll(io.LimitReader(r, l.Packed+1))
	switch {
	case err != nil:
		return shape.Doc{}, Report{}, refusal.New(refusal.Unreadable, err.Error())
	case int64(len(data)) > l.Packed:
		return shape.Doc{}, Report{}, refusal.New(refusal.TooLarge, len(data)>>20, l.Packed>>20)
	}
	return Read("", data, l)
}

// read returns the bytes of a regular file. Anything else is refused before it is
// opened: a pipe or a device would make the program wait.
func read(path string, l Limits) ([]byte, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
		return nil, refusal.New(refusal.Missing)
	case errors.Is(err, syscall.ELOOP), err != nil && strings.Contains(err.Error(), "too many links"):
		return nil, refusal.New(refusal.LinkLoop)
	case err != nil:
		return nil, unreadable(err)
	case info.IsDir():
		return nil, refusal.New(refusal.Directory)
	case !info.Mode().IsRegular():
		return nil, refusal.New(refusal.NotRegular)
	case info.Size() > l.Packed:
		return nil, refusal.New(refusal.TooLarge, info.Size()>>20, l.Packed>>20)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, unreadable(err)
	}
	defer func() { _ = f.Close() }()
	data, err := io.ReadAll(io.LimitReader(f, l.Packed+1))
	if err != nil {
		return nil, unreadable(err)
	}
	return data, nil
}

func unreadable(err error) error {
	var cause syscall.Errno
	if errors.As(err, &cause) {
		return refusal.New(refusal.Unreadable, cause.Error())
	}
	return refusal.New(refusal.Unreadable, err.Error())
}

// Read reads a document from its bytes; name is only said. A fault of a reader is
// an error of this file like any other.
func Read(name string, data []byte, l Limits) (doc shape.Doc, report Report, err error) {
	sum := sha256.Sum256(data)
	report = Report{Name: name, Bytes: len(data), Hash: hex.EncodeToString(sum[:])}
	if len(bytes.TrimSpace(data)) == 0 {
		return doc, report, refusal.New(refusal.Empty)
	}
	defer func() {
		if recover() != nil {
			doc, err = shape.Doc{}, refusal.Broken(string(report.Kind))
		}
	}()
	doc, err = report.read(data, l)
	if err != nil {
		return shape.Doc{}, report, err
	}
	report.Lost = doc.Lost
	if !hasText(doc) {
		if report.Kind == PDF {
			return shape.Doc{}, report, refusal.New(refusal.NoText)
		}
		return shape.Doc{}, report, refusal.New(refusal.NoWords)
	}
	return doc, report, nil
}

func hasText(doc shape.Doc) bool {
	for _, l := range doc.Lines {
		if strings.TrimSpace(l.Text+strings.Join(l.Cells, "")) != "" {
			return true
		}
	}
	return false
}

// encryptedPackage is the name of what a docx file with a password consists of, as the
// container around it writes names.
var encryptedPackage = []byte("E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00")

func (r *Report) read(data []byte, l Limits) (shape.Doc, error) {
	switch {
	case bytes.Contains(data[:min(len(data), 1024)], []byte("%PDF-")):
		r.Kind = PDF
		return pdf.Read(data, l)
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return r.packed(data, l)
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")):
		if bytes.Contains(data, encryptedPackage) {
			return shape.Doc{}, refusal.New(refusal.Encrypted)
		}
		return shape.Doc{}, refusal.New(refusal.Unsupported, "doc / xls / ppt")
	case bytes.HasPrefix(data, []byte(`{\rtf`)):
		return shape.Doc{}, refusal.New(refusal.Unsupported, "RTF")
	}
	return r.text(data, l)
}

// packed reads what a zip file holds.
func (r *Report) packed(data []byte, l Limits) (shape.Doc, error) {
	a, err := archive.Open(data, l)
	switch {
	case err != nil:
		return shape.Doc{}, err
	case a.Has("word/document.xml"):
		r.Kind = Docx
		return docx.Read(data, l)
	case epub.Found(a.Names()):
		r.Kind = Epub
		return epub.Read(data, l)
	}
	for _, k := range []struct{ entry, kind string }{{"xl/workbook.xml", "xlsx"}, {"ppt/presentation.xml", "pptx"}, {"content.xml", "odt / ods / odp"}} {
		if a.Has(k.entry) {
			return shape.Doc{}, refusal.New(refusal.Unsupported, k.kind)
		}
	}
	return shape.Doc{}, refusal.New(refusal.Archive)
}

// text reads a text file, which may be Markdown or a web page.
func (r *Report) text(data []byte, l Limits) (shape.Doc, error) {
	if int64(len(data)) > l.Text {
		return shape.Doc{}, refusal.New(refusal.TooLarge, len(data)>>20, l.Text>>20)
	}
	asked := charset.Named(l.Encoding)
	if l.Encoding != "" && asked == "" {
		return shape.Doc{}, refusal.New(refusal.NoEncoding, l.Encoding)
	}
	if asked == "" {
		asked = declared(data)
	}
	text, encoding, lost, err := charset.Decode(data, asked)
	if err != nil {
		return shape.Doc{}, err
	}
	r.Encoding = encoding
	r.Kind = kindOf(r.Name, text)
	var doc shape.Doc
	size := len(text)
	text = r.Kind.beginning(text, l.Wanted(size))
	switch r.Kind {
	case HTML:
		doc, err = html.Read(text, l)
	case Markdown:
		doc, err = markdown.Read(text, l)
	default:
		doc = plain.Read(text)
	}
	if lost > 0 {
		doc.Lose(shape.BadBytes, lost)
	}
	if rest := size - len(text); rest > 0 {
		doc.LoseRest(rest)
	}
	return doc, err
}

// beginning is about the first wanted bytes of a text, up to where a line or, of a page,
// an element begins.
func (k Kind) beginning(text string, wanted int) string {
	if wanted >= len(text) {
		return text
	}
	if k == HTML {
		return html.Beginning(text, wanted)
	}
	return text[:1+strings.LastIndexByte(text[:wanted], '\n')]
}
