package pdf

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf16"

	"github.com/klippa-app/go-pdfium/requests"

	"yunlan/content/source/refusal"
)

const documents = "../../../../shared/documents"

// TestCharactersAsPdfiumCounts: the lines of a document have as many letters and
// digits as pdfium counts on its pages by itself.
func TestCharactersAsPdfiumCounts(t *testing.T) {
	if _, err := os.Stat(documents); errors.Is(err, fs.ErrNotExist) {
		t.Skip("../shared/documents, the real documents, is missing beside the project")
	}
	for _, name := range []string{"fisco_zh.pdf", "moverse_details.pdf", "aureus.pdf", "flex.pdf", "psych.pdf"} {
		data, err := os.ReadFile(filepath.Join(documents, name))
		if err != nil {
			t.Fatal(err)
		}
		l := refusal.Usual
		l.Cache = testCache()
		doc, err := Read(data, l)
		if err != nil {
			t.Fatal(err)
		}
		got := 0
		for _, line := range doc.Lines {
			got += letters(line.Text)
		}
		r := &reader{data: mend(data), limits: l}
		if err := r.open(); err != nil {
			t.Fatal(err)
		}
		want := 0
		for i := range r.count {
			p, err := r.in.GetPageText(&requests.GetPageText{Page: requests.Page{ByIndex: &requests.PageByIndex{Document: r.file, Index: i}}})
			if err != nil {
				t.Fatal(err)
			}
			want += letters(p.Text)
		}
		r.close()
		if got != want || want == 0 {
			t.Errorf("%s: %d letters and digits, pdfium counts %d", name, got, want)
		}
	}
}

// letters counts letters and digits below 10000 hexadecimal, which pdfium gives as
// they are.
func letters(s string) int {
	return strings.Count(strings.Map(func(r rune) rune {
		if (unicode.IsLetter(r) || unicode.IsDigit(r)) && r < 0x10000 && !utf16.IsSurrogate(r) {
			return 'x'
		}
		return -1
	}, s), "x")
}
