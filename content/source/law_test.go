package source_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	rendering "github.com/yuin/goldmark/renderer/html"
	xhtml "golang.org/x/net/html"

	"yunlan/content"
	"yunlan/content/shape"
	"yunlan/content/source"
)

// uncovered says which character of a paper is in no block and no furniture, or in
// two; "" for none.
func uncovered(p *content.Paper) string {
	covered := make([]int, len(p.Raw))
	mark := func(spans []content.Span) {
		for _, s := range spans {
			for i := s.Start; i < s.End; i++ {
				covered[i]++
			}
		}
	}
	mark(p.Furniture)
	ids := map[content.ID]bool{}
	for _, b := range p.Blocks {
		mark(b.Source)
		if ids[b.ID] {
			return fmt.Sprintf("two blocks %s", b.ID)
		}
		ids[b.ID] = true
		if _, ok := p.Section(b.Section); !ok {
			return fmt.Sprintf("%s is in no section", b.ID)
		}
	}
	for i, r := range p.Raw {
		if !unicode.IsSpace(r) && covered[i] != 1 {
			return fmt.Sprintf("%q at %d of %q is in %d places", r, i, around(p.Raw, i), covered[i])
		}
	}
	return ""
}

func around(s string, i int) string {
	return strings.ToValidUTF8(s[max(0, i-30):min(len(s), i+30)], "")
}

// letters counts the characters of a text by kind: letters and digits, whose
// number markup does not change.
func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			n++
		}
	}
	return n
}

func extracted(doc shape.Doc) int {
	n := 0
	for _, l := range doc.Lines {
		n += letters(l.Label)
		for _, m := range l.Marks {
			n += letters(m.Note)
		}
		if l.Cells != nil {
			n += letters(strings.Join(l.Cells, ""))
			continue
		}
		n += letters(l.Text)
	}
	return n
}

// TestNothingIsLostOrDoubled: what a source extracts has as many letters and digits
// as its own count of the file by another way, and each of them is in one block or
// in the furniture of the paper.
func TestNothingIsLostOrDoubled(t *testing.T) {
	for name := range truths(t) {
		path := filepath.Join(documents, name)
		doc, report, err := realDocument(name)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		got := extracted(doc)
		if want := counted(t, report.Kind, data); want >= 0 && got != want {
			t.Errorf("%s: %d letters and digits, %d in the file", name, got, want)
		}
		if says := uncovered(content.Build(doc)); says != "" {
			t.Errorf("%s: %s", name, says)
		}
	}
}

// counted is the number of letters and digits in a file, -1 where there is no other
// way to count them.
func counted(t *testing.T, kind source.Kind, data []byte) int {
	t.Helper()
	switch kind {
	case source.Plain:
		return letters(string(data))
	case source.HTML:
		return letters(pageText(data))
	case source.Markdown:
		return letters(pageText(rendered(t, data)))
	case source.Docx:
		xml := entry(t, data, "word/document.xml")
		n := 0
		xml = regexp.MustCompile(`(?s)<mc:Fallback>.*?</mc:Fallback>|<w:del [^>]*>.*?</w:del>`).ReplaceAll(xml, nil)
		for _, m := range regexp.MustCompile(`<(?:w|m):t(?: [^>]*)?>([^<]*)`).FindAllSubmatch(xml, -1) {
			n += letters(xhtml.UnescapeString(string(m[1])))
		}
		return n
	case source.Epub:
		z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, f := range z.File {
			if strings.HasSuffix(f.Name, ".html") {
				n += letters(pageText(entry(t, data, f.Name)))
			}
		}
		return n
	}
	return -1
}

func entry(t *testing.T, data []byte, name string) []byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	f, err := z.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	var b bytes.Buffer
	if _, err := b.ReadFrom(f); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// rendered is the page that another reader of Markdown makes of a file.
func rendered(t *testing.T, data []byte) []byte {
	t.Helper()
	if head, body, ok := bytes.Cut(data, []byte("\n---\n")); ok && bytes.HasPrefix(head, []byte("---\n")) {
		data = append([]byte("<p>"+string(head[4:])+"</p>\n\n"), body...)
	}
	var b bytes.Buffer
	md := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.Footnote), goldmark.WithRendererOptions(rendering.WithUnsafe()))
	if err := md.Convert(data, &b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// pageText is the text of a page by its tokens, with the numbers that its ordered
// lists show.
func pageText(data []byte) string {
	var b strings.Builder
	z := xhtml.NewTokenizer(bytes.NewReader(data))
	skip := ""
	var lists []int // next number; below 0 in lists without
	for {
		switch z.Next() {
		case xhtml.ErrorToken:
			return b.String()
		case xhtml.StartTagToken:
			t := z.Token()
			switch t.Data {
			case "title", "style", "script":
				skip = t.Data
			case "ul":
				lists = append(lists, -1)
			case "ol":
				next := 1
				for _, a := range t.Attr {
					if a.Key == "start" {
						next, _ = strconv.Atoi(a.Val)
					}
				}
				lists = append(lists, next)
			case "li":
				if k := len(lists) - 1; k >= 0 && lists[k] >= 0 {
					fmt.Fprintf(&b, " %d. ", lists[k])
					lists[k]++
				}
			}
		case xhtml.EndTagToken:
			name, _ := z.TagName()
			switch string(name) {
			case skip:
				skip = ""
			case "ol", "ul":
				lists = lists[:max(len(lists)-1, 0)]
			}
		case xhtml.TextToken:
			if skip == "" {
				b.Write(z.Text())
			}
		}
	}
}
