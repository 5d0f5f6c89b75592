package source_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"

	"yunlan/content/source"
)

const prose = "一、总则\n本办法所称数据，是指任何以电子或者其他方式对信息的记录，适用于中华人民共和国境内的活动。\n"

// file is an entry of an archive that a test makes.
type file struct{ name, text string }

func packed(t testing.TB, files ...file) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, f := range files {
		w, err := z.Create(f.name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(f.text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const wordNS = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`

func word(body string) string {
	return `<?xml version="1.0"?><w:document ` + wordNS + `><w:body>` + body + `</w:body></w:document>`
}

func docxOf(t testing.TB, body string) []byte {
	return packed(t, file{"word/document.xml", word(body)})
}

func epubOf(t testing.TB, folder, chapter string) []byte {
	return packed(t,
		file{folder + "META-INF/container.xml", `<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>`},
		file{folder + "b.opf", `<package><metadata><title>手册</title></metadata><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>`},
		file{folder + "a.xhtml", chapter},
	)
}

// TestRefusals: each file that is not opened is refused in one line with what to do.
func TestRefusals(t *testing.T) {
	small := source.Usual
	small.Text, small.Packed, small.Inflated, small.Entry, small.Entries = 1<<20, 4<<20, 1<<20, 1<<20, 50
	many := make([]file, 60)
	for i := range many {
		many[i] = file{strings.Repeat("x", i+1), ""}
	}
	whole := docxOf(t, strings.Repeat(`<w:p><w:r><w:t>数据安全</w:t></w:r></w:p>`, 500))
	deep := 2000
	for name, data := range map[string][]byte{
		"空的":        nil,
		"文件是空的":     []byte(" \n\n"),
		"不是文本":      append([]byte{0, 1, 2, 3, 0xff, 0xfe, 0}, bytes.Repeat([]byte{7, 0x80, 0, 0xff}, 200)...),
		"上限":        bytes.Repeat([]byte("数据安全。\n"), 100_000),
		"压缩炸弹":      docxOf(t, strings.Repeat(" ", 3<<20)),
		"条目超过":      packed(t, many...),
		"不完整":       whole[:len(whole)/2],
		"损坏":        docxOf(t, `<w:p><w:r>`),
		"xlsx":      packed(t, file{"xl/workbook.xml", "x"}),
		"压缩包":       packed(t, file{"a.docx", "x"}),
		"文件已加密":     append([]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "\x00E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00"...),
		"DTD":       packed(t, file{"word/document.xml", strings.Replace(word(`<w:p><w:r><w:t>甲&x;</w:t></w:r></w:p>`), "?>", `?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>`, 1)}),
		"DRM":       packed(t, file{"META-INF/container.xml", "x"}, file{"META-INF/encryption.xml", "x"}, file{"META-INF/rights.xml", "x"}),
		"a.xhtml":   packed(t, file{"META-INF/container.xml", `<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>`}, file{"b.opf", `<package><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>`}),
		"也不是认识的":    bytes.Repeat([]byte("abc\x00def"), 100),
		"RTF":       []byte(`{\rtf1 x}`),
		"doc":       append([]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), make([]byte, 600)...),
		"太深":        docxOf(t, strings.Repeat("<w:x>", deep)+strings.Repeat("</w:x>", deep)),
		"嵌套得太深":     []byte("<!DOCTYPE html><html><body>" + strings.Repeat("<div>", deep) + "文"),
		"没有文字":      docxOf(t, `<w:p></w:p>`),
		"container": packed(t, file{"META-INF/container.xml", "<x/>"}),
	} {
		_, _, err := source.Read("f", data, small)
		var no *source.Error
		if !errors.As(err, &no) || no.Hint == "" || strings.Contains(no.Why, "\n") || strings.Contains(no.Why+no.Hint, "%!") {
			t.Errorf("%s: %#v", name, err)
			continue
		}
		if !strings.Contains(no.Why, name) {
			t.Errorf("%s is refused with %q", name, no.Why)
		}
	}
}

// TestWhatIsNoFile: nothing waits for a pipe or follows links in circles.
func TestWhatIsNoFile(t *testing.T) {
	dir := t.TempDir()
	loop := filepath.Join(dir, "loop")
	if err := os.Symlink(loop, loop); err != nil && runtime.GOOS != "windows" {
		t.Fatal(err)
	} else if err != nil {
		t.Skip("symbolic links cannot be made: Windows allows them in developer mode, or an administrator: ", err)
	}
	paths := map[string]string{"文件夹": dir, "圈": loop, "没有这个文件": filepath.Join(dir, "none.txt")}
	if runtime.GOOS == "windows" {
		delete(paths, "圈") // Wine says of a loop that there is no file
	}
	if fifo := pipe(t, dir); fifo != "" {
		paths["管道"] = fifo
	}
	for want, path := range paths {
		_, _, err := source.Open(path, source.Usual)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
}

// TestEncodings: text is decoded by its bytes or as it is asked for, and said.
func TestEncodings(t *testing.T) {
	big := "第一章 總則\n本辦法所稱數據，是指任何以電子或者其他方式對信息的記錄，在中華民國境內的活動適用之。\n為了保護個人的權利，不得有所限制。\n"
	for name, tc := range map[string]struct {
		text  string
		as    encoding.Encoding
		asked string
	}{
		"UTF-8":     {prose, encoding.Nop, ""},
		"GB18030":   {prose, simplifiedchinese.GB18030, ""},
		"Big5":      {big, traditionalchinese.Big5, ""},
		"UTF-16 LE": {prose, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), ""},
		"UTF-16 BE": {prose, unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), ""},
	} {
		data, err := tc.as.NewEncoder().Bytes([]byte(tc.text))
		if err != nil {
			t.Fatal(err)
		}
		doc, report, err := source.Read("f.txt", data, source.Usual)
		if err != nil || report.Encoding != name {
			t.Errorf("%s: read as %q, %v", name, report.Encoding, err)
			continue
		}
		if first, _, _ := strings.Cut(tc.text, "\n"); doc.Lines[0].Text != first {
			t.Errorf("%s: first line %q", name, doc.Lines[0].Text)
		}
	}
	l := source.Usual
	l.Encoding = "klingon"
	if _, _, err := source.Read("f.txt", []byte(prose), l); err == nil || !strings.Contains(err.Error(), "klingon") {
		t.Errorf("an unknown encoding: %v", err)
	}
	l.Encoding = "gbk"
	data, _ := simplifiedchinese.GBK.NewEncoder().Bytes([]byte(prose))
	if _, report, err := source.Read("f.txt", data, l); err != nil || report.Encoding != "GB18030" {
		t.Errorf("asked for GBK: %q, %v", report.Encoding, err)
	}
}

// TestAStrayZeroMakesNoUTF16 of English text: its letters are no halves of Chinese ones.
func TestAStrayZeroMakesNoUTF16(t *testing.T) {
	doc, report, err := source.Read("f.txt", []byte(strings.Repeat("Cloud computing is a model of use.\n", 20)+"\x00x\n"), source.Usual)
	if err != nil || report.Encoding != "UTF-8" || !strings.HasPrefix(doc.Lines[0].Text, "Cloud") {
		t.Errorf("read as %q, %v", report.Encoding, err)
	}
}

// TestKindsAreToldByTheirBytes whatever the file is called.
func TestKindsAreToldByTheirBytes(t *testing.T) {
	for kind, tc := range map[source.Kind]struct {
		name string
		data []byte
	}{
		source.Plain:    {"a.pdf", []byte(prose)},
		source.Markdown: {"a", []byte("# 总则\n\n文。\n\n## 定义\n\n文。\n")},
		source.HTML:     {"a.txt", []byte("<!DOCTYPE html>\n<html><body><p>文</p></body></html>")},
		source.Docx:     {"a.txt", docxOf(t, `<w:p><w:r><w:t>文</w:t></w:r></w:p>`)},
		source.Epub:     {"a.zip", epubOf(t, "book/", `<html><body><h1>一</h1><p>文</p></body></html>`)},
	} {
		if _, report, err := source.Read(tc.name, tc.data, source.Usual); err != nil || report.Kind != kind {
			t.Errorf("%s: read as %q, %v", kind, report.Kind, err)
		}
	}
}
