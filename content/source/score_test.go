package source_test

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"yunlan/content"
	"yunlan/content/source"
)

// documents is where the real documents with their truth are; tests that need
// them skip where they are missing.
const documents = "../../../shared/documents"

type truth struct {
	Title *string  `json:"title"`
	Order [][2]any `json:"order"`
}

func truths(t *testing.T) map[string]truth {
	t.Helper()
	if _, err := os.Stat(documents); errors.Is(err, fs.ErrNotExist) {
		t.Skip("../shared/documents, the real documents with their truth, is missing beside the project")
	}
	data, err := os.ReadFile(filepath.Join(documents, "truth.json"))
	if err != nil {
		t.Fatal(err)
	}
	var all map[string]truth
	if err := json.Unmarshal(data, &all); err != nil {
		t.Fatal(err)
	}
	return all
}

// key is a heading for comparison: without numbers, spaces and signs.
func key(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

type score struct{ found, wanted, right, level int }

func (s score) f1() float64 { return 2 * float64(s.right) / float64(s.found+s.wanted) }

// scored compares the headings of levels 1 and 2 in their order, by the longest
// common sequence of their words.
func scored(t *testing.T, p *content.Paper, want truth) (score, []string) {
	t.Helper()
	type heading struct {
		level int
		key   string
	}
	var a, b []heading
	for _, h := range want.Order {
		a = append(a, heading{int(h[0].(float64)), key(h[1].(string))})
	}
	for _, s := range p.Sections {
		head, ok := p.Block(s.ID)
		if ok && head.Kind == content.Heading && s.Level <= 2 {
			b = append(b, heading{s.Level, key(s.Number + s.Title)})
		}
	}
	same := func(x, y heading) bool {
		return x.key == y.key || x.key != "" && y.key != "" && (strings.HasSuffix(y.key, x.key) || strings.HasSuffix(x.key, y.key)) && min(len(x.key), len(y.key))*3 >= max(len(x.key), len(y.key))
	}
	best := make([][]int, len(a)+1)
	for i := range best {
		best[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			best[i][j] = max(best[i+1][j], best[i][j+1])
			if same(a[i], b[j]) {
				best[i][j] = max(best[i][j], best[i+1][j+1]+1)
			}
		}
	}
	s := score{found: len(b), wanted: len(a)}
	var faults []string
	for i, j := 0, 0; i < len(a) || j < len(b); {
		switch {
		case i < len(a) && j < len(b) && same(a[i], b[j]) && best[i][j] == best[i+1][j+1]+1:
			s.right++
			if a[i].level == b[j].level {
				s.level++
			}
			i, j = i+1, j+1
		case j == len(b) || i < len(a) && best[i+1][j] >= best[i][j+1]:
			faults = append(faults, "missed "+a[i].key)
			i++
		default:
			faults = append(faults, "false "+b[j].key)
			j++
		}
	}
	return s, faults
}

// TestHeadingsOfRealDocuments holds the headings of levels 1 and 2 that are found
// in documents that people have.
func TestHeadingsOfRealDocuments(t *testing.T) {
	hold := map[source.Kind]float64{source.Plain: .97, source.Markdown: .98, source.HTML: .98, source.Docx: .98, source.Epub: .98}
	outlined := map[string]bool{"lshort.pdf": true, "ctexfaq.pdf": true}
	for name, want := range truths(t) {
		doc, report, err := realDocument(name)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		p := content.Build(doc)
		s, faults := scored(t, p, want)
		least := hold[report.Kind]
		switch {
		case outlined[name]:
			least = .95
		case report.Kind == source.PDF:
			least = .88
		}
		t.Logf("%-22s F1 %.2f, levels %d of %d, %d wanted, %d found, title %q, flow %s", name, s.f1(), s.level, s.right, s.wanted, s.found, p.Title, doc.Flow)
		if s.f1() < least || s.level*100 < s.right*94 {
			t.Errorf("%s: F1 %.2f, want %.2f; levels %d of %d; %q", name, s.f1(), least, s.level, s.right, faults[:min(len(faults), 12)])
		}
	}
}
